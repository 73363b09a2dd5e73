"""What HTML hides from its readers, as its elements say themselves: it is no copy.

A mail's preheader, what a page keeps for its scripts. Style sheets are not read. What is hidden
from screen readers only (`aria-hidden`) is shown, and so is what a search in the page unfolds.
CSS 2.2, 9.2.4 and 11.2; HTML 6.1; `mso-hide` is Word's, which Outlook shows mails with.
"""

import re
from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.reading.xml import Element, local

_BEGIN: Final = r"(?:^|[;\s])"
_END: Final = r"\s*(?:!\s*important\s*)?(?:;|$)"
_NONE: Final = r"0+(?:\.0*)?(?:[a-z]{2,4}|%)?"
_HIDES: Final = re.compile(
    rf"{_BEGIN}(?:display\s*:\s*none|mso-hide\s*:\s*all|max-height\s*:\s*{_NONE}){_END}"
)
_HIDES_UNLESS_SHOWN: Final = re.compile(
    rf"{_BEGIN}(?:visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*{_NONE}){_END}"
)
"""What an element inside may take back: newsletters put a whole mail into text of no size."""

_SHOWS: Final = re.compile(
    rf"{_BEGIN}(?:visibility\s*:\s*visible|font(?:-size)?\s*:(?!\s*{_NONE}{_END}))"
)
_UNFOLDS: Final = "until-found"
_WHOLE: Final = frozenset({"html", "body"})
"""Hidden only until a page's scripts have run."""

_LONGEST: Final = 2_000  # characters of a style that are looked at


class Hidden:
    """Tells what is hidden in one tree."""

    def __init__(self, root: Element) -> None:
        """Look at nothing yet: most trees hide nothing."""
        self._root = root
        self._showing: set[Element] | None = None

    def has(self, element: Element, said: Mapping[str, str]) -> bool:
        """Tell whether an element is hidden, given what its attributes say."""
        if "style" not in said and "hidden" not in said:
            return False
        if local(element).lower() in _WHOLE:
            return False
        if said.get("hidden", _UNFOLDS).strip().lower() != _UNFOLDS:
            return True
        style = said.get("style", "")[:_LONGEST].lower()
        if _HIDES.search(style):
            return True
        return _HIDES_UNLESS_SHOWN.search(style) is not None and element not in self._shown()

    def _shown(self) -> set[Element]:
        """Answer what is around an element that shows itself."""
        if self._showing is None:
            self._showing = set()
            for each in self._root.iter():
                if _SHOWS.search((each.get("style") or "")[:_LONGEST].lower()):
                    self._add_around(each, self._showing)
        return self._showing

    @staticmethod
    def _add_around(element: Element, found: set[Element]) -> None:
        around = element.getparent()
        while around is not None and around not in found:
            found.add(around)
            around = around.getparent()


def take_out_hidden(root: Element) -> None:
    """Empty what is hidden in a tree; what stands behind it stays."""
    hidden = Hidden(root)
    said = ((each, each.get("style"), each.get("hidden")) for each in root.iter())
    for each, style, mark in [*said]:
        names = {"style": style, "hidden": mark}
        if hidden.has(each, {name: text for name, text in names.items() if text is not None}):
            tail = each.tail
            each.clear()
            each.tail = tail

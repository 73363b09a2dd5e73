"""Text among other text: what it says of direction ends with it (UAX #9).

Events keep what a wire wrote. Where it is printed, on a page or in a terminal, it turns nothing
that stands around it.
"""

import re
from functools import lru_cache
from typing import Final

_PDF: Final = "\u202c"
_PDI: Final = "\u2069"
_OVERRIDES: Final = "\u202d\u202e"
_ENDS: Final = {
    **dict.fromkeys(f"\u202a\u202b{_OVERRIDES}", _PDF),
    **dict.fromkeys("\u2066\u2067\u2068", _PDI),
}
"""What begins a direction of its own, and what ends it."""
_CONTROLS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")


@lru_cache(maxsize=1_000)  # a page, a card and a link say the same, in several editions
def enclosed(text: str) -> str:
    """Answer a text that turns neither what is around it nor its own letters.

    Directions that it begins end with it, and it ends none that others began. Overrides are left
    out: they have "abc" read as "cba", which no copy means and a forged address does.
    """
    if not _CONTROLS.search(text):
        return text
    kept, opened = list[str](), list[str]()
    for sign in text:
        if sign in _ENDS:
            opened.append(sign)
        elif sign in _ENDS.values():
            if not opened or _ENDS[opened[-1]] != sign:
                continue  # it would end what stands around the text
            if opened.pop() in _OVERRIDES:
                continue
        if sign not in _OVERRIDES:
            kept.append(sign)
    return "".join((*kept, *(_ENDS[each] for each in reversed(opened) if each not in _OVERRIDES)))


def finalized(found: object) -> object:
    """Enclose what a template says; HTML that is known to be safe stays. For Jinja's `finalize`."""
    return enclosed(found) if type(found) is str else found

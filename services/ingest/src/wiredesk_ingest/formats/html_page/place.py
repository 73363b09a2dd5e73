"""Where a page shows its article: from the headline to the first words of the text."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from wiredesk_ingest.formats.html_page.heading import shown_heading
from wiredesk_ingest.reading.xml import Element, texts_in

_MOST_LOOKED_AT: Final = 20_000
"""Elements of a page in which it is looked for."""

_MOST_ELEMENTS: Final = 4_000
"""Of what is around it."""

_BEGIN: Final = 24
"""Letters by which the first words are found again."""

_IN_LINES: Final = frozenset({"a", "b", "em", "i", "span", "strong"})
_WHOLE: Final = frozenset({"article", "main"})


@dataclass(frozen=True, slots=True)
class Place:
    """The headline, the first words below it, and what is around both."""

    heading: Element
    first: Element
    scope: Element


def place_of(root: Element, headline: str, text: str) -> Place | None:
    """Answer where an article is shown, given its headline and text; None where nothing says."""
    heading = shown_heading(root, headline)
    places = showing(root, text)
    first = next(places, None)
    if heading is None or first is None:
        return None
    if not _is_behind(heading, first, root):  # what offers to share the page tells its text, too
        first = next(places, first)
    scope = _around(heading, first)
    is_large = sum(1 for _ in islice(scope.iter(), _MOST_ELEMENTS + 1)) > _MOST_ELEMENTS
    return None if is_large else Place(heading, first, scope)


def _is_behind(heading: Element, first: Element, root: Element) -> bool:
    met = (each for each in root.iter(heading.tag, first.tag) if each in (heading, first))
    return next(met) is heading


def showing(root: Element, text: str) -> Iterator[Element]:
    """Answer where a page shows the first words of a text: its article, and what tells of it."""
    wanted = "".join(text[: 4 * _BEGIN].split())[:_BEGIN]
    for each in islice(root.iter("*"), _MOST_LOOKED_AT):
        said = "".join(_begin(each).split())[:_BEGIN]
        if said and wanted.startswith(said) and _shows(each, wanted):
            yield each


def _begin(element: Element) -> str:
    """Answer the first text in an element, or behind an empty one that it begins with."""
    text = element.text or ""
    first = element[0] if len(element) and not text.strip() else None
    is_empty = first is not None and not len(first) and not (first.text or "").strip()
    return (first.tail or "") if first is not None and is_empty else text


def _shows(element: Element, wanted: str) -> bool:
    """Tell whether the words go on so in an element, or around one that only parts a line."""
    around = element.getparent() if element.tag in _IN_LINES else element
    said = ""
    for text in islice([] if around is None else texts_in(around), 20):
        said += "".join(text.split())
        if len(said) >= len(wanted):
            break
    return said.startswith(wanted)


def _around(heading: Element, first: Element) -> Element:
    """Answer the smallest element with the headline and the first words; an article is whole."""
    above = {heading, *heading.iterancestors()}
    scope = next(each for each in chain([first], first.iterancestors()) if each in above)
    return next((each for each in scope.iterancestors() if each.tag in _WHOLE), scope)

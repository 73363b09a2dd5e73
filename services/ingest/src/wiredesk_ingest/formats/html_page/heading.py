"""Where a page shows its headline: in a heading, or in whatever says the same words.

Old pages have it in a `div` or a cell; the way to the page (`breadcrumb`) may repeat it above.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page.names import kind_of, words_in
from wiredesk_ingest.formats.html_page.titles import MOST_TITLES
from wiredesk_ingest.reading.xml import Element, text_of

_HEADINGS: Final = ("h1", "h2", "h3")
_ELSEWHERE: Final = ("b", "div", "font", "h4", "p", "span", "strong", "td")
_CALLED: Final = frozenset({"headline", "title"})
_MOST: Final = 2_000
"""Elements that are looked at where no heading has it."""

_FEWEST_LETTERS: Final = 16
"""Of a headline that is known by its words alone."""

_FEWEST_BEHIND: Final = 10
_FEWEST_BLANKS: Final = 3


def heading_of(root: Element, headline: str) -> Element | None:
    """Answer where the headline is shown."""
    wanted = squeeze(headline).casefold()
    headings = islice(root.iter(*_HEADINGS), MOST_TITLES)
    shown = [(squeeze(text_of(each)).casefold(), each) for each in headings]
    exact = next((each for said, each in shown if said == wanted), None)
    if exact is not None or not wanted:
        return exact
    near = next((each for said, each in shown if wanted in said), None)
    near = _elsewhere(root, wanted) if near is None else near
    return _behind_label(shown, wanted) if near is None else near


def _behind_label(shown: Sequence[tuple[str, Element]], wanted: str) -> Element | None:
    """Answer the heading with what a headline says behind its label: `Holm: A lamp is lit`."""
    alone = wanted.rpartition(": ")[2]
    if alone == wanted or len(alone) < _FEWEST_BEHIND or " " not in alone:
        return None
    return next((each for said, each in shown if said.endswith(alone)), None)


def shown_heading(root: Element, headline: str) -> Element | None:
    """Answer where the headline is shown; with other words it is the page's first heading."""
    heading = heading_of(root, headline)
    return next(root.iter("h1"), None) if heading is None else heading


def heading_lines(root: Element, title: str) -> Iterator[str]:
    """Answer the lines of a page that are no headings, and stand in its title with other words."""
    for each in islice(root.iter(*_ELSEWHERE), _MOST):
        said = "" if len(each) else squeeze(each.text or "")
        fewest = _FEWEST_BLANKS - (said in title and _is_title(each))
        is_long = len(said) >= _FEWEST_LETTERS and said.count(" ") >= fewest
        if is_long and len(said) < len(title) and said in title:
            yield said


def _elsewhere(root: Element, wanted: str) -> Element | None:
    """Answer the first element that is no heading, and says the headline and nothing else."""
    if len(wanted) < _FEWEST_LETTERS:
        return None
    for each in islice(root.iter(*_ELSEWHERE), _MOST):
        text = each.text or ""
        if not len(each) and squeeze(text).casefold() == wanted and not _leads_here(each):
            return each
    return next((each for each in islice(root.iter("a"), _MOST) if _is_called(each, wanted)), None)


def _is_called(link: Element, wanted: str) -> bool:
    """Tell whether a link says the headline, and is called one: to the page itself."""
    return _is_title(link) and squeeze(text_of(link)).casefold() == wanted


def _is_title(element: Element) -> bool:
    called = words_in(f"{element.get('class') or ''} {element.get('id') or ''}")
    return not called.isdisjoint(_CALLED)


def _leads_here(element: Element) -> bool:
    around = (element, *islice(element.iterancestors(), 3))
    return any(each.tag == "a" or kind_of(each) == "rest" for each in around)

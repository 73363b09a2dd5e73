"""The pictures in a page: which elements are figures.

Many sites put a picture and its caption into a `div` that is only called one.
"""

from itertools import islice
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page.credits import mark_credits, says_whose
from wiredesk_ingest.formats.html_page.names import kind_of, words_in, words_of
from wiredesk_ingest.formats.html_page.picture_files import IMAGES, find_file, take_in_plain
from wiredesk_ingest.reading.xml import Element, text_of

_DEEPEST: Final = 7
_LONGEST_CAPTION: Final = 600
_MOST_INSIDE: Final = 80
"""Elements of a picture with its caption."""

_CAPTION: Final = "caption"
_MOST_BETWEEN: Final = 3
"""Elements without words between a picture and its caption, and it."""

_MOST_SAID: Final = 2
_SAID_IN: Final = frozenset({"div", "h5", "h6", "p", "small", "span"})
_LINES: Final = frozenset({"div", "p", "small", "span"})
_IN_A_LINE: Final = frozenset({"a", "b", "em", "i", "span", "strong"})
_LONGEST_LINE: Final = 150
_ENDS: Final = (".", "!", "?", ":", "\u061f", "\u06d4", "\u2026", "\u201d", '"', "\u00bb")
_LINES_BELOW: Final = range(1, 3)
_MOST_CELLS: Final = 2
_NEVER: Final = frozenset(
    {"article", "body", "html", "main", "p", "tbody", "td", "th", "tr", "a", "picture", "span"}
)
_SAYS: Final = frozenset(
    {"caption", "captions", "copyright", "credit", "credits", "cutline", "desc", "description"}
    | {"legend", "legende"}
)
"""What an element beside a picture is called that says what it shows, or whose it is."""


def mark_figures(root: Element) -> None:
    """Make a `figure` of what is one, and let each picture say where its file is."""
    take_in_plain(root)
    seen: set[Element] = set()
    for image in list(root.iter(*IMAGES)):
        find_file(image)
        inside = next(image.iterancestors("figure"), None) is not None
        around = None if inside else image.getparent()
        for _ in range(_DEEPEST):
            if around is None or around in seen or around.tag in {"figure", "body", "html"}:
                break
            seen.add(around)
            if not _is_small(around):
                break
            if around.tag not in _NEVER and _is_figure(around):
                around.tag = "figure"
                break
            around = around.getparent()
    for caption in [*root.iter("figcaption")]:
        _bring_to_picture(caption)
    for each in filter(_says_caption, [*root.iter("div", "p")]):
        _bring_below(each)
    for figure in figures_in(root):
        _take_in_caption(figure)
        mark_credits(figure)


def _is_small(around: Element) -> bool:
    inside = sum(1 for _ in islice(around.iter(), _MOST_INSIDE + 1))
    return inside <= _MOST_INSIDE and len(squeeze(text_of(around))) <= _LONGEST_CAPTION


def _is_figure(around: Element) -> bool:
    """Tell whether an element is called a picture's, or has one picture and what it shows.

    A table in which a picture has a cell, or a line of it, is laid out so.
    """
    if kind_of(around) in {"picture", "caption"}:
        return True
    images = sum(1 for _ in islice(around.iter("img"), 2))
    cells = sum(1 for _ in islice(around.iter("td", "th"), _MOST_CELLS + 1))
    is_laid_out = around.tag == "table" and cells <= _MOST_CELLS
    is_laid_out = is_laid_out or (images == 1 and _is_picture_over_line(around))
    if images != 1 or is_laid_out:
        return images == 1
    few = sum(1 for _ in islice(around.iter("p"), _MOST_CELLS + 1)) <= _MOST_CELLS
    return few and any(map(_says, around.iterdescendants()))


def _is_picture_over_line(around: Element) -> bool:
    """Tell whether an element is a picture and, behind it, one short line that is no sentence.

    A second line may say whose the picture is.
    """
    worded = [each for each in around if squeeze(text_of(each))]
    said = [squeeze(text_of(each)) for each in worded]
    if len(worded) not in _LINES_BELOW or len(around) <= len(worded):
        return False
    return (
        all(each.tag in _LINES and _is_line(each) for each in worded)
        and not said[0].endswith(_ENDS)
        and all(map(says_whose, said[1:]))
        and "".join(text_of(around).split()) == "".join("".join(said).split())
    )


def _is_line(element: Element) -> bool:
    is_plain = all(inside.tag in _IN_A_LINE for inside in element.iterdescendants())
    return is_plain and len(squeeze(text_of(element))) <= _LONGEST_LINE


def _says(element: Element) -> bool:
    said = words_of(element) | words_in(element.get("id") or "")
    return not _SAYS.isdisjoint(said) and bool(squeeze(text_of(element)))


def _bring_to_picture(caption: Element) -> None:
    """Bring a caption in a figure without a picture to the picture that stands before it."""
    figure = next(caption.iterancestors("figure"), None)
    for around in islice(caption.iterancestors("picture"), figure is None):
        around.tag = "figure"
    if figure is None or next(figure.iter("img"), None) is not None:
        return
    for around in (figure, *islice(figure.iterancestors(), 1)):
        before = around.getprevious()
        if before is not None and _is_bare(before):
            shown = next(before.iter("figure"), before)
            shown.tag, caption.tail = "figure", None
            shown.append(caption)
            return


def _says_caption(element: Element) -> bool:
    """Tell whether an element outside of figures is called a caption, and is no more than that."""
    named, called = element.get("id") == _CAPTION, element.get("class")
    if not (named or (called and _CAPTION in called and _CAPTION in words_of(element))):
        return False  # nearly always by the first look
    if not _is_small(element):
        return False
    inside = next(element.iterancestors("figure"), None) is not None
    return not inside and next(element.iter("img"), None) is None and bool(text_of(element).strip())


def _bring_below(caption: Element) -> None:
    """Make a figure of a picture and the caption below it; buttons may stand between."""
    if (caption.tail or "").strip():
        return
    for each in islice(caption.itersiblings(preceding=True), _MOST_BETWEEN):
        if squeeze(text_of(each)) or (each.tail or "").strip():
            return
        if each.tag == "img" or _is_bare(each):
            figure = etree.Element("figure")
            each.addprevious(figure)
            figure.extend([each, caption])
            return


def _is_bare(element: Element) -> bool:
    """Tell whether an element has one picture in it, and no words."""
    images = sum(1 for _ in islice(element.iter("img"), 2))
    return images == 1 and _is_small(element) and not squeeze(text_of(element))


def _take_in_caption(figure: Element) -> None:
    """Take into a figure the caption that stands behind it, and whose it is."""
    for _ in range(_MOST_SAID):
        behind = figure.getnext()
        if behind is None or (figure.tail or "").strip() or not _is_caption(behind, figure):
            return
        figure.tail, behind.tail = behind.tail, None
        figure.append(behind)


def _is_caption(behind: Element, figure: Element) -> bool:
    if next(figure.iter("figcaption"), None) is not None or not isinstance(behind.tag, str):
        return False
    says = behind.tag in _SAID_IN and _says(behind) and kind_of(behind) != "text"
    says = says and sum(1 for _ in islice(behind.iter("p"), _MOST_SAID)) < _MOST_SAID
    is_one = behind.tag == "figcaption" or says
    return is_one and _is_small(behind) and next(behind.iter("img"), None) is None


def figures_in(root: Element) -> set[Element]:
    """Answer the figures that show a picture: what is in them is no text."""
    return {around for image in root.iter("img") for around in image.iterancestors("figure")}

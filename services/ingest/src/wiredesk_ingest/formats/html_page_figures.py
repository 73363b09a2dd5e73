"""The pictures in a page's text: which elements are figures, and where a picture's file is.

Many sites put a picture and its caption into a `div` that is only called one, and load the file
when a reader comes near: `src` is a placeholder then.
"""

from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page_names import kind_of
from wiredesk_ingest.reading.xml import Element, text_of

_FILES: Final = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-srcset", "srcset")
_DEEPEST: Final = 4
_LONGEST_CAPTION: Final = 600


def mark_figures(root: Element) -> None:
    """Make a `figure` of what is one, and let each picture say where its file is."""
    seen: set[Element] = set()
    for image in root.iter("img"):
        _find_file(image)
        around = image.getparent()
        for _ in range(_DEEPEST):
            if around is None or around in seen or around.tag in {"figure", "body", "html"}:
                break
            seen.add(around)
            if kind_of(around) == "picture" and len(_text(around)) <= _LONGEST_CAPTION:
                around.tag = "figure"
                break
            around = around.getparent()


def _text(element: Element) -> str:
    return squeeze(text_of(element))


def _find_file(image: Element) -> None:
    if (image.get("src") or "data:").startswith("data:"):
        said = next(filter(None, map(image.get, _FILES)), "")
        image.set("src", said.split(",")[0].strip().partition(" ")[0])


def figures_in(root: Element) -> set[Element]:
    """Answer the figures that show a picture: what is in them is no text."""
    return {around for image in root.iter("img") for around in image.iterancestors("figure")}

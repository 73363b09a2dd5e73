"""The walk through a body's mark-up, any dialect and any depth: each part is told to the writer.

What it doesn't know parts paragraphs and keeps its words; what is not for readers is left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.attributes import XML_LANG
from wiredesk_ingest.bodies.hidden import Hidden
from wiredesk_ingest.bodies.privacy import CONSTRAINTS, is_constrained, is_private
from wiredesk_ingest.bodies.writer import Writer
from wiredesk_ingest.reading.xml import Element, local, texts_in

_DROPPED: Final = frozenset(
    {"script", "style", "head", "title", "template", "noscript", "colgroup"}
)
_FIGURES: Final = frozenset({"figure", "media", "img"})

_NOTHING: Final[Mapping[str, str]] = {}
_READ: Final = frozenset(
    [
        *("class", "role", "dir", "lang", "href", "colspan", "rowspan", "style", "hidden"),
        *(XML_LANG, *CONSTRAINTS),
    ]
)


@dataclass(slots=True)
class Seen:
    """What the walk came by."""

    figures: list[Element] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)  # the text nodes that readers should get
    private: list[str] = field(default_factory=list)  # left out: not for readers


def walk(root: Element, skip: frozenset[str], writer: Writer) -> Seen:
    """Tell the writer all that is for readers; answer what was seen besides."""
    seen, figures, hidden = Seen(), _figures(root), Hidden(root)
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if event == "start":
            said = _said(element)
            name = local(element).lower()
            aside = _is_aside(name, said, element, seen, skip)
            if not aside and said and hidden.has(element, said):
                seen.private.extend(texts_in(element))
                aside = True
            if not aside and element in figures:
                seen.figures.append(element)
            if aside or element in figures:
                steps.skip_subtree()
                writer.skip(name, element.tail or "")
            else:
                writer.start(name, said)
                _take(element.text, seen, writer)
            continue
        writer.end()
        if element is not root:
            _take(element.tail, seen, writer)
    writer.boundary()
    return seen


def _said(element: Element) -> Mapping[str, str]:
    # Not items(): it costs the square of an element's attributes. An element's own iteration
    # answers its children, so keys() it is.
    keys = element.keys()
    return {key: element.get(key, "") for key in keys if key in _READ} if keys else _NOTHING


def _take(text: str | None, seen: Seen, writer: Writer) -> None:
    if text:
        seen.raw.append(text)
        writer.text(text)


def _is_aside(
    name: str, said: Mapping[str, str], element: Element, seen: Seen, skip: frozenset[str]
) -> bool:
    """Tell whether the walk must pass an element by, and keep what it holds."""
    if name in _DROPPED or name in skip:
        return True
    if not said:
        return False
    if said.get("class", "").lower() in skip:
        return True
    if not (is_private(said.get("class"), said.get("role")) or is_constrained(said)):
        return False
    seen.private.extend(texts_in(element))
    return True


def _figures(root: Element) -> set[Element]:
    """Answer what shows a picture; a figure without one is text like other text."""
    around_pictures: set[Element] = set()
    for picture in root.iter("{*}img", "{*}IMG", "{*}media-reference", "{*}media-caption"):
        around: Element | None = picture
        while around is not None and around is not root and around not in around_pictures:
            around_pictures.add(around)
            around = around.getparent()
    return {each for each in around_pictures if local(each).lower() in _FIGURES}

"""XML as agencies may send it, and nothing that could hurt: no entities, no network, no DTD.

Of a document type only names of signs are read.

The limits are far beyond any article (the largest seen has 3,000 elements) and keep a hostile
wire of 1 MiB below 250 ms and 64 MiB.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, TypeAlias

from lxml import etree
from lxml.etree import _Element

from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml_doctype import without_doctype
from wiredesk_ingest.refusals import RefusalError

MOST_ELEMENTS: Final = 30_000
MOST_ATTRIBUTES: Final = 50_000
MOST_LINES: Final = 30_000
"""For each MiB begun: in a plain text each may be a paragraph. The most seen is 400."""
MIB: Final = 1 << 20

_ATTRIBUTE: Final = re.compile(r"""=\s*["']""")
LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"

Element: TypeAlias = _Element
Children = Mapping[str, Sequence[Element]]


def read_xml(text: WireText) -> Element:
    """Parse a wire; RefusalError with the byte position where it is broken or not allowed."""
    _refuse_too_much(text.text)
    text = without_doctype(text)
    utf8 = text.wire if text.charset == "utf-8" else text.text.encode()
    try:
        return etree.fromstring(utf8, _parser())
    except etree.XMLSyntaxError as error:
        line, column = error.position
        position = text.byte_position(_index(text.text, line, column))
        raise RefusalError("xml_broken", error.msg.rpartition(", line")[0], position) from None


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,  # or an xml:id that is there twice would break the wire
    )


def _refuse_too_much(text: str) -> None:
    length = len(text)  # mostly too little for so many of anything
    if length > MOST_LINES and text.count("\n") > MOST_LINES * (1 + length // MIB):
        raise RefusalError("too_complex", f"more than {MOST_LINES:,} lines")
    if length > 2 * MOST_ELEMENTS and text.count("<") > 2 * MOST_ELEMENTS:
        raise RefusalError("too_complex", f"more than {MOST_ELEMENTS:,} elements")
    # There is a sign for each of them, and to count these takes a fortieth of the time.
    many = length > 2 * MOST_ATTRIBUTES and text.count("=") > MOST_ATTRIBUTES
    if many and sum(1 for _ in _ATTRIBUTE.finditer(text)) > MOST_ATTRIBUTES:
        raise RefusalError("too_complex", f"more than {MOST_ATTRIBUTES:,} attributes")


def _index(text: str, line: int, column: int) -> int:
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
    return min(start + max(column - 1, 0), len(text))


def local(element: Element) -> str:
    """Answer an element's name without its namespace."""
    return _local(str(element.tag))


@lru_cache(maxsize=1024)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def children(element: Element | None) -> Children:
    """Answer an element's children by local name; empty where there is no element."""
    found: dict[str, list[Element]] = {}
    for child in () if element is None else element:
        name = _local(str(child.tag))
        if name in found:
            found[name].append(child)
        else:
            found[name] = [child]
    return found


def children_named(element: Element | None, name: str) -> list[Element]:
    """Answer an element's children of one local name, where the others are not asked for."""
    return [] if element is None else [*element.iterchildren(f"{{*}}{name}")]


def child_named(element: Element | None, name: str) -> Element | None:
    """Answer the first of them, where there is one."""
    return None if element is None else next(element.iterchildren(f"{{*}}{name}"), None)


def text_of(element: Element | None) -> str:
    """Answer all text in an element, blanks as they are; a `br` in it ends a line."""
    if element is None:
        return ""
    if not len(element):
        return element.text or ""
    if next(element.iter("{*}br"), None) is None:
        return "".join(texts_in(element))
    return "".join(_texts_and_lines(element))


def _texts_and_lines(element: Element) -> Iterator[str]:
    for event, each in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            yield "\n" if local(each) == "br" else each.text or ""
        elif each is not element:
            yield each.tail or ""


def empty(element: Element) -> None:
    """Take out what is in an element, and leave the text behind it."""
    tail = element.tail
    element.clear()
    element.tail = tail


def texts_in(element: Element) -> Iterator[str]:
    """Answer the text nodes in an element, in order."""
    for text in element.itertext():
        yield text if isinstance(text, str) else text.decode()


def in_language(elements: Sequence[Element], language: str) -> Sequence[Element]:
    """Answer those siblings that are in a language (BCP 47), or all where none is.

    `x-default` is what an agency calls the one that is for everybody else.
    """
    wanted = language.partition("-")[0].lower()
    if len(elements) > 1 and wanted:
        around = _inherited_language(elements[0].getparent())
        said = [(_language(each.get(LANGUAGE) or around), each) for each in elements]
        fit = [each for tag, each in said if tag == wanted]
        return fit or [each for tag, each in said if tag == "x"] or elements
    return elements


def _inherited_language(element: Element | None) -> str:
    while element is not None:
        if said := element.get(LANGUAGE):
            return said
        element = element.getparent()
    return ""


def _language(tag: str) -> str:
    return tag.partition("-")[0].lower()


def place_finder(text: WireText, tag: re.Pattern[str], number: int) -> Callable[[], int | None]:
    """Answer what finds the byte at which the tag stands that is there for the n-th time."""

    def find() -> int | None:
        for seen, found in enumerate(tag.finditer(text.text)):
            if seen == number:
                return text.byte_position(found.start())
        return None

    return find

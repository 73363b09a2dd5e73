"""XML as agencies may send it, and nothing that could hurt: no entities, no network, no DTD.

Of a document type only names of signs are read.

The limits are far beyond any article (the largest seen has 3,000 elements) and keep a hostile
wire of 1 MiB below 250 ms and 64 MiB.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final, TypeAlias

from lxml import etree
from lxml.etree import _Element

from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.mended import MOST_EDITS, Edit, mended
from wiredesk_ingest.reading.xml_entities import declared_end, declared_signs, put_in
from wiredesk_ingest.refusals import RefusalError

MOST_ELEMENTS: Final = 30_000
MOST_ATTRIBUTES: Final = 50_000
MOST_LINES: Final = 30_000
"""For each MiB begun: in a plain text each may be a paragraph. The most seen is 400."""
MIB: Final = 1 << 20

_BLANKS: Final = re.compile(r"\s+")
_ATTRIBUTE: Final = re.compile(r"""=\s*["']""")
_DOCTYPE: Final = re.compile(r"""<!DOCTYPE(?:[^\[>"']|"[^"]{0,1000}"|'[^']{0,1000}'){0,2000}""")
_NEWSML: Final = re.compile(r"<!DOCTYPE\s{1,9}NewsML\s")
_OTHER_DTDS: Final = re.compile(
    # How NewsML 1.x brings in the DTD of NITF: a parameter entity for a file, and its use. It is
    # not opened, and nothing in a text can name it.
    r"\[(?:\s++|%[\w.-]{1,40};"
    r"""|<!ENTITY\s{1,9}%\s{1,9}[\w.-]{1,40}\s{1,9}"""
    r"""(?:SYSTEM|PUBLIC)(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}')){1,2}\s{0,9}>){1,50}\]\s*"""
)
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


def without_doctype(text: WireText) -> WireText:
    """Answer a text with blanks for its DOCTYPE, and signs for the names that this declares.

    The parser opens the file that a DOCTYPE names, whatever it is told of DTDs, as soon as it is
    told not to collect ids; a pipe would hold it for ever. Lines and columns stay.
    """
    doctype = _doctype(text)
    if doctype is None:
        return text
    said = text.text[doctype]
    blanked = Edit(doctype.start, doctype.stop, re.sub(r"[^\n]", " ", said))
    names = put_in(text.text, doctype.stop, declared_signs(said))
    found = mended(text, chain([blanked], names), "")
    if found is None:
        raise RefusalError("too_complex", f"more than {MOST_EDITS:,} names of signs")
    return found


def _doctype(text: WireText) -> slice | None:
    """Answer where the DOCTYPE stands; RefusalError where it declares more than names of signs."""
    start = _prolog_end(text.text)
    doctype = _DOCTYPE.match(text.text, start)
    if doctype is None:
        return None
    is_newsml = _NEWSML.match(text.text, start)
    inside = _OTHER_DTDS.match(text.text, doctype.end()) if is_newsml else None
    end = inside.end() if inside else declared_end(text.text, doctype.end()) or doctype.end()
    if not text.text.startswith(">", end):
        raise RefusalError("xml_forbidden", "DOCTYPE", text.byte_position(start))
    return slice(start, end + 1)


def _prolog_end(text: str) -> int:
    """Answer where the DOCTYPE or the root element begins."""
    place = 0
    while True:
        blank = _BLANKS.match(text, place)
        place = blank.end() if blank else place
        if text.startswith("<?", place):
            end = text.find("?>", place + 2)
        elif text.startswith("<!--", place):
            end = text.find("-->", place + 4)
        else:
            return place
        if end < 0:
            return place
        place = text.index(">", end) + 1


def _refuse_too_much(text: str) -> None:
    if text.count("\n") > MOST_LINES * (1 + len(text) // MIB):
        raise RefusalError("too_complex", f"more than {MOST_LINES:,} lines")
    if text.count("<") > 2 * MOST_ELEMENTS:
        raise RefusalError("too_complex", f"more than {MOST_ELEMENTS:,} elements")
    if sum(1 for _ in _ATTRIBUTE.finditer(text)) > MOST_ATTRIBUTES:
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
        found.setdefault(local(child), []).append(child)
    return found


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


def texts_in(element: Element) -> Iterator[str]:
    """Answer the text nodes in an element, in order."""
    for text in element.itertext():
        yield text if isinstance(text, str) else text.decode()


def in_language(elements: Sequence[Element], language: str) -> Sequence[Element]:
    """Answer those siblings that are in a language (BCP 47), or all where none is."""
    wanted = language.partition("-")[0].lower()
    if len(elements) > 1 and wanted:
        around = _inherited_language(elements[0].getparent())
        fit = [each for each in elements if _language(each.get(LANGUAGE) or around) == wanted]
        return fit or elements
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

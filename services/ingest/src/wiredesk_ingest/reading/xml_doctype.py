"""The DOCTYPE of an XML wire: never opened, and refused where it declares more than signs."""

import re
from itertools import chain
from typing import Final

from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.mended import MOST_EDITS, Edit, mended
from wiredesk_ingest.reading.xml_entities import declared_end, declared_signs, put_in
from wiredesk_ingest.refusals import RefusalError

_BLANKS: Final = re.compile(r"\s+")


_DOCTYPE: Final = re.compile(r"""<!DOCTYPE(?:[^\[>"']|"[^"]{0,1000}"|'[^']{0,1000}'){0,2000}""")


_NEWSML: Final = re.compile(r"<!DOCTYPE\s{1,9}NewsML\s")


_OTHER_DTDS: Final = re.compile(
    # How NewsML 1.x brings in the DTD of NITF: a parameter entity for a file, and its use. It is
    # not opened, and nothing in a text can name it.
    r"\[(?:\s++|%[\w.-]{1,40};"
    r"""|<!ENTITY\s{1,9}%\s{1,9}[\w.-]{1,40}\s{1,9}"""
    r"""(?:SYSTEM|PUBLIC)(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}')){1,2}\s{0,9}>){1,50}\]\s*"""
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

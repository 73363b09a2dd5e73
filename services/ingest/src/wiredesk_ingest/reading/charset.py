"""From bytes to text, and from a place in the text back to the byte.

A byte order mark decides; then what the wire declares of itself; then UTF-8; then what the bytes
look like, also where it declares UTF-8 and is not. Bytes that are UTF-8 although they declare an
8-bit set are read as UTF-8: some agencies' gateways convert the text and forget the declaration,
and no other set yields valid UTF-8 by chance.
"""

import codecs
import re
from dataclasses import dataclass, replace
from typing import Final, Self

from wiredesk_ingest.reading.charset_detect import LOOKED_AT, detect_charset
from wiredesk_ingest.reading.charset_meant import meant
from wiredesk_ingest.reading.charset_names import charset_name, codec_of
from wiredesk_ingest.refusals import RefusalError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED: Final = (
    *((sign + b"\0", "utf-16-le") for sign in (b"<", b"{", b"[")),
    *((b"\0" + sign, "utf-16-be") for sign in (b"<", b"{", b"[")),
)
_DECLARED: Final = re.compile(
    # An XML declaration, or the meta element of an HTML page.
    rb"""^\s*(?:<\?xml[^>]{0,200}?encoding|(?=<(?:!doctype\s+html|html|meta|base)\b).{0,4096}?<meta\b[^>]{0,200}?charset)"""
    rb"""\s*=\s*["']?([A-Za-z0-9._-]{1,40})""",
    re.IGNORECASE | re.DOTALL,
)
_ANY_BYTES: Final = "latin-1"
"""A sign a byte. Python's own name of a set that is said to be ISO 8859-1 is `iso8859-1`."""

_ESCAPED: Final = "iso2022"
_ESCAPE: Final = b"\x1b"
"""Sets in which any byte may be part of any letter, behind this one."""

_JSON: Final = re.compile(rb"\s*[{\[]")
_UTF_8: Final = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_BEYOND_ASCII: Final = re.compile(rb"[\x80-\xff]")
_KNOWN: Final = re.compile(
    r"utf-8|ascii|iso8859-\d+|cp(?!037|273|424|500|875|1026|1140)\d+|koi8-[ru]|big5\w*"
    r"|gb\w+|euc_\w+|shift_jis\w*|iso2022_jp\w*|mac-(?:roman|latin2|cyrillic|greek|turkish)"
)
"""Python's names of character sets. Its other codecs (punycode, unicode_escape) are no sets.

In none of these does a byte beyond ASCII mean a sign of ASCII, as a quotation mark in mac-arabic
does, and each letter in the seven of EBCDIC: the fast lane looks for signs of a kill in the bytes.
What ISO 2022 escapes it takes for one.
"""


@dataclass(frozen=True, slots=True)
class WireText:
    """A wire's text. `wire` are its bytes behind the byte order mark, `mark` that one's length."""

    text: str
    charset: str  # Python's name
    wire: bytes
    mark: int = 0
    notes: tuple[str, ...] = ()

    @classmethod
    def of_bytes(cls, wire: bytes) -> Self:
        """Answer bytes whose parts have character sets of their own, one sign a byte."""
        return cls(wire.decode(_ANY_BYTES), _ANY_BYTES, wire)

    @property
    def name(self) -> str:
        """What people call the character set; empty where each part of the wire has its own."""
        return "" if self.charset == _ANY_BYTES else charset_name(self.charset)

    def byte_position(self, index: int) -> int:
        """Answer the byte at which a character of the text begins."""
        return self.mark + len(self.text[:index].encode(self.charset, "surrogatepass"))


def decode(wire: bytes) -> WireText:
    """Read a wire's bytes; RefusalError `charset` with the position of the first wrong byte."""
    if found := _by_its_start(wire):
        return found
    declared = _declared(wire)
    if declared.startswith(_ESCAPED) and _ESCAPE in wire:
        return _strictly(wire, declared)
    try:
        text = wire.decode()
    except UnicodeDecodeError:
        return _otherwise(wire, declared)
    if declared in {"", "utf-8"}:
        return WireText(text, "utf-8", wire)
    if wire.isascii():
        return WireText(text, declared, wire)
    note = f"charset: declares {charset_name(declared)}, the bytes are UTF-8"
    return WireText(text, "utf-8", wire, 0, (note,))


def _by_its_start(wire: bytes) -> WireText | None:
    """Read what begins with a byte order mark, or with two bytes a sign."""
    for mark, charset in _MARKS:
        if wire.startswith(mark):
            return _strictly(wire[len(mark) :], charset, len(mark))
    for start, charset in _UNMARKED:
        if wire.startswith(start):
            return _strictly(wire, charset)
    return None


def _declared(wire: bytes) -> str:
    """Answer the set that a wire declares; UTF-8 is JSON's without a word (RFC 8259, 8.1)."""
    found = _DECLARED.match(wire)
    if found is None:
        return "utf-8" if _JSON.match(wire) else ""
    name = found[1].decode()
    try:
        known = codec_of(name)
    except LookupError:
        known = ""
    if known.startswith("utf-16"):
        return "utf-8"  # said in one-byte letters, so it is not true
    if not _KNOWN.fullmatch(known):
        raise RefusalError("charset", f"it declares {name}", found.start(1))
    return known


def _otherwise(wire: bytes, declared: str) -> WireText:
    """Read what is not UTF-8: as it declares, or in the set that senders mean by the name."""
    if declared in {"", "utf-8"}:
        return _detected(wire, declared)
    charset = meant(wire, declared)
    found = _strictly(wire, charset)
    if charset == declared:
        return found
    return replace(found, notes=(f"charset: declares {declared}, read as {charset}",))


def _detected(wire: bytes, declared: str) -> WireText:
    """Read bytes by what they look like; RefusalError `charset` for damaged UTF-8, or no text."""
    charset = None if _is_damaged_utf_8(wire) else detect_charset(wire)
    if charset is None:
        return _strictly(wire, "utf-8")
    said = "declares utf-8" if declared else "not said"
    note = f"charset: {said}, {charset_name(charset)} by its bytes"
    return WireText(wire.decode(charset), charset, wire, 0, (note,))


def _is_damaged_utf_8(wire: bytes) -> bool:
    """Tell whether most signs beyond ASCII are UTF-8: no other set looks like it by chance."""
    head = wire[:LOOKED_AT]
    whole = len(_UTF_8.findall(head))
    return whole > len(_BEYOND_ASCII.findall(_UTF_8.sub(b"", head)))


def _strictly(wire: bytes, charset: str, mark: int = 0) -> WireText:
    try:
        return WireText(wire.decode(charset), charset, wire, mark)
    except UnicodeDecodeError as error:
        detail = f"it is not {charset_name(charset)}"
        raise RefusalError("charset", detail, mark + error.start) from None

"""The text of one part of a mail: as it is declared, or as it shows that it is."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from wiredesk_ingest.formats.mail.utf7 import NAME, text_in_utf_7
from wiredesk_ingest.reading.charset_detect import detect_charset
from wiredesk_ingest.reading.charset_meant import meant
from wiredesk_ingest.reading.charset_names import charset_name, codec_of
from wiredesk_ingest.refusals import RefusalError

_NO_SETS: Final = re.compile(r"utf-7|hz|punycode|idna|undefined|mac-arabic|mac-farsi|.*escape")
"""Codecs that are no sets of letters, or in which ASCII can be written otherwise."""

_UTF_7: Final = re.compile(r"(?:unicode-1-1-|x-unicode-2-0-|csunicode11)?utf[-_]?7", re.IGNORECASE)
_OF_ALL: Final = "cp1252"
"""What nearly all mails are in that declare ISO 8859-1, so that nobody need know."""

_LETTERS: Final = "kilcanedwthr"


@dataclass(frozen=True, slots=True)
class PartText:
    """A text, its character set, and what was odd about it."""

    text: str
    charset: str
    note: str = ""


def text_in(payload: bytes, declared: str) -> PartText:
    """Read bytes; RefusalError `charset` where they are in no set that can be told."""
    if _UTF_7.fullmatch(declared.strip(" \t\r\n\"'")):
        return PartText(text_in_utf_7(payload), NAME)
    known = _known(declared)
    if payload.startswith(codecs.BOM_UTF8):
        return PartText(payload[3:].decode("utf-8", "replace"), "utf-8")
    as_utf_8 = _read(payload, "utf-8")
    if as_utf_8 is not None and (payload.isascii() is False or known is None):
        wrong = declared and known != "utf-8"
        note = f"charset: declares {declared[:40]}, the bytes are UTF-8" if wrong else ""
        return PartText(as_utf_8, "utf-8", "" if payload.isascii() else note)
    charset = meant(payload, known) if known else ""
    text = _read(payload, charset)
    if text is not None:
        other = charset not in {known, _OF_ALL}
        note = f"charset: declares {declared[:40]}, read as {charset_name(charset)}"
        return PartText(text, charset, note if other else "")
    return _detected(payload, declared)


def _detected(payload: bytes, declared: str) -> PartText:
    charset = detect_charset(payload) or ""
    text = _read(payload, charset)
    if text is not None:
        said = f"declares {declared[:40]}" if declared else "none declared"
        return PartText(text, charset, f"charset: {said}, read as {charset_name(charset)}")
    raise RefusalError("charset", f"a part that declares {declared[:40] or 'none'}")


def _known(declared: str) -> str | None:
    try:
        name = codec_of(declared)
        same = _LETTERS.encode(name).replace(b"\0", b"").endswith(_LETTERS.encode())
    except (LookupError, ValueError):
        return None
    return name if same and not _NO_SETS.fullmatch(name) else None


def _read(payload: bytes, charset: str) -> str | None:
    try:
        return payload.decode(charset)
    except (UnicodeError, LookupError):
        return None

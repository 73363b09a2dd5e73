"""Which character set a sender means that declares another one, as far as the bytes prove it.

Names of sets are used for larger ones (https://encoding.spec.whatwg.org, 4.2), and gateways write
the name of their own set on text of any other. Whatever may be as it is declared is read so.
"""

import re
from typing import Final

from wiredesk_ingest.reading.charset_detect import OTHER_SCRIPTS, detect_charset, sample_of

_LARGER: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-2": "cp1250",
    "iso8859-6": "cp1256",
    "iso8859-7": "cp1253",
    "iso8859-9": "cp1254",
    "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_LARGER_ONLY: Final = re.compile(rb"[\x80-\x9f]")
"""Quotation marks and letters of Windows; in ISO 8859 controls that no text has."""

_LATIN: Final = frozenset(
    [
        *("ascii", "iso8859-1", "iso8859-2", "iso8859-9", "iso8859-15"),
        *("cp1250", "cp1252", "cp1254"),
    ]
)
_WORD: Final = re.compile(rb"[\xc0-\xff]{3,}")
_BEYOND: Final = re.compile(rb"[\x80-\xff]")
_FEWEST: Final = 6
"""Letters beyond ASCII in words of nothing else; in Latin words hardly two stand side by side."""

_MOSTLY: Final = 0.5
_FRENCH_IN_ARABIC: Final = re.compile(
    # What are Arabic letters in ISO 8859-6: in Windows-1256 they are those of French, which stand
    # in no Arabic word.
    rb"[\xc1-\xda][\xe2\xe7-\xea]|[\xe2\xe7-\xea][\xc1-\xda]"
)
_CLEAR: Final = 3
_WESTERN: Final = frozenset({"ascii", "iso8859-1", "iso8859-15", "cp1252"})
_TURKISH: Final = re.compile(rb"[\xd0\xdd\xde\xf0\xfd\xfe]")
_ICELANDIC: Final = re.compile(rb"[\xc1\xc6\xcd\xd3\xda\xe1\xe6\xed\xf3\xfa]")
"""The letters that Turkish's sets have in place of Iceland's, and those that stand beside these in
every line of Iceland: no other language of the western sets has eth or thorn."""


def meant(wire: bytes, declared: str) -> str:
    """Answer the set that the bytes are in; the declared one where nothing proves another.

    Both are Python's names.
    """
    if declared in _LATIN and (other := _other_script(wire)):
        return other
    if declared in _WESTERN and _is_turkish(wire):
        return "cp1254"
    if declared == "cp1256" and _is_iso_arabic(wire):
        return "iso8859-6"
    larger = _LARGER.get(declared, "")
    if not larger or _fails(wire, larger):
        return declared
    is_iso = declared.startswith("iso8859")
    proven = _fails(wire, declared) or (is_iso and _LARGER_ONLY.search(wire))
    return larger if proven else declared


def _other_script(wire: bytes) -> str:
    """Answer the set of Arabic, Cyrillic or Greek words; empty where there are none."""
    sample = sample_of(wire)
    letters = sum(map(len, _WORD.findall(sample)))
    if letters < _FEWEST or letters <= _MOSTLY * len(_BEYOND.findall(sample)):
        return ""
    found = detect_charset(wire) or ""
    return found if found.replace("-", "_") in OTHER_SCRIPTS else ""


def _is_turkish(wire: bytes) -> bool:
    sample = sample_of(wire)
    own, others = len(_TURKISH.findall(sample)), len(_ICELANDIC.findall(sample))
    return own >= _CLEAR and own > _CLEAR * others and not _fails(wire, "cp1254")


def _is_iso_arabic(wire: bytes) -> bool:
    return len(_FRENCH_IN_ARABIC.findall(sample_of(wire))) >= _CLEAR and not _fails(
        wire, "iso8859-6"
    )


def _fails(wire: bytes, charset: str) -> bool:
    try:
        wire.decode(charset)
    except UnicodeDecodeError:
        return True
    return False

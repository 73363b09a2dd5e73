"""Which character set undeclared text is in that is not UTF-8: what an old wire's bytes look like.

charset-normalizer judges by what letters follow each other in a language, and needs a few lines
for that: of a page with one accent it says nothing certain, and of the sets of western Europe it
takes one of eastern Europe. So the bytes of letters decide first which sets come into question; of
those that it finds equal the first is taken.

In none of these sets does a byte beyond ASCII mean a sign of ASCII: the fast lane looks for signs
of a kill in the bytes.
"""

import codecs
import re
from typing import Final

from charset_normalizer import from_bytes

LOOKED_AT: Final = 16_384
"""Bytes, of lines with letters beyond ASCII: enough for any language, and a bound."""

OTHER_SCRIPTS: Final = (
    "cp1256", "iso8859_6", "cp1251", "koi8_r", "cp866", "iso8859_5",
    "cp1253", "iso8859_7", "cp1255",
)  # fmt: skip
"""Where whole words are beyond ASCII: Arabic, Cyrillic, Greek, Hebrew."""

LATIN: Final = ("cp1252", "iso8859_15", "iso8859_1")
TURKISH: Final = ("cp1254", "iso8859_9")
CENTRAL: Final = ("cp1250", "iso8859_2")
"""Where they are some of them."""

TERMINALS: Final = ("cp850", "cp437")
"""Where they are some, and below 0xC0: the letters of terminals before Windows."""

_BINARY: Final = (
    b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"PK\x03\x04", b"PK\x05\x06", b"%PDF-", b"\x1f\x8b",
    b"BZh", b"\xfd7zXZ", b"RIFF", b"\x7fELF", b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf", b"ID3", b"OggS",
    b"Rar!", b"{\\rtf",
)  # fmt: skip
_CONTROLS: Final = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS: Final = 0.06
"""Of all bytes; a short wire of ANPA 1312 has 3 %, chance has 11 %."""

_SOME_CONTROLS: Final = 4
"""However short a wire is."""

_AROUND: Final = 200
"""Bytes before and behind a letter beyond ASCII that are looked at with it."""

_BEYOND: Final = re.compile(rb"[\x80-\xff]")
_RUN: Final = re.compile(rb"[\x80-\xff]{3,}")
_PHRASE: Final = re.compile(
    rb"(?<![A-Za-z\x80-\xff])[\x80-\xff]{2,}+(?:[ ,.]++[\x80-\xff]++)*+(?![A-Za-z])"
)
"""Words of another script: not the accents in a French name beside them."""

_OTHER_SCRIPT: Final = 0.5
"""Of the bytes beyond ASCII: in Latin words hardly two stand side by side."""
_BETWEEN_LETTERS: Final = re.compile(rb"(?<=[A-Za-z])[\x80-\xff]++(?=[A-Za-z])")
_TERMINAL: Final = re.compile(
    # Windows has quotation marks and dashes here, of which these never follow a letter.
    rb"(?<=[A-Za-z])(?:[\x81-\x84\x86-\x8d\x90]|[\x93\x94\xa1-\xa5](?=[A-Za-z]))"
)
_WINDOWS: Final = re.compile(rb"[\xc0-\xff]")
_TURKS: Final = re.compile(rb"[\xfd\xfe\xdd\xde]")  # ı ş İ Ş
_NORDIC: Final = re.compile(rb"[\xf0\xe1\xed\xfa\xf3\xe6]")  # ð, and the vowels beside ý and þ
_CENTRAL: Final = re.compile(rb"[\x8a\x8e\x9a\x9d-\x9f\xb1\xb3\xb6\xb9\xbb\xbc\xbe\xbf]")
_CONTROLS_THERE: Final = re.compile(rb"[\x80-\x9f]")
_CENTRAL_SHARE: Final = 0.1
"""Of the letters beyond ASCII: in western Europe's sets these bytes are no letters."""


def detect_charset(wire: bytes) -> str | None:
    """Answer Python's name of the set that a text is in; None where the bytes are no text."""
    if is_binary(wire):
        return None
    sample = sample_of(wire)
    other = len(b"".join(_RUN.findall(sample))) > _OTHER_SCRIPT * len(_BEYOND.findall(sample))
    candidates = OTHER_SCRIPTS if other else _alphabet(sample)
    # A header and names in Latin letters between the others read like noise.
    judged = _judged(b" ".join(_PHRASE.findall(sample)) if other else sample, candidates)
    # Of Latin letters it is sure that they are text; only which they are may be past telling.
    return _readable(wire, judged if judged or other else [*candidates])


def is_binary(wire: bytes) -> bool:
    """Tell whether bytes are a picture, an archive or the like."""
    head = wire[:LOOKED_AT]
    if head.startswith(_BINARY) or b"\0" in head:
        return True
    return len(_CONTROLS.findall(head)) > _MOST_CONTROLS * len(head) + _SOME_CONTROLS


def sample_of(wire: bytes) -> bytes:
    """Answer what is around letters beyond ASCII; the rest says nothing of the set."""
    parts: list[bytes] = []
    size, behind = 0, 0
    while size < LOOKED_AT and (found := _BEYOND.search(wire, behind)):
        begin, end = max(found.start() - _AROUND, behind), found.end() + _AROUND
        parts.append(wire[begin:end])
        size, behind = size + end - begin, end
    return b"\n".join(parts)


def _alphabet(sample: bytes) -> tuple[str, ...]:
    """Answer the sets that come into question for Latin letters, by those inside words."""
    words = b"".join(_BETWEEN_LETTERS.findall(sample))
    if len(_TERMINAL.findall(sample)) > len(_WINDOWS.findall(words)):
        return TERMINALS
    turkish = len(_TURKS.findall(words))
    if turkish and turkish > len(_NORDIC.findall(words)):
        return TURKISH
    if len(_CENTRAL.findall(words)) > _CENTRAL_SHARE * len(words):
        return CENTRAL[:1] if _CONTROLS_THERE.search(sample) else CENTRAL[::-1]
    return LATIN


def _judged(sample: bytes, candidates: tuple[str, ...]) -> list[str]:
    """Answer the sets in which the text reads like one, the best first; none where in none."""
    matches = from_bytes(sample, cp_isolation=list(candidates), enable_fallback=False)
    ranks = {
        name: (match.chaos, -match.coherence, candidates.index(name))
        for match in matches
        for name in match.could_be_from_charset
        if name in candidates
    }
    return sorted(ranks, key=ranks.__getitem__)


def _readable(wire: bytes, charsets: list[str]) -> str | None:
    """Answer the first set in which every byte means something."""
    for charset in charsets:
        try:
            wire.decode(charset)
        except UnicodeDecodeError:
            continue
        return codecs.lookup(charset).name
    return None

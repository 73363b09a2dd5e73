"""Texts as orders are known: in letters that show, as they are read, and not spaced out.

Senders stretch and vowel Arabic, write loud words with a blank between letters, and copy from
where a letter comes in another alphabet or width.
"""

import re
from typing import Final

from wiredesk_ingest.orders.letters.lookalikes import OTHER, STYLED, as_read, unstyled
from wiredesk_ingest.orders.letters.stems import Stems

_UNSEEN: Final = (
    # Marks of vowels, the stroke that stretches Arabic, soft hyphens, blanks without width,
    # directions, variations, and marks that no letter is made with.
    "\u0300-\u036f\u064b-\u0652\u0640\u0670\u00ad\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\U000e0020-\U000e007f"
)
_NONE_SEEN: Final = re.compile(rf"[{_UNSEEN}]")
_JOINED: Final = re.compile("(?<=[A-Za-z])[\u200c\u200d]+(?=[A-Za-z])")
"""What parts and joins letters in Persian and Indian, and is nothing between Latin ones."""

_TAG: Final = re.compile(r"</?(?:b|i|em|strong|u|font|span)\b[^<>]{0,40}>", re.IGNORECASE)
_RARE: Final = re.compile(rf"[{_UNSEEN}\u200c\u200d{STYLED}]")
_LOOKED_AT: Final = re.compile(rf"[{_UNSEEN}\u200c\u200d{STYLED}{OTHER}]")
_BETWEEN: Final = (" ", ".", "-", "_", "*", "/", "·", "•", "\u00a0", "  ", ". ", " - ", " . ")
_BEGINNINGS: Final = (
    *("embarg", "kill", "hold", "withh", "withdr", "retract", "cancel", "delet", "spike"),
    *("notfor", "notto", "donot", "dontuse", "test", "sperrfr", "gesperrt", "storn", "zurück"),
    *("nichtz", "nichtv", "annul", "anul", "nepas", "nopubl", "nodifund", "nonpub", "nondif"),
    *("iptal", "ambarg", "yayınlam", "эмбарго", "аннул", "отмен", "отозв", "непубл", "недляп"),
)
"""How the words of loud orders begin, without the blanks between them."""

SPACED_OUT: Final = tuple(
    dict.fromkeys(between.join(word[:3]) for word in _BEGINNINGS for between in _BETWEEN)
)
"""The same with something between their letters, in small letters."""

_ANY_SPACED_OUT: Final = Stems(*SPACED_OUT)
_LETTERS: Final = re.compile(
    r"(?<![^\W_])[^\W\d_](?:[\s.\-_*/·•]{1,3}[^\W\d_](?![^\W_])){3,40}(?:(?<=\.[^\W\d_])\.)?"
)
_BLANKS: Final = re.compile(r"[\s.\-_*/·•]+")
_WORDS: Final = re.compile(
    r"(not)(for|to)(be)?|(do)(not)|(dont)(use)|(nicht)(zur)?|(ne)(pas)|(no|non)(pub|dif)|(не)(для)?",
    re.IGNORECASE,
)


def as_shown(text: str) -> str:
    """Answer a text in letters that show, as they are read, without tags that came as letters."""
    if "<" in text:
        text = _TAG.sub("", text)
    if text.isascii() or _LOOKED_AT.search(text) is None:
        return text
    if _RARE.search(text):
        text = unstyled(_NONE_SEEN.sub("", _JOINED.sub("", text)))
    return as_read(text)


def said_and_shown(text: str) -> str:
    """Answer a text and, where that is another one, what it shows: for looks at both at once."""
    shown = as_shown(text)
    return text if shown == text else f"{text}\n{shown}"


def plain_letters(line: str) -> str:
    """Answer a line, or a note, as orders are known."""
    shown = as_shown(line)
    return _LETTERS.sub(_together, shown) if _ANY_SPACED_OUT.in_(shown.lower()) else shown


def _together(found: re.Match[str]) -> str:
    """Answer letters as the words of an order that they are; others stay apart."""
    said = _BLANKS.sub("", found[0])
    if not said.lower().startswith(_BEGINNINGS):
        return found[0]
    return _WORDS.sub(_apart, said, count=1)


def _apart(found: re.Match[str]) -> str:
    words = [word for word in found.groups() if word]
    opens = words[-1].lower() in {"pub", "dif"}
    return " ".join(words) + ("" if opens else " ")

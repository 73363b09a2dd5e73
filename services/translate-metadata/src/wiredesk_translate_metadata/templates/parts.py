"""Parts of bylines and credits: what stands between them, and how they are put together again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.names import in_a_sentence

COMMA: Final[dict[Edition, str]] = {"ar": "، ", "en": ", ", "fa": "، ", "tr": ", ", "ur": "، "}

_COMMAS: Final = frozenset(",،;؛")
_WRAPPED: Final = re.compile(r"([^()«»]*)(?:\(([^()«»]+)\)|«([^()«»]+)»)\s*")
_BRACKET: Final = " ("
_LABEL: Final = ":"
_TO: Final = "لـ"
_FOR: Final = re.compile(rf"{_TO}(?=[\u0621-\u064a])")
_FIRST: Final = "{0}"
_OWNED: Final = re.compile(r"\{0\} (?:کا|کی|کے)\b")
_OBLIQUE: Final = (" کا ", " کے ")
"""How Urdu says whose something is, of what belongs to somebody else in its turn."""
_PLACED: Final = frozenset({"in", "our-correspondent-in", "by-our-correspondent-in"})
"""Phrases whose last slot is a place."""
_LABELLING: Final = frozenset(
    {_LABEL, "correspondent-named", "correspondents-named", "official-of"}
)
"""What stands before them says what stands behind: half of that would be no translation."""


@dataclass(frozen=True, slots=True)
class Said:
    """What an edition has for a part."""

    text: str
    known: bool
    """Whether anything in it is said in the edition's language."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A text taken apart: what stands between its parts, or around its one part."""

    texts: tuple[str, ...]
    by: Phrase | str

    def join(self, said: Sequence[Said], edition: Edition) -> Said:
        """Put what is said of the parts together, in the edition's order and signs."""
        texts, known = [each.text for each in said], any(each.known for each in said)
        if isinstance(self.by, Phrase):
            form = self.by.names[edition]
            if self.by.id in _PLACED:
                texts[-1] = in_a_sentence(texts[-1], edition)
            if edition == "en" and form.startswith(_FIRST):
                texts[0] = texts[0].removeprefix("the ")  # "the" stood behind "of"
            if edition == "ur" and _OWNED.search(form):
                texts[0] = texts[0].replace(*_OBLIQUE)
            return Said(_to_whom(form.format(*texts)), known=True)
        if self.by == _BRACKET:  # an agency is often named in full, and for short behind it
            if texts[-1] in texts[0]:  # `Jane Roe/WANA (West Asia News Agency)`
                texts = texts[:1]
            return Said(_BRACKET.join(texts) + ")" * (len(texts) - 1), known)
        said_twice = (f"{texts[0]}{_LABEL}", f"{texts[0]} by ")
        if self.by.strip() == _LABEL and texts[-1].startswith(said_twice):
            texts = texts[1:]  # `Graphic: Reuters Graphics`
        sign = f"{_LABEL} " if self.by.strip() == _LABEL else self.by  # "Photo : AFP" is French
        mark = COMMA[edition] if self.by.strip() in _COMMAS else sign
        return Said(mark.join(dict.fromkeys(texts)), known)  # `File Photo/File Photo`

    def sound(self, said: Sequence[Said | None]) -> bool:
        """Answer whether all of it is said, and what labels the rest in the edition's words."""
        sign = self.by.id if isinstance(self.by, Phrase) else self.by.strip()
        label = said[0]
        return all(said) and not (label and sign in _LABELLING and not label.known)


def _to_whom(text: str) -> str:
    """Write the Arabic "for" to an Arabic word: "لـالجزيرة" is "للجزيرة"."""
    return _FOR.sub("ل", text.replace(f"{_TO}ال", "لل"))


def wrapped(text: str) -> Parts | None:
    """Part a text from what it has in brackets behind it, or take it out of them."""
    found = _WRAPPED.fullmatch(text)
    if not found:
        return None
    before, inner = found[1].strip(), found[2] or found[3]
    return Parts((before, inner), _BRACKET) if before else Parts((inner,), "")


def at(sign: re.Match[str] | None, text: str) -> Parts | None:
    """Part a text at a sign that was found in it."""
    return Parts((text[: sign.start()], text[sign.end() :]), sign[0]) if sign else None

"""Bylines and credits: pieces that are names, agencies and phrases, with signs between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.names import Names, apart, name_like
from wiredesk_translate_metadata.templates.wordbook import Wordbook

COMMA: Final[dict[Edition, str]] = {"ar": "، ", "en": ", ", "fa": "، ", "tr": ", ", "ur": "، "}

_SIGN: Final = re.compile(r"\s*/\s*|\s+[|–—-]\s+")
_STOP: Final = re.compile(r"\s*[,،;؛]\s*|\s*:\s+")
_COMMAS: Final = frozenset(",،;؛")
_DEEPEST: Final = 16


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    known: bool
    """Whether anything in it is said in the edition's language."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """A text taken apart: what stands between its parts, or around its one part."""

    texts: tuple[str, ...]
    by: Phrase | str

    def join(self, said: Sequence[_Said], edition: Edition) -> _Said:
        texts, known = [each.text for each in said], any(each.known for each in said)
        if isinstance(self.by, Phrase):
            return _Said(self.by.names[edition].format(*texts), known=True)
        mark = COMMA[edition] if self.by.strip() in _COMMAS else self.by
        return _Said(mark.join(texts), known)


class Pieces:
    """Says one field that is made of such pieces."""

    def __init__(self, field: Field, book: Wordbook, names: Names) -> None:
        """Take the field's phrases, and who knows names."""
        self._field: Field = field
        self._book = book
        self._names = names

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the whole of it in an edition; None where no piece of it is known."""
        said = self._say(text, edition, 0)
        return said.text if said and said.known else None

    def _say(self, text: str, edition: Edition, deep: int) -> _Said | None:
        if not text.strip() or deep > _DEEPEST:
            return None
        whole = self._whole(text, edition)
        if whole:
            return _Said(whole, known=True)
        parts = self._parts(text)
        if parts is None:
            return self._last(text, edition, deep)
        # The first way to take it apart decides: to go back and try others might never end.
        said = [self._say(each, edition, deep + 1) for each in parts.texts]
        return parts.join([each for each in said if each], edition) if all(said) else None

    def _whole(self, text: str, edition: Edition) -> str | None:
        phrase = self._book.whole(text)
        if phrase:
            return phrase.names[edition]
        known = self._names.known(self._field, text, edition)
        return known or self._names.known("place", text, edition)

    def _parts(self, text: str) -> _Parts | None:
        return (
            self._between(text, "via")
            or _at(_SIGN.search(text), text)
            or next((_Parts((inner,), phrase) for phrase, inner in self._book.before(text)), None)
            or _at(_STOP.search(text), text)
            or self._between(text, "and")
        )

    def _between(self, text: str, id_: str) -> _Parts | None:
        found = self._book.between(text, id_)
        return _Parts((found[0], found[2]), found[1]) if found else None

    def _last(self, text: str, edition: Edition, deep: int) -> _Said | None:
        for phrase, inner in self._book.after(text):
            said = self._say(inner, edition, deep + 1)
            # "Wedding photo" is no photo by somebody called Wedding.
            if said and said.known:
                return _Parts((inner,), phrase).join([said], edition)
            break
        return _Said(apart(text, edition), known=False) if name_like(text) else None


def _at(sign: re.Match[str] | None, text: str) -> _Parts | None:
    return _Parts((text[: sign.start()], text[sign.end() :]), sign[0]) if sign else None

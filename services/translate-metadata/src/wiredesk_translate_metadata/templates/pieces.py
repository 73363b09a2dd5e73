"""Bylines and credits: pieces that are names, agencies and phrases, with signs between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.attached import attached
from wiredesk_translate_metadata.templates.names import Names, apart, begun, in_a_sentence
from wiredesk_translate_metadata.templates.strangers import house_may_stay, may_stay
from wiredesk_translate_metadata.templates.wordbook import Wordbook

COMMA: Final[dict[Edition, str]] = {"ar": "، ", "en": ", ", "fa": "، ", "tr": ", ", "ur": "، "}

_SIGN: Final = re.compile(r"\s*/\s*|\s+[|–—-]\s+")
_STOP: Final = re.compile(r"\s*[,،;؛]\s*|\s*:\s+")
_COMMAS: Final = frozenset(",،;؛")
_WRAPPED: Final = re.compile(r"([^()«»]*)(?:\(([^()«»]+)\)|«([^()«»]+)»)\s*")
_BRACKET: Final = " ("
_LABELLING: Final = frozenset({":", "correspondent-named"})
"""What stands before them says what stands behind: half of that would be no translation."""

_MARK: Final = re.compile(r"\s*(?:©|\(c\)\s|copyright\b)(?:\s*©)?:?\s*", re.IGNORECASE)
_AND: Final = "and"
_BETWEEN: Final = (_AND, "in", "correspondent-named")
_HOUSED: Final = ("of", "for")
_PLACED: Final = frozenset({"in", "our-correspondent-in", "by-our-correspondent-in"})
"""Phrases whose last slot is a place."""
_ARTICLE: Final = "The "
_DEEPEST: Final = 16
_REGIONAL: Final = "-in"
"""Behind the id of a post with an agency (`correspondent-of`): the same, and in which region."""
_LONGEST_REGIONAL: Final = 8
"""Words of an agency and of a region."""


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
            if self.by.id in _PLACED:
                texts[-1] = in_a_sentence(texts[-1], edition)
            return _Said(self.by.names[edition].format(*texts), known=True)
        if self.by == _BRACKET:  # an agency is often named in full, and for short behind it
            texts = list(dict.fromkeys(texts))
            return _Said(_BRACKET.join(texts) + ")" * (len(texts) - 1), known)
        mark = COMMA[edition] if self.by.strip() in _COMMAS else self.by
        return _Said(mark.join(texts), known)

    def sound(self, said: Sequence[_Said | None]) -> bool:
        sign = self.by.id if isinstance(self.by, Phrase) else self.by.strip()
        label = said[0]
        return all(said) and not (label and sign in _LABELLING and not label.known)


class Pieces:
    """Says one field that is made of such pieces."""

    def __init__(self, field: Field, book: Wordbook, names: Names) -> None:
        """Take the field's phrases, and who knows names."""
        self._field: Field = field
        self._book = book
        self._names = names

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the whole of it in an edition; None where no piece of it is known."""
        if (alone := self._book.say(text, edition)) is not None:
            return begun(alone, edition)
        mark = _MARK.match(text)
        said = self._say(text[mark.end() :] if mark else text, edition, 0)
        return f"{'© ' if mark else ''}{said.text}" if said and said.known else None

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
        if regional := self._regional(parts.by, parts.texts[0], edition):
            return regional
        said = [self._say(each, edition, deep + 1) for each in parts.texts]
        if not parts.sound(said):
            return None
        joined = parts.join([each for each in said if each], edition)
        return joined if deep else self._alone(parts.by, joined, said, edition)

    def _alone(
        self, by: Phrase | str, joined: _Said, said: Sequence[_Said | None], edition: Edition
    ) -> _Said:
        """Say a whole text that was parted by a phrase: what it begins with has a capital.

        Two whom nobody knows may be one house in a credit: `Penn and Quill`.
        """
        if not isinstance(by, Phrase):
            return joined
        is_known = any(each and each.known for each in said)
        known = joined.known and (by.id != _AND or self._field != "credit" or is_known)
        begins = not by.names[edition].startswith("{")
        return _Said(begun(joined.text, edition) if begins else joined.text, known)

    def _regional(self, phrase: Phrase | str, text: str, edition: Edition) -> _Said | None:
        """Say what somebody is to an agency in a region: `AFP Middle East` correspondent."""
        post = self._book.phrase(f"{phrase.id}{_REGIONAL}") if isinstance(phrase, Phrase) else None
        words, parted = text.split(), next(self._book.between(text, "in"), None)
        if post is None or len(words) > _LONGEST_REGIONAL:
            return None
        ways = [(parted[0], parted[2])] if parted else []
        ways += [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
        for agency, region in ways:
            known = self._names.known("credit", agency, edition)
            where = self._names.known("place", region, edition) if known else None
            if known and where:
                return _Said(post.names[edition].format(known, where), known=True)
        return None

    def _whole(self, text: str, edition: Edition) -> str | None:
        return (
            self._book.say(text, edition)
            or self._agency(text, edition)
            or self._names.known("place", text, edition)
        )

    def _agency(self, text: str, edition: Edition) -> str | None:
        """Answer a name of the field, which may have its article: `The Associated Press`."""
        known = self._names.known(self._field, text, edition)
        bare = text.removeprefix(_ARTICLE)
        return known or (self._names.known(self._field, bare, edition) if bare != text else None)

    def _parts(self, text: str) -> _Parts | None:
        return (
            _wrapped(text)
            or self._between(text, "via")
            or _at(_SIGN.search(text), text)
            or next((_Parts((inner,), phrase) for phrase, inner in self._book.before(text)), None)
            or _at(_STOP.search(text), text)
            or self._housed(text)
            or next(filter(None, (self._between(text, id_) for id_ in _BETWEEN)), None)
            or self._attached(text)
        )

    def _attached(self, text: str) -> _Parts | None:
        phrase = self._book.phrase(_AND)
        both = attached(text, lambda name: self._agency(name, "en") is not None) if phrase else None
        return _Parts(both, phrase) if phrase and both else None

    def _housed(self, text: str) -> _Parts | None:
        """Part somebody from a house that is known: `Jane Roe of The Associated Press`."""
        found = self._book.between(text, *_HOUSED)
        ways = (_Parts((before, behind), by) for before, by, behind in found)
        return next(filter(self._is_house, ways), None)

    def _is_house(self, parts: _Parts) -> bool:
        return any(self._agency(each, "en") for each in parts.texts[1:])

    def _between(self, text: str, id_: str) -> _Parts | None:
        found = next(self._book.between(text, id_), None)
        return _Parts((found[0], found[2]), found[1]) if found else None

    def _last(self, text: str, edition: Edition, deep: int) -> _Said | None:
        for phrase, inner in self._book.after(text):
            if regional := self._regional(phrase, inner, edition):
                return regional
            said = self._say(inner, edition, deep + 1)
            # "Wedding photo" is no photo by somebody called Wedding.
            if said and said.known:
                return _Parts((inner,), phrase).join([said], edition)
            break
        stays = may_stay(text, self._field, self._book, self._names) or (
            deep and house_may_stay(text, self._field, self._book)
        )
        return _Said(apart(text, edition), known=False) if stays else None


def _wrapped(text: str) -> _Parts | None:
    found = _WRAPPED.fullmatch(text)
    if not found:
        return None
    before, inner = found[1].strip(), found[2] or found[3]
    return _Parts((before, inner), _BRACKET) if before else _Parts((inner,), "")


def _at(sign: re.Match[str] | None, text: str) -> _Parts | None:
    return _Parts((text[: sign.start()], text[sign.end() :]), sign[0]) if sign else None

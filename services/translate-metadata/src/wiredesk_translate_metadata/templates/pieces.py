"""Bylines and credits: pieces that are names, agencies and phrases, with signs between them."""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.asides import TELLING, YEAR, Asides
from wiredesk_translate_metadata.templates.attached import attached
from wiredesk_translate_metadata.templates.names import Names, apart, begun, undotted
from wiredesk_translate_metadata.templates.parts import COMMA, Parts, Said, at, wrapped
from wiredesk_translate_metadata.templates.strangers import house_may_stay, may_stay
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_SIGN: Final = re.compile(rf"\s*/\s*|\s+[|–—-]\s+|\s+(?:©|\(c\))\s*(?:{YEAR}[\s,]+)?(?=\D)")
_STOP: Final = re.compile(r"\s*[,،;؛]\s*|\s*:\s+")
_VIA: Final = re.compile(r"\s*/\s*(via\s)", re.IGNORECASE)
_DAY: Final = re.compile(r"\s*[,،]\s*")
_DOMAIN: Final = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\s+(?=\d)")
"""Before a day or a year: `Archive 2015`."""
_MARK: Final = re.compile(
    rf"\s*(?:©|\(c\)\s|copyright\b)(?:\s*©)?:?\s*(?:({YEAR})[\s,]+)?", re.IGNORECASE
)
"""Whose it is, and since when: `© 2026 AFP`."""
_AND: Final = "and"
_BETWEEN: Final = ("with", _AND, "in", "correspondent-named")
_HOUSED: Final = ("photo-of-by", "of", "for")
_ARTICLE: Final = "The "
_DEEPEST: Final = 16
_SHORTEST_NAME: Final = 2  # words
_TELLING_WORDS: Final = 3  # that say enough of themselves: `contributed to this report`
_REGIONAL: Final = "-in"
"""Behind the id of a post with an agency (`correspondent-of`): the same, and in which region."""
_LONGEST_REGIONAL: Final = 8
"""Words of an agency and of a region."""


class Pieces:
    """Says one field that is made of such pieces."""

    def __init__(self, field: Field, book: Wordbook, names: Names, asides: Asides) -> None:
        """Take the field's phrases, who knows names, and who says what is none."""
        self._field: Field = field
        self._book = book
        self._names = names
        self._asides = asides

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the whole of it in an edition; None where no piece of it is known."""
        if (alone := self._book.say(text, edition)) is not None:
            return begun(alone, edition)
        text = _VIA.sub(r" \1", text) if "/" in text else text
        mark = _MARK.match(text)
        said = self._say(text[mark.end() :] if mark else text, edition, 0)
        if not (said and said.known):
            return None
        return " ".join(filter(None, ("©", mark[1], said.text))) if mark else said.text

    def _say(self, text: str, edition: Edition, deep: int) -> Said | None:
        if not text.strip() or deep > _DEEPEST:
            return None
        whole = self._whole(text, edition)
        known = Said(whole, known=True) if whole else None
        if known is None and (text[0] in TELLING or text[-1] in TELLING):
            known = self._asides.say(text, edition)
        if known:
            return known
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
        self, by: Phrase | str, joined: Said, said: Sequence[Said | None], edition: Edition
    ) -> Said:
        """Say a whole text that was parted by a phrase: what it begins with has a capital.

        Two whom nobody knows may be one house in a credit: `Penn and Quill`.
        """
        if not isinstance(by, Phrase):
            return joined
        is_known = any(each and each.known for each in said)
        known = joined.known and (by.id != _AND or self._field != "credit" or is_known)
        begins = not by.names[edition].startswith("{")
        return Said(begun(joined.text, edition) if begins else joined.text, known)

    def _regional(self, phrase: Phrase | str, text: str, edition: Edition) -> Said | None:
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
                return Said(post.names[edition].format(known, where), known=True)
        return None

    def _whole(self, text: str, edition: Edition) -> str | None:
        return (
            self._book.say(text, edition)
            or self._agency(text, edition)
            or self._names.known("place", text, edition)
        )

    def _agency(self, text: str, edition: Edition) -> str | None:
        """Answer a name of the field, which may have its article, or points: `The U.S. Army`."""
        known = self._names.known(self._field, text, edition)
        bare = text.removeprefix(_ARTICLE)
        bare = undotted(bare) if "." in bare else bare
        return known or (self._names.known(self._field, bare, edition) if bare != text else None)

    def _parts(self, text: str) -> Parts | None:
        return (
            wrapped(text)
            or (self._dated(text) if text[-1] in TELLING else self._tailed(text))
            or self._between(text, "via")
            or next((Parts((inner,), phrase) for phrase, inner in self._book.dashed(text)), None)
            or at(_SIGN.search(text), text)
            or next((Parts((inner,), phrase) for phrase, inner in self._book.before(text)), None)
            or at(_STOP.search(text), text)
            or (at(_NUMBER.search(text), text) if text[-1] in TELLING else None)
            or self._housed(text)
            or self._between(text, *_BETWEEN)
            or self._attached(text)
        )

    def _dated(self, text: str) -> Parts | None:
        """Part a text from the day behind its comma, however that has commas: `May 12, 2019`."""
        signs = _DAY.finditer(text)
        is_day = (each for each in signs if self._asides.say(text[each.end() :], "en"))
        return at(next(is_day, None), text)

    def _tailed(self, text: str) -> Parts | None:
        """Part a text from the kind of picture behind its last comma: `AFP via Getty, File`."""
        before, comma, behind = text.rpartition(", ")
        is_kind = comma and self._book.whole(behind) and self._between(before, "via")
        return Parts((before, behind), comma) if is_kind else None

    def _attached(self, text: str) -> Parts | None:
        phrase = self._book.phrase(_AND)
        both = attached(text, lambda name: self._agency(name, "en") is not None) if phrase else None
        return Parts(both, phrase) if phrase and both else None

    def _housed(self, text: str) -> Parts | None:
        """Part somebody from a house that is known: `Jane Roe of The Associated Press`."""
        found = self._book.between(text, *_HOUSED)
        ways = (Parts((before, behind), by) for before, by, behind in found)
        return next(filter(self._is_house, ways), None)

    def _is_house(self, parts: Parts) -> bool:
        return any(self._agency(each, "en") for each in parts.texts[1:])

    def _between(self, text: str, *ids: str) -> Parts | None:
        """Part a text at the first of such words, those of the first phrase before all others."""
        found = self._book.between(text, *ids)
        first = min(found, key=lambda each: ids.index(each[1].id), default=None)
        return Parts((first[0], first[2]), first[1]) if first else None

    def _last(self, text: str, edition: Edition, deep: int) -> Said | None:
        for phrase, inner in self._book.after(text):
            if regional := self._regional(phrase, inner, edition):
                return regional
            said = self._say(inner, edition, deep + 1)
            is_telling = len(text.split()) - len(inner.split()) >= _TELLING_WORDS
            # "Wedding photo" is no photo by somebody called Wedding.
            if said and (said.known or is_telling):
                return Parts((inner,), phrase).join([said], edition)
            break
        if posted := self._posted(text, edition):
            return posted
        stays = may_stay(text, self._field, self._book, self._names) or (
            deep and (house_may_stay(text, self._field, self._book) or _DOMAIN.fullmatch(text))
        )
        return Said(apart(text, edition), known=False) if stays else None

    def _posted(self, text: str, edition: Edition) -> Said | None:
        """Say somebody with a post or a house and nothing between: `Jane Roe Staff Reporter`."""
        words = text.split()
        for ends in range(_SHORTEST_NAME, len(words)) if self._field == "byline" else ():
            name, rest = " ".join(words[:ends]), " ".join(words[ends:])
            post = self._book.say(rest, edition)
            if post is None and (len(words) - ends > 1 or (rest.isupper() and not text.isupper())):
                post = self._agency(rest, edition)  # one word may be part of the name
            if post and may_stay(name, self._field, self._book, self._names):
                return Said(f"{apart(name, edition)}{COMMA[edition]}{post}", known=True)
        return None

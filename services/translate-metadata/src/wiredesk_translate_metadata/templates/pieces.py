"""Bylines and credits: pieces that are names, agencies and phrases, with signs between them."""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.asides import MARK, TELLING, YEAR, Asides
from wiredesk_translate_metadata.templates.attached import attached
from wiredesk_translate_metadata.templates.names import Names, apart, begun
from wiredesk_translate_metadata.templates.parts import Parts, Said, at, wrapped
from wiredesk_translate_metadata.templates.posts import Houses, Posts
from wiredesk_translate_metadata.templates.signed_pictures import (
    imprinted,
    labelled,
    sentenced,
    twice,
    unlabelled,
)
from wiredesk_translate_metadata.templates.strangers import house_that_stays, may_stay
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_SIGN: Final = re.compile(rf"\s*/\s*|\s+[|–—-]\s+|\s+(?:©|\(c\))\s*(?:{YEAR}[\s,]+)?(?=\D)")
_STOP: Final = re.compile(r"\s*[,،;؛]\s*|\s*:\s+")
_VIA: Final = re.compile(r"\s*/\s*(via\s)", re.IGNORECASE)
_DAY: Final = re.compile(r"\s*[,،]\s*")
_MOST_PLACES: Final = 3
_ACCOUNT: Final = re.compile(r"\s+(?=@\w)")
_NUMBER: Final = re.compile(r"\s+(?=\d)")
"""Before a day or a year: `Archive 2015`."""
_LABEL: Final = ": "
_AND: Final = "and"
_IN: Final = "in"
_EN: Final = " en "
_BETWEEN: Final = ("with", _AND, "in", "correspondent-named", "correspondents-named")
_HOUSED: Final = ("photo-of-by", "of", "for")
_DEEPEST: Final = 16
_TELLING_WORDS: Final = 3  # that say enough of themselves: `contributed to this report`


class Pieces:
    """Says one field that is made of such pieces."""

    def __init__(self, field: Field, book: Wordbook, names: Names, asides: Asides) -> None:
        """Take the field's phrases, who knows names, and who says what is none."""
        self._field: Field = field
        self._is_credit = field == "credit"
        self._book = book
        self._names = names
        self._asides = asides
        self._houses = Houses(field, names)
        self._posts = Posts(field, book, self._houses)

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the whole of it in an edition; None where no piece of it is known."""
        text = text[1:-1] if text.startswith("[") and text.endswith("]") else text
        if alone := self.kind(text, edition):
            return alone
        if both := twice(text):
            said_both = [self.say(each, edition) for each in both]
            return " ".join(f"({each})" for each in said_both) if all(said_both) else None
        text = _VIA.sub(r" \1", text) if "/" in text else text
        mark = MARK.match(text)
        said = self._say(text[mark.end() :] if mark else text, edition, 0)
        if not (said and said.known):
            return None
        return " ".join(filter(None, ("©", mark[1], said.text))) if mark else said.text

    def kind(self, text: str, edition: Edition) -> str | None:
        """Answer a text that is a phrase and nothing else, with the label before it or without."""
        alone = self._book.say(text, edition) or unlabelled(text, self._book, edition)
        return begun(alone, edition) if alone else None

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
        if regional := self._posts.regional(parts.by, parts.texts[0], edition):
            return regional
        said = [self._say(each, edition, deep + 1) for each in parts.texts]
        if not parts.sound(said):
            return None
        joined = parts.join([each for each in said if each], edition)
        return joined if deep else self._alone(parts, joined, said, edition)

    def _alone(
        self, parts: Parts, joined: Said, said: Sequence[Said | None], edition: Edition
    ) -> Said:
        """Say a whole text that was parted by a phrase: what it begins with has a capital.

        Two whom nobody knows may be one house in a credit: `Penn and Quill`.
        """
        by = parts.by
        if not isinstance(by, Phrase):
            labels = by == _LABEL and self._book.whole(parts.texts[0])
            return Said(begun(joined.text, edition), joined.known) if labels else joined
        is_known = any(each and each.known for each in said)
        sure = by.id not in {_AND, _IN} or not self._is_credit or is_known
        known = joined.known and sure
        begins = not by.names[edition].startswith("{") or self._book.whole(parts.texts[0])
        return Said(begun(joined.text, edition) if begins else joined.text, known)

    def _whole(self, text: str, edition: Edition) -> str | None:
        return (
            self._book.say(text, edition)
            or self._posts.at_house(text, edition)
            or self._houses.known(text, edition)
            or self._names.known("dateline", text, edition)
            or self._names.known("place", text, edition)
            or self._abroad(text, edition)
        )

    def _abroad(self, text: str, edition: Edition) -> str | None:
        english = self._houses.abroad(text) if self._is_credit else ""
        known = self._book.say(english, edition) or self._houses.known(english, edition)
        return known if english else None

    def _parts(self, text: str) -> Parts | None:
        return (
            wrapped(text)
            or sentenced(text, self._book)
            or (self._dated(text) if text[-1] in TELLING else self._tailed(text))
            or self._between(text, "via")
            or next((Parts((inner,), phrase) for phrase, inner in self._book.signed(text)), None)
            or at(_SIGN.search(text), text)
            or (imprinted(text, self._houses) if self._is_credit else None)
            or next((Parts((inner,), phrase) for phrase, inner in self._book.before(text)), None)
            or (labelled(text, self._book, self._houses) if self._is_credit else None)
            or self._placed(text)
            or at(_STOP.search(text), text)
            or at(_ACCOUNT.search(text), text)
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

    def _placed(self, text: str) -> Parts | None:
        """Part somebody from a place and its land: `Jane Roe in Khartoum, Sudan`."""
        before, by, behind = next(self._book.between(text, "in"), ("", None, ""))
        places = _DAY.split(behind) if by else ()
        is_placed = 1 < len(places) <= _MOST_PLACES and all(
            self._names.known("place", each, "en") for each in places
        )
        return Parts((before, behind), by) if by and is_placed else None

    def _attached(self, text: str) -> Parts | None:
        phrase = self._book.phrase(_AND)
        both = attached(text, self._is_anybody) if phrase else None
        return Parts(both, phrase) if phrase and both else None

    def _is_anybody(self, name: str) -> bool:
        return bool(self._houses.known(name, "en") or self._book.whole(name))

    def _housed(self, text: str) -> Parts | None:
        """Part somebody from a house that is known: `Jane Roe of The Associated Press`."""
        found = self._book.between(text, *_HOUSED)
        ways = (Parts((before, behind), by) for before, by, behind in found)
        return next(filter(self._is_house, ways), None)

    def _is_house(self, parts: Parts) -> bool:
        return any(self._houses.known(each, "en") for each in parts.texts[1:])

    def _between(self, text: str, *ids: str) -> Parts | None:
        """Part a text at the first of such words, those of the first phrase before all others."""
        found = self._book.between(text, *ids)
        first = min(found, key=lambda each: ids.index(each[1].id), default=None)
        if first is None:
            return None
        before, by, behind = first
        # The Dutch "and" is the Spanish "in".
        is_place = by.id == _AND and _EN in text and self._names.known("place", behind, "en")
        return Parts((before, behind), (self._book.phrase(_IN) if is_place else None) or by)

    def _last(self, text: str, edition: Edition, deep: int) -> Said | None:
        for phrase, inner in self._book.after(text):
            if regional := self._posts.regional(phrase, inner, edition):
                return regional
            said = self._say(inner, edition, deep + 1)
            is_telling = len(text.split()) - len(inner.split()) >= _TELLING_WORDS
            # "Wedding photo" is no photo by somebody called Wedding.
            if said and (said.known or is_telling):
                return Parts((inner,), phrase).join([said], edition)
            break
        if posted := self._posts.named(text, edition):
            return posted
        if may_stay(text, self._field, self._book, self._names):
            return Said(apart(text, edition), known=False)
        house = house_that_stays(text, self._field, self._book) if deep else ""
        return Said(apart(house, edition), known=False) if house else None

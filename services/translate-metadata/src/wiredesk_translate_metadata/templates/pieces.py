"""Bylines and credits: pieces that are names, agencies and phrases, with signs between them."""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.asides import MARK, TELLING, Asides
from wiredesk_translate_metadata.templates.bodies import Bodies, place_in
from wiredesk_translate_metadata.templates.descriptions import is_description
from wiredesk_translate_metadata.templates.names import (
    Names,
    apart,
    begun,
    in_a_sentence,
    is_unsure,
)
from wiredesk_translate_metadata.templates.parting import AND, IN, Parting
from wiredesk_translate_metadata.templates.parts import Parts, Said
from wiredesk_translate_metadata.templates.posts import Houses, Posts
from wiredesk_translate_metadata.templates.signed_pictures import (
    twice,
    unlabelled,
    without_label,
)
from wiredesk_translate_metadata.templates.strangers import house_that_stays, leading, may_stay
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_VIA: Final = re.compile(r"\s*/\s*(via\s)", re.IGNORECASE)
_LABEL: Final = ": "
_THE: Final = "the "
_DEEPEST: Final = 16
_TELLING_WORDS: Final = 3  # that say enough of themselves: `contributed to this report`


class Pieces:
    """Says one field that is made of such pieces."""

    def __init__(
        self, field: Field, book: Wordbook, names: Names, asides: Asides, bodies: Bodies
    ) -> None:
        """Take the field's phrases, who knows names and bodies, and who says what is none."""
        self._field: Field = field
        self._is_credit = field == "credit"
        self._book = book
        self._names = names
        self._asides = asides
        self._houses = Houses(field, names, bodies)
        self._posts = Posts(field, book, self._houses)
        self._parting = Parting(field, book, names, asides, self._houses)

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the whole of it in an edition; None where no piece of it is known."""
        text = text[1:-1] if text.startswith("[") and text.endswith("]") else text
        if alone := self.kind(text, edition):
            return alone
        if both := twice(text):
            said_both = [self.say(each, edition) for each in both]
            return " ".join(f"({each})" for each in said_both) if all(said_both) else None
        text = without_label(_VIA.sub(r" \1", text), self._book) if "/" in text else text
        mark = MARK.match(text)
        said = self._say(text[mark.end() :] if mark else text, edition, 0)
        if not (said and said.known):
            return None
        year = self._asides.year(mark[1], edition) if mark and mark[1] else ""
        return " ".join(filter(None, ("©", year, said.text))) if mark else said.text

    def kind(self, text: str, edition: Edition) -> str | None:
        """Answer a text that is a phrase and nothing else, with the label before it or without."""
        alone = self._book.say(text, edition) or unlabelled(text, self._book, edition)
        return begun(alone, edition) if alone else None

    def _say(self, text: str, edition: Edition, deep: int) -> Said | None:
        if not text.strip() or deep > _DEEPEST:
            return None
        whole = self._whole(text, edition) or self._where(text, edition, deep)
        known = Said(self._with_article(whole, text, edition), known=True) if whole else None
        if known is None and (text[0] in TELLING or text[-1] in TELLING):
            known = self._asides.say(text, edition)
        if known:
            return known
        parts = self._parting.parts(text)
        if parts is None:
            return self._last(text, edition, deep)
        # The first way to take it apart decides: to go back and try others might never end.
        if regional := self._posts.regional(parts.by, parts.texts[0], edition):
            return regional
        said = [self._say(each, edition, deep + 1) for each in parts.texts]
        if not parts.sound(said) or self._is_one(parts, said):
            return None
        joined = parts.join([each for each in said if each], edition)
        return joined if deep else self._alone(parts, joined, said, edition)

    def _is_one(self, parts: Parts, said: Sequence[Said | None]) -> bool:
        """Tell whether two may be one body of two places: `Avon and Somerset Police`."""
        is_two = isinstance(parts.by, Phrase) and parts.by.id == AND
        is_half = is_two and any(each and not each.known for each in said)
        return is_half and any(self._houses.of_a_place(each) for each in parts.texts)

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
        sure = by.id not in {AND, IN} or not self._is_credit or is_known
        known = joined.known and sure
        first = next(self._book.between(parts.texts[0], AND), parts.texts)[0]
        begins = not by.names[edition].startswith("{") or self._book.whole(first)
        return Said(begun(joined.text, edition) if begins else joined.text, known)

    def _whole(self, text: str, edition: Edition) -> str | None:
        return (
            self._book.say(text, edition)
            or self._book.say(text.removeprefix(_THE), edition)
            or self._posts.at_house(text, edition)
            or self._houses.known(text, edition)
            or self._abroad(text, edition)
        )

    def _with_article(self, said: str, text: str, edition: Edition) -> str:
        """Write what is said of a text with the English article that it has, unless it has one."""
        bare = said.startswith(_THE) or in_a_sentence(said, "en") != said
        has = self._is_credit and edition == "en" and text.startswith(_THE) and not bare
        return f"{_THE}{said}" if has else said

    def _where(self, text: str, edition: Edition, deep: int) -> str | None:
        """Answer a place; a credit that is nothing else is a house called so: `Sabah`."""
        if self._is_credit and (not deep or is_unsure(text)):
            return None
        known = self._names.known("dateline", text, edition)
        if known or not self._is_credit:
            return known or self._names.known("place", text, edition)
        return place_in(self._names, text, edition)

    def _abroad(self, text: str, edition: Edition) -> str | None:
        """Say an office as languages without an edition call it, its article left out."""
        bare = leading(text) if self._is_credit else ""
        for name in (self._houses.abroad(bare), bare) if bare else ():
            known = self._book.say(name, edition) or self._houses.known(name, edition)
            if name and known:
                return known
        return None

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
        if self._is_credit and is_description(house, self._houses.is_land):
            return None
        return Said(apart(house, edition), known=False) if house else None

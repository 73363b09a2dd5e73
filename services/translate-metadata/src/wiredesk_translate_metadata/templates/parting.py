"""Takes bylines and credits apart: at signs, at words between two, and where a house is known."""

import re
from typing import Final

from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.asides import TELLING, YEAR, Asides
from wiredesk_translate_metadata.templates.attached import attached
from wiredesk_translate_metadata.templates.bodies import place_in
from wiredesk_translate_metadata.templates.names import Names
from wiredesk_translate_metadata.templates.parts import Parts, at, wrapped
from wiredesk_translate_metadata.templates.posts import Houses
from wiredesk_translate_metadata.templates.signed_pictures import imprinted, labelled, sentenced
from wiredesk_translate_metadata.templates.strangers import is_body
from wiredesk_translate_metadata.templates.wordbook import Wordbook

AND: Final = "and"
IN: Final = "in"
_SIGN: Final = re.compile(rf"\s*/\s*|\s+[|–—-]\s+|\s+(?:©|\(c\))\s*(?:{YEAR}[\s,]+)?(?=\D)")
_STOP: Final = re.compile(r"\s*[,،;؛]\s*|\s*:\s+")
_DAY: Final = re.compile(r"\s*[,،]\s*")
_MOST_PLACES: Final = 3
_ACCOUNT: Final = re.compile(r"\s+(?=@\w)")
_NUMBER: Final = re.compile(r"\s+(?=\d)")
"""Before a day or a year: `Archive 2015`."""
_YEARED: Final = re.compile(r"(?<=\A\d{4})\s+(?=\w)")
"""Behind the year of a picture: `2026 Planet Labs Inc`."""
_EN: Final = " en "
_BETWEEN: Final = ("with", AND, IN, "correspondent-named", "correspondents-named")
_ARTICLE: Final = "The "
_HOUSED: Final = ("photo-of-by", "of", "for")


class Parting:
    """Parts the texts of one field, the surest way first."""

    def __init__(
        self, field: Field, book: Wordbook, names: Names, asides: Asides, houses: Houses
    ) -> None:
        """Take the field's phrases, and who knows names and houses."""
        self._is_credit = field == "credit"
        self._book = book
        self._names = names
        self._asides = asides
        self._houses = houses

    def parts(self, text: str) -> Parts | None:
        """Answer the pieces; None where nothing parts it."""
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
            or at(_YEARED.search(text), text)
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
        """Part a text from what is behind its last sign and no way: `AFP via Getty, File`.

        That is a kind of picture, or says its own way: `SANA via X/Handout via Reuters`.
        """
        for sign in (", ", "/"):
            before, by, behind = text.rpartition(sign)
            if by and self._between(before, "via"):
                is_apart = self._book.whole(behind.strip()) or self._between(behind, "via")
                return Parts((before, behind), by) if is_apart else None
        return None

    def _placed(self, text: str) -> Parts | None:
        """Part somebody from a place and its land: `Jane Roe in Khartoum, Sudan`."""
        before, by, behind = next(self._book.between(text, IN), ("", None, ""))
        places = _DAY.split(behind) if by else ()
        is_placed = 1 < len(places) <= _MOST_PLACES and all(
            self._names.known("place", each, "en") for each in places
        )
        return Parts((before, behind), by) if by and is_placed else None

    def _attached(self, text: str) -> Parts | None:
        phrase = self._book.phrase(AND)
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
        behind = parts.texts[1:]
        return any(each.startswith(_ARTICLE) or self._houses.known(each, "en") for each in behind)

    def _between(self, text: str, *ids: str) -> Parts | None:
        """Part a text at the first of such words, those of the first phrase before all others."""
        found = self._book.between(text, *ids)
        first = min(found, key=lambda each: ids.index(each[1].id), default=None)
        if first is None:
            return None
        before, by, behind = first
        if self._is_firm(text, before, behind) or (
            by.id == AND and self._is_office(before, behind)
        ):
            return None
        # The Dutch "and" is the Spanish "in".
        if by.id in {AND, IN} and _EN in text:
            id_ = IN if place_in(self._names, behind, "en") else AND
            by = self._book.phrase(id_) or by
        return Parts((before, behind), by)

    def _is_office(self, *both: str) -> bool:
        """Tell whether a credit is an office of two things: `Wyoming Game and Fish Department`."""
        return self._is_credit and is_body(both[-1]) and not any(map(self._is_anybody, both))

    def _is_firm(self, text: str, *both: str) -> bool:
        """Tell whether a credit is a firm that nobody knows: `Penn & Quill`."""
        return self._is_credit and " & ".join(both) == text and not any(map(self._is_anybody, both))

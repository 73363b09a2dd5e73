"""Datelines: `BAGHDAD, Nov 20 (Reuters) -` as each edition prints them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.dateline_days import dated, ends_with_number
from wiredesk_translate_metadata.templates.days import Day, Days
from wiredesk_translate_metadata.templates.exonyms import english
from wiredesk_translate_metadata.templates.names import Names, apart, begun, name_like
from wiredesk_translate_metadata.templates.parts import COMMA
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_DASHES: Final = "-–—―_"
_LAST: Final = re.compile(rf"\s*[{_DASHES}:]+\s*$|\s*\.\s*[{_DASHES}]+\s*$")
_BRACKETED: Final = re.compile(r"([^()«»]*)(?:\(([^()«»]+)\)|«([^()«»]+)»)")
_DASH: Final = re.compile(rf"\s+(?:[{_DASHES}]+|[|/])\s+")
_SLASHED: Final = re.compile(r"[\s.]*/\s*([^/]+?)\s*/\.?\Z")
"""`MOSCOW, May 9. /TASS/.`"""
_AHEAD: Final = re.compile(r"\A\(([^()]+)\)\s*[-–—]\s*(.+)\Z")
"""`(ANSA) - ROME, MAY 12`."""
_ASIDE: Final = re.compile(r"\s*\(([^()]+)\)(?=\s*,)")
_SERVICE: Final = re.compile(r"/[a-z]{2,4}\Z")
"""An agency's own regional service: `dpa/lby`."""
_COMMA: Final = re.compile(r"\s*[,،;]\s*")
_JOINT: Final = re.compile(r"\s*/\s*")
_MOST_PLACES: Final = 3
_PLACE_WORD: Final = re.compile(
    r"(?:(?:city|town|port)\s+of|شهر|بندر|مدينة|مدينه|بلدة|ميناء|شہر|قصبہ)\s+(?P<behind>.+)"
    r"|(?P<before>.+)\s+(?:kenti|şehri|limanı|شہر|بندرگاہ)",
    re.IGNORECASE,
)
"""What a town or port is called besides its name, which datelines leave out. Not `Kansas City`."""


@dataclass(frozen=True, slots=True)
class _Parts:
    places: tuple[str, ...]
    day: Day | None
    agency: str

    @property
    def alone(self) -> bool:
        """Whether it is one place, which the authority files say."""
        joint = any(map(_JOINT.search, self.places))
        return len(self.places) == 1 and not (self.agency or self.day or joint)


class Dateline:
    """Says a dateline that has more to it than one place."""

    def __init__(
        self, names: Names, days: Days, regions: Iterable[Phrase], wires: Iterable[Phrase]
    ) -> None:
        """Take who knows places and agencies, short forms of regions (`Tenn.`), and `Agencies`."""
        self._names = names
        self._days = days
        self._regions = Wordbook(regions)
        self._wires = Wordbook(wires)

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer place, day and agency in an edition; None where no part of it is known."""
        bare = _LAST.sub("", text)
        parts = self._parts(bare)
        if parts is None or (parts.alone and bare == text and not _PLACE_WORD.fullmatch(bare)):
            return None
        places = [*self._said(parts.places, edition)]
        agency = self._agency(parts.agency, edition)
        if not (agency or parts.day or any(known for _, known in places)):
            return None
        said = [known or apart(each, edition) for each, known in places]
        said += [self._days.say(parts.day, edition)] if parts.day else []
        behind = agency or apart(parts.agency, edition)
        return COMMA[edition].join(said) + (f" ({behind})" if behind else "")

    def _said(self, places: Sequence[str], edition: Edition) -> Iterator[tuple[str, str | None]]:
        """Answer each place with its form; "Tripoli, Lebanon" is one of the newsroom's own."""
        whole = ", ".join(places)
        if len(places) > 1 and (known := self._names.known("dateline", whole, edition)):
            yield whole, known
            return
        city, *around = places
        yield city, self._city(city, edition)
        for each in around:
            yield each, self._place(each, edition)

    def _parts(self, text: str) -> _Parts | None:
        """Take a dateline apart; None where it is something else."""
        head, agency = self._headed(_ASIDE.sub(self._beside, text))
        if self._is_land(agency):  # "Paris (France)"
            head, agency = f"{head}, {agency}", ""
        head, day = dated(head, self._days)
        places = list(self._places(head.strip(f" ,،{_DASHES}")))
        if len(places) > 1 and not agency and self._is_agency(places[-1]):
            *places, agency = places
        sound = 0 < len(places) <= _MOST_PLACES and all(map(name_like, places))
        return _Parts(tuple(places), day, agency) if sound else None

    def _beside(self, found: re.Match[str]) -> str:
        """Write a land in brackets before a day as it stands elsewhere: `DOHA (Qatar), Mar 3`."""
        return f", {found[1]}" if self._is_land(found[1]) else found[0]

    def _headed(self, text: str) -> tuple[str, str]:
        plain = _SLASHED.sub(r" (\1)", _AHEAD.sub(r"\2 (\1)", text))
        bracketed = _BRACKETED.fullmatch(plain.rstrip(". "))
        if bracketed and (bracketed[2] or bracketed[3]):
            return bracketed[1], (bracketed[2] or bracketed[3]).strip()
        parts = _DASH.split(text) if _DASH.search(text) else text.rsplit("-", 1)
        if len(parts) == 2 and self._agency(parts[1], "en"):  # noqa: PLR2004 - a place, an agency
            return parts[0], parts[1]
        before, _, last = text.rpartition(" ")  # "رام الله 3-5-2024 وفا"
        if ends_with_number(before) and self._agency(last, "en"):
            return before, last
        before, slash, last = text.rpartition("/")  # "إسطنبول/ الأناضول", which is a land, too
        is_signed = slash and before.strip() and self._agency(last.strip(), "en")
        return (before, last.strip()) if is_signed else (text, "")

    def _is_agency(self, text: str) -> bool:
        return self._place(text, "en") is None and self._agency(text, "en") is not None

    def _is_land(self, bracketed: str) -> bool:
        known = bracketed and not self._agency(bracketed, "en")
        return bool(known) and self._place(bracketed, "en") is not None

    def _places(self, text: str) -> Iterator[str]:
        yield from filter(None, _COMMA.split(text))

    def _city(self, text: str, edition: Edition) -> str | None:
        """Answer a city, or the two of a story that was written in both."""
        cities = [(each, self._one(each, edition)) for each in _JOINT.split(text)]
        known = any(said for _, said in cities)
        return "/".join(said or apart(each, edition) for each, said in cities) if known else None

    def _one(self, text: str, edition: Edition) -> str | None:
        known = self._names.known("dateline", text, edition) or self._place(text, edition)
        if known:
            return known
        worded = _PLACE_WORD.fullmatch(text)
        bare = (worded["behind"] or worded["before"]) if worded else english(text)
        return self._names.known("dateline", bare, edition) if bare else None

    def _place(self, text: str, edition: Edition) -> str | None:
        return self._regions.say(text, edition) or self._names.known("place", text, edition)

    def _agency(self, text: str, edition: Edition) -> str | None:
        known = self._names.known("credit", text, edition) if text else None
        sender = None if known else self._wires.say(text, edition)
        if known or sender:
            return known or begun(str(sender), edition)
        bare = _SERVICE.sub("", text)
        both = [self._agency(each, edition) for each in _JOINT.split(bare)] if "/" in text else []
        return "/".join(map(str, both)) if both and None not in both else None

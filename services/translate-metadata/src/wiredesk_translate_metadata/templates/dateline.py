"""Datelines: `BAGHDAD, Nov 20 (Reuters) -` as each edition prints them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.days import Day, Days
from wiredesk_translate_metadata.templates.names import Names, apart, name_like
from wiredesk_translate_metadata.templates.pieces import COMMA
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_DASHES: Final = "-–—―"
_LAST: Final = re.compile(rf"\s*[{_DASHES}:]+\s*$")
_BRACKETED: Final = re.compile(r"([^()]*)\(([^()]+)\)")
_DASH: Final = re.compile(rf"\s+(?:[{_DASHES}]+|[|/])\s+")
_COMMA: Final = re.compile(r"\s*[,،;]\s*")
_MOST_PLACES: Final = 3


@dataclass(frozen=True, slots=True)
class _Parts:
    places: tuple[str, ...]
    day: Day | None
    agency: str


class Dateline:
    """Says a dateline that has more to it than one place."""

    def __init__(self, names: Names, days: Days, phrases: Iterable[Phrase] = ()) -> None:
        """Take who knows places and agencies, and the short forms of regions (`Tenn.`)."""
        self._names = names
        self._days = days
        self._regions = Wordbook(phrases)

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer place, day and agency in an edition; None where no part of it is known."""
        parts = self._parts(_LAST.sub("", text))
        if parts is None:
            return None
        city, *around = parts.places
        places = [(city, self._city(city, edition))]
        places += [(each, self._place(each, edition)) for each in around]
        agency = self._agency(parts.agency, edition)
        if not (agency or parts.day or any(known for _, known in places)):
            return None
        said = [known or apart(each, edition) for each, known in places]
        said += [self._days.say(parts.day, edition)] if parts.day else []
        behind = agency or apart(parts.agency, edition)
        return COMMA[edition].join(said) + (f" ({behind})" if behind else "")

    def _parts(self, text: str) -> _Parts | None:
        """Take a dateline apart; None where it is one place alone, or something else."""
        head, agency = self._headed(text)
        head, day = self._days.find(head)
        places = tuple(self._places(head.strip(f" ,،{_DASHES}")))
        alone = len(places) == 1 and not (agency or day)
        sound = 0 < len(places) <= _MOST_PLACES and all(map(name_like, places))
        return _Parts(places, day, agency) if sound and not alone else None

    def _headed(self, text: str) -> tuple[str, str]:
        bracketed = _BRACKETED.fullmatch(text)
        if bracketed:
            return bracketed[1], bracketed[2].strip()
        parts = _DASH.split(text)
        if len(parts) == 2 and self._agency(parts[1], "en"):  # noqa: PLR2004 - a place, an agency
            return parts[0], parts[1]
        return text, ""

    def _places(self, text: str) -> Iterator[str]:
        yield from filter(None, _COMMA.split(text))

    def _city(self, text: str, edition: Edition) -> str | None:
        return self._names.known("dateline", text, edition) or self._place(text, edition)

    def _place(self, text: str, edition: Edition) -> str | None:
        region = self._regions.whole(text)
        return region.names[edition] if region else self._names.known("place", text, edition)

    def _agency(self, text: str, edition: Edition) -> str | None:
        return self._names.known("credit", text, edition) if text else None

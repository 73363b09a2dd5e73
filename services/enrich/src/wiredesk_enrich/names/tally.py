"""Counts mentions by whom they mean, where one form may mean several."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pydantic import TypeAdapter

from wiredesk.enrichment import Named
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.evidence import Evidence
from wiredesk_enrich.names.record import Bearer

_SURE: Final = 0.95
BY_CONTEXT: Final = 0.85
_GUESSED: Final = 0.6
_NAMED_OTHERWISE: Final = 4.0
_SAME_COUNTRY: Final = 2.0
_RECORD: Final = ("id", "kind", "name", "country", "wikidata", "part_of", "latitude", "longitude")
_SAID: Final = ("form", "count", "in_headline", "confidence")
_MANY: Final = TypeAdapter(tuple[Named, ...])
"""Checks them in half the time that it takes one by one."""


@dataclass(slots=True)
class _Seen:
    first: Mention
    count: int = 0
    confidence: float = 0.0


class Tally:
    """Who is named in one text, and how often."""

    def __init__(
        self, bearers: Sequence[Bearer], record: Callable[[int], dict[str, object]]
    ) -> None:
        """Take the bearers that mentions name by number, and what is known of each."""
        self._bearers = bearers
        self._record = record
        self._seen: dict[int, _Seen] = {}

    def add(self, mention: Mention, which: int, confidence: float) -> None:
        """Add a mention of one bearer; the first one that is added shows how the text names it."""
        entry = self._seen.get(which)
        if entry is None:
            entry = self._seen[which] = _Seen(mention)
        entry.count += 1
        entry.confidence = max(entry.confidence, confidence)

    def decide(self, mention: Mention, sure: Collection[int], countries: Mapping[str, int]) -> None:
        """Add a mention of whomever it means.

        `sure`: those whom other forms name; `countries`: theirs, and how many of them are of each.
        """
        if len(mention.bearers) == 1:
            self.add(mention, mention.bearers[0], _SURE)
        else:
            self.add(mention, *self._meant(mention, sure, countries))

    def _meant(
        self, mention: Mention, sure: Collection[int], countries: Mapping[str, int]
    ) -> tuple[int, float]:
        scores: defaultdict[int, float] = defaultdict(float)
        for which in mention.bearers:
            bearer = self._bearers[which]
            scores[which] = bearer.weight
            scores[which] += _NAMED_OTHERWISE * (which in sure)
            if bearer.country and countries.get(bearer.country):
                scores[which] += _SAME_COUNTRY
        best, second = sorted(scores, key=lambda which: -scores[which])[:2]
        clear = scores[best] - scores[second] >= _SAME_COUNTRY
        return best, BY_CONTEXT if clear else _GUESSED

    def countries(self) -> Counter[str]:
        """Answer how often each country, and what is in it, is named."""
        counts = Counter[str]()
        for which, entry in self._seen.items():
            if country := self._bearers[which].country:
                counts[country] += entry.count
        return counts

    def dateline(self, evidence: Evidence) -> str:
        """Answer the country of the place with which a dateline begins; empty without one."""
        begins = (
            self._bearers[which].country
            for which, entry in self._seen.items()
            if evidence.begins_a_dateline(entry.first)
        )
        return next(begins, "")

    def named(self, form: Callable[[int, int], str], headline: int) -> tuple[Named, ...]:
        """Answer who is named, most prominent first.

        `form` says how a piece of the text is written; `headline` is where the headline ends.
        """
        seen = sorted(
            self._seen.items(),
            key=lambda each: (each[1].first.start >= headline, -each[1].count, -each[1].confidence),
        )
        return _MANY.validate_python(
            [
                self._record(which)
                | {
                    "form": form(entry.first.start, entry.first.end),
                    "count": entry.count,
                    "in_headline": entry.first.start < headline,
                    "confidence": entry.confidence,
                }
                for which, entry in seen
            ]
        )


def reader_of_records(bearers: Sequence[Bearer]) -> Callable[[int], dict[str, object]]:
    """Answer what says what is known of a bearer, by its number, whatever names it.

    It has room for what a text says: a copy need not grow for that.
    """

    def read(which: int) -> dict[str, object]:
        return {name: getattr(bearers[which], name) for name in _RECORD} | dict.fromkeys(_SAID)

    return read

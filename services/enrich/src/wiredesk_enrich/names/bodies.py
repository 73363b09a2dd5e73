"""Finds bodies that nobody has listed by how their names are made: "Kenya Revenue Authority".

Only names that their grammar bounds (`body_runs.py`).
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Final, NamedTuple

from wiredesk.enrichment import Named
from wiredesk_enrich.names import body_words as words
from wiredesk_enrich.names.arabic_bodies import nation
from wiredesk_enrich.names.arabic_fields import goes_on
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.body_runs import RUNS
from wiredesk_enrich.names.common_words import NO_WORDS, CommonWords
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.named_after import AFTER_PEOPLE
from wiredesk_enrich.names.record import KNOWN, Bearer
from wiredesk_enrich.names.spans import touching
from wiredesk_enrich.names.traits import which

_CONFIDENCE: Final = 0.6
_BESIDE_PLACES: Final = frozenset({"ar", "fa", "tr", "ur"})
"""Languages in which a place shows a body."""
_SHOWN_BY_PLACES: Final = _BESIDE_PLACES - {"tr"}
"""Those in which nothing else does."""


class Body(NamedTuple):
    """Where a text names a body, and the mention in it of the place that it is of."""

    start: int
    end: int
    place: Mention | None


class Bodies:
    """Knows what bearers are, whom mentions name by number."""

    def __init__(self, bearers: Sequence[Bearer], common_words: CommonWords = NO_WORDS) -> None:
        """Take all bearers, and what words look like names."""
        self._bearers = bearers
        self._common_words = common_words
        self._places = which(bearers, lambda each: each.kind == "place")
        self._known = which(bearers, lambda each: each.weight >= KNOWN)
        self._organisations = which(bearers, lambda each: each.kind == "organisation")
        self._people = which(bearers, lambda each: each.kind == "person")
        self._not_whole = self._people | which(bearers, _is_said_shorter)
        """Those of whose names a body's may have pieces."""

    def find(
        self, text: Bare, headline: int, language: str, mentions: Sequence[Mention]
    ) -> list[Body]:
        """Answer the bodies in a text; `headline` is where its headline ends.

        What holds the name of a body that is listed, or a piece of any name, is none.
        """
        if language not in RUNS:
            return []
        beside = mentions if language in _BESIDE_PLACES else ()
        places = [each for each in beside if self._is_known_place(each)]
        is_word = partial(self._is_word, text, language)
        found = [*RUNS[language](text.text, headline, places)]
        found += self._after_people(text.text, language, mentions, sorted(found))
        return [
            Body(start, end, None if word else place)
            for start, end in found
            for inside in (touching(mentions, start, end),)
            for place in (self._place_in(inside, start, end),)
            for word in (place is not None and is_word(place),)
            if not (word and not text.text.startswith(words.AR_WITHOUT_PLACES, start))
            and self._may_be_one(inside, text, start, end)
            and not self._describes(text.text, start, end, mentions)
        ]

    def _after_people(
        self,
        text: str,
        language: str,
        mentions: Sequence[Mention],
        others: Sequence[tuple[int, int]],
    ) -> Iterator[tuple[int, int]]:
        """Answer the bodies that are named after people, but for pieces of others."""
        if language in AFTER_PEOPLE:
            people = [each for each in mentions if self._people.issuperset(each.bearers)]
            for start, end in AFTER_PEOPLE[language](text, people):
                if not touching(others, start, end):
                    yield start, end

    def named(self, text: Bare, headline: int, found: Sequence[Body]) -> tuple[Named, ...]:
        """Make entities of them, in their order."""
        rows: dict[str, Named] = {}
        for start, end, place in found:
            id_ = "body:" + "-".join(text.folded[start:end].split())
            if id_ in rows:
                rows[id_] = rows[id_].model_copy(update={"count": rows[id_].count + 1})
                continue
            form = text.written(start, end)
            rows[id_] = Named(
                id=id_,
                kind="organisation",
                name=form,
                form=form,
                in_headline=start < headline,
                confidence=_CONFIDENCE,
                country=self._bearers[place.bearers[0]].country if place else "",
            )
        return tuple(rows.values())

    def _describes(self, text: str, start: int, end: int, mentions: Sequence[Mention]) -> bool:
        """Tell a company's description before its name: "شركة السيارات الألمانية فولكسفاغن"."""
        if not text.startswith(words.AR_COMPANIES, start):
            return False
        behind = touching(mentions, end + 1, end + 2)
        return any(self._organisations.issuperset(each.bearers) for each in behind)

    def _place_in(self, mentions: Sequence[Mention], start: int, end: int) -> Mention | None:
        return next(filter(self._is_known_place, _inside(mentions, start, end)), None)

    def _is_word(self, text: Bare, language: str, place: Mention) -> bool:
        """Tell a word in Arabic script that is called like a place: it shows no body beside it."""
        start, end, _ = place
        return language in _SHOWN_BY_PLACES and (
            text.folded[start:end] in self._common_words.ambiguous(language)
            or self._common_words.is_word(text.text, start, end, language)
        )

    def _is_known_place(self, mention: Mention) -> bool:
        who = mention.bearers
        return self._places.issuperset(who) and not self._known.isdisjoint(who)

    def _may_be_one(self, inside: Sequence[Mention], text: Bare, start: int, end: int) -> bool:
        return not any(
            self._speaks_against(each, text, start, end) for each in inside
        ) or self._is_of_a_region(inside, text.text, start, end)

    def _is_of_a_region(self, mentions: Sequence[Mention], text: str, start: int, end: int) -> bool:
        """Tell a region's own office from the country's, whose name is a piece of it."""
        if [each.start for each in mentions[:1]] != [start] or mentions[-1].end != end:
            return False
        region, office = mentions[0], mentions[-1]
        own = text.startswith(words.EN_OFFICES, office.start) and office.start == region.end + 1
        return own and self._places.issuperset(region.bearers)

    def _speaks_against(self, mention: Mention, bare: Bare, start: int, end: int) -> bool:
        text = bare.text
        if not (start <= mention.start and mention.end <= end):
            return True
        who = mention.bearers
        if self._places.issuperset(who) or self._not_whole.issuperset(who):
            return False
        if mention.start > start and mention.end < end:
            return " " in text[mention.start : mention.end]
        part = mention.start == start and mention.end < end
        if not part or text.endswith(words.OF_OTHERS, start, end):
            return not part
        if goes_on(bare.folded, start, mention.end):
            return False
        return not self._is_abroad(who, nation(text, start, end))

    def _is_abroad(self, who: Iterable[int], country: str) -> bool:
        """Tell that a name ends with the word of a country that those are not of."""
        return bool(country) and all(
            self._bearers[each].country not in {"", country} for each in who
        )


def _is_said_shorter(bearer: Bearer) -> bool:
    """Tell what a club or an office is called where the rest goes without saying."""
    return bool(bearer.stands_for or (bearer.office and not bearer.country))


def apart(mentions: Sequence[Mention], bodies: Sequence[Body]) -> list[Mention]:
    """Answer the mentions but for pieces of bodies, of whom nobody is named elsewhere."""
    if not bodies:
        return list(mentions)
    within = {
        each
        for body in bodies
        for each in _inside(mentions, body.start, body.end)
        if (each.start, each.end) != (body.start, body.end)
    }
    elsewhere = {each.bearers for each in mentions if each not in within}
    return [each for each in mentions if each not in within or each.bearers in elsewhere]


def _inside(mentions: Sequence[Mention], start: int, end: int) -> Iterator[Mention]:
    near = touching(mentions, start, end)
    return (each for each in near if start <= each.start and each.end <= end)

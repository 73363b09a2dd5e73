"""Decides whom a name means where one form has several bearers, and counts mentions.

A form that only one bearer has is evidence; the others are decided by it: by the same bearer under
a longer form, and by the country of what else the text names.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from wiredesk.enrichment import Named
from wiredesk_enrich.names.acronyms import introduced
from wiredesk_enrich.names.american_states import in_a_state
from wiredesk_enrich.names.arabic_bodies import nation_behind
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.clubs import Clubs
from wiredesk_enrich.names.common_words import NO_WORDS, CommonWords
from wiredesk_enrich.names.doubts import Doubts
from wiredesk_enrich.names.evidence import Evidence
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.home_offices import HomeOffices, home
from wiredesk_enrich.names.longer_names import (
    GIVEN_NAMES,
    behind_preposition,
    named_in_full,
    names_a_body,
    names_a_spot,
    names_an_office,
)
from wiredesk_enrich.names.namesake_people import NamesakePeople
from wiredesk_enrich.names.namesakes import Namesakes
from wiredesk_enrich.names.neighbours import stands_alone
from wiredesk_enrich.names.of_another_nation import is_of_another_nation
from wiredesk_enrich.names.record import TOWN, Bearer
from wiredesk_enrich.names.short_names import in_headline
from wiredesk_enrich.names.tally import BY_CONTEXT, Tally, reader_of_records
from wiredesk_enrich.names.traits import Traits, reader_of_traits, which

_AMERICAN: Final = frozenset({"US", ""})
_FREQUENT: Final = 8192
"""Of so many forms it is remembered what is so of all whom they name, and of so many bearers what
is known of them: the same ones are in the news every day."""


class Resolver:
    """Makes entities of mentions."""

    def __init__(self, bearers: Sequence[Bearer], common_words: CommonWords = NO_WORDS) -> None:
        """Take the bearers that mentions name by number, and what words look like names."""
        self._bearers = bearers
        self._common_words = common_words
        self._towns = which(bearers, lambda each: each.weight <= TOWN)
        self._people = which(bearers, lambda each: each.kind == "person")
        self._bodies = which(bearers, lambda each: each.kind == "organisation")
        self._traits = lru_cache(_FREQUENT)(reader_of_traits(bearers, self._towns))
        self._record = lru_cache(_FREQUENT)(reader_of_records(bearers))
        self._doubts = Doubts(common_words, self._traits)
        self._offices = HomeOffices(bearers)
        self._clubs = Clubs(bearers)
        self._namesakes = Namesakes(bearers)
        self._others = NamesakePeople(bearers)

    def entities(
        self, text: Bare, mentions: Sequence[Mention], headline: int, language: str
    ) -> tuple[Named, ...]:
        """Answer who is named, most prominent first; `headline` is where the headline ends."""
        evidence = Evidence(text.text, text.folded, headline, language)
        known = introduced(mentions, text.text, self._bodies)
        clubs = self._clubs.settled(known, text, headline, language)
        left, offices = self._offices.parted(self._names_only(clubs, evidence))
        left = self._without_surnames((self._where(each, evidence) for each in left), evidence)
        doubts, doubted = self._doubts, self._doubts.of(left, evidence)
        doubtful = doubted.words | doubted.shared | doubted.towns
        plain = [each for each in left if each not in doubtful]
        evidence.know(filter(self._is_place, plain))
        plain += _all_of(doubtful, lambda each: doubts.is_evident(each, doubted, evidence))
        sure = {each.bearers[0] for each in plain if len(each.bearers) == 1}
        countries = Counter(filter(None, (self._bearers[each].country for each in sure)))
        plain += _all_of(
            doubtful.difference(plain),
            lambda each: (
                self._meant(each, sure, countries)
                and doubts.may_be_meant(each, doubted, evidence, sure)
            ),
        )
        plain += in_headline([*filter(self._is_place, plain)], mentions, evidence)
        tally = Tally(self._bearers, self._record)
        for each in self._clubs.without_nations(sorted(plain), text.text):
            tally.decide(each, sure, countries)
        self._add_offices(tally, offices, evidence)
        return self._namesakes.settled(tally.named(text.written, headline))

    def _add_offices(self, tally: Tally, offices: Sequence[Mention], evidence: Evidence) -> None:
        """Add the offices whose country goes without saying, or is said by an adjective."""
        if not offices:
            return
        country = home(tally.dateline(evidence), tally.countries())
        arabic = evidence.language == "ar"
        for each in offices:
            said = nation_behind(evidence.text, each.end) if arabic else ""
            office = self._offices.of(each, said or country)
            if office is not None:
                tally.add(each, office, BY_CONTEXT)

    def _names_only(self, mentions: Iterable[Mention], evidence: Evidence) -> list[Mention]:
        """Leave out ordinary words, and pieces of longer names."""
        left: list[Mention] = []
        for each in mentions:
            traits = self._traits(each.bearers)
            if traits.anybody and not self._is_other(each, evidence, traits):
                left.append(self._without_towns(each) if traits.towns_beside else each)
        in_english = evidence.language == "en"
        return _without_given_names(evidence.text, left) if in_english else left

    def _is_other(self, mention: Mention, evidence: Evidence, traits: Traits) -> bool:
        """Tell whether it is a word, or a piece as "Cairo" is of "Cairo Film Festival"."""
        start, end, _ = mention
        folded, language = evidence.folded, evidence.language
        if self._common_words.is_word(evidence.text, start, end, language):
            return True
        if not traits.place:
            person = self._people.issuperset(mention.bearers)
            if person:
                other = self._others.means_another(mention, evidence)
            else:
                other = names_an_office(folded, start, end, language)
                other = other or (language == "ar" and self._is_abroad(mention, evidence.text))
            return other or names_a_spot(folded, start, end, language)
        return names_a_body(folded, start, end, language) or _is_of_a_person(
            mention, evidence, known=traits.known
        )

    def _is_abroad(self, mention: Mention, text: str) -> bool:
        of = (self._bearers[each] for each in mention.bearers)
        return is_of_another_nation(text, mention, of)

    def _without_towns(self, mention: Mention) -> Mention:
        """Let towns give way to whom else the form names."""
        others = tuple(each for each in mention.bearers if each not in self._towns)
        return mention._replace(bearers=others)

    def _where(self, mention: Mention, evidence: Evidence) -> Mention | None:
        """Leave out whoever is no place of those whom a dateline may name, or is elsewhere."""
        if in_a_state(evidence.text, mention.end):
            return self._in_its_state(mention)
        if len(mention.bearers) == 1 or not evidence.begins_a_dateline(mention):
            return mention
        places = tuple(who for who in mention.bearers if self._traits((who,)).place)
        return mention._replace(bearers=places or mention.bearers)

    def _in_its_state(self, mention: Mention) -> Mention | None:
        """Leave out whoever is elsewhere, where a text says in which American state a place is."""
        found = tuple(who for who in mention.bearers if self._bearers[who].country in _AMERICAN)
        return mention._replace(bearers=found) if found else None

    def _without_surnames(
        self, placed: Iterable[Mention | None], evidence: Evidence
    ) -> list[Mention]:
        """Leave out "Ueda", which is a town, where the text names a Ueda in full."""
        mentions = [*filter(None, placed)]
        folded, gazetteer = evidence.folded, self._doubts.is_of_the_gazetteer
        if not any(map(gazetteer, mentions)):
            return mentions
        people = (each for each in mentions if self._people.issuperset(each.bearers))
        said = (folded[each.start : each.end] for each in people)
        surnames = {name.rpartition(" ")[2] for name in said if " " in name}
        return [
            each
            for each in mentions
            if folded[each.start : each.end] not in surnames
            or not gazetteer(each)
            or evidence.begins_a_dateline(each)
        ]

    def _is_place(self, mention: Mention) -> bool:
        return self._traits(mention.bearers).place

    def _meant(self, mention: Mention, sure: set[int], countries: Mapping[str, int]) -> bool:
        return any(
            each in sure or countries.get(self._bearers[each].country) for each in mention.bearers
        )


def _is_of_a_person(mention: Mention, evidence: Evidence, *, known: bool) -> bool:
    """Tell a place from a piece of a person's name, "Jordan Rook"; of known ones where it may be.

    Headlines may have capitals all through; in Turkish offices have them after a country.
    """
    if known and (evidence.language != "en" or mention.start < evidence.headline):
        return False
    return not stands_alone(evidence.text, mention.start, mention.end)


def _all_of(mentions: Iterable[Mention], is_meant: Callable[[Mention], bool]) -> list[Mention]:
    """Answer the mentions of those bearers of whom one mention is meant for sure."""
    meant = {bearer for each in mentions if is_meant(each) for bearer in each.bearers}
    return [each for each in mentions if not meant.isdisjoint(each.bearers)]


def _without_given_names(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Leave out "Jordan" where the text is about a Jordan whom it names in full."""
    if all(text[each.start : each.end] not in GIVEN_NAMES for each in mentions):
        return list(mentions)
    people = named_in_full(text)
    return [
        each
        for each in mentions
        if text[each.start : each.end] not in people or behind_preposition(text, each.start)
    ]

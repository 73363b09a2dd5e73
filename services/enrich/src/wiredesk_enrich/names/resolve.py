"""Decides whom a name means where one form has several bearers, and counts mentions.

A form that only one bearer has is evidence; the others are decided by it: by the same bearer under
a longer form, and by the country of what else the text names.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from wiredesk.article import Named
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.clubs import Clubs
from wiredesk_enrich.names.common_words import NO_WORDS, CommonWords
from wiredesk_enrich.names.evidence import Evidence
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.home_offices import HomeOffices, home
from wiredesk_enrich.names.longer_names import (
    GIVEN_NAMES,
    behind_preposition,
    named_in_full,
    names_a_body,
)
from wiredesk_enrich.names.neighbours import stands_alone
from wiredesk_enrich.names.record import TOWN, Bearer
from wiredesk_enrich.names.tally import BY_CONTEXT, Tally
from wiredesk_enrich.names.traits import reader_of_traits, which

_FREQUENT: Final = 8192
"""Of so many forms it is remembered what is so of all whom they name."""


class Resolver:
    """Makes entities of mentions."""

    def __init__(self, bearers: Sequence[Bearer], common_words: CommonWords = NO_WORDS) -> None:
        """Take the bearers that mentions name by number, and what words look like names."""
        self._bearers = bearers
        self._common_words = common_words
        self._towns = which(bearers, lambda each: each.weight <= TOWN)
        self._traits = lru_cache(_FREQUENT)(reader_of_traits(bearers, self._towns))
        self._offices = HomeOffices(bearers)
        self._clubs = Clubs(bearers)

    def entities(
        self,
        text: Bare,
        mentions: Sequence[Mention],
        headline: int,
        language: str,
    ) -> tuple[Named, ...]:
        """Answer who is named, most prominent first; `headline` is where the headline ends."""
        folded = text.folded
        evidence = Evidence(text.text, folded, headline, language)
        left, offices = self._offices.parted(
            self._names_only(self._clubs.settled(mentions, text, language), folded, evidence)
        )
        words, doubted = self._doubted(left, evidence)
        plain = [each for each in left if each not in doubted]
        plain += _all_of(doubted, lambda each: self._is_evident(each, words, evidence))
        sure = {each.bearers[0] for each in plain if len(each.bearers) == 1}
        countries = Counter(self._bearers[each].country for each in sure)
        everyday = self._common_words.everyday(language)
        plain += _all_of(
            doubted.difference(plain),
            lambda each: (
                self._meant(each, sure, countries)
                and folded[each.start : each.end] not in everyday
                and (each in words or not self._is_town(each) or evidence.may_be_a_name(each))
            ),
        )
        tally = Tally(self._bearers)
        for each in sorted(plain):
            tally.decide(each, sure, countries)
        self._add_offices(tally, offices, evidence)
        return tally.named(text.written, headline)

    def _doubted(
        self, mentions: Sequence[Mention], evidence: Evidence
    ) -> tuple[set[Mention], set[Mention]]:
        """Answer those that are words, too, and with them the places that only the gazetteer knows.

        All other places are evidence.
        """
        folded, ambiguous = evidence.folded, self._common_words.ambiguous(evidence.language)
        words = {each for each in mentions if folded[each.start : each.end] in ambiguous}
        places = {each: of for each in mentions if (of := self._traits(each.bearers)).place}
        doubted = {each for each, of in places.items() if not of.known} | words
        evidence.know(places.keys() - doubted)
        return words, doubted

    def _add_offices(self, tally: Tally, offices: Sequence[Mention], evidence: Evidence) -> None:
        """Add the offices whose country goes without saying."""
        if not offices:
            return
        country = home(tally.dateline(evidence), tally.countries())
        for each in offices:
            office = self._offices.of(each, country)
            if office is not None:
                tally.add(each, office, BY_CONTEXT)

    def _names_only(
        self, mentions: Iterable[Mention], folded: str, evidence: Evidence
    ) -> list[Mention]:
        """Leave out ordinary words, and pieces of longer names."""
        text, headline, language = evidence.text, evidence.headline, evidence.language
        left: list[Mention] = []
        for each in mentions:
            start, end, bearers = each
            traits = self._traits(bearers)
            if not traits.anybody or self._common_words.is_word(text, start, end, language):
                continue
            if traits.place and (
                # "Cairo" in "Cairo Film Festival", and "Jordan" in "Jordan Rook"
                names_a_body(folded, start, end, language)
                or _is_of_a_person(text, each, headline, language, known=traits.known)
            ):
                continue
            left.append(self._without_towns(each) if traits.towns_beside else each)
        return _without_given_names(text, left) if language == "en" else left

    def _without_towns(self, mention: Mention) -> Mention:
        """Let towns give way to whom else the form names."""
        others = tuple(each for each in mention.bearers if each not in self._towns)
        return mention._replace(bearers=others)

    def _is_place(self, mention: Mention) -> bool:
        return self._traits(mention.bearers).place

    def _is_town(self, mention: Mention) -> bool:
        return self._traits(mention.bearers).town

    def _is_evident(self, mention: Mention, words: Collection[Mention], evidence: Evidence) -> bool:
        """Tell whether the way a place is written shows it; of towns only the dateline does."""
        if evidence.begins_a_dateline(mention):
            return True
        if mention in words:
            return self._is_place(mention) and evidence.shows_a_place(mention)
        return not self._is_town(mention) and evidence.has_a_capital(mention)

    def _meant(self, mention: Mention, sure: set[int], countries: Mapping[str, int]) -> bool:
        return any(
            each in sure or countries.get(self._bearers[each].country) for each in mention.bearers
        )


def _is_of_a_person(
    text: str, mention: Mention, headline: int, language: str, *, known: bool
) -> bool:
    """Tell a place from a piece of a person's name; of known ones only where it may be one.

    Headlines may have capitals all through; in Turkish offices have them after a country.
    """
    if known and (language != "en" or mention.start < headline):
        return False
    return not stands_alone(text, mention.start, mention.end)


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

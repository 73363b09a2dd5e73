"""Decides whom a name means where one form has several bearers, and counts mentions.

A form that only one bearer has is evidence; the others are decided by it: by the same bearer under
a longer form, and by the country of what else the text names.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.article import Named
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.common_words import NO_WORDS, CommonWords
from wiredesk_enrich.names.evidence import Evidence
from wiredesk_enrich.names.fold import fold
from wiredesk_enrich.names.longer_names import (
    behind_preposition,
    named_in_full,
    names_a_body,
)
from wiredesk_enrich.names.neighbours import stands_alone
from wiredesk_enrich.names.record import KNOWN, NOBODY, TOWN, Bearer

_SURE: Final = 0.95
_BY_CONTEXT: Final = 0.85
_GUESSED: Final = 0.6
_NAMED_OTHERWISE: Final = 4.0
_SAME_COUNTRY: Final = 2.0


@dataclass(slots=True)
class _Seen:
    first: Mention
    count: int = 0
    confidence: float = 0.0


class Resolver:
    """Makes entities of mentions."""

    def __init__(self, bearers: Sequence[Bearer], common_words: CommonWords = NO_WORDS) -> None:
        """Take the bearers that mentions name by number, and what words look like names."""
        self._bearers = bearers
        self._common_words = common_words
        self._nobodies = _which(bearers, lambda each: each == NOBODY)
        self._places = _which(bearers, lambda each: each.kind == "place")
        self._known = _which(bearers, lambda each: each.weight >= KNOWN)
        self._towns = _which(bearers, lambda each: each.weight <= TOWN)

    def entities(
        self,
        text: str,
        mentions: Sequence[Mention],
        headline: int,
        language: str,
        written: Callable[[int, int], str] | None = None,
    ) -> tuple[Named, ...]:
        """Answer who is named, most prominent first; `headline` is where the headline ends.

        `written` says how a piece of the text is written, where that is not the text itself.
        """
        folded, evidence = fold(text), Evidence(text, headline, language)
        left = self._names_only(mentions, folded, evidence)
        words = {each for each in left if self._is_word(folded, each, language)}
        doubted = {each for each in left if self._is_of_the_gazetteer(each)} | words
        plain = [each for each in left if each not in doubted]
        plain += _all_of(doubted, lambda each: self._is_evident(each, words, evidence))
        sure = {each.bearers[0] for each in plain if len(each.bearers) == 1}
        countries = Counter(self._bearers[each].country for each in sure)
        plain += _all_of(
            doubted.difference(plain),
            lambda each: (
                self._meant(each, sure, countries)
                and (each in words or not self._is_town(each) or evidence.may_be_a_name(each))
            ),
        )
        seen = self._seen(plain, sure, countries)
        form = written or _pieces(text)
        named = [self._named(*each, form, headline) for each in seen.items()]
        return tuple(
            sorted(named, key=lambda each: (not each.in_headline, -each.count, -each.confidence))
        )

    def _seen(
        self, mentions: Iterable[Mention], sure: set[int], countries: Mapping[str, int]
    ) -> Mapping[int, _Seen]:
        seen: dict[int, _Seen] = {}
        for mention in sorted(mentions):
            which, confidence = self._decide(mention, sure, countries)
            entry = seen.setdefault(which, _Seen(mention))
            entry.count += 1
            entry.confidence = max(entry.confidence, confidence)
        return seen

    def _names_only(
        self, mentions: Iterable[Mention], folded: str, evidence: Evidence
    ) -> list[Mention]:
        """Leave out ordinary words, and pieces of longer names."""
        text, headline, language = evidence.text, evidence.headline, evidence.language
        left = [
            self._without_towns(each)
            for each in mentions
            if self._names_anybody(each)
            and not self._common_words.is_word(text, each.start, each.end, language)
            and not self._is_piece(folded, each, language)
            and self._stands_alone(text, each, headline, language)
        ]
        return _without_given_names(text, left) if language == "en" else left

    def _without_towns(self, mention: Mention) -> Mention:
        """Let towns give way to whom else the form names."""
        if self._towns.isdisjoint(mention.bearers) or self._is_town(mention):
            return mention
        others = tuple(each for each in mention.bearers if each not in self._towns)
        return mention._replace(bearers=others)

    def _is_town(self, mention: Mention) -> bool:
        return self._towns.issuperset(mention.bearers)

    def _is_of_the_gazetteer(self, mention: Mention) -> bool:
        return self._is_place(mention) and self._known.isdisjoint(mention.bearers)

    def _is_evident(self, mention: Mention, words: Collection[Mention], evidence: Evidence) -> bool:
        """Tell whether the way a place is written shows it; of towns only the dateline does."""
        if evidence.begins_a_dateline(mention):
            return True
        if mention in words:
            return self._is_place(mention) and evidence.shows_a_place(mention)
        return not self._is_town(mention) and evidence.has_a_capital(mention)

    def _names_anybody(self, mention: Mention) -> bool:
        return not self._nobodies.issuperset(mention.bearers)

    def _is_place(self, mention: Mention) -> bool:
        return self._places.issuperset(mention.bearers)

    def _is_piece(self, folded: str, mention: Mention, language: str) -> bool:
        """Tell whether a place is a piece of a body's name: "Cairo" in "Cairo Film Festival"."""
        start, end, _ = mention
        return self._is_place(mention) and names_a_body(folded, start, end, language)

    def _stands_alone(self, text: str, mention: Mention, headline: int, language: str) -> bool:
        """Tell whether a place is no piece of a person's name: "Jordan" in "Jordan Rook"."""
        if not self._is_place(mention):
            return True
        known = not self._known.isdisjoint(mention.bearers)
        # Headlines may have capitals all through; in Turkish offices have them after a country.
        if known and (language != "en" or mention.start < headline):
            return True
        return stands_alone(text, mention.start, mention.end)

    def _is_word(self, folded: str, mention: Mention, language: str) -> bool:
        return (language, folded[mention.start : mention.end]) in self._common_words.ambiguous

    def _meant(self, mention: Mention, sure: set[int], countries: Mapping[str, int]) -> bool:
        return any(
            each in sure or countries.get(self._bearers[each].country) for each in mention.bearers
        )

    def _decide(
        self, mention: Mention, sure: set[int], countries: Mapping[str, int]
    ) -> tuple[int, float]:
        if len(mention.bearers) == 1:
            return mention.bearers[0], _SURE
        scores: defaultdict[int, float] = defaultdict(float)
        for which in mention.bearers:
            bearer = self._bearers[which]
            scores[which] = bearer.weight
            scores[which] += _NAMED_OTHERWISE * (which in sure)
            if bearer.country and countries.get(bearer.country):
                scores[which] += _SAME_COUNTRY
        best, second = sorted(scores, key=lambda which: -scores[which])[:2]
        clear = scores[best] - scores[second] >= _SAME_COUNTRY
        return best, _BY_CONTEXT if clear else _GUESSED

    def _named(
        self, which: int, entry: _Seen, form: Callable[[int, int], str], headline: int
    ) -> Named:
        bearer = self._bearers[which]
        first = entry.first
        return Named(
            id=bearer.id,
            kind=bearer.kind,
            name=bearer.name,
            form=form(first.start, first.end),
            count=entry.count,
            in_headline=first.start < headline,
            confidence=entry.confidence,
            country=bearer.country,
            wikidata=bearer.wikidata,
            part_of=bearer.part_of,
            latitude=bearer.latitude,
            longitude=bearer.longitude,
        )


def _pieces(text: str) -> Callable[[int, int], str]:
    return lambda start, end: text[start:end]


def _which(bearers: Iterable[Bearer], so: Callable[[Bearer], bool]) -> frozenset[int]:
    return frozenset(at for at, each in enumerate(bearers) if so(each))


def _all_of(mentions: Iterable[Mention], is_meant: Callable[[Mention], bool]) -> list[Mention]:
    """Answer the mentions of those bearers of whom one mention is meant for sure."""
    meant = {bearer for each in mentions if is_meant(each) for bearer in each.bearers}
    return [each for each in mentions if not meant.isdisjoint(each.bearers)]


def _without_given_names(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Leave out "Jordan" where the text is about a Jordan whom it names in full."""
    people = named_in_full(text)
    return [
        each
        for each in mentions
        if text[each.start : each.end] not in people or behind_preposition(text, each.start)
    ]

"""Mentions that may be no names: ordinary words, forms shared with others, towns nobody knows."""

from collections.abc import Callable, Collection, Iterable
from typing import Final, NamedTuple

from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.common_words import CommonWords
from wiredesk_enrich.names.evidence import Evidence
from wiredesk_enrich.names.traits import Traits

_NOTHING: Final[frozenset[Mention]] = frozenset()


class Doubted(NamedTuple):
    """Mentions of one text that are doubted."""

    words: frozenset[Mention] = _NOTHING
    """Ordinary words."""
    shared: frozenset[Mention] = _NOTHING
    """What a place shares with a word or with somebody else."""
    towns: frozenset[Mention] = _NOTHING
    """What only the gazetteer knows."""


class Doubts:
    """Knows which mentions are doubted, and what takes the doubt."""

    def __init__(
        self, common_words: CommonWords, traits: Callable[[tuple[int, ...]], Traits]
    ) -> None:
        """Take words that look like names, and what tells what is so of those who are named."""
        self._words = common_words
        self._traits = traits

    def of(self, mentions: Iterable[Mention], evidence: Evidence) -> Doubted:
        """Answer those that are doubted."""
        words, shared, towns = set[Mention](), set[Mention](), set[Mention]()
        language, folded = evidence.language, evidence.folded
        ambiguous, of_others = self._words.ambiguous(language), self._words.shared(language)
        for each in mentions:
            form = folded[each.start : each.end]
            if form in ambiguous:
                words.add(each)
            if form in of_others:
                shared.add(each)
            if self.is_of_the_gazetteer(each):
                towns.add(each)
        return Doubted(frozenset(words), frozenset(shared), frozenset(towns))

    def is_of_the_gazetteer(self, mention: Mention) -> bool:
        """Tell whether only the gazetteer knows whom it names."""
        traits = self._traits(mention.bearers)
        return traits.place and not traits.known

    def is_evident(self, mention: Mention, doubted: Doubted, evidence: Evidence) -> bool:
        """Tell whether the way a place is written shows it; of small towns no capital does."""
        if evidence.begins_a_dateline(mention):
            return True
        traits = self._traits(mention.bearers)
        if mention in doubted.words:
            return traits.place and evidence.shows_a_place(mention)
        if mention in doubted.shared or traits.town:
            return evidence.stands_among_places(mention)
        return evidence.has_a_capital(mention)

    def may_be_meant(
        self, mention: Mention, doubted: Doubted, evidence: Evidence, sure: Collection[int]
    ) -> bool:
        """Tell whether it counts where the text names its bearer or its country otherwise, too.

        An everyday word does in a headline, which says in short what the text says in full: `sure`
        are those whom it names so.
        """
        form = evidence.folded[mention.start : mention.end]
        if form in self._words.everyday(evidence.language):
            return mention.start < evidence.headline and any(
                each in sure for each in mention.bearers
            )
        town = mention in doubted.shared or self._traits(mention.bearers).town
        return mention in doubted.words or not town or evidence.may_be_a_name(mention)

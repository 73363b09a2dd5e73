"""Reads topics out of a text: out of its language's weighted key words, and of whom it names.

A key word in a headline says more than one in the lead, and that more than one below; one that
comes often says a little more each time. A second-level topic counts for the one above it, too.
Persons and bodies speak for what they are known for.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from wiredesk.article import Named
from wiredesk_enrich.names.record import LANGUAGES
from wiredesk_enrich.plain_copy import PlainCopy
from wiredesk_enrich.topics.inflection import plain_of
from wiredesk_enrich.topics.keywords import KeyWords, read_known_for
from wiredesk_enrich.topics.vocabulary import Vocabulary

LOOKED_AT: Final = 6_000  # characters
_HEADLINE: Final = 2.5
_LEAD: Final = 1.5
_BODY: Final = 0.8
_LEAD_ENDS: Final = 220  # characters after the headline
_OFTEN: Final = 0.4
_KNOWN: Final = 1.5
"""Weight of a person or body known for a topic."""

_ENOUGH: Final = 3.0
_BESIDE: Final = 0.6
"""What share of the best topic's score another one needs to stand beside it."""

_DOUBT: Final = 3.0


class Reading(NamedTuple):
    """A topic that the words speak for."""

    code: str
    confidence: float  # 0 to 1


class Classifier:
    """Key words of all languages."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Read the project's key words, and what persons and bodies are known for."""
        self._above = {code: vocabulary.above(code) for code in vocabulary.codes()}
        self._words = {language: KeyWords(language) for language in LANGUAGES}
        self._known_for = read_known_for()

    def read(self, copy: PlainCopy, language: str, named: Iterable[Named] = ()) -> list[Reading]:
        """Answer topics of the second level, then of the top; none where the words say little."""
        if language not in self._words:
            return []
        scores = self._scores(copy, language)
        for code, weight in self._of_names(named):
            scores[code] += weight
        tops: defaultdict[str, float] = defaultdict(float)
        for code, score in scores.items():
            tops[self._above[code] or code] += score
        if max(tops.values(), default=0.0) < _ENOUGH:
            return []
        chosen = _leading(tops)
        parents = {each.code for each in chosen}
        below = {code: score for code, score in scores.items() if self._above[code] in parents}
        return [*_leading(below), *chosen]

    def _scores(self, copy: PlainCopy, language: str) -> defaultdict[str, float]:
        words = self._words[language]
        text = copy.beginning(LOOKED_AT)
        head, lead = copy.headline, copy.headline + _LEAD_ENDS
        best: dict[int, float] = {}
        times: dict[int, int] = {}
        for which, start in words.find(plain_of(text, language), text.begins):
            if which in best:
                times[which] += 1
            else:
                best[which] = _HEADLINE if start < head else _LEAD if start < lead else _BODY
                times[which] = 1
        scores: defaultdict[str, float] = defaultdict(float)
        for which, place in best.items():
            said = place + math.log2(times[which]) * _OFTEN
            for code, weight in words.all[which].weights.items():
                scores[code] += weight * said
        return scores

    def _of_names(self, named: Iterable[Named]) -> Iterator[tuple[str, float]]:
        """Answer each topic once, however many are known for it: by the one that says the most."""
        best: defaultdict[str, float] = defaultdict(float)
        for each in named:
            if code := self._known_for.get(each.id):
                place = _HEADLINE if each.in_headline else 1.0
                best[code] = max(best[code], _KNOWN * place)
        return iter(best.items())


def _leading(scores: Mapping[str, float]) -> list[Reading]:
    ordered = sorted(scores.items(), key=lambda each: (-each[1], each[0]))
    if not ordered:
        return []
    most = ordered[0][1]
    total = sum(score for _, score in ordered[:3]) + _DOUBT
    return [
        Reading(code, round(score / total, 3))
        for code, score in ordered[:3]
        if score > 0 and score >= _BESIDE * most and score >= _ENOUGH / 2
    ]

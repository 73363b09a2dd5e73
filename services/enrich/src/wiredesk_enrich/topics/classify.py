"""Reads topics out of the words of a text, by weighted key words of its language.

A key word in a headline or lead says more than one below; one that comes often says a little more
each time. A second-level topic counts for the one above it, too.
"""

import csv
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from wiredesk_enrich.names.boundaries import begins
from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.names.record import LANGUAGES
from wiredesk_enrich.topics.vocabulary import Vocabulary

LOOKED_AT: Final = 6_000  # characters
_HEADLINE: Final = 2.5
_LEAD: Final = 1.5
_LEAD_ENDS: Final = 350  # characters after the headline
_ENOUGH: Final = 4.0
_BESIDE: Final = 0.6
"""What share of the best topic's score another one needs to stand beside it."""

_DOUBT: Final = 3.0


class Reading(NamedTuple):
    """A topic that the words speak for."""

    code: str
    confidence: float  # 0 to 1


class _Word(NamedTuple):
    weights: Mapping[str, float]  # by code
    open_end: bool  # inflected behind
    attached: bool  # Arabic particles before


class Classifier:
    """Key words of all languages."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Read the project's key words."""
        self._above = {code: vocabulary.above(code) for code in vocabulary.codes()}
        self._words = {language: list(_words(language).items()) for language in LANGUAGES}
        self._search = {
            language: AhoCorasick([key for key, _ in words], matchkind=MatchKind.Standard)
            for language, words in self._words.items()
        }

    def read(self, headline: str, body: str, language: str) -> list[Reading]:
        """Answer topics of the second level, then of the top; none where the words say little."""
        if language not in self._words:
            return []
        scores = self._scores(headline, body, language)
        tops: defaultdict[str, float] = defaultdict(float)
        for code, score in scores.items():
            tops[self._above[code] or code] += score
        if max(tops.values(), default=0.0) < _ENOUGH:
            return []
        chosen = _leading(tops)
        parents = {each.code for each in chosen}
        below = {code: score for code, score in scores.items() if self._above[code] in parents}
        return [*_leading(below), *chosen]

    def _scores(self, headline: str, body: str, language: str) -> Mapping[str, float]:
        head = fold(bare(headline))
        text = f"{head}\n{fold(bare(body[:LOOKED_AT]))}"
        lead = len(head) + _LEAD_ENDS
        best: defaultdict[int, float] = defaultdict(float)
        times: Counter[int] = Counter()
        words = self._words[language]
        for which, start, end in self._search[language].find_matches_as_indexes(
            text, overlapping=True
        ):
            if _stands(words[which][1], text, start, end):
                place = _HEADLINE if start < len(head) else _LEAD if start < lead else 1.0
                best[which] = max(best[which], place)
                times[which] += 1
        scores: defaultdict[str, float] = defaultdict(float)
        for which, place in best.items():
            for code, weight in words[which][1].weights.items():
                scores[code] += weight * (place + math.log2(times[which]) / 2)
        return {code: score for code, score in scores.items() if score > 0}


def _leading(scores: Mapping[str, float]) -> list[Reading]:
    ordered = sorted(scores.items(), key=lambda each: (-each[1], each[0]))
    if not ordered:
        return []
    most = ordered[0][1]
    total = sum(score for _, score in ordered[:3]) + _DOUBT
    return [
        Reading(code, round(score / total, 3))
        for code, score in ordered[:3]
        if score >= _BESIDE * most and score >= _ENOUGH / 2
    ]


def _stands(word: _Word, text: str, start: int, end: int) -> bool:
    if not word.open_end and end < len(text) and text[end].isalnum():
        return False
    return begins(text, start, attached=word.attached)


def _words(language: str) -> Mapping[str, _Word]:
    file = files("wiredesk_enrich") / "vocabulary" / "keywords" / f"{language}.csv"
    weights: defaultdict[tuple[str, bool, bool], dict[str, float]] = defaultdict(dict)
    for row in csv.DictReader(file.read_text(encoding="utf-8").splitlines()):
        for word, weight in _weighted(row["words"].split("|")):
            key = fold(bare(word.strip("+*")))
            weights[key, word.endswith("*"), word.startswith("+")][row["code"]] = weight
    merged: dict[str, _Word] = {}
    for (key, open_end, attached), codes in weights.items():
        known = merged.get(key, _Word({}, open_end=False, attached=False))
        merged[key] = _Word(
            {**known.weights, **codes}, known.open_end or open_end, known.attached or attached
        )
    return merged


def _weighted(words: Iterable[str]) -> Iterator[tuple[str, float]]:
    for said in filter(None, map(str.strip, words)):
        word, colon, weight = said.rpartition(":")
        yield (word, float(weight)) if colon else (said, 1.0)

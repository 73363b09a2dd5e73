"""Reads topics out of a text: out of its language's weighted key words, and of whom it names.

A key word in a headline says more than one in the lead, and that more than one below; one that
comes often says a little more each time. A second-level topic counts for the one above it, too;
there a word that speaks for several counts little more than for one. Persons and bodies speak for
what they are known for.

What is done outweighs the field in which it is done: nurses on strike are no news of health, and
an author in court none of books.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Final, NamedTuple

from wiredesk.enrichment import Named
from wiredesk_enrich.names.record import LANGUAGES
from wiredesk_enrich.plain_copy import PlainCopy
from wiredesk_enrich.topics.keywords import key_words, read_known_for
from wiredesk_enrich.topics.vocabulary import Vocabulary

LOOKED_AT: Final = 6_000  # characters
_HEADLINE: Final = 2.5
_LEAD: Final = 1.75
_BODY: Final = 0.8
_LEAD_ENDS: Final = 220  # characters after the headline
_OFTEN: Final = 0.4
_KNOWN: Final = 1.5
"""Weight of a person or body known for a topic."""

_DEEDS: Final = frozenset(
    f"medtop:{number}" for number in (20000053, 20000082, 20000106, 20000129, 20000148, 20000524)
)
"""Attacks, crimes, courts, police, disasters and fires, strikes."""
_TELLING: Final = 2.0
_SURELY: Final = 2
"""As many words of this weight, in headline and lead, tell a deed."""
_DONE: Final = 1.8
"""How much more words say there of a deed that is told surely."""

_SAID_AGAIN: Final = 0.3
"""What share of its weight a word adds to a first-level topic for each further one of its own."""

_ENOUGH: Final = 3.0
_BESIDE: Final = 0.6
"""What share of the best topic's score another one needs to stand beside it."""

_DOUBT: Final = 3.0


class Reading(NamedTuple):
    """A topic that the words speak for."""

    code: str
    confidence: float  # 0 to 1


class Spoken(NamedTuple):
    """What a word says where it counts 1."""

    codes: Mapping[str, float]
    tops: Mapping[str, float]
    """Of the first level: what is said of all below each of them together."""


class Classifier:
    """Key words of all languages."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Read the project's key words, and what persons and bodies are known for."""
        self._above = {code: vocabulary.above(code) for code in vocabulary.codes()}
        self._tops = {code: above or code for code, above in self._above.items()}
        self._words = {language: key_words(language) for language in LANGUAGES}
        alike = cache(lambda *weights: self.spoken(dict(weights)))
        self._said = {
            language: [alike(*word.weights.items()) for word in words.all]
            for language, words in self._words.items()
        }
        """What each word says; those that say the same share it."""
        self._known_for = read_known_for()

    def read(self, copy: PlainCopy, language: str, named: Iterable[Named] = ()) -> list[Reading]:
        """Answer topics of the second level, then of the top; none where the words say little."""
        if language not in self._words:
            return []
        scores: defaultdict[str, float] = defaultdict(float)
        tops: defaultdict[str, float] = defaultdict(float)
        for said, (codes, above) in chain(self._spoken(copy, language), self._of_names(named)):
            for code, weight in codes.items():
                scores[code] += weight * said
            for top, weight in above.items():
                tops[top] += weight * said
        if max(tops.values(), default=0.0) < _ENOUGH:
            return []
        chosen = _leading(tops)
        parents = {each.code for each in chosen}
        below = {code: score for code, score in scores.items() if self._above[code] in parents}
        return [*_leading(below), *chosen]

    def spoken(self, weights: Mapping[str, float]) -> Spoken:
        """Answer what a word of such weights says, of its topics and of those above them."""
        heard: dict[str, float] = {}
        for code, weight in weights.items():
            top = self._tops[code]
            most = heard.get(top, 0.0)
            heard[top] = max(most, weight) + _SAID_AGAIN * min(most, weight) if most else weight
        return Spoken(weights, heard)

    def _spoken(self, copy: PlainCopy, language: str) -> Iterator[tuple[float, Spoken]]:
        """Answer for each word how much it counts, and what it says."""
        words = self._said[language]
        places, times = self._places(copy, language)
        done = self._done(words[which].codes for which, at in places.items() if at > _BODY)
        for which, place in places.items():
            often = times[which]
            said = place + math.log2(often) * _OFTEN if often > 1 else place
            word = words[which]
            if done and place > _BODY and not done.isdisjoint(word.codes):
                word = self._louder(word, done)
            yield said, word

    def _louder(self, word: Spoken, done: frozenset[str]) -> Spoken:
        """Answer what a word of headline or lead says where these deeds are told surely."""
        weights = ((code, weight, code in done) for code, weight in word.codes.items())
        return self.spoken({code: each * (_DONE if deed else 1) for code, each, deed in weights})

    def _done(self, early: Iterable[Mapping[str, float]]) -> frozenset[str]:
        """Answer the deeds that words of headline and lead tell surely."""
        told = Counter(
            self._above[code]
            for weights in early
            for code in _DEEDS & weights.keys()
            if weights[code] >= _TELLING
        )
        return frozenset(code for code in _DEEDS if told and told[self._above[code]] >= _SURELY)

    def _places(self, copy: PlainCopy, language: str) -> tuple[dict[int, float], dict[int, int]]:
        """Answer which words the text has: what their first place counts, and how often each is."""
        text = copy.beginning(LOOKED_AT)
        head, lead = copy.headline, copy.headline + _LEAD_ENDS
        places: dict[int, float] = {}
        times: dict[int, int] = {}
        for which, start in self._words[language].find(text):
            if which in places:
                times[which] += 1
            else:
                places[which] = _HEADLINE if start < head else _LEAD if start < lead else _BODY
                times[which] = 1
        return places, times

    def _of_names(self, named: Iterable[Named]) -> Iterator[tuple[float, Spoken]]:
        """Answer each topic once, however many are known for it: by the one that says the most."""
        best: defaultdict[str, float] = defaultdict(float)
        for each in named:
            if code := self._known_for.get(each.id):
                place = _HEADLINE if each.in_headline else 1.0
                best[code] = max(best[code], _KNOWN * place)
        return ((1.0, self.spoken({code: weight})) for code, weight in best.items())


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

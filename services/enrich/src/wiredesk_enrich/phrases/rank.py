"""Ranks a text's phrases: how often they stand there, how early, and whether in the headline.

Candidates are runs of up to three words with no stop word in them and no sign between (as RAKE
takes them: Rose et al., Automatic Keyword Extraction from Individual Documents, 2010). Only words
that come more than once are looked at, for a phrase that does is made of them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from wiredesk_enrich.phrases.stop_words import folded
from wiredesk_enrich.phrases.words import LONGEST, Words

MOST: Final = 6
_LONGEST: Final = 3  # words of a phrase
_SHORTEST: Final = 3  # letters of a phrase that is one word
_HEADLINE: Final = 3.0
_LEAD: Final = 1.5
_LEAD_ENDS: Final = 50  # words after the headline
_WORTH: Final = (0.0, 1.0, 2.2, 2.8)
"""By number of words: two together say more than one, and three hardly more than two."""

_OFTEN: Final = 2
_FEW: Final = 3
"""A flash says nothing twice: with fewer phrases than this, its headline stands for the rest."""

_Keys = tuple[str, ...]


class _Candidate(NamedTuple):
    """A phrase; the lowest is the best one."""

    rank: float
    at: int
    """The number of its first word, in the body where it is there."""
    order: int
    keys: _Keys


class Ranking:
    """Ranks with the stop words of each language."""

    def __init__(self, stop_words: Mapping[str, frozenset[str]]) -> None:
        """Take the lists; a text in a language without one has no phrases but its names."""
        self._stop_words = folded(stop_words)

    def phrases(
        self, text: str, headline: int, languages: Sequence[str], taken: Sequence[str] = ()
    ) -> list[str]:
        """Answer the best phrases, after those in `taken` (names); no two share a word.

        The text in NFC; `headline` is where the headline ends, `languages` are all those in it, its
        own first.
        """
        language = languages[0]
        if language not in self._stop_words:
            return list(taken)[:MOST]
        lists = [self._stop_words.get(each, frozenset()) for each in languages]
        stop = lists[0].union(*lists[1:]) if len(lists) > 1 else lists[0]
        words = Words(text, language)
        ends = words.until(headline)
        used = {key for name in taken for key in _keys(name, language)}
        room = MOST - len(taken)
        keys = tuple(words.keys)
        chosen = _best(_candidates(keys, _repeated(keys, stop), ends, _OFTEN), used, room)
        if len(chosen) + len(taken) < _FEW:
            heads = {key for key in keys[:ends] if 0 < len(key) <= LONGEST} - stop
            of_headline = _candidates(keys[:ends], heads, ends)
            chosen += _best(of_headline, used, _FEW - len(chosen) - len(taken))
        return [*taken, *_written(words, chosen)][:MOST]


@lru_cache(maxsize=4096)  # the same names are in the news every day
def _keys(name: str, language: str) -> Sequence[str]:
    return Words(name, language).keys


def _repeated(keys: _Keys, stop: frozenset[str]) -> set[str]:
    counts = Counter(keys)
    often = {key for key, count in counts.items() if count >= _OFTEN and len(key) <= LONGEST}
    return often - stop - {""}


def _candidates(keys: _Keys, telling: set[str], ends: int, often: int = 1) -> list[_Candidate]:
    """Answer the runs of telling words that come so often; the headline has `ends` words."""
    counts: dict[_Keys, int] = {}
    ended: dict[_Keys, int] = {}
    begun: dict[_Keys, int] = {}
    length, before = 0, -1
    for at in [at for at, key in enumerate(keys) if key in telling]:
        length = min(length + 1, _LONGEST) if at == before + 1 else 1
        before = at
        for first in range(at, at - length, -1):
            part = keys[first : at + 1]
            if part not in counts:
                counts[part], ended[part], begun[part] = 1, at, first
                continue
            counts[part] += 1
            if begun[part] < ends <= first:
                begun[part] = first  # headlines may be in capitals
    return [
        _Candidate(-count * _place(ended[part], ends) * _WORTH[len(part)], begun[part], order, part)
        for order, (part, count) in enumerate(counts.items())
        if count >= often
    ]


def _place(at: int, ends: int) -> float:
    """Answer what a phrase counts that stands there the first time."""
    return _HEADLINE if at < ends else _LEAD if at < ends + _LEAD_ENDS else 1.0


def _best(candidates: Iterable[_Candidate], used: set[str], room: int) -> list[tuple[int, int]]:
    """Answer where the best ones stand: the number of their first word, and how many follow."""
    chosen: list[tuple[int, int]] = []
    for _, at, _, keys in sorted(candidates):
        if len(chosen) >= room:
            break
        if used.isdisjoint(keys) and (len(keys) > 1 or len(keys[0]) >= _SHORTEST):
            chosen.append((at, len(keys)))
            used.update(keys)
    return chosen


def _written(words: Words, chosen: Sequence[tuple[int, int]]) -> list[str]:
    return [" ".join(map(words.form, range(at, at + length))) for at, length in chosen]

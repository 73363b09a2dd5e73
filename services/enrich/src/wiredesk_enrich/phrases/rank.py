"""Ranks a text's phrases: how often they stand there, how early, and whether in the headline.

Candidates are runs of up to three words with no stop word in them and no sign between (as RAKE
takes them: Rose et al., Automatic Keyword Extraction from Individual Documents, 2010). Only words
that come more than once are looked at, for a phrase that does is made of them.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse
from typing import Final

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


@dataclass(slots=True)
class _Candidate:
    at: int  # the number of its first word, in the body where it is there
    place: float
    count: int = 0


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
        found = _candidates(words.keys, _repeated(words.keys, stop), ends)
        often = {keys: each for keys, each in found.items() if each.count >= _OFTEN}
        chosen = _best(often, used, room)
        if len(chosen) + len(taken) < _FEW:
            heads = {key for key in words.keys[:ends] if 0 < len(key) <= LONGEST} - stop
            of_headline = _candidates(words.keys[:ends], heads, ends)
            chosen += _best(of_headline, used, _FEW - len(chosen) - len(taken))
        return [*taken, *_written(words, chosen)][:MOST]


@lru_cache(maxsize=4096)  # the same names are in the news every day
def _keys(name: str, language: str) -> Sequence[str]:
    return Words(name, language).keys


def _repeated(keys: Sequence[str], stop: frozenset[str]) -> set[str]:
    counts = Counter(filterfalse(stop.__contains__, keys))
    often = {key for key, count in counts.items() if count >= _OFTEN and len(key) <= LONGEST}
    return often - {""}


def _candidates(keys: Sequence[str], telling: set[str], ends: int) -> dict[_Keys, _Candidate]:
    """Count the runs of telling words; `ends` is the number of words in the headline."""
    found: dict[_Keys, _Candidate] = {}
    run: list[str] = []
    before = -1
    for at in [at for at, key in enumerate(keys) if key in telling]:
        run = [*run[1 - _LONGEST :], keys[at]] if at == before + 1 else [keys[at]]
        before = at
        place = _HEADLINE if at < ends else _LEAD if at < ends + _LEAD_ENDS else 1.0
        for length in range(1, len(run) + 1):
            part = tuple(run[-length:])
            first = at - length + 1
            known = found.get(part)
            if known is None:
                known = found[part] = _Candidate(first, place)
            known.count += 1
            if known.at < ends <= first:
                known.at = first  # headlines may be in capitals
    return found


def _best(
    candidates: Mapping[_Keys, _Candidate], used: set[str], room: int
) -> list[tuple[int, int]]:
    """Answer where the best ones stand: the number of their first word, and how many follow."""

    def rank(each: tuple[_Keys, _Candidate]) -> tuple[float, int]:
        keys, candidate = each
        return -candidate.count * candidate.place * _WORTH[len(keys)], candidate.at

    chosen: list[tuple[int, int]] = []
    for keys, candidate in sorted(candidates.items(), key=rank):
        if len(chosen) >= room:
            break
        if used.isdisjoint(keys) and (len(keys) > 1 or len(keys[0]) >= _SHORTEST):
            chosen.append((candidate.at, len(keys)))
            used.update(keys)
    return chosen


def _written(words: Words, chosen: Sequence[tuple[int, int]]) -> list[str]:
    return [" ".join(map(words.form, range(at, at + length))) for at, length in chosen]

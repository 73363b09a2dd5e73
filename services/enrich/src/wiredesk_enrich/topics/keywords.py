"""The project's key words, and where they stand in a text.

Of words that overlap only the longest counts: "peace prize" is no peace, and a word that weighs
nothing keeps a shorter one from being read out of a longer one.
"""

import csv
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from wiredesk_enrich.letters import Alphabet, begun, word_begins
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.topics.inflection import inflects, plain, plain_of

_FOLDER: Final = "vocabulary"
_BETWEEN: Final = "\n"
"""Between words that are read together; no word has it."""


class Word(NamedTuple):
    """A key word, and what it says."""

    weights: Mapping[str, float]  # by code
    open_end: bool  # inflected behind
    attached: bool  # Arabic particles before


class KeyWords:
    """Those of one language."""

    def __init__(self, language: str) -> None:
        """Read `vocabulary/keywords/LANGUAGE.csv`."""
        words = _words(language)
        self._language = language
        self.all: Sequence[Word] = list(words.values())
        self._open = frozenset(at for at, word in enumerate(self.all) if word.open_end)
        self._attached = frozenset(at for at, word in enumerate(self.all) if word.attached)
        self._alphabet = Alphabet("".join(sorted(set("".join(words)))), rare="")
        attached = sorted(self._attached)
        self._numbers = [*range(len(words)), *attached]
        """Of the words of all patterns: behind particles their first letter begins no word."""
        words_begun = list(self._read_all(words))
        within = [
            self._alphabet.encode(word[:1]) + words_begun[at][1:] for at, word in enumerate(words)
        ]
        self._search = BytesAhoCorasick(
            words_begun + [within[at] for at in attached],
            matchkind=MatchKind.Standard,
            implementation=Implementation.ContiguousNFA,
        )

    def find(self, text: Bare) -> Iterator[tuple[int, int]]:
        """Answer which words stand in a text, and where each begins, in their order."""
        said, begins = plain_of(text, self._language), text.begins
        worth = text.begins_behind_particles if self._attached else begins
        read = self._read(said, begins)
        closes = text.closes
        found = [
            (start, -end, which)
            for at, start, end in self._search.find_matches_as_indexes(read, overlapping=True)
            if worth[start]
            and (
                (which := self._numbers[at]) in self._open
                or closes[end]
                or inflects(said, start, end, closes.index(1, end), self._language)
            )
        ]
        done = 0
        for start, end, which in sorted(found):
            if start >= done:
                yield which, start
                done = -end

    def _read_all(self, words: Collection[str]) -> Iterator[bytes]:
        """Answer all words in bytes: read together, which takes a tenth of one by one."""
        together = _BETWEEN.join(words)
        read = self._read(together, word_begins(together))
        start = 0
        for word in words:
            yield read[start : start + len(word)]
            start += len(word) + len(_BETWEEN)

    def _read(self, text: str, begins: bytes) -> bytes:
        """Answer a text in bytes, others for letters that begin words: so no other is looked at."""
        return begun(self._alphabet.encode(text), begins)


key_words: Final = cache(KeyWords)
"""Answers those of a language, which are read once: they are the package's own."""


def read_known_for() -> Mapping[str, str]:
    """Answer what persons and bodies are known for: a topic by the id of their record."""
    return {
        known: row["code"]
        for row in csv.DictReader(_lines("known_for.csv"))
        for known in row["ids"].split("|")
    }


def _words(language: str) -> Mapping[str, Word]:
    listed = [
        (said, weight, row["code"])
        for row in csv.DictReader(_lines("keywords", f"{language}.csv"))
        for said, weight in _weighted(row["words"].split("|"))
    ]
    keys = plain(_BETWEEN.join(said.strip("+*") for said, _, _ in listed), language)
    weights: defaultdict[tuple[str, bool, bool], dict[str, float]] = defaultdict(dict)
    for key, (said, weight, code) in zip(keys.split(_BETWEEN), listed, strict=True):
        weights[key, said.endswith("*"), said.startswith("+")][code] = weight
    merged: dict[str, Word] = {}
    for (key, open_end, attached), codes in weights.items():
        known = merged.get(key, Word({}, open_end=False, attached=False))
        merged[key] = Word(
            {**known.weights, **codes}, known.open_end or open_end, known.attached or attached
        )
    return merged


def _weighted(words: Iterable[str]) -> Iterator[tuple[str, float]]:
    for said in filter(None, map(str.strip, words)):
        word, colon, weight = said.rpartition(":")
        yield (word, float(weight)) if colon else (said, 1.0)


def _lines(*path: str) -> Sequence[str]:
    file = files("wiredesk_enrich").joinpath(_FOLDER, *path)
    return file.read_text(encoding="utf-8").splitlines()

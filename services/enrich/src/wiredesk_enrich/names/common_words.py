"""Names that are ordinary words, too, and words that look like names."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Final

from wiredesk_enrich.names.fold import bare, fold

_BEFORE: Final = re.compile(r"(\w+) $")
_AFTER: Final = re.compile(r" (\w+)")
_SEEN: Final = 30  # characters
_AND: Final = "وف"
"""What Arabic writes to any word."""
_NONE: Final[frozenset[str]] = frozenset()


def _by_language(pairs: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for language, said in pairs:
        found[language].add(said)
    return {language: frozenset(said) for language, said in found.items()}


class CommonWords:
    """Words by their language."""

    def __init__(
        self,
        ambiguous: frozenset[tuple[str, str]],
        never: frozenset[tuple[str, str]],
        everyday: frozenset[tuple[str, str]] = frozenset(),
        shared: frozenset[tuple[str, str]] = frozenset(),
    ) -> None:
        """Take them, each with its language.

        `ambiguous`: folded forms. Such a one is a name only where the text names its bearer, or its
        country, otherwise, too, or writes it as no word is written.
        `never`: words, and pairs of words, letter for letter. They are no names although they hold
        one, or are folded to one.
        `everyday`: folded forms that hardly a text is without: "gone", "eyes". Such a one is a name
        only where the words beside it say so, and counts as ambiguous, too.
        `shared`: folded forms of places that others are called by as well. A capital alone does
        not show that such a one is the place.
        """
        self._everyday = _by_language(everyday)
        self._ambiguous = _by_language(ambiguous | everyday)
        self._shared = _by_language(shared - ambiguous - everyday)
        self._never = _by_language(never)
        joined = ((language, and_ + word) for language, word in never for and_ in _AND)
        self._halves = _by_language(
            (language, half)
            for language, said in never
            if " " in said
            for half in (said.partition(" ")[2], said.rpartition(" ")[0])
        )
        halves = ((language, half) for language, said in self._halves.items() for half in said)
        self._suspects = _by_language((*never, *joined, *halves))
        """What may be such a word, or a half of such a pair: hardly any name is."""

    def ambiguous(self, language: str) -> frozenset[str]:
        """Answer a language's ambiguous forms, everyday ones included."""
        return self._ambiguous.get(language, _NONE)

    def everyday(self, language: str) -> frozenset[str]:
        """Answer those of them that hardly a text is without."""
        return self._everyday.get(language, _NONE)

    def shared(self, language: str) -> frozenset[str]:
        """Answer forms of places that others have as well, and that are not ambiguous besides."""
        return self._shared.get(language, _NONE)

    def is_word(self, text: str, start: int, end: int, language: str) -> bool:
        """Tell whether what stands there is such a word, a half of such a pair, or its end."""
        while start and text[start - 1].isalnum():
            start -= 1
        word = text[start:end]
        if word not in self._suspects.get(language, _NONE):
            return False
        never = self._never[language]
        if word in never or (word[0] in _AND and word[1:] in never):
            return True
        if word not in self._halves.get(language, _NONE):
            return False
        before, after = _BEFORE.search(text, max(0, start - _SEEN), start), _AFTER.match(text, end)
        said = [f"{word} {after[1]}"] if after else []
        said += [f"{before[1]} {word}"] if before else []
        return not never.isdisjoint(said)


NO_WORDS: Final = CommonWords(frozenset(), frozenset())


def common_towns() -> frozenset[str]:
    """Answer cities of the gazetteer, in lower case, that name no city in running text.

    A newsroom that writes of one puts it into its authority file.
    """
    file = files("wiredesk_enrich.names") / "common_towns.txt"
    return frozenset(file.read_text(encoding="utf-8").splitlines())


def common_words(shared: frozenset[tuple[str, str]]) -> CommonWords:
    """Answer all that are listed, and those forms that places share with others."""
    ambiguous = ((language, fold(form)) for language, form in _rows("ambiguous.csv", "form"))
    everyday = ((language, fold(form)) for language, form in _rows("everyday.csv", "form"))
    never = frozenset(_rows("never_names.csv", "word"))
    return CommonWords(frozenset(ambiguous), never, frozenset(everyday), shared)


def _rows(name: str, column: str) -> list[tuple[str, str]]:
    file = files("wiredesk_enrich.names") / name
    rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines())
    return [(row["language"], bare(row[column])) for row in rows]

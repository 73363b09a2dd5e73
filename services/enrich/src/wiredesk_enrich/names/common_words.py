"""Names that are ordinary words, too, and words that look like names."""

import csv
import re
from importlib.resources import files
from typing import Final, NamedTuple

from wiredesk_enrich.names.fold import bare, fold

_BEFORE: Final = re.compile(r"(\w+) $")
_AFTER: Final = re.compile(r" (\w+)")
_SEEN: Final = 30  # characters
_AND: Final = "وف"
"""What Arabic writes to any word."""


class CommonWords(NamedTuple):
    """Words by their language."""

    ambiguous: frozenset[tuple[str, str]]
    """Folded forms. Such a one is a name only where the text names its bearer, or its country,
    otherwise, too, or writes it as no word is written."""

    never: frozenset[tuple[str, str]]
    """Words, and pairs of words, letter for letter. They are no names although they hold one, or
    are folded to one."""

    def is_word(self, text: str, start: int, end: int, language: str) -> bool:
        """Tell whether what stands there is such a word, a half of such a pair, or its end."""
        while start and text[start - 1].isalnum():
            start -= 1
        word = text[start:end]
        before, after = _BEFORE.search(text, max(0, start - _SEEN), start), _AFTER.match(text, end)
        said = [word, word[1:] if word[0] in _AND else word]
        said += [f"{word} {after[1]}"] if after else []
        said += [f"{before[1]} {word}"] if before else []
        return any((language, each) in self.never for each in said)


NO_WORDS: Final = CommonWords(frozenset(), frozenset())


def common_towns() -> frozenset[str]:
    """Answer cities of the gazetteer, in lower case, that name no city in running text.

    A newsroom that writes of one puts it into its authority file.
    """
    file = files("wiredesk_enrich.names") / "common_towns.txt"
    return frozenset(file.read_text(encoding="utf-8").splitlines())


def common_words() -> CommonWords:
    """Answer all that are listed."""
    ambiguous = ((language, fold(form)) for language, form in _rows("ambiguous.csv", "form"))
    return CommonWords(frozenset(ambiguous), frozenset(_rows("never_names.csv", "word")))


def _rows(name: str, column: str) -> list[tuple[str, str]]:
    file = files("wiredesk_enrich.names") / name
    rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines())
    return [(row["language"], bare(row[column])) for row in rows]

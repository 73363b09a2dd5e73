"""How key words are inflected: what each language may write to the end of one.

A closed list of endings takes "floods" for "flood" and does not take "Romanya" for "roman".
"""

from collections.abc import Mapping
from itertools import product
from typing import Final

from wiredesk_enrich.letters import Letters
from wiredesk_enrich.names.fold import Bare, fold

SHORTEST: Final = 4
"""Letters of a word that may be inflected; shorter ones begin too many others."""

_TURKISH_LETTERS: Final = Letters(
    {letter: letter.lower() for letter in map(chr, range(0x250)) if letter != "İ"}
    | {"I": "ı", "İ": "i", "â": "a", "î": "i", "û": "u", "’": "'"}
)
_TURKISH: Final = (
    ("", "lar", "ler"),
    ("", "ı", "i", "u", "ü", "sı", "si", "su", "sü", "ım", "im", "ımız", "imiz"),
    (
        *("", "a", "e", "ya", "ye", "na", "ne", "nı", "ni", "nu", "nü", "yı", "yi", "yu", "yü"),
        *("da", "de", "ta", "te", "nda", "nde", "dan", "den", "tan", "ten", "ndan", "nden"),
        *("ın", "in", "un", "ün", "nın", "nin", "nun", "nün", "la", "le", "yla", "yle"),
    ),
)
"""Plural, possessor, case."""

_ENDINGS: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset({"s", "es"}),
    "tr": frozenset(map("".join, product(*_TURKISH))),
    "ar": frozenset(
        map(fold, ("ا", "ة", "ات", "ان", "ين", "ون", "ه", "ها", "هم", "ي", "ية", "تين"))
    ),
    "fa": frozenset(
        map(fold, ("ی", "ها", "های", "هایی", "ان", "ای", "هایش", "ش", "شان", "هاي", "هایشان"))
    ),
    "ur": frozenset(map(fold, ("وں", "یں", "ی", "ے", "یاں", "یوں", "ات", "و"))),
}
_LONGEST: Final = max(len(ending) for endings in _ENDINGS.values() for ending in endings)


def plain(text: str, language: str) -> str:
    """Answer a text as key words are compared: bare, in small letters, one form of each letter.

    Turkish keeps its accents, by which goal and lake, "gol" and "göl", are told apart.
    """
    return plain_of(Bare(text), language)


def plain_of(text: Bare, language: str) -> str:
    """Answer the same of a text that is bare."""
    return _TURKISH_LETTERS.of(text.text) if language == "tr" else text.folded


def inflects(text: str, start: int, end: int, stop: int, language: str) -> bool:
    """Tell whether what stands from `end` to `stop` is an ending of the word that begins before."""
    long_enough = end - start >= SHORTEST and stop - end <= _LONGEST
    return long_enough and text[end:stop] in _ENDINGS[language]

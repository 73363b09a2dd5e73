"""Other ways to write a name that newsrooms have, so that one form in a file stands for all.

Only ways that whole kinds of words have: two spellings of English, a joiner that is typed as a
space, a letter that Cairo writes for another one. What one name has of its own is its alias.
"""

import re
from collections.abc import Iterator
from typing import Final

_SPOKEN: Final = (
    "اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ"
)
_URDU_LETTERS: Final = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", _SPOKEN.split(), strict=True))
"""How Urdu spells an acronym: "آئی ایل او" is the ILO."""

_LETTERS: Final = re.compile("[A-Z]{2,5}[A-JL-Z]")
"""An acronym that Urdu spells so, but for one that ends with K, which is "of" as well."""
_WAYS: Final[tuple[tuple[str, re.Pattern[str], str], ...]] = tuple(
    (language, re.compile(pattern), instead)
    for language, pattern, instead in (
        ("en", r"\b([Oo]rgani)s(?=ation)", r"\1z"),
        ("en", r"\b([Oo]rgani)z(?=ation)", r"\1s"),
        ("en", r"\bDefence\b", "Defense"),
        ("en", r"\bDefense\b", "Defence"),
        ("en", r"\bCentre\b", "Center"),
        ("en", r"\bCenter\b", "Centre"),
        ("en", r"\bProgramme\b", "Program"),
        ("en", r"\bLabour\b", "Labor"),
        ("en", r"^The (?=\S+ \S)", ""),
        ("en", r"^UN (?=\w)", "U.N. "),
        ("en", r"^UN (?=\w)", "United Nations "),
        ("en", r"^US (?=\w)", "U.S. "),
        ("tr", r"^BM (?=\w)", "Birleşmiş Milletler "),
        ("fa", "\u200c", " "),
        ("ur", "\u200c", " "),
        ("ur", r"\bاس(?=[ٹپکت])", "س"),
        ("ur", r"\bس(?=[ٹپ])", "اس"),
        ("ur", r"\b(ادار|محکم)ہ\b", r"\1ے"),
        ("ar", "أمريك", "أميرك"),
        ("ar", "أميرك", "أمريك"),
        ("ar", r"\bعبد ال", "عبدال"),
        ("ar", r"\bعبدال", "عبد ال"),
    )
)
"""A language, what its names may have, and what may stand there instead."""

_ANY_WAY: Final = re.compile(
    "rgani[sz]ation|[DCPL](?:efen|ent|rogramme|abour)|^(?:U[NS]|BM|The) "
    "|\u200c|\\bا?س[ٹپکت]|ہ\\b|أمي?ر|عبد ?ال"
)
"""What each of them has, looked for at once: few names have any."""

_IN_TWO: Final = {"ä": "ae", "å": "aa", "ö": "oe", "ø": "oe", "ü": "ue"}
_ALL_IN_TWO: Final = str.maketrans(
    _IN_TWO | {letter.upper(): two.capitalize() for letter, two in _IN_TWO.items()}
)


def spellings(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Answer a form's other spellings, each with its language; a form of none is of all."""
    yield from _one_way(text, language)
    if language == "ar" and " " in text and "غ" in text:
        yield text.replace("غ", "ج"), "ar"  # as Cairo has it
    if language in {"", "ur"} and _LETTERS.fullmatch(text):
        yield " ".join(_URDU_LETTERS[letter] for letter in text), "ur"


def in_two_letters(name: str) -> Iterator[str]:
    """Answer a German or Nordic name as agencies have it that send no such letters: "Tromsoe"."""
    if not _IN_TWO.keys().isdisjoint(name.lower()):
        yield name.translate(_ALL_IN_TWO)


def surname_first(name: str) -> Iterator[str]:
    """Answer how a diary has a person's name: "Wong, Penny"; nothing for one of more words."""
    given, _, family = name.partition(" ")
    if family and " " not in family:
        yield f"{family}, {given}"


def _one_way(text: str, language: str) -> Iterator[tuple[str, str]]:
    if not _ANY_WAY.search(text):
        return
    for of, pattern, instead in _WAYS:
        if language in {"", of} and pattern.search(text):
            yield pattern.sub(instead, text), of

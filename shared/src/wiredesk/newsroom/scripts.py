"""Which letters each edition is written in: a name in the wrong column is seen by them."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from wiredesk.newsroom.problems import Problem
from wiredesk.types import EDITIONS

_SCRIPTS: Final[Mapping[str, re.Pattern[str]]] = {
    **dict.fromkeys(
        ("ar", "fa", "ur"),
        re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
    ),
    **dict.fromkeys(("en", "tr"), re.compile("[A-Za-zÀ-ɏḀ-ỿ]")),
}

_FOREIGN: Final[Mapping[str, re.Pattern[str]]] = {
    "ar": re.compile("[ٹڈڑںھہۂۃےۓکی]"),
    "fa": re.compile("[يكىٹڈڑںھہۂۃےۓ]"),
    "ur": re.compile("[يكىهةۀ]"),
}
"""Letters of its script that a language is never written with: most of them look right, and are not
found again. Not پ چ ژ گ ڤ in Arabic, which papers write in foreign names; nor Turkish letters in
English, where Turks keep theirs.
"""
_OWN: Final[Mapping[str, Mapping[str, str]]] = {
    "ar": {"ک": "ك", "ی": "ي"},
    "fa": {"ي": "ی", "ى": "ی", "ك": "ک", "ھ": "ه", "ہ": "ه"},
    "ur": {"ي": "ی", "ى": "ی", "ك": "ک", "ه": "ہ", "ة": "ۃ", "ۀ": "ۂ"},
}
"""What a language writes in the place of such a letter."""


_MARKUP: Final = re.compile(r"</?[A-Za-z][^<>]*>|&#?\w+;")


def in_script(text: str, edition: str) -> bool:
    """Tell whether a text has a letter that an edition is written in."""
    return _SCRIPTS[edition].search(text) is not None


def of_wrong_script(
    file: str, line: int, row: Mapping[str, str], prefix: str = "", suffix: str = ""
) -> Iterator[Problem]:
    """Name the editions' cells of a row that say something in letters of another language.

    `prefix` and `suffix` stand around the edition in the column's name; a column that the row does
    not have is none.
    """
    for edition in EDITIONS:
        field = f"{prefix}{edition}{suffix}"
        for message in _wrong(row.get(field, ""), edition):
            yield Problem(file=file, line=line, field=field, message=message)


def _wrong(text: str, edition: str) -> Iterator[str]:
    if markup := _MARKUP.search(text):
        yield f"{markup[0]!r} is mark-up, which a page would print as it stands"
    if text and not in_script(text, edition):
        yield f"{text!r} is not in the script of this language"
    yield from of_other_languages(text, edition)


def of_other_languages(text: str, edition: str) -> Iterator[str]:
    """Say which letters of a text its language is never written with."""
    letters = _FOREIGN[edition].findall(text) if edition in _FOREIGN else ()
    for letter in dict.fromkeys(letters):
        own = _OWN[edition].get(letter)
        instead = f"; it writes {_named(own)}" if own else ""
        yield f"{text!r} has {_named(letter)}, which is no letter of this language{instead}"


def _named(letter: str) -> str:
    return f"{letter} (U+{ord(letter):04X})"

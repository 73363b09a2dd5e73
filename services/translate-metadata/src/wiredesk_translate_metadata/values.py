"""Values: text with its language, its direction and where it comes from."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError

from wiredesk.metadata import SourceName, Value
from wiredesk.newsroom.scripts import in_script
from wiredesk.types import EDITIONS, Direction

UNKNOWN: Final = "und"
"""BCP 47 of a language that nobody knows."""

_DIRECTIONS: Final[Mapping[str, Direction]] = {"L": "ltr", "R": "rtl", "AL": "rtl"}


@lru_cache(maxsize=1_000)
def direction_of(language: str) -> Direction:
    """Answer how a language is written, by CLDR; left to right where CLDR doesn't know it."""
    try:
        locale = Locale.parse(language.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return "ltr"
    return "rtl" if locale.character_order == "right-to-left" else "ltr"


def direction_in(text: str) -> Direction | None:
    """Answer how a text runs by its first letter that runs one way; None where there is none."""
    directions = (_DIRECTIONS.get(unicodedata.bidirectional(letter)) for letter in text)
    return next(filter(None, directions), None)


@lru_cache(maxsize=1_000)  # five editions ask for the same one
def original(text: str, language: str, of: str) -> Value:
    """Make the value of what nobody translates, in its own language and direction."""
    own, direction = marked(text, language)
    of = "" if of == text else of
    return Value(value=text, language=own, direction=direction, source="none", of=of)


def marked(text: str, language: str) -> tuple[str, Direction]:
    """Answer the language and direction of a text that is said to be in a language.

    Without a letter that its language is written with it is in another one, nobody knows which.
    """
    primary = language.partition("-")[0]
    alien = primary in EDITIONS and not in_script(text, primary) and any(map(str.isalpha, text))
    runs = direction_of(language)
    return (UNKNOWN, direction_in(text) or runs) if alien else (language, runs)


def value(text: str, language: str, source: SourceName, of: str = "") -> Value:
    """Make a value. `of` is not said where it is the value itself."""
    return Value(
        value=text,
        language=language,
        direction=direction_of(language),
        source=source,
        of="" if of == text else of,
    )

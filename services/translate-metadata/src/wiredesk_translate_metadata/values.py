"""Values: text with its language, its direction and where it comes from."""

from functools import lru_cache
from typing import Literal

from babel import Locale, UnknownLocaleError

from wiredesk.article import Direction, Value

Source = Literal["label", "iptc", "cldr", "template", "none"]


@lru_cache(maxsize=1_000)
def direction_of(language: str) -> Direction:
    """Answer how a language is written, by CLDR; left to right where CLDR doesn't know it."""
    try:
        locale = Locale.parse(language.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return "ltr"
    return "rtl" if locale.character_order == "right-to-left" else "ltr"


def value(text: str, language: str, source: Source, of: str = "") -> Value:
    """Make a value."""
    return Value(
        value=text, language=language, direction=direction_of(language), source=source, of=of
    )


def free_text(text: str, language: str) -> Value:
    """Mark text that stays in the language in which it was written."""
    return value(text, language, "none", text)

"""Values: text with its language, its direction and where it comes from."""

from functools import lru_cache

from babel import Locale, UnknownLocaleError

from wiredesk.article import Direction, SourceName, Value


@lru_cache(maxsize=1_000)
def direction_of(language: str) -> Direction:
    """Answer how a language is written, by CLDR; left to right where CLDR doesn't know it."""
    try:
        locale = Locale.parse(language.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return "ltr"
    return "rtl" if locale.character_order == "right-to-left" else "ltr"


def value(text: str, language: str, source: SourceName, of: str = "") -> Value:
    """Make a value. `of` is not said where it is the value itself."""
    return Value(
        value=text,
        language=language,
        direction=direction_of(language),
        source=source,
        of="" if of == text else of,
    )

"""Countries by the letters that ISO gives them, two or three, in capitals: `IQ`, `IND`."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from babel.core import get_global

from wiredesk.newsroom.iso_countries import COUNTRIES

_ALPHA_3: Final = 3
_PARTS: Final = (
    "AL AR AS AZ CA CO DE GA GU ID IL IN KY LA MA MD ME MN MO MP MS MT NC NE NL NT NU PA PE PR SA"
    " SC SD SK TN VA VI WA YT"
)
_STATES: Final = frozenset(_PARTS.split())
"""Codes that English copy has for parts of countries, too: CA is California."""
_IN_ENGLISH: Final = frozenset({"", "en"})


def country_by_letters(text: str, language: str) -> str:
    """Answer the country (ISO 3166-1 alpha-2) whose letters a text is; else empty."""
    if len(text) == _ALPHA_3 and text.isupper():
        return _alpha_3().get(text, "")
    is_part = text in _STATES and language in _IN_ENGLISH
    return text if text in COUNTRIES and not is_part else ""


@lru_cache(maxsize=1)
def _alpha_3() -> Mapping[str, str]:
    """Country codes of two letters by those of three; without those of lands that fell apart."""
    return {
        other: codes[0]
        for other, codes in get_global("territory_aliases").items()
        if len(other) == _ALPHA_3 and len(codes) == 1 and codes[0] in COUNTRIES
    }

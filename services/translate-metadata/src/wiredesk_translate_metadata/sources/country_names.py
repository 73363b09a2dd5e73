"""Codes of countries (ISO 3166-1 alpha-2) by their names in CLDR, in the languages of wires."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError

from wiredesk.types import EDITIONS
from wiredesk_translate_metadata.asked import Asked
from wiredesk_translate_metadata.folding import name_key, unaccented
from wiredesk_translate_metadata.names.name import COUNTRY
from wiredesk_translate_metadata.sources.iso_letters import country_by_letters
from wiredesk_translate_metadata.sources.zone_cities import locale

_ISO_LETTERS: Final = 2
_SECOND: Final = re.compile(r"\s*[-(&]")
"""What a country's second name begins with."""
_WORDS: Final = frozenset(("Maurice", "Norfolk", "Reunión", "Reunião", "Riunione"))
"""Names of countries that are a person, a county or a meeting, too: a keyword may mean that."""
_ABROAD: Final = (
    *("fr", "fr_CA", "de", "de_AT", "de_CH", "es", "es_419", "it", "pt", "pt_PT", "nl", "sv"),
    *("da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "ca", "hr", "id", "vi"),
)
"""Locales of wires that no edition has, whose names for countries are known in each of them."""


def country_of(asked: Asked) -> str:
    """Answer a country's code (ISO 3166-1 alpha-2) by its code or name; else empty."""
    if asked.code.startswith(COUNTRY):
        return asked.code.removeprefix(COUNTRY).upper()
    return _known().get(name_key(asked.text), "")


def country_abroad(asked: Asked) -> str:
    """Answer the country of a name in a language that no edition has, or of ISO's letters.

    What a wire lists as a keyword is told by its own language's name alone: `Égypte`.
    """
    is_listed = asked.field in {"keyword", "subject"}
    by_letters = "" if is_listed else country_by_letters(asked.text, asked.primary)
    if by_letters:
        return by_letters
    try:
        known = countries(asked.primary or "en").get(name_key(asked.text), "")
    except (UnknownLocaleError, ValueError):
        return ""
    if is_listed:
        return "" if asked.text in _WORDS else known
    return known or (_called_abroad().get(asked.text, "") if asked.primary in _ABROAD else "")


def is_called(asked: Asked) -> bool:
    """Tell whether a place is called as its country is, in whatever language the wire is written.

    "Congo" is enough where the code says which of the two.
    """
    try:
        name = locale(asked.primary or "en").territories.get(asked.country, "")
    except (UnknownLocaleError, ValueError):
        return False
    return name_key(asked.text) in {name_key(name), name_key(_SECOND.split(name)[0])}


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """Country codes by CLDR's names in the five languages."""
    return {name: code for edition in EDITIONS for name, code in countries(edition).items()}


@cache
def countries(language: str) -> Mapping[str, str]:
    """Answer the codes of countries by name, also as typed without accents: "Etats-Unis"."""
    found = {
        name_key(name): code
        for code, name in locale(language).territories.items()
        if len(code) == _ISO_LETTERS and code.isalpha()
    }
    return {unaccented(key): code for key, code in found.items()} | found


@lru_cache(maxsize=1)
def _called_abroad() -> Mapping[str, str]:
    """Country codes by names that some language of wires has, as Mexico says "Arabia Saudita".

    A name that two of them have for two countries is neither's.
    """
    found: dict[str, str] = {}
    for language in _ABROAD:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == _ISO_LETTERS and code.isalpha():
                found[name] = code if found.setdefault(name, code) == code else ""
    return found

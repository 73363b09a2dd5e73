"""The cities that time zones are named after, as CLDR names them in each language.

Unicode CLDR, https://cldr.unicode.org, through Babel.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.folding import name_key

_LATIN: Final[tuple[Edition, ...]] = ("en", "tr")
"""Editions in the script of the zones' own names."""


@cache
def locale(language: str) -> Locale:
    """Answer CLDR's data of a language; UnknownLocaleError or ValueError where it has none."""
    return Locale.parse(language, sep="-")


@lru_cache(maxsize=1)
def cities() -> Mapping[str, tuple[Mapping[Edition, str], str]]:
    """Names and country of the cities that time zones are called after, by each of the names."""
    found: dict[str, tuple[Mapping[Edition, str], str]] = {}
    for zone, country in get_global("zone_territories").items():
        names = _names_of(zone)
        found |= {name_key(name): (names, country) for name in names.values()}
    return found


@lru_cache(maxsize=100)
def cities_in(language: str) -> Mapping[str, tuple[Mapping[Edition, str], str]]:
    """Answer those cities by their names in a language that no edition has; none where unknown."""
    try:
        zones = locale(language or "en").time_zones
    except (UnknownLocaleError, ValueError):
        return {}
    countries = get_global("zone_territories")
    return {
        name_key(zones[zone]["city"]): (_names_of(zone), country)
        for zone, country in countries.items()
        if "city" in zones.get(zone, {})
    }


def _names_of(zone: str) -> Mapping[Edition, str]:
    """Answer a zone's city in each edition; CLDR leaves out what the zone's own name says."""
    said: dict[Edition, str | None] = {
        edition: locale(edition).time_zones.get(zone, {}).get("city") for edition in EDITIONS
    }
    own = zone.rpartition("/")[2].replace("_", " ")
    said |= {edition: said[edition] or own for edition in _LATIN}
    return {edition: name for edition, name in said.items() if name}

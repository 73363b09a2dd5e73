"""Countries, languages and the cities that time zones are named after, as CLDR names them.

A newsroom may call a country or a language otherwise: no paper prints "Congo - Kinshasa".

Unicode CLDR, https://cldr.unicode.org, through Babel.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError

from wiredesk.metadata import SourceName
from wiredesk.newsroom.countries import Forms
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said
from wiredesk_translate_metadata.folding import name_key, unaccented
from wiredesk_translate_metadata.names.name import COUNTRY
from wiredesk_translate_metadata.sources.borders import apart
from wiredesk_translate_metadata.sources.iso_letters import country_by_letters
from wiredesk_translate_metadata.sources.language_names import LanguageNames
from wiredesk_translate_metadata.sources.language_tags import LanguageTags, tag_of
from wiredesk_translate_metadata.sources.zone_cities import cities, cities_in, locale

_HOUSE: Final[SourceName] = "authority"
"""The mark of what a newsroom's files write instead of CLDR's name."""
_ISO_LETTERS: Final = 2
_LONGEST: Final = 100
"""No country has a longer name."""
_SECOND: Final = re.compile(r"\s*[-(&]")
"""What a country's second name begins with."""
_WORDS: Final = frozenset(("Maurice", "Norfolk", "Reunión", "Reunião", "Riunione"))
"""Names of countries that are a person, a county or a meeting, too: a keyword may mean that."""
_ABROAD: Final = (
    *("fr", "fr_CA", "de", "de_AT", "de_CH", "es", "es_419", "it", "pt", "pt_PT", "nl", "sv"),
    *("da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "ca", "hr", "id", "vi"),
)
"""Locales of wires that no edition has, whose names for countries are known in each of them."""


class CldrSource:
    """Says countries, languages and some cities."""

    name: SourceName = "cldr"
    fields: tuple[Field, ...] = ("place", "dateline", "keyword", "subject", "language")

    def __init__(
        self,
        country_names: Mapping[str, Iterable[str]] | None = None,
        country_forms: Forms | None = None,
        language_forms: Forms | None = None,
    ) -> None:
        """Take what newsrooms call countries besides their CLDR names, and write instead."""
        self._forms = country_forms or {}
        self._languages = language_forms or {}
        self._language_names = LanguageNames(self._languages)
        self._tags = LanguageTags(self._languages, self._region)
        self._called = _of_one(country_names or {})
        self._house: Mapping[Edition, Mapping[str, str]] = {
            edition: {name_key(form[edition]): code for code, form in self._forms.items()}
            for edition in EDITIONS
        }

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer CLDR's name in an edition, or the newsroom's with the mark of its files."""
        match asked.field:
            case "place" | "dateline":
                return self._place(asked, edition)
            case "keyword" | "subject":
                return self._written(self.country(asked), edition)
            case "language":
                return self._language(asked, edition)
            case _:
                return None

    def _place(self, asked: Asked, edition: Edition) -> Said | None:
        code = self.country(asked)
        if code:
            return self._written(code, edition)
        key = name_key(asked.text)
        found = cities().get(key) or cities_in(asked.primary).get(key)
        if found is None or asked.country not in {"", found[1]}:
            return None
        said = found[0].get(edition)
        return Said(said) if said else None

    def _language(self, asked: Asked, edition: Edition) -> Said | None:
        """Say a language by its name or its tag. That of an article is said without its region."""
        tag = asked.code.partition("-")[0] or (
            self._language_names.tag(asked.text, asked.primary)
            or tag_of(asked.text, self._languages)
        )
        named = self._tags.say(tag, edition) if tag else None
        return _marked(named.text, is_house=named.is_house) if named else None

    def _written(self, country: str, edition: Edition) -> Said | None:
        said = self._region(country, edition)
        cldr = locale(edition).territories.get(country)
        return _marked(said, is_house=said != cldr) if said else None

    def _region(self, country: str, edition: Edition) -> str | None:
        own = self._forms.get(country)
        return own[edition] if own else locale(edition).territories.get(country)

    def country(self, asked: Asked) -> str:
        """Answer the code of the country that is asked for; empty where it is none."""
        is_listed = asked.field in {"keyword", "subject"}
        is_word = is_listed and asked.text[:1].upper() != asked.text[:1]
        is_named = is_listed or asked.field in {"place", "dateline"}
        if is_word or not is_named or len(asked.text) > _LONGEST:
            return ""
        found = country_of(asked) or self._called.get(name_key(asked.text), "") or _abroad(asked)
        if asked.code or not asked.country or asked.field != "place":
            return found
        if found and not apart(found, asked.country):
            return found
        return asked.country if _is_called(asked) else ""

    def own_country(self, asked: Asked) -> str:
        """Answer the code of the country that a text names in its own language; else empty."""
        edition = next((each for each in EDITIONS if each == asked.primary), None)
        if edition is None:
            return ""
        key = name_key(asked.text)
        found = _countries(edition).get(key) or self._house[edition].get(key, "")
        return "" if apart(found, asked.country) else found


def _marked(text: str, *, is_house: bool) -> Said:
    """Mark what the newsroom's own files say as theirs: a value says where it comes from."""
    return Said(text, reviewed=True, source=_HOUSE) if is_house else Said(text)


def _of_one(country_names: Mapping[str, Iterable[str]]) -> Mapping[str, str]:
    """Answer whom each name means; one that two countries have, as "Congo", means neither."""
    keys = {code: set(map(name_key, names)) for code, names in country_names.items()}
    times = Counter(key for each in keys.values() for key in each)
    return {key: code for code, each in keys.items() for key in each if times[key] == 1}


def country_of(asked: Asked) -> str:
    """Answer a country's code (ISO 3166-1 alpha-2) by its code or name; else empty."""
    if asked.code.startswith(COUNTRY):
        return asked.code.removeprefix(COUNTRY).upper()
    return _known().get(name_key(asked.text), "")


def _abroad(asked: Asked) -> str:
    """Answer the country of a name in a language that no edition has, or of ISO's letters.

    What a wire lists as a keyword is told by its own language's name alone: `Égypte`.
    """
    is_listed = asked.field in {"keyword", "subject"}
    by_letters = "" if is_listed else country_by_letters(asked.text, asked.primary)
    if by_letters:
        return by_letters
    try:
        known = _countries(asked.primary or "en").get(name_key(asked.text), "")
    except (UnknownLocaleError, ValueError):
        return ""
    if is_listed:
        return "" if asked.text in _WORDS else known
    return known or (_called_abroad().get(asked.text, "") if asked.primary in _ABROAD else "")


def _is_called(asked: Asked) -> bool:
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
    return {name: code for edition in EDITIONS for name, code in _countries(edition).items()}


@cache
def _countries(language: str) -> Mapping[str, str]:
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

"""Countries, languages and the cities that time zones are named after, as CLDR names them.

A newsroom may call a country or a language otherwise: no paper prints "Congo - Kinshasa".

Unicode CLDR, https://cldr.unicode.org, through Babel.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from wiredesk.metadata import SourceName
from wiredesk.newsroom.countries import Forms
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said
from wiredesk_translate_metadata.folding import name_key
from wiredesk_translate_metadata.sources.borders import apart
from wiredesk_translate_metadata.sources.country_names import (
    countries,
    country_abroad,
    country_of,
    is_called,
)
from wiredesk_translate_metadata.sources.language_names import LanguageNames
from wiredesk_translate_metadata.sources.language_tags import LanguageTags, tag_of
from wiredesk_translate_metadata.sources.zone_cities import cities, cities_in, locale

_HOUSE: Final[SourceName] = "authority"
"""The mark of what a newsroom's files write instead of CLDR's name."""
_LONGEST: Final = 100
"""No country has a longer name."""


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
        found = (
            country_of(asked) or self._called.get(name_key(asked.text), "") or country_abroad(asked)
        )
        if asked.code or not asked.country or asked.field != "place":
            return found
        if found and not apart(found, asked.country):
            return found
        return asked.country if is_called(asked) else ""

    def own_country(self, asked: Asked) -> str:
        """Answer the code of the country that a text names in its own language; else empty."""
        edition = next((each for each in EDITIONS if each == asked.primary), None)
        if edition is None:
            return ""
        key = name_key(asked.text)
        found = countries(edition).get(key) or self._house[edition].get(key, "")
        return "" if apart(found, asked.country) else found


def _marked(text: str, *, is_house: bool) -> Said:
    """Mark what the newsroom's own files say as theirs: a value says where it comes from."""
    return Said(text, reviewed=True, source=_HOUSE) if is_house else Said(text)


def _of_one(country_names: Mapping[str, Iterable[str]]) -> Mapping[str, str]:
    """Answer whom each name means; one that two countries have, as "Congo", means neither."""
    keys = {code: set(map(name_key, names)) for code, names in country_names.items()}
    times = Counter(key for each in keys.values() for key in each)
    return {key: code for code, each in keys.items() for key in each if times[key] == 1}

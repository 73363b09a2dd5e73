"""Languages by their tags, with script and region: `pt-BR` is Brazilian Portuguese.

Unicode CLDR, https://cldr.unicode.org, through Babel.
"""

import re
from collections.abc import Callable, Container, Mapping
from typing import Final, NamedTuple

from babel.core import get_global

from wiredesk.newsroom.countries import Forms
from wiredesk.types import Edition
from wiredesk_translate_metadata.sources.zone_cities import locale

_TAG: Final = re.compile(
    r"(?P<language>[a-z]{2,3})(?:[-_](?P<script>[a-z]{4}))?(?:[-_](?P<region>[a-z]{2}|\d{3}))?",
    re.IGNORECASE,
)
_COMMA: Final[Mapping[Edition, str]] = {
    "ar": "، ", "en": ", ", "fa": "، ", "tr": ", ", "ur": "، ",
}  # fmt: skip
_SCRIPT_LETTERS: Final = 4


class Named(NamedTuple):
    """What a language is called, and whether the newsroom calls it so or CLDR does."""

    text: str
    is_house: bool


def tag_of(text: str, own: Container[str]) -> str:
    """Answer the tag that a text is, as BCP 47 writes it; empty where it is none.

    `own` are tags that stay though CLDR has another for them: `prs`. Letters of ISO 639-2 are the
    two of BCP 47: `fas` is `fa`.
    """
    found = _TAG.fullmatch(text.strip())
    if found is None:
        return ""
    language, script, region = (found[each] or "" for each in ("language", "script", "region"))
    language = language.lower()
    if language not in own:
        language = get_global("language_aliases").get(language, language).replace("_", "-")
    if language.split("-", maxsplit=1)[0] not in locale("en").languages and language not in own:
        return ""
    return "-".join(filter(None, (language, script.title(), region.upper())))


class LanguageTags:
    """Says tags by edition."""

    def __init__(self, forms: Forms, country: Callable[[str, Edition], str | None]) -> None:
        """Take what editions write instead of CLDR's names, and who says a region by its code."""
        self._forms = forms
        self._country = country

    def say(self, tag: str, edition: Edition) -> Named | None:
        """Answer a language with all that its tag says; None where part of that has no name.

        What has no name as a whole stands in brackets behind its language: `Serbian (Latin)`.
        """
        parts = tag.split("-")
        for named in range(len(parts), 0, -1):
            known = self._named("-".join(parts[:named]), edition)
            more = [self._more(each, edition) for each in parts[named:]]
            if known and all(more):
                behind = f" ({_COMMA[edition].join(filter(None, more))})" if more else ""
                return Named(f"{known.text}{behind}", known.is_house)
        return None

    def _named(self, tag: str, edition: Edition) -> Named | None:
        """Answer what has a name as a whole; one that the newsroom writes as CLDR is CLDR's."""
        cldr = locale(edition).languages.get(tag.replace("-", "_"))
        own = self._forms.get(tag)
        said = own[edition] if own else cldr
        return Named(said, is_house=said != cldr) if said else None

    def _more(self, subtag: str, edition: Edition) -> str | None:
        if len(subtag) == _SCRIPT_LETTERS:
            return locale(edition).scripts.get(subtag)
        return self._country(subtag, edition)

"""Tags of languages by what CLDR calls them: `German`, `allemand`, "الفارسية", `Yunanca`.

Unicode CLDR, https://cldr.unicode.org, through Babel.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from babel import UnknownLocaleError

from wiredesk.newsroom.countries import Forms
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.folding import name_key
from wiredesk_translate_metadata.sources.zone_cities import locale

_LONGEST: Final = 60
"""No language has a longer name."""
_SIMPLE: Final = 3
"""Letters of a tag without script or country: `pt`, not `pt_BR`."""


_ALSO: Final[Mapping[str, str]] = {
    name_key(name): tag
    for tag, names in {
        "az": "Azeri|Azerice|Azerbaycan Türkçesi|الأذرية|الآذرية|آذری|آذربایجانی",
        "bn": "Bengali|بنگلہ",
        "en": "الإنكليزية|انگلش",
        "es": "Castilian|castellano",
        "fa": "Farsi",
        "fr": "فرانسه|فرنچ",
        "ku": "کردش",
        "nl": "Hollandaca|Flemish",
        "ps": "Pashtu|Peştunca|البشتوية",
        "tr": "ترکی|ترکش",
        "ug": "Uighur",
        "zh": "Mandarin",
    }.items()
    for name in names.split("|")
}
"""Names that papers give languages besides CLDR's."""


class LanguageNames:
    """Knows languages by CLDR's names for them, and by the house's."""

    def __init__(self, forms: Forms) -> None:
        """Take what editions write instead of CLDR's names."""
        self._house: Mapping[Edition, Mapping[str, str]] = {
            edition: {name_key(form[edition]): tag for tag, form in forms.items()}
            for edition in EDITIONS
        }

    def tag(self, text: str, language: str) -> str:
        """Answer the tag of a language by its name in the text's own language, else in any.

        BCP 47; empty where it is no language's name.
        """
        if not text or len(text) > _LONGEST:
            return ""
        key = name_key(text)
        own = next((each for each in EDITIONS if each == language), None)
        order = (own, *EDITIONS) if own else EDITIONS
        known = "" if own else _tags(language).get(key, "")
        said = (self._house[each].get(key) or _tags(each).get(key, "") for each in order)
        return known or next(filter(None, said), "") or _ALSO.get(key, "")


@cache
def _tags(language: str) -> Mapping[str, str]:
    try:
        names = locale(language or "en").languages
    except (UnknownLocaleError, ValueError):
        return {}
    return {name_key(name): tag for tag, name in names.items() if len(tag) <= _SIMPLE}

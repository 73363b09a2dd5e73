"""Names that are known in all five languages: sections, subjects, countries, languages."""

from functools import cache, lru_cache

from babel import Locale

from wiredesk.article import Entity, Subject, Value
from wiredesk.newsroom import Newsroom
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.values import free_text, value

_SUBJECT_SCHEME = "subj:"
_TOPIC_SCHEME = "medtop:"


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Country codes (ISO 3166-1 alpha-2) by CLDR's names in the five languages, lower case."""
    return {
        name.casefold(): code
        for edition in EDITIONS
        for code, name in _locale(edition).territories.items()
        if len(code) == 2 and code.isalpha()  # noqa: PLR2004 - alpha-2
    }


class Names:
    """Looks names up; whatever nobody knows stays as the wire wrote it."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom

    def section(self, key: str, edition: Edition) -> Value:
        """Name a section, by the newsroom's label."""
        label = self._newsroom.section(key).labels[edition]
        return value(label, edition, "label", key)

    def subject(self, subject: Subject, edition: Edition, language: str) -> Value | None:
        """Name a subject: by the newsroom's label, by an imported one, else as the wire does.

        None where nobody names it: a code (`anpasel:asian`, `N2:VOTE`) says nothing to readers. So
        with an imported topic that has no label in this language: the ones above it have.
        """
        code = subject.code.replace(_SUBJECT_SCHEME, _TOPIC_SCHEME, 1)
        known = self._newsroom.subjects.get(code)
        if known:
            return value(known[edition], edition, "label", subject.code)
        imported = self._newsroom.topics.get(subject.code)
        if imported:
            label = imported.labels.get(edition)
            return value(label, edition, "iptc", subject.code) if label else None
        name = subject.name.strip()
        if name in {"", subject.code, subject.code.rpartition(":")[2]}:
            return None
        return value(name, language, "none", subject.code)

    def place(self, place: Entity, edition: Edition, language: str) -> Value:
        """Name a country by CLDR; any other place stays as the wire wrote it."""
        name = place.name.strip()
        code = _countries().get(name.casefold()) or (place.country if not name else "")
        known = _locale(edition).territories.get(code.upper()) if code else None
        return value(known, edition, "cldr", name or code) if known else free_text(name, language)

    def language(self, language: str, edition: Edition) -> Value:
        """Name a language by CLDR."""
        known = _locale(edition).languages.get(language.split("-", maxsplit=1)[0])
        return value(known or language, edition, "cldr" if known else "none", language)

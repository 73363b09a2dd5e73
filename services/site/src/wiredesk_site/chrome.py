"""What stands around every page of an edition: names, menus, labels. Made once."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final
from urllib.parse import quote

from wiredesk.newsroom import Newsroom
from wiredesk.types import EDITIONS, Edition

ENDONYMS: Final[Mapping[Edition, str]] = {
    "ar": "العربية",
    "en": "English",
    "fa": "فارسی",
    "tr": "Türkçe",
    "ur": "اردو",
}
"""The languages as they call themselves (CLDR)."""
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Link:
    """One entry of a menu."""

    name: str
    path: str
    language: str = ""
    direction: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class Chrome:
    """An edition's surroundings."""

    edition: Edition
    language: str
    direction: str
    name: str
    title: str
    line: str
    names: Mapping[str, str]
    """What its sections are called, by their keys."""
    sections: tuple[Link, ...]
    labels: Mapping[str, str]


def chromes(newsroom: Newsroom) -> Mapping[Edition, Chrome]:
    """Make the surroundings of all editions."""
    return {edition: surroundings(newsroom, edition) for edition in EDITIONS}


def surroundings(
    newsroom: Newsroom, edition: Edition, decided: Mapping[str, str] = _NOTHING
) -> Chrome:
    """Make an edition's surroundings; `decided`: what persons call some of its sections."""
    site = newsroom.site
    own = {section.key: section.labels[edition] for section in newsroom.sections}
    names = {key: decided.get(key, name) for key, name in own.items()}
    return Chrome(
        edition=edition,
        language=site.editions[edition].language,
        direction=site.editions[edition].direction,
        name=site.name[edition],
        title=site.title(edition),
        line=site.line[edition],
        names=names,
        sections=tuple(Link(name, f"/{edition}/{quote(key)}/") for key, name in names.items()),
        labels=newsroom.labels[edition],
    )

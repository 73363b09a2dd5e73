"""What stands around every page of an edition: names, menus, labels. Made once."""

from collections.abc import Mapping
from dataclasses import dataclass
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
    sections: tuple[Link, ...]
    labels: Mapping[str, str]


def chromes(newsroom: Newsroom) -> Mapping[Edition, Chrome]:
    """Make the surroundings of all editions."""
    return {edition: _chrome(newsroom, edition) for edition in EDITIONS}


def _chrome(newsroom: Newsroom, edition: Edition) -> Chrome:
    site = newsroom.site
    return Chrome(
        edition=edition,
        language=site.editions[edition].language,
        direction=site.editions[edition].direction,
        name=site.name[edition],
        title=site.title(edition),
        line=site.line[edition],
        sections=tuple(
            Link(section.labels[edition], f"/{edition}/{quote(section.key)}/")
            for section in newsroom.sections
        ),
        labels=newsroom.labels[edition],
    )

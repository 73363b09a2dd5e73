"""Which document a path means. Pure; paths are percent-decoded, as the server gives them."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from wiredesk.newsroom import Newsroom
from wiredesk.types import EDITIONS, ArticleId, Edition
from wiredesk_site.questions import Position


@dataclass(frozen=True, slots=True)
class Front:
    """An edition's front."""

    edition: Edition


@dataclass(frozen=True, slots=True)
class SectionFront:
    """The front of one section."""

    edition: Edition
    section: str


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story's page."""

    edition: Edition
    id: ArticleId


@dataclass(frozen=True, slots=True)
class ArticleList:
    """A part of `/api/articles`."""

    edition: Edition
    section: str  # "": all
    limit: int
    after: Position | None


@dataclass(frozen=True, slots=True)
class ArticleObject:
    """`/api/articles/{id}`."""

    edition: Edition
    id: ArticleId


Asked = Front | SectionFront | StoryPage | ArticleList | ArticleObject
"""A document that is assembled from Redis."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the newsroom's pictures (`media`) or of the site itself (`static`)."""

    folder: str
    name: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """A document that never changes while the process lives, by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The address has another form. The location is percent-encoded and on this site."""

    location: str


@dataclass(frozen=True, slots=True)
class Missing:
    """No such page, said in the words of an edition."""

    edition: Edition


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """The API can't answer this; the sentence says why."""

    status: int
    sentence: str


Address = Asked | File | Fixed | Moved | Missing | NotUnderstood

CHOICE: Final = Fixed("choice")
_FIXED: Final = {
    "/": CHOICE,
    "/robots.txt": Fixed("robots"),
    "/favicon.ico": Fixed("icon"),
}
_STORY: Final = re.compile(r"(?:.*-)?(?P<id>[0-9A-Za-z]{11})", re.DOTALL)
_FOLDERS: Final = ("media", "static")


class Addresses:
    """Reads paths; knows the sections, and the edition that speaks where none is named."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._sections = frozenset(section.key for section in newsroom.sections)
        self._default = newsroom.site.default_edition

    @property
    def sections(self) -> frozenset[str]:
        """The sections' keys."""
        return self._sections

    def edition_of(self, path: str) -> Edition:
        """Answer the edition in whose words a path is answered."""
        first = path.removeprefix("/").partition("/")[0]
        return first if first in EDITIONS else self._default

    def page(self, path: str) -> Address:
        """Answer what a path outside the API means."""
        if path in _FIXED:
            return _FIXED[path]
        first, _, rest = path.removeprefix("/").partition("/")
        if first in _FOLDERS and rest:
            return File(first, rest)
        edition = self.edition_of(path)
        if first != edition:
            return Missing(edition)
        if not rest:
            return Front(edition) if path.endswith("/") else Moved(f"/{edition}/")
        return self._in_edition(edition, rest)

    def _in_edition(self, edition: Edition, rest: str) -> Address:
        section, slash, name = rest.partition("/")
        if not name:
            if section not in self._sections:
                return Missing(edition)
            here = f"/{edition}/{quote(section)}/"
            return SectionFront(edition, section) if slash else Moved(here)
        story = _STORY.fullmatch(name)
        return StoryPage(edition, ArticleId(story["id"])) if story else Missing(edition)

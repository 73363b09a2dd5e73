"""Pictures, sound and film that go with a feed's item: Media RSS, enclosures, iTunes.

https://www.rssboard.org/media-rss
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from wiredesk_ingest.bodies.links import whole
from wiredesk_ingest.bodies.pictures import (
    MOST_PICTURES,
    Rendition,
    picture,
    public,
    rendition_size,
)
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.feeds.names import Names, every, named, said
from wiredesk_ingest.formats.feeds.orders import is_blocked
from wiredesk_ingest.formats.loose_text import line
from wiredesk_ingest.reading.xml import Element, text_of

_PICTURE: Final = re.compile(
    r"[^?#]*\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)(?:[?#]|$)", re.IGNORECASE
)


_AVATAR: Final = re.compile(r"https?://(?:[a-z0-9-]{1,20}\.)?gravatar\.com/avatar/", re.IGNORECASE)
"""A face of who wrote it, which WordPress sends with each post."""

_BROUGHT: Final = frozenset(
    {"media:group", "media:content", "media:thumbnail", "enclosure", "itunes:image", "image"}
)
_MOST_SAID: Final = 20
"""Captions, credits and the like of one place: all pictures in it ask for them."""


@dataclass(slots=True)
class Media:
    """What goes with one item, before it is known which of it is needed."""

    base: str
    shown: list[tuple[list[Rendition], list[Names]]] = field(default_factory=list)
    small: list[tuple[list[Rendition], list[Names]]] = field(default_factory=list)
    """Thumbnails: shown where there is nothing larger."""

    kinds: list[str] = field(default_factory=list)  # media types

    def take(self, href: str, kind: str, *, size: str = "", about: Sequence[Names] = ()) -> None:
        """Take an enclosure, or anything else that has an address and perhaps a type."""
        kind = kind.strip().lower() or ("image/" if _PICTURE.match(href.strip()) else "")
        self.kinds.append(kind)
        if kind.startswith("image"):
            width = rendition_size(size) if size else None
            self.shown.append(([Rendition(whole(href, self.base), width)], list(about)))

    def take_small(self, href: str) -> None:
        """Take a picture that stands for the item in lists."""
        self.small.append(([Rendition(whole(href, self.base))], []))


def media_of(names: Names, base: str) -> Media:
    """Answer what the elements of an item bring along."""
    media = Media(base)
    if _BROUGHT.isdisjoint(names):
        return media  # as mostly in feeds of text
    about = [_few(names)]
    for group in map(named, names.get("media:group", ())[:MOST_PICTURES]):
        if not is_blocked(group):
            _take_group(group, about, media)
    for content in names.get("media:content", ())[:MOST_PICTURES]:
        _take_contents([content], about, media)
    media.small += _thumbnails(names, about, base)
    for enclosure in every(names, "enclosure"):
        media.take(enclosure.get("url") or "", enclosure.get("type") or "")
    for each in every(names, "itunes:image"):
        media.take_small(each.get("href") or "")
    for each in every(names, "image"):
        media.take_small(said(named(each), "url") or text_of(each).strip())
    return media


def words_of_groups(names: Names) -> str:
    """Answer what the first group says of its film or sound; of a picture it is the caption."""
    groups = (group for group in map(named, names.get("media:group", ())) if not _shows(group))
    return next(filter(None, (said(group, "media:description") for group in groups)), "")


def _shows(group: Names) -> bool:
    """Tell whether a group is a picture in its sizes."""
    kinds = [_kind(content) for content in group.get("media:content", ())]
    return bool(kinds) and all(kind.startswith("image") for kind in kinds)


def _take_group(group: Names, about: list[Names], media: Media) -> None:
    """Take a group: the same in several sizes."""
    nearer = [_few(group), *about]
    _take_contents(group.get("media:content", ()), nearer, media)
    media.small += _thumbnails(group, nearer, media.base)


def _few(names: Names) -> Names:
    return {name: found[:_MOST_SAID] for name, found in names.items()}


def _take_contents(contents: Sequence[Element], about: list[Names], media: Media) -> None:
    renditions: list[Rendition] = []
    words: list[Names] = []
    for content in contents[:MOST_PICTURES]:
        kind, href = _kind(content), content.get("url") or ""
        own = named(content)
        if is_blocked(own) or _AVATAR.match(href.strip()):
            continue
        media.kinds.append(kind)
        if kind.startswith("image"):
            renditions.append(_rendition(content, href, media.base))
            words.append(own)
        media.small += _thumbnails(own, [own, *about], media.base)
    if renditions:
        media.shown.append((renditions, [*words, *about]))


def _kind(content: Element) -> str:
    kind = (content.get("type") or content.get("medium") or "").strip().lower()
    return kind or ("image" if _PICTURE.match((content.get("url") or "").strip()) else "")


def _thumbnails(
    names: Names, about: list[Names], base: str
) -> list[tuple[list[Rendition], list[Names]]]:
    found = [
        _rendition(each, each.get("url") or "", base) for each in every(names, "media:thumbnail")
    ]
    return [(found, about)] if found else []


def _rendition(element: Element, href: str, base: str) -> Rendition:
    return Rendition(
        whole(href, base),
        rendition_size(element.get("width")),
        rendition_size(element.get("height")),
    )


def add_pictures(found: Iterable[tuple[list[Rendition], list[Names]]], draft: Draft) -> None:
    """Add pictures with what is said of them, nearest first."""
    for renditions, about in found:
        picture(
            draft,
            public(renditions),
            caption=line(_first(about, "media:description", "media:text")),
            credit=_credit(about),
            alt=line(_first(about, "media:title")),
        )


def _first(about: Iterable[Names], *wanted: str) -> str:
    return next(filter(None, (said(names, *wanted) for names in about)), "")


def _credit(about: Iterable[Names]) -> str:
    """Answer who made a picture: each person once, else who holds the rights."""
    for names in about:
        people = (line(text_of(each)) for each in names.get("media:credit", ()))
        if people_said := ", ".join(dict.fromkeys(filter(None, people))):
            return people_said
        if holder := said(names, "media:copyright"):
            return line(holder)
    return ""

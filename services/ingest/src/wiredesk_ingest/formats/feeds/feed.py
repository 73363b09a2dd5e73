"""What feeds of all kinds have in common: who they are, and who their items are.

An item's identity is, in this order: its guid or id; its link; its words. One that is unique in
its feed only (a number, a name of a page) gets the feed's own identity before it, so that the
first item of one feed is not the first item of another.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Final, TypeVar

from wiredesk_ingest.bodies.links import is_absolute, whole
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import LONGEST_URI, Draft
from wiredesk_ingest.located import locate
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import MIB
from wiredesk_ingest.refusals import RefusalError

_UNIQUE: Final = re.compile(
    # Schemes whose names are unique in the world; and numbers that are: UUIDs and digests.
    r"(?:https?://|tag:|urn:|info:|doi:|mid:|yt:)\S"
    r"|\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$|[0-9a-f]{32,128}$",
    re.IGNORECASE,
)
MOST_MARKS: Final = 25_000
"""Tags in the texts of a feed, or lines, for each MiB begun. They are many texts, each with its own
limit."""

_CDATA: Final = "<![CDATA["
_ASIDE: Final = r"<!--(?:.*?-->|.*)|<!\[CDATA\[(?:.*?\]\]>|.*)"


_FLASH: Final = frozenset({"application/x-shockwave-flash"})  # how film was once embedded

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says of itself that holds for its items, too."""

    identity: str = ""
    base: str = ""  # what relative addresses are against
    language: str = ""
    source: str = ""
    rights: str = ""
    byline: str = ""
    orders: Sequence[str] = ()  # lines of its own that may order something: of all items


def begin(feed: Feed, ids: Iterable[str], link: str, words: Callable[[], str]) -> Draft:
    """Begin an item's draft. RefusalError `not_an_article` where there is nothing in it."""
    said = next(filter(None, map(squeeze, ids)), "")
    if said:
        return Draft(known(feed, said), exact=True)
    if link and len(link) <= LONGEST_URI:
        return Draft(link, exact=True)
    all_words = squeeze(words())
    if not all_words:
        raise RefusalError("not_an_article", "an item without a word in it")
    told = f"{feed.identity}\n{all_words}".encode("utf-8", "replace")
    digest = hashlib.sha256(told).hexdigest()
    draft = Draft(f"urn:wiredesk:feed-item:{digest[:32]}", exact=True)
    draft.notes.append("uri: the item says none, so it is made of its words")
    return draft


def known(feed: Feed, said: str) -> str:
    """Answer what a feed calls an item by a name that no other feed has for another."""
    if _UNIQUE.match(said):
        return said
    if said.startswith("/") and is_absolute(found := whole(said, feed.base)):
        return found
    return f"{feed.identity}#{said}" if feed.identity else said


def finish(draft: Draft, feed: Feed, media: Sequence[str]) -> None:
    """Fill in what the item leaves to its feed, and what it is if it has no text."""
    draft.beside += feed.orders
    for name, value in (
        ("language", feed.language),
        ("source", feed.source),
        ("byline", feed.byline),
        ("copyrightnotice", feed.rights),
    ):
        if value and not draft.fields.get(name):
            draft.put(**{name: value})
    locate(draft)
    if not draft.fields.get("body_text"):
        draft.fields.setdefault("type", _without_body(draft, media))
    draft.fields.setdefault("type", "text")


def _without_body(draft: Draft, media: Sequence[str]) -> str:
    """Answer what an item is that has at most the words which describe its film, sound, picture."""
    kinds = {kind.partition("/")[0] for kind in map(str.lower, media)}
    if "video" in kinds or _FLASH.intersection(media):
        return "video"
    if "audio" in kinds:
        return "audio"
    shows = draft.fields.get("pictures") and not draft.fields.get("description_text")
    return "picture" if shows else "text"


def parts(
    items: Sequence[Item], read: Callable[[Item], Draft], text: WireText, names: str
) -> list[Part]:
    """Answer a feed's items as parts; `names` is what their elements may be called."""
    _, *sections = text.text.split(_CDATA)
    inside = sum(1 + section.partition("]]>")[0].count("<") for section in sections)
    refuse_crowded(text.text, max(inside + text.text.count("&lt;"), text.text.count("\n")))
    begins = cache(lambda: _begins(text.text, names))
    return [
        Part(f"item {number + 1}", partial(read, item), partial(_find, text, number, begins))
        for number, item in enumerate(items)
    ]


def refuse_crowded(text: str, marks: int) -> None:
    """Refuse a feed whose texts have more tags than any news. RefusalError `too_complex`."""
    most = MOST_MARKS * (1 + len(text) // MIB)
    if marks > most:
        raise RefusalError("too_complex", f"more than {most:,} tags or lines in a feed's texts")


def _begins(text: str, names: str) -> Sequence[int]:
    """Answer where items begin, in characters."""
    begins = re.compile(rf"{_ASIDE}|(?P<item><(?:[\w.-]{{1,40}}:)?(?:{names})[\s>/])", re.DOTALL)
    return [each.start() for each in begins.finditer(text) if each["item"]]


def _find(text: WireText, number: int, begins: Callable[[], Sequence[int]]) -> int | None:
    """Answer the byte where an item begins."""
    found = begins()
    return text.byte_position(found[number]) if number < len(found) else None

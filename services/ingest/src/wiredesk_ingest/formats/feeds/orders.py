"""What the modules of feeds order: from when until when an item may be shown, and that it may not.

https://www.dublincore.org/specifications/dublin-core/dcmi-terms/ (available, valid),
https://www.rssboard.org/media-rss (media:status), and PRISM's embargoDate.
"""

import re
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.feeds.names import Names, every, texts
from wiredesk_ingest.orders.embargo_fields import obey_other_embargoes
from wiredesk_ingest.orders.other_lines import lines_of
from wiredesk_ingest.orders.release_fields import note_releases
from wiredesk_ingest.orders.status_fields import obey_other_statuses
from wiredesk_ingest.reading.xml import text_of

_START: Final = re.compile(r"\bstart\s*=\s*(?P<at>[^;\s]{4,40})")
_END: Final = re.compile(r"\bend\s*=\s*(?P<at>[^;\s]{4,40})")
_READ: Final = frozenset({"dcterms:available", "dcterms:valid", "media:status"})
_COMMON: Final = frozenset(
    [
        *("title", "link", "guid", "pubdate", "description", "content:encoded", "author"),
        *("category", "enclosure", "dc:creator", "dc:date", "id", "updated", "published"),
        *("content", "summary", "media:content", "media:thumbnail", "media:credit", "media:group"),
        *("media:keywords", "dc:subject", "atom:category", "source", "atom:link", "comments"),
        *("other:creator", "other:commentrss", "other:comments", "wp:status", "atom:updated"),
    ]
)
"""Names of what is in fields, or names what a story is about."""

_MOST_TITLES: Final = 8
_MOST_LINES: Final = 10
"""In no field, of an item: a feed has hundreds of these."""

_BLOCKED: Final = frozenset({"blocked", "deleted"})


def read_orders(names: Names, draft: Draft) -> None:
    """Obey what an item's fields say besides the format's own; it can only hold."""
    if others := names.keys() - _COMMON:
        _obey_own({name: names[name] for name in others}, draft)
    titles = names.get("title", ())
    draft.beside += map(text_of, titles[1:_MOST_TITLES])
    if not names.keys().isdisjoint(_READ) or any("embargo" in name for name in names):
        _read_modules(names, draft)


def _read_modules(names: Names, draft: Draft) -> None:
    """Obey what few items have: what modules say of their use, and fields that name an embargo."""
    said = {
        name.rpartition(":")[2]: text_of(each)
        for name, found in names.items()
        if "embargo" in name
        for each in found
    }
    if "embargoed" in said:
        draft.embargo(said["embargoed"])
    obey_other_embargoes(said, draft)
    draft.embargo(*filter(str.strip, texts(names, "dcterms:available")))
    for valid in texts(names, "dcterms:valid"):
        if found := _START.search(valid[:200]):
            draft.embargo(found["at"])
        if found := _END.search(valid[:200]):
            draft.instant("expires", found["at"])
    if is_blocked(names):
        draft.status("withheld")
        draft.notes.append("pubstatus: media:status says that it may not be shown")


def _obey_own(others: Names, draft: Draft) -> None:
    """Obey fields that no module of feeds has."""
    draft.beside += lines_of(others, _MOST_LINES)
    said = {name: text_of(found[0]) for name, found in others.items()}
    obey_other_statuses(said, draft)
    note_releases(said, draft)


def is_blocked(names: Names) -> bool:
    """Tell whether an item, a group of media or one of them says that it may not be shown."""
    states = {(each.get("state") or "").strip().lower() for each in every(names, "media:status")}
    return not states.isdisjoint(_BLOCKED)

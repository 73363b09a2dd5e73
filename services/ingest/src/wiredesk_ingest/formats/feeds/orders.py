"""What the modules of feeds order: from when until when an item may be shown, and that it may not.

https://www.dublincore.org/specifications/dublin-core/dcmi-terms/ (available, valid),
https://www.rssboard.org/media-rss (media:status), and PRISM's embargoDate.
"""

import re
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.feeds.names import Names, every, texts
from wiredesk_ingest.orders.fields.own_fields import may_order, obey_own
from wiredesk_ingest.orders.lines.other_lines import lines_of
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
    said = (text_of(each) for each in names.get("comments", ()))  # an address, or words
    draft.beside += [each for each in said if "://" not in each][:_MOST_TITLES]
    titles = names.get("title", ())
    draft.beside += map(text_of, titles[1:_MOST_TITLES])
    if not names.keys().isdisjoint(_READ):
        _read_modules(names, draft)


def _read_modules(names: Names, draft: Draft) -> None:
    """Obey what modules that few items have say of their use."""
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
    obey_own({name: text_of(found[0]) for name, found in others.items()}, draft)
    for name, found in others.items():
        for again in found[1:_MOST_LINES] if may_order(name) else ():
            obey_own({name: text_of(again)}, draft)


def is_blocked(names: Names) -> bool:
    """Tell whether an item, a group of media or one of them says that it may not be shown."""
    states = {(each.get("state") or "").strip().lower() for each in every(names, "media:status")}
    return not states.isdisjoint(_BLOCKED)

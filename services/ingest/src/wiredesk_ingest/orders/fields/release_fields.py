"""From when an item may be used, in fields that its format does not have: `publish_on`.

Such a time counts where it is ahead when the wire comes, as a date ahead does in feeds ("not
before"); of one that is over it says nothing.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.fields.field_names import plain_name

_FROM: Final = frozenset(
    [
        *("releasedatetime", "releasedate", "releasetime", "releaseat", "releaseon"),
        *("publishon", "publishat", "publishafter", "publishfrom", "publishschedule"),
        *("publishdate", "publishtime", "publishdatetime", "publicationdate", "publicationtime"),
        *("scheduledat", "scheduledfor", "scheduleddate", "scheduledtime", "scheduledpublication"),
        *("notbefore", "validfrom", "visiblefrom", "availablefrom", "availableat", "liveat"),
        *("golive", "goliveat", "golivedate", "publishedtime", "publishedat", "publisheddate"),
        *("published", "datepublished", "pubdate", "dcdate", "dcdateissued", "dctermsissued"),
    ]
)
_OUTER: Final = frozenset(name[:end] for name in _FROM for end in range(3, len(name)))
"""What may be the first part of such a name: `valid.from`."""

_MOST_NAMES: Final = 2_000
_MOST_INSIDE: Final = 40
"""Fields of an item, and of one of its fields, that are looked at."""


def is_release(name: str) -> bool:
    """Tell whether a field of such a name says from when an item may be used."""
    return plain_name(name) in _FROM


def note_releases(names: Mapping[str, object], draft: Draft) -> None:
    """Note from when an item may be used, as its own fields say."""
    draft.not_before += _said(names)


def _said(names: Mapping[str, object]) -> Iterator[str]:
    for name, value in islice(names.items(), _MOST_NAMES):
        plain = plain_name(name)
        if plain in _FROM and isinstance(value, str | int | float):
            yield str(value)
        elif plain in _OUTER and isinstance(value, Mapping):
            inside = islice(value.items(), _MOST_INSIDE)
            yield from (str(said) for inner, said in inside if plain + plain_name(inner) in _FROM)

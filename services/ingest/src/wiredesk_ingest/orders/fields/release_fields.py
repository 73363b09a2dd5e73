"""From when an item may be used, in fields that its format does not have: `publish_on`.

Such a time counts where it is ahead when the wire comes; of one that is over it says nothing. Of
a mere date of publication a clock that is an hour fast says nothing, either.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.fields.field_names import plain_name, plain_names

_NOT_BEFORE: Final = frozenset(
    [
        *("releasedatetime", "releasedate", "releasetime", "releaseat", "releaseon"),
        *("releaseafter", "releasefrom", "publishon", "publishat", "publishafter", "publishfrom"),
        *("publishschedule", "schedule", "schedulestart", "scheduled", "scheduledat"),
        *("scheduledfor", "scheduleddate", "scheduledtime", "scheduledpublication"),
        *("notbefore", "validfrom", "visiblefrom", "availablefrom", "availableat", "liveat"),
        *("golive", "goliveat", "golivedate", "holduntil", "heldtill", "holdtill", "helduntil"),
        *("activefrom", "activedate", "activeafter"),
        *plain_names(("موعد النشر", "وقت النشر", "زمان انتشار", "اشاعت کا وقت", "yayın zamanı")),
        *plain_names(("yayin zamani", "freigabe", "freigabe ab", "freigabedatum", "freigabezeit")),
    ]
)
"""What nobody fills in but to have others wait."""

_DATES: Final = frozenset(
    [
        *("publishdate", "publishtime", "publishdatetime", "publicationdate", "publicationtime"),
        *("publishedtime", "publishedat", "publisheddate", "published", "datepublished"),
        *("pubdate", "dcdate", "dcdateissued", "dctermsissued"),
        *plain_names(
            ("تاريخ النشر", "تاریخ انتشار", "تاریخ اشاعت", "yayın tarihi", "yayin tarihi")
        ),
        *plain_names(("date publication", "date de publication", "fecha publicacion")),
        *plain_names(("fecha de publicación", "data pubblicazione", "data publicação")),
    ]
)
"""What most items have; of these a clock that is fast plans nothing."""

_FROM: Final = _NOT_BEFORE | _DATES
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
    for plain, said in _said(names):
        times = draft.not_before if plain in _NOT_BEFORE else draft.dated
        times.append(said)


def _said(names: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in islice(names.items(), _MOST_NAMES):
        plain = plain_name(name)
        if plain in _FROM and isinstance(value, str | int | float):
            yield plain, str(value)
        elif plain in _OUTER and isinstance(value, Mapping):
            inside = islice(value.items(), _MOST_INSIDE)
            both = ((plain + plain_name(inner), str(said)) for inner, said in inside)
            yield from ((name, said) for name, said in both if name in _FROM)

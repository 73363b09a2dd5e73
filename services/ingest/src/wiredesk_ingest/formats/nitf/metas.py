"""What the `meta` of a NITF document order: an agency's own fields, as `embargo` or `status`."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.fields.own_fields import obey_own
from wiredesk_ingest.reading.xml import Element, local, text_of

MOST_METAS: Final = 20
"""Of those that say something in words."""

_MOST_NAMED: Final = 200
_EMBARGO: Final = "embargo"


def obey_metas(head: Element, draft: Draft) -> None:
    """Obey what the `meta` of a document order, by their names or in several words."""
    metas = islice(head.iter("{*}meta"), _MOST_NAMED)
    named = [(meta.get("name") or "", squeeze(meta.get("content") or "")) for meta in metas]
    draft.beside += [*islice((said for _, said in named if " " in said), MOST_METAS)]
    for name, said in [*named, *_foreign(head)]:
        obey_own({name: said}, draft)


def _foreign(head: Element) -> Iterator[tuple[str, str]]:
    """Answer the embargoes among elements of how it is to be handled: the standard has none."""
    for docdata in islice(head.iter("{*}docdata"), MOST_METAS):
        for each in islice(docdata, _MOST_NAMED):
            if _EMBARGO in local(each).lower():
                yield _EMBARGO, each.get("norm") or text_of(each)


def scopes_of(head: Element) -> list[str]:
    """Answer what its `doc-scope` say, and its keys behind the first, which is its slug."""
    scopes = [each.get("scope") or "" for each in islice(head.iter("{*}doc-scope"), MOST_METAS)]
    keys = [each.get("key") or "" for each in islice(head.iter("{*}du-key"), MOST_METAS)]
    return [*scopes, *keys[1:]]

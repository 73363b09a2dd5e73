"""Embargoes in fields that no standard knows: `embargo`, `embargoUntil`, `prism:embargoDate`.

Senders put them beside the names of the format that they write. Whoever names a field so means
one; an empty one says nothing, as templates write every field, and one that says no has none.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.fields.field_names import plain_name, plain_names
from wiredesk_ingest.orders.words.field_words import EMBARGO_NAMES, NO, every

_WORDS: Final = ("embarg", *sorted(plain_names(every(EMBARGO_NAMES))))
_NO: Final = frozenset({*NO, "none", "null"} - {"0"})


def names_embargo(name: str) -> bool:
    """Tell whether a field of such a name is one of an embargo."""
    plain = plain_name(name)
    return any(word in plain for word in _WORDS)


def obey_embargoes(names: Mapping[str, object], draft: Draft) -> None:
    """Hold what a field of such a name says; a time in it counts where it can be read."""
    draft.embargo(*_said(names))


def _said(names: Mapping[str, object]) -> Iterator[str]:
    for name, value in names.items():
        if not names_embargo(name):
            continue
        is_text = isinstance(value, str | int | float) and not isinstance(value, bool)
        said = str(value).strip() if is_text else "yes" * bool(value)
        if said and said.lower() not in _NO:
            yield said

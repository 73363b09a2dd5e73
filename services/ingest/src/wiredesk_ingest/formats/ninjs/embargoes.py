"""Embargoes in what ninjs leaves to senders: 3.x's `extensions`, rights, renditions, associations.

https://iptc.org/std/ninjs/ - whoever names a key so means one, however deep it stands: a picture
that must wait makes its story wait, too.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.ninjs.values import Object
from wiredesk_ingest.orders.fields.embargo_fields import obey_embargoes

_WITHIN: Final = (
    *("extensions", "extension", "rightsinfo", "rights", "renditions", "associations"),
    "usageterms",
)
_EMBARGO: Final = "embargo"
_NAMING: Final = ("name", "role", "type", "key", "rel")
"""What calls an object what it is: `{"name": "embargo", "value": "2026-11-30T06:00:00Z"}`."""

_DEEPEST: Final = 8
_MOST: Final = 20_000
"""Values that are looked at; an item with more holds, for what is behind them is not known."""


def obey_inner_embargoes(item: Object, draft: Draft) -> None:
    """Hold what a key with an embargo in its name says inside of an item."""
    inside = {name: value for name in _WITHIN if isinstance(value := item.get(name), dict | list)}
    if inside:
        obey_embargoes(dict(_leaves(inside)), draft)


def _leaves(inside: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Answer the values that are no objects below a name with the word, by their whole path."""
    pile: list[tuple[str, object, int]] = [("", inside, 0)]
    for _ in range(_MOST):
        if not pile:
            return
        path, value, depth = pile.pop()
        named = _EMBARGO in path
        if depth == _DEEPEST or not isinstance(value, dict | list) or (named and not value):
            if named:
                yield f"{path}#{len(pile)}", value
            continue
        below = value.items() if isinstance(value, dict) else enumerate(value)
        called = _called(value)
        pile += [(_path(path, called, name), each, depth + 1) for name, each in below]
    yield _EMBARGO, f"more than {_MOST:,} values in an item"


def _path(path: str, called: str, name: object) -> str:
    naming = called and str(name).lower() in _NAMING  # its own name is no value of it
    return "" if naming else f"{path}{called}/{str(name).lower()}"


def _called(value: object) -> str:
    if not isinstance(value, Mapping):
        return ""
    said = (value.get(name) for name in _NAMING)
    return _EMBARGO if any(isinstance(e, str) and _EMBARGO in e.lower()[:100] for e in said) else ""

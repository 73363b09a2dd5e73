"""What was translated of a story before: kept where its text is the same, stale where it is not.

Every revision is translated from its own texts, so what an engine or the memory said of an older
text is gone at once. It matters only where nobody can say the new one now, an engine being away.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from pydantic import ValidationError

from wiredesk.article_stages import Translated
from wiredesk.metadata import Metadata, Value
from wiredesk.types import Edition, Frozen

_FREE: Final = ("headline", "subheadline", "teaser", "captions", "alts")
"""Fields of free text: all else is said by the newsroom's own files, which are never away."""
_TRANSLATED: Final = ("machine:", "memory-")


class Place(NamedTuple):
    """Where a value stands in an edition's metadata."""

    field: str
    number: int
    """Of the picture; 0 elsewhere."""


class Earlier(Frozen):
    """The translations of free text, by edition and by place (`captions.1`)."""

    editions: Mapping[Edition, Mapping[str, Value]] = {}

    @classmethod
    def of(cls, translated: Translated) -> "Earlier":
        """Take what is worth keeping."""
        return cls(
            editions={
                edition: said
                for edition, metadata in translated.editions.items()
                if (said := _said(metadata))
            }
        )

    @classmethod
    def read(cls, said: bytes) -> "Earlier":
        """Read what was noted; nothing where it can't be read."""
        try:
            return cls.model_validate_json(said) if said else cls()
        except ValidationError:
            return cls()

    def dump(self) -> bytes:
        """Write it; empty where there is nothing."""
        return self.model_dump_json().encode() if self.editions else b""


def _said(metadata: Metadata) -> dict[str, Value]:
    return {
        f"{place.field}.{place.number}": value
        for place, value in _values(metadata)
        if value.source.startswith(_TRANSLATED)
    }


def _values(metadata: Metadata) -> Iterator[tuple[Place, Value]]:
    for field in _FREE:
        found = getattr(metadata, field)
        for number, value in enumerate(found if isinstance(found, tuple) else (found,)):
            if value is not None and value.value:
                yield Place(field, number), value


def with_earlier(translated: Translated, earlier: Earlier, *, show_stale: bool) -> Translated:
    """Put earlier translations where nothing says the text now.

    The same text keeps its translation. That of another text comes back only to be shown as stale.
    """
    changed = {
        edition: _completed(translated.editions[edition], edition, said, show_stale=show_stale)
        for edition, said in earlier.editions.items()
    }
    if not changed:
        return translated
    return translated.model_copy(update={"editions": {**translated.editions, **changed}})


def _completed(
    metadata: Metadata, edition: Edition, said: Mapping[str, Value], *, show_stale: bool
) -> Metadata:
    changes: dict[str, Any] = {}
    for place, value in _values(metadata):
        if value.source != "none" or value.language.partition("-")[0] == edition:
            continue
        here = said.get(f"{place.field}.{place.number}")
        # What stood here first: a headline says the same text with shorter names than a caption.
        told_before = (here, *said.values()) if here else said.values()
        same = (each for each in told_before if each.stands_for == value.stands_for)
        kept = next(same, None)
        stale = here if kept is None and show_stale else None
        if found := kept or stale:
            told = found.model_copy(update={"stale": kept is None})
            _put(changes, metadata, place, told)
    return metadata.model_copy(update=changes)


def _put(changes: dict[str, Any], metadata: Metadata, place: Place, value: Value) -> None:
    before = changes.get(place.field, getattr(metadata, place.field))
    if isinstance(before, tuple):
        changes[place.field] = (*before[: place.number], value, *before[place.number + 1 :])
    else:
        changes[place.field] = value

"""What a person decided that an edition says: it goes before every source of translations."""

import json
from functools import lru_cache
from typing import Annotated, Final, Literal, NamedTuple

from pydantic import Field, StringConstraints, TypeAdapter, ValidationError

from wiredesk.ids import name_of
from wiredesk.types import Edition, Frozen, Instant

MetadataField = Literal[
    "headline",
    "subheadline",
    "teaser",
    "caption",
    "alt",
    "section",
    "subject",
    "person",
    "place",
    "organisation",
    "keyword",
    "dateline",
    "byline",
    "credit",
    "usageterms",
    "language",
]
"""The kinds of metadata that an edition says in its own language."""

Stripped = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class OverrideKey(NamedTuple):
    """What an override is of, and in which edition it counts."""

    language: Edition
    field: MetadataField
    of: str
    """The source text or code that the value stands for (`Value.stands_for`)."""

    def __str__(self) -> str:
        """Write the record's key: a JSON list of the three."""
        return json.dumps(self, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def parse(cls, key: bytes) -> "OverrideKey":
        """Read a record's key back. Raises ValueError where it is none."""
        try:
            return cls(*_KEY.validate_json(key))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            raise ValueError(first["msg"]) from None


@lru_cache(maxsize=10_000)
def use_of(field: MetadataField, of: str) -> str:
    """Name a value that stories show. Every edition shows what any of them does."""
    return name_of("use", field, of)


_KEY: Final = TypeAdapter(tuple[Edition, MetadataField, Stripped])


class Override(Frozen):
    """One decision (`translations.overrides.v1`). It counts until its key has a tombstone."""

    value: Stripped = Field(description="What the edition says, in its own language.")
    who: str = Field(description="Who decided it.")
    why: str = Field("", description="The reason, for the desk only.")
    when: Instant

"""What an edition says of an article: each value in its language, with where it comes from."""

import operator
from functools import partial
from typing import Annotated, Final

from pydantic import Field

from wiredesk.types import Direction, Frozen

SourceName = Annotated[
    str,
    Field(
        pattern="^(?:override|authority|iptc|cldr|label|template|memory-exact|memory-fuzzy"
        "|machine:[a-z0-9.-]{1,40}|transliteration|none)$",
        description="Where a value comes from; `machine:` is followed by the engine's name.",
    ),
]
_CERTAIN: Final = partial(operator.eq, 1.0)
_NONE: Final = partial(operator.is_, None)
"""What is said hundreds of times in an event is left out where it says nothing."""


class Value(Frozen):
    """One piece of metadata in one language, with where it comes from."""

    value: str
    language: str  # BCP 47, of `value` (free text keeps its source language)
    direction: Direction
    source: SourceName
    of: str = Field(
        "",
        exclude_if=operator.not_,
        description="The source text or code it stands for; empty where that is the value itself.",
    )
    engine: str = Field("", exclude_if=operator.not_, description="Which engine said it.")
    confidence: float = Field(1.0, exclude_if=_CERTAIN, ge=0, le=1, description="How sure it is.")
    reviewed: bool = Field(
        default=False, exclude_if=operator.not_, description="A person of the newsroom approved it."
    )
    stale: bool = Field(
        default=False,
        exclude_if=operator.not_,
        description="What it stands for says something else now.",
    )

    @property
    def stands_for(self) -> str:
        """The source text or code, also where the value is just that."""
        return self.of or self.value


class Metadata(Frozen):
    """An article's metadata for one edition."""

    headline: Value
    subheadline: Value | None = None
    teaser: Value
    section: Value
    date: Value
    dateline: Value
    byline: Value
    credit: Value
    usageterms: Value | None = None
    language: Value
    subjects: tuple[Value, ...] = ()
    people: tuple[Value, ...] = ()
    places: tuple[Value, ...] = ()
    organisations: tuple[Value, ...] = ()
    keywords: tuple[Value, ...] = ()
    captions: tuple[Value, ...] = ()
    alts: tuple[Value, ...] = ()
    credits: tuple[Value, ...] = Field((), description="Of the pictures, in their order.")
    body: Value | None = Field(
        None,
        exclude_if=_NONE,
        description="`body_html` as an engine says it: paragraphs that none could say are in it as "
        "they were, with `lang` and `dir`. Null: it is shown in its own language.",
    )

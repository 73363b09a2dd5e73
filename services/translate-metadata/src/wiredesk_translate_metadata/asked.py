"""What is asked of the sources of translations, and what they answer."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol, get_args

from wiredesk.metadata import SourceName
from wiredesk.overrides import MetadataField
from wiredesk.types import Edition

Field = MetadataField
"""The kinds of metadata. Overrides are kept by it, by the edition, and by what the value is of."""

FIELDS: Final[Sequence[Field]] = get_args(Field)


class Asked(NamedTuple):
    """One piece of metadata that an edition is to say."""

    field: Field
    text: str
    """As the wire or the article writes it; empty where there is a code alone."""
    language: str
    """BCP 47, of the text."""
    code: str = ""
    """What it is in a controlled vocabulary: `person:angela-merkel`, `country:TR`,
    `medtop:15000000`, a section's key, a language's tag."""

    country: str = ""
    """ISO 3166-1 alpha-2, of a place, where it is known."""

    @property
    def of(self) -> str:
        """What the value stands for: the code where there is one, else the source text."""
        return self.code or self.text

    @property
    def primary(self) -> str:
        """The first part of the text's language."""
        return self.language.partition("-")[0].lower()


@dataclass(frozen=True, slots=True)
class Said:
    """How an edition says it, in the edition's language."""

    text: str
    engine: str = ""
    """Which engine, or which entry of a memory; empty elsewhere."""
    confidence: float = 1.0
    reviewed: bool = False
    """Whether a person of the newsroom wrote or approved just this."""
    source: SourceName = ""
    """The mark that it carries, where that is another one than the source's own."""


class Source(Protocol):
    """One source of translations. Pure: it answers from memory, at once."""

    @property
    def name(self) -> SourceName:
        """The mark that its values carry."""
        ...

    @property
    def fields(self) -> Collection[Field]:
        """What it may know something of; a chain asks it for nothing else."""
        ...

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer how the edition says it; None where this source does not know."""
        ...

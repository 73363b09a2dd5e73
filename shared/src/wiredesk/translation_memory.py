"""What a translation memory holds: segments, each with what a translator made of it."""

from pydantic import Field

from wiredesk.types import Edition, Frozen, Instant


class Remembered(Frozen):
    """One segment and its translation (`translations.memory.v1`).

    Both texts are whole, as they were written: names, numbers and dates are taken out of them when
    they are read, so that better rules for that help what was remembered before.
    """

    source_language: str = Field(
        pattern=r"^[a-z]{2,3}$", description="Of `source`: BCP 47, the primary subtag alone."
    )
    target_language: Edition
    source: str = Field(description="A sentence, or whatever else was translated in one piece.")
    target: str
    origin: str = Field("", description="Where it comes from: a file's name, a desk, an engine.")
    reviewed: bool = Field(
        default=False, description="Whether a person of the newsroom wrote or approved it."
    )
    who: str = Field("", description="Who wrote or changed it last, as that memory names them.")
    at: Instant = Field(description="When that was.")

    @property
    def pair(self) -> tuple[str, Edition]:
        """From which language into which."""
        return self.source_language, self.target_language

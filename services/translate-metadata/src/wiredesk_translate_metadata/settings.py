"""translate-metadata's own settings, besides those that every service has."""

from typing import Literal

from pydantic import Field, PositiveInt

from wiredesk.prepared.settings import PreparedSettings


class TranslateSettings(PreparedSettings):
    """What translate-metadata may be told; the newsroom's files say the rest."""

    translation_sources: tuple[str, ...] = Field(
        (
            *("override", "authority", "label", "iptc", "cldr", "template"),
            *("memory-exact", "memory-fuzzy"),
        ),
        description="Where translations come from, the source that counts most first (a JSON "
        "list). What none of them knows stays as it was written.",
    )
    short_names: bool = Field(
        default=True,
        description="Whether translations write a name in short where the authority files have a "
        "short form: in headlines and subheadlines always, elsewhere from the second time on.",
    )
    translate_bodies: bool = Field(
        default=False,
        description="Whether the newsroom's engines translate bodies, too, paragraph by paragraph. "
        "No article waits for that: it is sent again once it is done. Pages say that a machine "
        "translated the text, and have the original below.",
    )
    stale_translations: Literal["source", "mark"] = Field(
        "source",
        description="What an edition shows of a text that changed while nobody can translate it: "
        "source, the text as it is now, in its own language; mark, the translation of what it was, "
        "marked as stale.",
    )
    shown_days: PositiveInt = Field(
        30,
        description="How long a story is remembered after its newest revision, in days: only what "
        "is remembered is translated again when an override comes.",
    )
    shown_most: PositiveInt = Field(
        10_000,
        description="Of how many stories it is remembered, the newest, that they show one value.",
    )
    again_per_second: PositiveInt = Field(
        250,
        description="How many stories a worker asks for again each second, after the newest 200, "
        "which it asks for at once. More of them would keep new articles waiting.",
    )

"""enrich's own settings, besides those that every service has."""

from pydantic import Field

from wiredesk.prepared.settings import PreparedSettings


class EnrichSettings(PreparedSettings):
    """What enrich may be told."""

    language_certainty: float = Field(
        0.9,
        ge=0,
        le=1,
        description="How sure the detector must be, from 0 to 1, before it overrules the language "
        "that the wire claims. Headlines of names and numbers alone fool it below this.",
    )
    enrichers: tuple[str, ...] = Field(
        (
            *("language", "text", "names", "topics", "places", "section"),
            *("phrases", "changes", "relatives"),
        ),
        description="The enrichers that run, in their order (a JSON list). Each needs what those "
        "before it give; one that is left out leaves its findings empty.",
    )
    relatives_hours: int = Field(
        72,
        ge=36,
        le=720,
        description="How long an article is remembered in Redis, for later ones to be related to "
        "it. An article takes about 3 KB there.",
    )

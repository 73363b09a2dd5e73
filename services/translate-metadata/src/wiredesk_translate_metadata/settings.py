"""translate-metadata's own settings, besides those that every service has."""

from pydantic import Field

from wiredesk.settings import CommonSettings


class TranslateSettings(CommonSettings):
    """What translate-metadata may be told; the newsroom's files say the rest."""

    translation_sources: tuple[str, ...] = Field(
        ("authority", "label", "iptc", "cldr", "template"),
        description="Where translations come from, the source that counts most first (a JSON "
        "list). What none of them knows stays as it was written.",
    )

"""site's own settings, besides those that every service has."""

from pydantic import Field, NonNegativeFloat, PositiveFloat, PositiveInt

from wiredesk.settings import CommonSettings


class SiteSettings(CommonSettings):
    """Where site listens, what it keeps, and how long it trusts what it keeps."""

    site_host: str = Field(
        "127.0.0.1", description="Address that readers' requests come to (a proxy stands before)."
    )
    site_port: PositiveInt = Field(8080, description="Port that readers' requests come to.")
    site_connections: PositiveInt = Field(
        4096,
        description="The most connections served at once; further ones wait. An idle kept-alive "
        "connection counts, so this is far more than the requests at work.",
    )
    site_cache_bytes: PositiveInt = Field(
        96 * 1024 * 1024,
        description="What assembled documents may take of the process's memory, all their "
        "compressed forms counted. The least recently asked for goes first.",
    )
    site_check_every_s: PositiveFloat = Field(
        1.0,
        description="A document is served for at most this long before Redis is asked whether it "
        "is still the one. Changes are followed besides; this covers one that was missed.",
    )
    site_stale_max_s: NonNegativeFloat = Field(
        120.0,
        description="While Redis is away or not filled again, a known document is served, marked "
        "stale, until it was last known to be good this long ago. A kill in that time can't be "
        "obeyed, so it is no longer than a restart or a failover takes. 0: nothing stale.",
    )
    site_redis_answer_s: PositiveFloat = Field(
        1.0, description="How long Redis may take to answer before readers get what is known."
    )

"""Every topic: who writes it, who reads it, what it holds, how long it is kept.

Topic creation, access lists and the docs are made from this table.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, Literal

from pydantic import TypeAdapter

from wiredesk.article import Enriched, Ingested, Translated
from wiredesk.desk import Command, Takedown
from wiredesk.story import Published, Story

PARTITIONS: Final = 12
MAX_RECORD_BYTES: Final = 16 * 1024 * 1024
DEAD_LETTERS: Final = ".dlq"

Service = Literal["ingest", "enrich", "translate-metadata", "publish", "console"]


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic's facts. `holds` is None where the value is the wire's own bytes."""

    name: str
    key: str
    holds: TypeAdapter[Any] | None
    event: str  # the CloudEvents type of its records
    written_by: tuple[Service, ...]
    read_by: tuple[Service, ...]
    keep: timedelta | None  # None: compacted, the newest record of each key is kept for ever
    partitions: int = PARTITIONS
    max_record_bytes: int = MAX_RECORD_BYTES
    marked_by: tuple[Service, ...] = ()
    """Who reads whole partitions (`LogReader`), and so writes markers to find their end."""

    @property
    def config(self) -> dict[str, str]:
        """The topic's settings on the broker, in Kafka's names."""
        shared = {"max.message.bytes": str(self.max_record_bytes)}
        if self.keep is None:
            return shared | {
                "cleanup.policy": "compact",
                "min.compaction.lag.ms": str(_milliseconds(timedelta(hours=1))),
            }
        return shared | {
            "cleanup.policy": "delete",
            "retention.ms": str(_milliseconds(self.keep)),
        }

    @property
    def dead_letters(self) -> str:
        """The name of the topic that keeps what could not be handled."""
        return self.name + DEAD_LETTERS


def _milliseconds(span: timedelta) -> int:
    return span // timedelta(milliseconds=1)


_WEEK: Final = timedelta(days=7)
_MONTH: Final = timedelta(days=30)

WIRE_RAW: Final = Topic(
    "wire.raw.v1", "digest", None, "wire.received", ("ingest",), ("ingest",), _WEEK
)
WIRE_URGENT: Final = Topic(
    "wire.urgent.v1", "digest", None, "wire.received", ("ingest",), ("ingest",), _WEEK
)
WIRE_QUARANTINE: Final = Topic(
    "wire.quarantine.v1",
    "digest",
    None,
    "wire.quarantined",
    ("ingest", "publish"),
    ("console",),
    _MONTH,
)
INGESTED: Final = Topic(
    "articles.ingested.v1",
    "uri",
    TypeAdapter(Ingested),
    "article.ingested",
    ("ingest",),
    ("enrich",),
    _WEEK,
)
ENRICHED: Final = Topic(
    "articles.enriched.v1",
    "uri",
    TypeAdapter(Enriched),
    "article.enriched",
    ("enrich", "translate-metadata"),
    ("translate-metadata",),
    _WEEK,
)
TRANSLATED: Final = Topic(
    "articles.translated.v1",
    "uri",
    TypeAdapter(Translated),
    "article.translated",
    ("translate-metadata",),
    ("publish",),
    _WEEK,
)
TAKEDOWNS: Final = Topic(
    "articles.takedowns.v1",
    "uri",
    TypeAdapter(Takedown),
    "article.takedown",
    ("ingest", "console"),
    ("publish",),
    _MONTH,
    marked_by=("publish",),
)
COMMANDS: Final = Topic(
    "desk.commands.v1",
    "uri",
    TypeAdapter(Command),
    "desk.command",
    ("console", "publish"),
    ("publish",),
    _MONTH,
)
STORIES: Final = Topic(
    "stories.v1",
    "uri",
    TypeAdapter(Story),
    "story.changed",
    ("publish",),
    ("publish", "console"),
    None,
    marked_by=("publish",),
)
PUBLISHED: Final = Topic(
    "articles.published.v1",
    "uri",
    TypeAdapter(Published),
    "article.published",
    ("publish",),
    ("console",),
    _MONTH,
)

TOPICS: Final[Mapping[str, Topic]] = {
    topic.name: topic
    for topic in (
        WIRE_RAW,
        WIRE_URGENT,
        WIRE_QUARANTINE,
        INGESTED,
        ENRICHED,
        TRANSLATED,
        TAKEDOWNS,
        COMMANDS,
        STORIES,
        PUBLISHED,
    )
}


def dead_letter_topic(source: Topic) -> Topic:
    """Declare the dead letter topic of a source: records as large, kept for 30 days."""
    return Topic(
        source.dead_letters,
        source.key,
        None,
        "record.dead",
        # The console only looks: it has no stage that could fail.
        tuple(service for service in source.read_by if service != "console"),
        ("console",),
        _MONTH,
        source.partitions,
        source.max_record_bytes,
    )


def every_topic() -> tuple[Topic, ...]:
    """All topics to create, dead letters included."""
    return (*TOPICS.values(), *(dead_letter_topic(topic) for topic in TOPICS.values()))

"""What is known of a topic: who writes it, who reads it, what it holds, how long it is kept."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, Literal

from pydantic import TypeAdapter

from wiredesk import headers

PARTITIONS: Final = 12
MAX_RECORD_BYTES: Final = 16 * 1024 * 1024
DEAD_LETTERS: Final = ".dlq"
Service = Literal["ingest", "enrich", "translate-metadata", "publish", "console"]


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic's facts. `holds` is None where the value is the wire's own bytes.

    `headers` are there in every record, those in `may_have` where there is something to say.
    """

    name: str
    key: str
    holds: TypeAdapter[Any] | None
    event: str  # the CloudEvents type of its records
    written_by: tuple[Service, ...]
    read_by: tuple[Service, ...]
    keep: timedelta | None  # None: compacted, the newest record of each key is kept for ever
    partitions: int = PARTITIONS
    max_record_bytes: int = MAX_RECORD_BYTES
    about: str = ""
    headers: tuple[str, ...] = headers.EVENT
    may_have: tuple[str, ...] = ()
    marked_by: tuple[Service, ...] = ()
    """Who puts markers there, to find its end or to see that it takes records: a record without a
    value, and with no header but the one that says so."""
    followed_by: tuple[Service, ...] = ("console",)
    """Who reads it from its beginning and outside of any group, and so makes no dead letters."""
    replayed_by: tuple[Service, ...] = ()
    """Who puts a dead letter of it there again, as it was, when a person asks."""

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

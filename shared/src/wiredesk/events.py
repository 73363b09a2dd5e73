"""Events on their way: CloudEvents 1.0 in Kafka's binary mode, and W3C trace context.

https://github.com/cloudevents/spec/blob/main/cloudevents/bindings/kafka-protocol-binding.md
https://www.w3.org/TR/trace-context/
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from pydantic import ValidationError

from wiredesk.errors import RecordUnreadable
from wiredesk.ids import name_of
from wiredesk.topics import TOPICS, Topic

Headers = Mapping[str, bytes]

JSON: Final = "application/json"
TRACEPARENT: Final = "traceparent"
MARKER: Final = "wd_marker"
"""Set on a record that only says how far a log reached; nobody works on it."""

REPLAY: Final = "wd_replay"
"""Set on a record that a person sent again: it passes the same-again filter."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record as it came from the broker."""

    topic: str
    partition: int
    offset: int
    key: bytes
    value: bytes
    headers: Headers
    timestamp: datetime

    @property
    def place(self) -> str:
        """Where it stands in the log, for people and for keys."""
        return f"{self.topic}:{self.partition}:{self.offset}"

    def header(self, name: str) -> str:
        """Answer a header's text, empty where it is missing."""
        return self.headers.get(name, b"").decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One record to send."""

    topic: str
    key: bytes
    value: bytes | None  # None: a tombstone, for a compacted topic to forget the key
    headers: Headers = field(default_factory=dict)
    partition: int | None = None  # None: by the key


def marker(topic: str, name: bytes, partition: int | None = None) -> Outgoing:
    """Make a record that nobody works on, but which its sender knows again by its name."""
    return Outgoing(topic, b"wd:marker:" + name, None, {MARKER: name}, partition)


def decode(record: Record) -> Any:  # noqa: ANN401 - the topic decides the type
    """Read a record's value as its topic promises; RecordUnreadable where it is not that.

    The answer is an instance of what the topic `holds`; callers match on its class.
    """
    topic = TOPICS[record.topic]
    if topic.holds is None:
        return record.value
    try:
        return topic.holds.validate_json(record.value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise RecordUnreadable(f"{record.place}: {where}: {first['msg']}") from error


def outgoing(  # noqa: PLR0913 - each argument is one CloudEvents attribute
    topic: Topic,
    key: str,
    value: Any,  # noqa: ANN401 - what the topic holds, or its bytes where they are made already
    *,
    identity: tuple[str, ...],
    source: str,
    at: datetime,
    traceparent: str = "",
    extra: Headers | None = None,
) -> Outgoing:
    """Make a record for a topic.

    `identity` is what makes the event itself (uri, revision, pass): the same event sent twice
    has the same `ce_id`. `source` is the service; `at` the event's time.
    """
    body = value
    if topic.holds is not None and not isinstance(value, bytes):
        body = topic.holds.dump_json(value)
    headers = {
        "ce_specversion": b"1.0",
        "ce_id": name_of(topic.event, *identity).encode(),
        "ce_type": topic.event.encode(),
        "ce_source": f"/wiredesk/{source}".encode(),
        "ce_subject": key.encode(),
        "ce_time": at.isoformat().encode(),
        "content-type": (b"application/octet-stream" if topic.holds is None else JSON.encode()),
        TRACEPARENT: (traceparent or new_traceparent()).encode(),
    }
    return Outgoing(topic.name, key.encode(), body, headers | dict(extra or {}))


def new_traceparent() -> str:
    """Begin a trace (version 00, not sampled)."""
    return f"00-{secrets.token_hex(16)}-{secrets.token_hex(8)}-00"

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

from wiredesk import headers
from wiredesk.errors import RecordUnreadable
from wiredesk.ids import name_of
from wiredesk.topic import Topic
from wiredesk.topics import TOPICS

Headers = Mapping[str, bytes]

SPECVERSION: Final = "1.0"
JSON: Final = "application/json"
BYTES: Final = "application/octet-stream"


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
    return Outgoing(topic, b"wd:marker:" + name, None, {headers.MARKER: name}, partition)


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
    has the same `ce_id`. `source` is the service; `at` the event's time. No value at all makes
    a tombstone.
    """
    body = value
    if topic.holds is not None and not isinstance(value, bytes | None):
        body = topic.holds.dump_json(value)
    said = {
        headers.SPECVERSION: SPECVERSION,
        headers.ID: name_of(topic.event, *identity),
        headers.TYPE: topic.event,
        headers.SOURCE: source_of(source),
        headers.SUBJECT: key,
        headers.EVENT_TIME: at.isoformat(),
        headers.CONTENT_TYPE: content_type(topic),
        headers.TRACEPARENT: traceparent or new_traceparent(),
    }
    own = {name: text.encode() for name, text in said.items()}
    return Outgoing(topic.name, key.encode(), body, own | dict(extra or {}))


def content_type(topic: Topic) -> str:
    """Answer what the values of a topic are."""
    return BYTES if topic.holds is None else JSON


def source_of(service: str) -> str:
    """Name a service as CloudEvents names sources: by a path."""
    return f"/wiredesk/{service}"


def new_traceparent() -> str:
    """Begin a trace (version 00, not sampled)."""
    return f"00-{secrets.token_hex(16)}-{secrets.token_hex(8)}-00"

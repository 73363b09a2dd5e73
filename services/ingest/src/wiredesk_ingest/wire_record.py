"""A wire as a record: the headers that go with its bytes, written here and read here."""

from datetime import datetime
from typing import Final

from wiredesk.events import Outgoing, Record, outgoing
from wiredesk.headers import CHANNEL, FILE, RECEIVED, WIRE_CONTENT_TYPE
from wiredesk.ids import wire_digest
from wiredesk.topic import Topic
from wiredesk.types import Digest
from wiredesk_ingest.origin import Origin

_SOURCE: Final = "ingest"
_LONGEST: Final = 300  # characters of a file name or content type


def wire_event(topic: Topic, wire: bytes, origin: Origin, content_type: str = "") -> Outgoing:
    """Make the record of a wire as it came. Its id is that of its bytes on its channel."""
    extra = {
        CHANNEL: origin.channel.encode(),
        RECEIVED: origin.received.isoformat().encode(),
        FILE: file_header(origin.file),
        WIRE_CONTENT_TYPE: file_header(content_type),
    }
    return outgoing(
        topic,
        origin.digest,
        wire,
        identity=(origin.digest, origin.channel),
        source=_SOURCE,
        at=origin.received,
        extra={name: value for name, value in extra.items() if value},
    )


def file_header(text: str) -> bytes:
    """Answer a file's name, or what its sender says that it is, as a header's value."""
    return text[:_LONGEST].encode("utf-8", "replace")


def origin_of(record: Record) -> Origin:
    """Read back where a wire came from. One put on the topic by hand has the record's own time."""
    return Origin(
        channel=record.header(CHANNEL),
        received=_received(record),
        digest=_digest(record),
        size=len(record.value),
        file=record.header(FILE),
    )


def _received(record: Record) -> datetime:
    try:
        at = datetime.fromisoformat(record.header(RECEIVED))
    except ValueError:
        return record.timestamp
    return record.timestamp if at.tzinfo is None else at


def _digest(record: Record) -> Digest:
    # Made again and not read from the key: the takedown's id hangs on it in both lanes.
    return wire_digest(record.value)

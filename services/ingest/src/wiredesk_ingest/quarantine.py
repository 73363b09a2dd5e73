"""A wire that could not be understood, kept whole with the reason beside it."""

from datetime import datetime
from typing import Final

from wiredesk.events import Headers, Outgoing, Record, outgoing
from wiredesk.headers import (
    CHANNEL,
    CODE,
    FILE,
    ITEM,
    POSITION,
    RECEIVED,
    SENTENCE,
    TRACEPARENT,
    VALUE_LEFT_OUT,
    WIRE_CONTENT_TYPE,
)
from wiredesk.topics import WIRE_QUARANTINE
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.refusals import Refused
from wiredesk_ingest.wire_record import file_header

_CARRIED: Final = (CHANNEL, RECEIVED, FILE, WIRE_CONTENT_TYPE)


def quarantined(record: Record, origin: Origin, refused: Refused, at: datetime) -> Outgoing:
    """Make the record for quarantine: one for each refusal, so that each item is named."""
    said: dict[str, bytes] = {
        CODE: refused.code.encode(),
        SENTENCE: refused.sentence.encode("utf-8", "replace"),
    }
    if refused.position is not None:
        said[POSITION] = str(refused.position).encode()
    if refused.item:
        said[ITEM] = refused.item.encode("utf-8", "replace")
    return outgoing(
        WIRE_QUARANTINE,
        origin.digest,
        record.value,
        identity=(origin.digest, origin.channel, refused.code, refused.item),
        source="ingest",
        at=at,
        traceparent=record.header(TRACEPARENT),
        extra=_carried(record) | said,
    )


def left_out(origin: Origin, refused: Refused) -> Outgoing:
    """Make the record for quarantine of a wire that was not taken in: `origin.size` is too much.

    Its bytes stay where the sender put them; the digest stands for that place.
    """
    said = {
        CHANNEL: origin.channel.encode(),
        RECEIVED: origin.received.isoformat().encode(),
        FILE: file_header(origin.file),
        CODE: refused.code.encode(),
        SENTENCE: refused.sentence.encode("utf-8", "replace"),
        VALUE_LEFT_OUT: str(origin.size).encode(),
    }
    return outgoing(
        WIRE_QUARANTINE,
        origin.digest,
        b"",
        identity=(origin.digest, origin.channel, refused.code, ""),
        source="ingest",
        at=origin.received,
        extra=said,
    )


def _carried(record: Record) -> dict[str, bytes]:
    headers: Headers = record.headers
    return {name: headers[name] for name in _CARRIED if name in headers}

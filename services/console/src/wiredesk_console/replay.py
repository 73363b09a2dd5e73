"""The record that sends again what was kept: a wire in quarantine, or a dead letter. Pure."""

from datetime import datetime
from typing import Final

from wiredesk import headers
from wiredesk.errors import WiredeskError
from wiredesk.events import Outgoing, Record, outgoing
from wiredesk.topic import DEAD_LETTERS
from wiredesk.topics import TOPICS, WIRE_RAW

SERVICE: Final = "console"
_OF_THE_WIRE: Final = (
    headers.CHANNEL,
    headers.RECEIVED,
    headers.FILE,
    headers.WIRE_CONTENT_TYPE,
)
_OF_THE_LETTER: Final = {*headers.DEAD, headers.VALUE_LEFT_OUT}


class NotReplayable(WiredeskError):
    """A record that can't be sent again."""


def wire_again(record: Record, who: str, now: datetime) -> Outgoing:
    """Put a wire out of quarantine on `wire.raw.v1` once more, for a parser that was mended.

    It keeps the time at which it was received, so that an update that came since still wins.
    """
    if headers.CHANNEL not in record.headers:
        raise NotReplayable(
            "It is no wire but a revision that publish had no room for: "
            "decide its story, then send the wire again."
        )
    if headers.VALUE_LEFT_OUT in record.headers:
        raise NotReplayable(
            "It was too large to be taken in, so nothing of it is kept: its file lies where its "
            "sender put it. Ask for a smaller one."
        )
    digest = record.key.decode("utf-8", "replace")
    kept = {name: record.headers[name] for name in _OF_THE_WIRE if name in record.headers}
    return outgoing(
        WIRE_RAW,
        digest,
        record.value,
        identity=(digest, record.header(headers.CHANNEL), "replay", now.isoformat()),
        source=SERVICE,
        at=now,
        traceparent=record.header(headers.TRACEPARENT),
        extra=kept | {headers.REPLAY: who.encode()},
    )


def letter_again(record: Record, who: str, _now: datetime) -> Outgoing:
    """Put a dead letter's record back where it came from, with its own key and headers."""
    if headers.VALUE_LEFT_OUT in record.headers:
        raise NotReplayable(
            "Its value was too large to be kept. It stands on "
            f"{record.header(headers.TOPIC)}, partition {record.header(headers.PARTITION)}, "
            f"offset {record.header(headers.OFFSET)}, for as long as that topic keeps it."
        )
    topic = TOPICS[record.topic.removesuffix(DEAD_LETTERS)]
    if SERVICE not in topic.replayed_by:
        raise NotReplayable(f"Nobody works on {topic.name}, so there is nothing to do again.")
    own = {name: said for name, said in record.headers.items() if name not in _OF_THE_LETTER}
    return Outgoing(topic.name, record.key, record.value, own | {headers.REPLAY: who.encode()})

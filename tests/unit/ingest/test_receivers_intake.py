"""What every receiver does with the bytes of a wire, before anything is understood."""

from structlog.testing import capture_logs

from tests.unit.ingest.builders import NOON
from wiredesk.events import Outgoing, Record
from wiredesk.every_topic import every_topic
from wiredesk.ids import wire_digest
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.topics import WIRE_RAW
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.wire_record import origin_of, wire_event


async def read_back(event: Outgoing) -> Record:
    broker = MemoryBroker()
    await broker.create(every_topic())
    return broker.append(event)


async def test_where_a_wire_came_from_is_read_back_as_it_was_written() -> None:
    wire = b"a wire"
    origin = Origin("demo", NOON, wire_digest(wire), len(wire), "فانوس.xml")

    record = await read_back(wire_event(WIRE_RAW, wire, origin, "text/xml"))

    assert origin_of(record) == origin


async def test_the_same_bytes_on_a_channel_always_have_the_same_event_id() -> None:
    """A sender that was told to come again sends the same event."""
    first = wire_event(WIRE_RAW, b"x", Origin("demo", NOON, wire_digest(b"x"), 1, "one.xml"))
    again = wire_event(WIRE_RAW, b"x", Origin("demo", NOON, wire_digest(b"x"), 1, "two.xml"))
    other = wire_event(WIRE_RAW, b"x", Origin("inbox", NOON, wire_digest(b"x"), 1, "one.xml"))

    assert first.headers["ce_id"] == again.headers["ce_id"] != other.headers["ce_id"]


async def test_the_digest_is_made_of_the_bytes_and_not_of_what_a_record_says() -> None:
    """Both lanes name a takedown by it."""
    record = await read_back(Outgoing(WIRE_RAW.name, b"a key by hand", b"x"))

    assert origin_of(record).digest == wire_digest(b"x")


async def test_a_time_without_an_offset_is_no_time() -> None:
    record = await read_back(
        Outgoing(WIRE_RAW.name, b"key", b"x", {"wd_received": b"2026-11-20T12:00:00"})
    )

    assert origin_of(record).received == record.timestamp


async def test_an_accepted_wire_is_one_line_of_the_log() -> None:
    broker = MemoryBroker()
    await broker.create(every_topic())
    intake = Intake(await broker.sender(), lambda: NOON, within_s=30.0)

    with capture_logs() as lines:
        digest = await intake.accept(b'"sig:kill"', "demo", file="kill.xml")

    assert lines == [
        {
            "event": "record",
            "log_level": "info",
            "stage": "receiver",
            "uri": digest,
            "outcome": "accepted",
            "channel": "demo",
            "bytes": 10,
            "urgent": True,
        }
    ]

"""What becomes of a record that a stage can't handle."""

from collections.abc import Sequence
from datetime import UTC, datetime

import structlog

from wiredesk import headers
from wiredesk.errors import BrokerAway, PermanentError, RecordTooLarge
from wiredesk.events import Outgoing, Record, new_traceparent
from wiredesk.every_topic import every_topic
from wiredesk.kafka import dead_letters
from wiredesk.kafka.policy import Surroundings
from wiredesk.stage import Input, Outcome, StageSpec
from wiredesk.testing.articles import takedown
from wiredesk.testing.memory_clients import MemorySender
from wiredesk.testing.stage_world import Collector, StageWorld
from wiredesk.testing.waiting import until
from wiredesk.topic import MAX_RECORD_BYTES
from wiredesk.topics import PUBLISHED, TAKEDOWNS, WIRE_RAW

GOOD = takedown().model_dump_json().encode()
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


class StoryBroken(PermanentError):
    """The story can't be told."""


def refuses(bad: bytes, error: Exception) -> Collector:
    def fail(each: Input) -> None:
        if each.value == bad:
            raise error

    return Collector(fail)


async def test_bytes_that_do_not_decode_are_kept_as_they_came() -> None:
    """With their own headers, and with headers that say what was wrong and where it stood."""
    world = StageWorld()
    world.around = Surroundings(sleep=world.sleep, clock=lambda: NOW)
    await world.broker.create(every_topic())
    own = {"traceparent": new_traceparent().encode(), "ce_id": b"\xff\x00"}
    world.broker.append(Outgoing(TAKEDOWNS.name, b"key", GOOD))
    sent = world.broker.append(Outgoing(TAKEDOWNS.name, b"key", b"\xffnot json", own))

    await world.work_off(StageSpec("test", (TAKEDOWNS,), Collector()))

    [letter] = world.dead_letters(TAKEDOWNS)
    assert (letter.key, letter.value) == (sent.key, sent.value)
    assert {name: letter.headers[name] for name in own} == own
    assert letter.header(headers.STAGE) == "test"
    assert letter.header(headers.ERROR_CLASS) == "RecordUnreadable"
    assert "not what its topic promises" in letter.header(headers.ERROR_MESSAGE)
    assert letter.header(headers.TOPIC) == TAKEDOWNS.name
    assert letter.header(headers.PARTITION) == str(sent.partition)
    assert letter.header(headers.OFFSET) == "1"
    assert letter.header(headers.TIME) == NOW.isoformat()
    assert letter.header(headers.ATTEMPT) == "1"
    assert "ValidationError" in letter.header(headers.TRACEBACK)


async def test_a_record_that_does_not_decode_holds_up_none_beside_it() -> None:
    """Those before and behind it go through, in their order."""
    world = StageWorld()
    stage = Collector()
    others = [takedown(f"urn:{n}") for n in range(4)]
    good = [other.model_dump_json().encode() for other in others]
    await world.send(TAKEDOWNS, good[0], good[1], b"{", good[2], b"", good[3])

    await world.work_off(StageSpec("test", (TAKEDOWNS,), stage))

    assert stage.values == others
    assert [letter.value for letter in world.dead_letters(TAKEDOWNS)] == [b"{", b""]


async def test_what_a_stage_refuses_for_good_is_a_dead_letter() -> None:
    """A PermanentError's own sentence is kept with the record."""
    world = StageWorld()
    stage = refuses(b"bad", StoryBroken("part 7"))
    await world.send(WIRE_RAW, b"one", b"bad", b"two")

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    [letter] = world.dead_letters(WIRE_RAW)
    assert letter.value == b"bad"
    assert letter.header(headers.ERROR_CLASS) == "StoryBroken"
    assert letter.header(headers.ERROR_MESSAGE) == "The story can't be told. (part 7)"


async def test_after_an_unknown_error_only_the_guilty_record_dies() -> None:
    """The records of the batch are tried one by one; the others are done once, in order."""
    world = StageWorld()
    stage = refuses(b"bad", ZeroDivisionError("seven"))
    await world.send(WIRE_RAW, b"one", b"bad", b"two")

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert stage.batches == [[b"one", b"bad", b"two"], [b"one"], [b"bad"], [b"two"]]
    [letter] = world.dead_letters(WIRE_RAW)
    assert letter.value == b"bad"
    assert letter.header(headers.ATTEMPT) == "2"
    traceback = letter.header(headers.TRACEBACK)
    assert "ZeroDivisionError: seven" in traceback
    assert "stage_world.py" in traceback


async def test_a_batch_that_fails_only_as_a_whole_loses_nobody() -> None:
    """Each record alone goes through: nothing is a dead letter."""
    world = StageWorld()

    async def stage(batch: Sequence[Input]) -> Outcome:
        if len(batch) > 1:
            raise ValueError("too many")
        return Outcome([Outgoing(PUBLISHED.name, b"key", batch[0].value)])

    await world.send(WIRE_RAW, b"one", b"two")
    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert [record.value for record in world.records(PUBLISHED.name)] == [b"one", b"two"]
    assert world.dead_letters(WIRE_RAW) == []


async def test_an_error_in_the_writes_is_the_records_error() -> None:
    """Whatever step of its work it comes from."""
    for step in ("apply", "after"):
        world = StageWorld()

        async def fail() -> None:
            raise ValueError("no room")

        async def stage(_batch: Sequence[Input], step: str = step) -> Outcome:
            return Outcome(**{step: fail})  # type: ignore[arg-type]

        await world.send(WIRE_RAW, b"one")
        await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

        assert len(world.dead_letters(WIRE_RAW)) == 1


async def test_an_event_too_large_to_send_makes_its_input_a_dead_letter() -> None:
    """Too large now is too large later; the others of the batch go on."""
    world = StageWorld()

    async def stage(batch: Sequence[Input]) -> Outcome:
        size = {b"small": 1, b"huge": MAX_RECORD_BYTES + 1}
        return Outcome(
            [Outgoing(PUBLISHED.name, b"key", bytes(size[each.value])) for each in batch]
        )

    await world.send(WIRE_RAW, b"small", b"huge", b"small")
    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    [letter] = world.dead_letters(WIRE_RAW)
    assert letter.value == b"huge"
    assert letter.header(headers.ERROR_CLASS) == "RecordTooLarge"


async def test_a_record_is_done_only_when_its_dead_letter_is_acknowledged() -> None:
    """Otherwise a crash now would lose it from both topics."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"bad")
    world.broker.away = True

    stage = refuses(b"bad", ValueError())
    async with world.running(StageSpec("test", (WIRE_RAW,), stage)) as runner:
        await until(lambda: runner.blocked_on == BrokerAway.blocked_on)
        assert not world.all_done(WIRE_RAW)
        world.broker.away = False
        await until(lambda: world.all_done(WIRE_RAW))

    assert len(world.dead_letters(WIRE_RAW)) == 1


class Narrow(MemorySender):
    """Refuses what the source topic still took: its headers came on top."""

    async def send(self, events: Sequence[Outgoing]) -> None:
        if any(len(event.value or b"") > 10 for event in events):
            raise RecordTooLarge
        await super().send(events)


async def test_a_dead_letter_that_is_too_large_leaves_its_value_at_the_source() -> None:
    """It says so, where the value stands and how large it is; the stage goes on."""
    world = StageWorld()
    world.broker.sender = lambda: narrow(world)  # type: ignore[method-assign]
    await world.broker.create(every_topic())
    world.broker.append(Outgoing(WIRE_RAW.name, b"key", b"much too large"))

    await world.work_off(StageSpec("test", (WIRE_RAW,), refuses(b"much too large", ValueError())))

    [letter] = world.dead_letters(WIRE_RAW)
    assert letter.value == b""
    assert letter.header(headers.VALUE_LEFT_OUT) == "14"
    assert letter.header(headers.OFFSET) == "0"


async def narrow(world: StageWorld) -> MemorySender:
    return Narrow(world.broker)


async def test_an_error_that_quotes_broken_text_does_not_stop_the_burial() -> None:
    """Half a surrogate pair out of somebody's input has no UTF-8 form."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"bad")

    await world.work_off(StageSpec("test", (WIRE_RAW,), refuses(b"bad", ValueError("\ud800"))))

    assert len(world.dead_letters(WIRE_RAW)) == 1


async def test_a_long_error_is_cut() -> None:
    """Headers are for people; the end of a traceback says most."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"bad")

    await world.work_off(
        StageSpec("test", (WIRE_RAW,), refuses(b"bad", ValueError("x" * 1_000_000)))
    )

    [letter] = world.dead_letters(WIRE_RAW)
    assert sum(len(value) for value in letter.headers.values()) < 16_000


async def test_a_dead_letter_is_logged_and_counted() -> None:
    """As the record's one canonical line, and by its class of error."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"bad", key=b"urn:one")

    with structlog.testing.capture_logs() as lines:
        await world.work_off(StageSpec("test", (WIRE_RAW,), refuses(b"bad", StoryBroken())))

    [line] = [line for line in lines if line["event"] == "record"]
    assert (line["uri"], line["outcome"], line["reason"]) == (
        "urn:one",
        "dead_letter",
        "StoryBroken",
    )
    assert world.heard.dead == ["StoryBroken"]
    assert world.heard.outcomes == {"dead_letter": 1}


def test_every_error_header_is_text() -> None:
    """Whoever shows them may read them as UTF-8."""
    record = Record(WIRE_RAW.name, 3, 14, b"key", b"value", {}, NOW)

    letter = dead_letters.dead_letter(record, ValueError("\ud800"), stage="test", attempt=1, at=NOW)

    for value in letter.headers.values():
        value.decode("utf-8")

"""What may be committed: everything up to the first record that is not done, and no more."""

from datetime import UTC, datetime
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from wiredesk.events import Record
from wiredesk.kafka.ledger import Ledger

TOPIC: Final = "wire.raw.v1"


def record(offset: int, partition: int = 0, topic: str = TOPIC) -> Record:
    return Record(topic, partition, offset, b"", b"", {}, datetime(2026, 1, 1, tzinfo=UTC))


def handed_out(*offsets: int) -> Ledger:
    ledger = Ledger()
    for offset in offsets:
        ledger.hand_out(record(offset))
    return ledger


def test_nothing_done_is_nothing_to_commit() -> None:
    assert handed_out(0, 1, 2).take_positions() == {}


def test_a_record_done_before_an_earlier_one_waits_for_it() -> None:
    """Faust's own ledger commits 12 where 10 was committed and only 11 is done."""
    ledger = handed_out(10, 11)
    ledger.done(record(11))
    assert ledger.take_positions() == {}

    ledger.done(record(10))

    assert ledger.take_positions() == {(TOPIC, 0): 12}


def test_holes_in_the_log_are_no_gaps() -> None:
    """Compaction and transactions leave offsets out; nobody will ever do them."""
    ledger = handed_out(3, 7, 20)
    for offset in (3, 7):
        ledger.done(record(offset))

    assert ledger.take_positions() == {(TOPIC, 0): 8}


def test_a_position_is_told_once() -> None:
    """Only what moved since the last time is worth a request."""
    ledger = handed_out(0, 1)
    ledger.done(record(0))

    assert ledger.take_positions() == {(TOPIC, 0): 1}
    assert ledger.take_positions() == {}


def test_partitions_do_not_wait_for_each_other() -> None:
    """Nor do topics whose partitions have the same number."""
    ledger = Ledger()
    for each in (record(0), record(0, 1), record(0, 0, "other")):
        ledger.hand_out(each)
    ledger.done(record(0, 1))
    ledger.done(record(0, 0, "other"))

    assert ledger.take_positions() == {(TOPIC, 1): 1, ("other", 0): 1}


def test_a_record_that_nobody_works_on_does_not_hold_up_the_others() -> None:
    """A log reader's marker is done when it is seen, in its turn."""
    ledger = handed_out(0)
    ledger.hand_out(record(1), done=True)
    assert ledger.take_positions() == {}

    ledger.done(record(0))

    assert ledger.take_positions() == {(TOPIC, 0): 2}


def test_after_a_loss_nothing_from_before_counts() -> None:
    """The new owner decides what is done; a late `done` moves nothing."""
    ledger = handed_out(0, 1)
    ledger.done(record(0))
    ledger.clear()
    ledger.done(record(1))

    assert ledger.take_positions() == {}


def test_what_was_never_handed_out_cannot_be_done() -> None:
    """It is another owner's."""
    ledger = handed_out(5)
    ledger.done(record(4))
    ledger.done(record(5, partition=1))

    assert ledger.take_positions() == {}


@given(st.integers(1, 30).flatmap(lambda n: st.permutations(range(n))), st.data())
def test_in_whatever_order_records_are_done_no_gap_is_committed(
    order: list[int], data: st.DataObject
) -> None:
    """The position is always the first record that is not done."""
    ledger = handed_out(*range(len(order)))
    position, done = 0, set()
    for offset in order[: data.draw(st.integers(0, len(order)))]:
        ledger.done(record(offset))
        done.add(offset)
        position = ledger.take_positions().get((TOPIC, 0), position)
        assert position == next(at for at in range(len(order) + 1) if at not in done)

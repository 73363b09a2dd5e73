"""An engine that fails is left alone for longer and longer, and tried once in between."""

from tests.unit.translate.engine_world import Time
from wiredesk_translate_metadata.engines.circuit import (
    FIRST_S,
    LONG_S,
    MOST_FAILURES,
    MOST_S,
    Circuit,
)


def opened(time: Time) -> Circuit:
    circuit = Circuit(time, lambda: 1.0)
    for _ in range(MOST_FAILURES):
        circuit.begin()
        circuit.failed()
    return circuit


def test_one_failure_is_no_reason_to_leave_it_alone() -> None:
    circuit = Circuit(Time(), lambda: 1.0)
    circuit.begin()
    circuit.failed()
    assert circuit.closed


def test_after_some_in_a_row_it_is_left_alone_for_a_while() -> None:
    time = Time()
    circuit = opened(time)
    assert not circuit.closed

    time.now_s += FIRST_S
    assert circuit.closed


def test_after_the_while_one_request_goes_through_and_no_second_beside_it() -> None:
    time = Time()
    circuit = opened(time)
    time.now_s += FIRST_S
    circuit.begin()
    assert not circuit.closed


def test_each_while_is_twice_as_long_up_to_a_most() -> None:
    time = Time()
    circuit = opened(time)
    waits = []
    for _ in range(10):
        began = time.now_s
        while not circuit.closed:
            time.now_s += 0.5
        waits.append(time.now_s - began)
        circuit.begin()
        circuit.failed()
    assert waits[:3] == [FIRST_S, 2 * FIRST_S, 4 * FIRST_S]
    assert waits[-1] == MOST_S


def test_an_answer_makes_all_as_it_was() -> None:
    time = Time()
    circuit = opened(time)
    time.now_s += FIRST_S
    circuit.begin()
    circuit.good()
    assert circuit.closed
    circuit.failed()
    assert circuit.closed


def test_it_is_open_until_the_engine_answers() -> None:
    time = Time()
    circuit = opened(time)
    time.now_s += FIRST_S
    assert circuit.open  # it may be asked, and nobody knows yet what it says

    circuit.begin()
    circuit.good()
    assert not circuit.open


def test_a_long_rest_opens_it_at_once_and_a_short_one_does_not() -> None:
    circuit = Circuit(Time(), lambda: 1.0)
    circuit.failed(LONG_S / 2)
    assert not circuit.open
    circuit.failed(LONG_S)
    assert circuit.open


def test_the_rest_that_an_engine_asks_for_is_kept_at_once() -> None:
    """429 with Retry-After, the first time already."""
    time = Time()
    circuit = Circuit(time, lambda: 1.0)
    circuit.begin()
    circuit.failed(30.0)
    time.now_s += 29.0
    assert not circuit.closed
    time.now_s += 1.0
    assert circuit.closed

"""What a sender lets go together, and what it does not even try."""

from typing import Final

import pytest
from aiokafka.errors import KafkaTimeoutError, MessageSizeTooLargeError
from aiokafka.errors import RecordTooLargeError as BrokerFindsTooLarge

from wiredesk.child import free_port
from wiredesk.errors import BrokerAway, PermanentError, RecordTooLarge, TransientError
from wiredesk.events import Outgoing
from wiredesk.kafka.sender import FLIGHT_BYTES, KafkaSender, _flights
from wiredesk.settings import CommonSettings
from wiredesk.topic import MAX_RECORD_BYTES

BROKERS_MOST: Final = 100 * 1024 * 1024  # socket.request.max.bytes, Kafka's own default
KEY: Final = b"key"


def event(size: int, number: int = 0) -> Outgoing:
    return Outgoing("topic", KEY, bytes(size - len(KEY)), {"number": b"%d" % number})


def nobody() -> KafkaSender:
    """Talk to a broker that is not there."""
    return KafkaSender(CommonSettings(broker=f"127.0.0.1:{free_port()}"), within_s=1.0)


def test_no_flight_is_more_than_a_broker_takes() -> None:
    """A request above 100 MiB is refused, today and tomorrow."""
    flights = list(_flights([event(MAX_RECORD_BYTES, number) for number in range(9)]))

    for flight in flights:
        assert sum(len(each.value or b"") for each in flight) <= FLIGHT_BYTES < BROKERS_MOST


def test_flights_keep_the_order_and_lose_nothing() -> None:
    events = [event(FLIGHT_BYTES // 5 * 2, number) for number in range(7)]

    flights = list(_flights(events))

    assert [len(flight) for flight in flights] == [2, 2, 2, 1]
    assert [each for flight in flights for each in flight] == events


def test_small_records_fly_together() -> None:
    """One wait for acknowledgements a batch, not one a record."""
    assert [len(flight) for flight in _flights([event(1000)] * 500)] == [500]


def test_nothing_to_send_is_no_flight() -> None:
    assert list(_flights([])) == []


async def test_a_record_above_the_limit_is_refused_for_good_and_without_a_broker() -> None:
    """Nothing of its batch is sent, so nothing of it is sent twice."""
    with pytest.raises(RecordTooLarge):
        await nobody().send([event(10), event(MAX_RECORD_BYTES + 1)])

    assert issubclass(RecordTooLarge, PermanentError)


async def test_a_record_at_the_limit_is_not_refused_here() -> None:
    """The key counts, headers don't; so it gets as far as the broker that is not there."""
    with pytest.raises(BrokerAway):
        await nobody().send([event(MAX_RECORD_BYTES)])

    assert issubclass(BrokerAway, TransientError)


@pytest.mark.parametrize("refusal", [MessageSizeTooLargeError(), BrokerFindsTooLarge()])
async def test_a_broker_that_finds_a_record_too_large_means_it(refusal: Exception) -> None:
    """The client says so before sending, the broker after; both say it for ever."""
    assert isinstance(await nobody()._told(refusal), RecordTooLarge)


@pytest.mark.parametrize("error", [KafkaTimeoutError(), ConnectionError("reset"), TimeoutError()])
async def test_everything_else_is_a_broker_that_is_away(error: Exception) -> None:
    """It says what happened, for the log and for health."""
    told = await nobody()._told(error)

    assert isinstance(told, BrokerAway)
    assert type(error).__name__ in str(told)

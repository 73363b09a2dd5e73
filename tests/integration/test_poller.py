"""One channel is looked into again and again, whatever happens to it, by one worker at a time."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from redis.asyncio import Redis

from tests.unit.ingest.builders import NOON
from wiredesk.cache import keys
from wiredesk.cache.channels import ChannelState, ChannelStates
from wiredesk.cache.client import connect
from wiredesk.cache.leases import Leases
from wiredesk.child import free_port
from wiredesk.errors import BrokerAway
from wiredesk.kafka.policy import Surroundings
from wiredesk.metrics import Metrics
from wiredesk.settings import CommonSettings
from wiredesk.testing.waiting import until
from wiredesk_ingest.receivers.intake import ChannelPaused
from wiredesk_ingest.receivers.polling import Pace, Poller
from wiredesk_ingest.receivers.source import Memory, SourceFails

PACE = Pace(timedelta(seconds=60), jitter=0.5, lease=timedelta(seconds=5))


class Place:
    """A source that does what the test says, look by look, and then finds nothing new."""

    def __init__(self, *looks: Callable[[], int]) -> None:
        self.looks = list(looks)
        self.looked = 0
        self.memories: list[Memory] = []

    async def look(self, memory: Memory) -> int:
        self.memories.append(memory)
        wires = self.looks.pop(0)() if self.looks else 0
        await memory.keep({"looked": str(self.looked)})
        self.looked += 1
        return wires

    async def test(self) -> str:
        return "a place"


def failing(error: Exception) -> Callable[[], int]:
    def fail() -> int:
        raise error

    return fail


class World:
    """Pollers of one channel, and the waits that they took."""

    def __init__(self, redis: Redis) -> None:
        self.redis = redis
        self.states = ChannelStates(redis)
        self.waits: list[float] = []
        self.metrics = Metrics()

    async def _sleep(self, seconds: float) -> None:
        if seconds != PACE.renew_s:
            self.waits.append(seconds)
        await asyncio.sleep(min(seconds, 0.01))

    @asynccontextmanager
    async def polling(self, place: Place) -> AsyncIterator[Poller]:
        """Poll until the test has seen enough."""
        around = Surroundings(clock=lambda: NOON, sleep=self._sleep, chance=lambda: 0.5)
        leases = Leases(self.redis, PACE.lease)
        poller = Poller("news", place, PACE, leases, self.states, around, self.metrics)
        run = asyncio.create_task(poller.run())
        try:
            yield poller
            assert not run.done(), run
        finally:
            run.cancel()
            await asyncio.gather(run, return_exceptions=True)

    async def state(self) -> ChannelState:
        return (await self.states.states(["news"]))["news"]

    def looks(self, outcome: str) -> bool:
        said = f'wiredesk_channel_looks_total{{channel="news",outcome="{outcome}"}}'
        return said.encode() in self.metrics.page()


@pytest.fixture
def world(redis: Redis) -> World:
    return World(redis)


async def test_a_place_is_looked_into_again_and_again(world: World) -> None:
    """With waits that are shorter by some jitter, so that not all places are asked at once."""
    place = Place(lambda: 2)
    async with world.polling(place):
        await until(lambda: place.looked >= 3)

    assert set(world.waits) == {45.0}
    assert (await world.state()).last_look == NOON
    assert world.looks("wires")
    assert world.looks("nothing_new")


async def test_one_of_three_workers_looks(world: World) -> None:
    places = [Place(), Place(), Place()]
    async with world.polling(places[0]), world.polling(places[1]), world.polling(places[2]):
        await until(lambda: sum(place.looked for place in places) >= 10)

    assert sorted(place.looked > 0 for place in places) == [False, False, True]


async def test_who_stops_lets_the_next_one_look_at_once(world: World) -> None:
    async with world.polling(first := Place()):
        await until(lambda: first.looked)
    assert not await world.redis.exists(keys.channel_lease("news"))

    async with world.polling(second := Place()):
        await until(lambda: second.looked)


async def test_a_failure_is_told_until_it_ends(world: World) -> None:
    place = Place(failing(SourceFails("the door is shut")), failing(ValueError("a bug")))
    async with world.polling(place):
        await until(lambda: world.looks("nothing_new"))

    assert world.looks("failed")
    assert (await world.state()).failing_since is None
    assert (await world.state()).why == ""


async def test_a_channel_that_fails_says_since_when_and_why(world: World) -> None:
    """Also to a worker that comes after; a fault of ours is no other than one of the place."""
    shut = [failing(SourceFails("the door is shut")) for _ in range(1000)]
    async with world.polling(place := Place(*shut)):
        await until(lambda: len(place.memories) >= 3)

    state = await world.state()
    assert (state.last_look, state.failing_since) == (NOON, NOON)
    assert (state.why, state.failures >= 3) == ("the door is shut", True)
    async with world.polling(place := Place(*[failing(ValueError("a bug"))] * 1000)):
        await until(lambda: len(place.memories) >= 2)
    assert (await world.state()).why == "ValueError: a bug"


async def test_waits_grow_while_a_place_fails(world: World) -> None:
    """And begin anew once it works."""
    shut = failing(SourceFails("the door is shut"))
    async with world.polling(place := Place(*[shut] * 10, lambda: 1, shut)):
        await until(lambda: len(place.memories) >= 13)

    assert world.waits[:10] == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 150.0, 150.0]
    assert world.waits[10:12] == [45.0, 1.0]


async def test_who_takes_over_a_place_that_fails_goes_on_with_its_waits(world: World) -> None:
    shut = failing(SourceFails("the door is shut"))
    async with world.polling(first := Place(*[shut] * 10_000)):
        await until(lambda: len(first.memories) >= 5)
    state, world.waits = await world.state(), []

    async with world.polling(second := Place(*[shut] * 10_000)):
        await until(lambda: len(second.memories) >= 2)

    assert state.next_look is not None
    left_s = (state.next_look - NOON).total_seconds()
    assert world.waits[0] == left_s
    assert world.waits[1] == min(left_s * 2, 150.0) > 10.0


async def test_a_place_that_works_again_is_as_new_to_whoever_takes_it_over(world: World) -> None:
    async with world.polling(Place(failing(SourceFails("busy")))):
        await until(lambda: world.looks("nothing_new"))

    assert await world.state() == ChannelState(last_look=NOON)


async def test_a_place_that_asks_for_time_is_given_it(world: World) -> None:
    async with world.polling(place := Place(failing(SourceFails("busy", wait_s=77.0)))):
        await until(lambda: place.looked)

    assert world.waits[0] == 77.0


async def test_a_broker_that_is_away_is_no_fault_of_the_channel(world: World) -> None:
    async with world.polling(place := Place(failing(BrokerAway()))):
        await until(lambda: place.looked)

    assert not world.looks("failed")
    assert (await world.state()).failing_since is None


async def test_who_can_not_reach_the_broker_lets_another_worker_look(world: World) -> None:
    """That one may reach it. It is not the channel that fails, so nobody else would be asked."""
    cut_off, well = Place(*[failing(BrokerAway())] * 10_000), Place()
    async with world.polling(cut_off):
        await until(lambda: cut_off.memories)
        async with world.polling(well):
            await until(lambda: well.looked >= 3)

    assert cut_off.looked == 0


async def test_a_place_is_asked_ever_less_while_the_broker_is_away(world: World) -> None:
    """What it says can't be taken in; yet it is asked soon after the broker is back."""
    async with world.polling(place := Place(*[failing(BrokerAway())] * 8)):
        await until(lambda: place.looked)

    waits = world.waits[:8]
    assert waits == sorted(waits)
    assert 10.0 < waits[-1] <= PACE.ask_s + 30.0


async def test_a_pause_in_the_middle_of_a_look_keeps_the_lease(world: World) -> None:
    async with world.polling(place := Place(failing(ChannelPaused("news")))):
        await until(lambda: place.looked)

    assert PACE.ask_s not in world.waits


async def test_a_paused_channel_is_left_alone_until_it_is_resumed(world: World) -> None:
    await world.states.pause("news", NOON)
    async with world.polling(place := Place()):
        await until(lambda: len(world.waits) >= 3)
        assert place.looked == 0

        await world.states.resume("news")
        await until(lambda: place.looked)


async def test_who_lost_its_lease_writes_no_more_and_looks_again_once_it_has_it(
    world: World,
) -> None:
    async with world.polling(place := Place()):
        await until(lambda: place.looked)
        await world.redis.set(keys.channel_lease("news"), "somebody else's")
        await until(lambda: PACE.ask_s in world.waits)
        stood, memory = place.looked, await world.redis.hgetall(keys.channel_memory("news"))
        await until(lambda: world.waits.count(PACE.ask_s) > 3)
        assert place.looked == stood
        assert await world.redis.hgetall(keys.channel_memory("news")) == memory

        await world.redis.delete(keys.channel_lease("news"))
        await until(lambda: place.looked > stood)


async def test_without_redis_nobody_looks_and_that_is_said(tmp_path: Path) -> None:
    url = f"redis://127.0.0.1:{free_port()}/0"
    client = connect(CommonSettings.model_validate({"redis_url": url}))
    world = World(client)
    async with world.polling(place := Place()) as poller:
        await until(lambda: poller.waits_for)
        await until(lambda: len(world.waits) >= 3)

        assert poller.waits_for == "redis"
        assert place.memories == []
    await client.aclose()

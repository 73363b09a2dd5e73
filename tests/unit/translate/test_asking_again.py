"""Asking again: which stories, in which order, as which pass; and what a lost worker leaves."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

import pytest

from tests.unit.translate.overriding import item, key, record
from wiredesk.errors import BrokerAway, RedisAway
from wiredesk.events import Record
from wiredesk.every_topic import every_topic
from wiredesk.headers import AGAIN
from wiredesk.stage import Input
from wiredesk.testing.articles import NOON, URI
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.memory_clients import MemorySender
from wiredesk.topics import ENRICHED
from wiredesk_translate_metadata.again import noting as noting_module
from wiredesk_translate_metadata.again.asking import AT_ONCE, HEAD_START_S, AskingAgain, Pace
from wiredesk_translate_metadata.again.memory import MemoryShown
from wiredesk_translate_metadata.again.noting import Noting
from wiredesk_translate_metadata.again.plan import next_pass
from wiredesk_translate_metadata.sources.overrides import OverrideSource

OWN: Final = 4
MS: Final = int(NOON.timestamp() * 1000)


class World:
    """One worker, and what all of them share. A second one may be made over the same."""

    def __init__(self) -> None:
        self.broker = MemoryBroker()
        self.shown = MemoryShown()
        self.owned = frozenset({OWN})
        self.times = 1  # that the partitions were noted in this worker
        self.begin()

    def begin(self) -> None:
        """Be a worker that has just started."""
        self.overrides = OverrideSource()
        self.noting = Noting(self.shown)
        self.again = AskingAgain(
            self.overrides,
            self.shown,
            self.noting,
            MemorySender(self.broker),
            lambda: dict.fromkeys(self.owned, self.times),
            lambda: NOON,
            Pace(200, 200),
        )

    async def ask(self) -> list[int]:
        """Ask until nothing is left; answer how many at once."""
        asked = []
        while some := await self.again.ask_some():
            asked.append(some)
        return asked

    async def passes_noted(self, *items: Input) -> list[int]:
        """Note a batch, and answer as which pass each is translated."""
        return [each.pass_ for each in await self.noting.note(items)]

    @property
    def sent(self) -> Sequence[Record]:
        return self.broker.records(ENRICHED.name)

    @property
    def passes(self) -> list[tuple[str, str]]:
        return [(each.key.decode(), each.header(AGAIN)) for each in self.sent]


@pytest.fixture
async def world() -> World:
    world = World()
    await world.broker.create(every_topic())
    return world


async def test_a_story_that_shows_the_value_is_sent_again_as_it_was(world: World) -> None:
    shows, other = item(), item("urn:other", located="IZMIR")
    await world.noting.note([shows, other])

    world.overrides.take(record())
    await world.ask()

    (sent,) = world.sent
    assert (sent.key, sent.value) == (shows.record.key, shows.record.value)
    assert sent.header(AGAIN) == str(MS)


async def test_an_override_of_one_edition_finds_stories_by_any_field_it_may_be_of(
    world: World,
) -> None:
    story = item(byline="Mina Kaya", keywords=("lanterns",), source="Quillmark")
    await world.noting.note([story])

    for offset, (field, of) in enumerate(
        [
            ("headline", story.value.article.headline),
            ("byline", "Mina Kaya"),
            ("keyword", "lanterns"),
            ("credit", "Quillmark"),
            ("section", "world"),
            ("language", "en"),
        ]
    ):
        at = NOON + timedelta(seconds=offset)
        world.overrides.take(record(key(field, of), "x", offset, at))  # type: ignore[arg-type]
        assert await world.ask() == [1], field


async def test_taking_an_override_back_asks_again_too(world: World) -> None:
    await world.noting.note([item()])
    world.overrides.take(record())
    await world.ask()

    world.overrides.take(record(value="", offset=1, at=NOON + timedelta(seconds=1)))
    await world.ask()

    assert [int(pass_) for _, pass_ in world.passes] == [MS, MS + 1000]


async def test_the_newest_stories_come_first(world: World) -> None:
    numbers = [number * 7 % 250 for number in range(250)]
    await world.noting.note(
        [item(f"urn:{n}", versioncreated=NOON + timedelta(minutes=n)) for n in numbers]
    )
    sent: list[str] = []
    world.overrides.take(record())

    while await world.again.ask_some():
        fresh = {each.key.decode() for each in world.sent} - set(sent)
        sent += sorted(fresh, key=lambda uri: -int(uri.removeprefix("urn:")))

    assert sent == [f"urn:{n}" for n in range(249, -1, -1)]


async def test_an_override_that_comes_meanwhile_does_not_wait_for_the_old_ones(
    world: World,
) -> None:
    await world.noting.note([item(f"urn:{n}") for n in range(3 * AT_ONCE)])
    newest = item("urn:new", located="IZMIR", versioncreated=NOON + timedelta(days=1))
    await world.noting.note([newest])
    world.overrides.take(record())
    await world.again.ask_some()

    world.overrides.take(record(key("dateline", "IZMIR"), "إزمير", 1))
    await world.again.ask_some()

    assert "urn:new" in {uri for uri, _ in world.passes}


async def test_a_story_that_shows_two_of_them_is_asked_for_once_for_the_later_one(
    world: World,
) -> None:
    await world.noting.note([item()])
    world.overrides.take(record(at=NOON + timedelta(seconds=5)))
    world.overrides.take(record(key("section", "world"), "x", 1))

    await world.ask()

    assert world.passes == [(URI, str(MS + 5000))]


async def test_other_partitions_are_left_to_their_owners(world: World) -> None:
    await world.noting.note([item()])
    world.owned = frozenset({1, 2})
    world.overrides.take(record())

    assert await world.ask() == []


async def test_whoever_owns_a_partition_next_goes_on_with_what_is_missing(world: World) -> None:
    await world.noting.note([item(f"urn:{n}") for n in range(AT_ONCE + 20)])
    world.overrides.take(record())
    await world.again.ask_some()

    world.begin()  # the worker died with twenty still to ask for
    world.overrides.take(record())
    await world.ask()

    assert {uri for uri, _ in world.passes} == {f"urn:{n}" for n in range(AT_ONCE + 20)}
    assert {pass_ for _, pass_ in world.passes} == {str(MS)}


async def test_a_partition_that_comes_later_is_looked_after(world: World) -> None:
    await world.noting.note([item()])
    world.owned = frozenset()
    world.overrides.take(record())
    await world.ask()

    world.owned = frozenset({OWN})

    assert await world.ask() == [1]


async def test_a_worker_that_starts_again_asks_for_nothing_twice(world: World) -> None:
    await world.noting.note([item()])
    world.overrides.take(record())
    await world.ask()

    world.begin()
    world.overrides.take(record())

    assert await world.ask() == []


async def test_a_topic_that_was_made_anew_begins_at_its_beginning(world: World) -> None:
    await world.noting.note([item()])
    await world.shown.note_asked({OWN: 50})

    world.overrides.take(record())

    assert await world.ask() == [1]


async def test_while_the_broker_is_away_nothing_is_lost(world: World) -> None:
    await world.noting.note([item()])
    world.overrides.take(record())
    world.broker.away = True
    with pytest.raises(BrokerAway):
        await world.ask()

    world.broker.away = False

    assert await world.ask() == [1]


async def test_while_redis_is_away_translation_goes_on_and_stories_are_noted_later(
    world: World,
) -> None:
    world.shown.away = True
    assert await world.passes_noted(item(again="7"), item("urn:b")) == [7, 0]
    world.overrides.take(record())
    with pytest.raises(RedisAway):
        await world.ask()

    world.shown.away = False

    assert await world.ask() == [2]


async def test_of_a_long_outage_the_oldest_stories_are_not_noted(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(noting_module, "OWED_MOST", 2)
    world.shown.away = True
    await world.noting.note([item(f"urn:{n}") for n in range(3)])
    world.shown.away = False
    await world.noting.settle()

    found = await world.shown.remembered([item(f"urn:{n}").value.article.id for n in range(3)])

    assert [each is not None for each in found] == [False, True, True]


async def test_a_redelivered_revision_keeps_the_pass_that_it_was_asked_for_as(world: World) -> None:
    assert await world.passes_noted(item(), item(again="9")) == [0, 9]

    assert await world.passes_noted(item()) == [9]
    assert await world.passes_noted(item(version=2)) == [0]


@pytest.mark.parametrize(
    ("since", "last", "expected"),
    [
        (NOON, 0, MS),
        (NOON, MS, MS),  # asked for twice for one override
        (NOON, MS + 90, MS + 91),  # whoever asked before has a clock that is ahead
    ],
)
def test_a_pass_is_never_below_the_last_one(since: datetime, last: int, expected: int) -> None:
    assert next_pass(since, last) == expected


async def test_how_far_was_asked_is_noted_anew_where_it_was_forgotten(world: World) -> None:
    await world.noting.note([item()])
    world.overrides.take(record())
    await world.ask()

    await world.shown.note_recalled(OWN)
    world.times += 1
    assert await world.ask() == [1]

    world.begin()
    world.overrides.take(record())
    assert await world.ask() == []


def test_the_newest_have_a_head_start_and_all_are_asked_for_within_a_minute() -> None:
    pace = Pace(200, 250)
    asked = range(AT_ONCE, 10_001, AT_ONCE)

    pauses = {number: pace.pause_s(number) for number in asked}

    assert [number for number, pause in pauses.items() if pause == 0] == [40, 80, 120, 160]
    assert (pauses[200], pauses[240], pauses[10_000]) == (HEAD_START_S, 0.16, 0.16)
    assert sum(pauses.values()) < 45

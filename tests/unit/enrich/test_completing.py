"""Articles that went on without relatives are completed by themselves, once the shelf is back."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from tests.unit.enrich import shipped
from tests.unit.enrich.reached import MemoryReached
from wiredesk.article import Article
from wiredesk.article_stages import Enriched, Ingested
from wiredesk.clock import utc_now
from wiredesk.errors import RecordTooLarge, RedisAway
from wiredesk.events import Outgoing, decode, outgoing
from wiredesk.headers import ID
from wiredesk.stage import StageSpec
from wiredesk.testing.articles import NOON, article
from wiredesk.testing.memory_clients import MemorySender
from wiredesk.testing.stage_world import StageWorld
from wiredesk.topics import ENRICHED, INGESTED
from wiredesk_enrich.pipeline import EnrichStage, Unobserved
from wiredesk_enrich.relatives.adding import Related
from wiredesk_enrich.relatives.completing import AT_ONCE, Completing
from wiredesk_enrich.relatives.ledger import Ledger
from wiredesk_enrich.relatives.memory import MemoryShelf

PARTIAL = ("relatives",)


@dataclass
class World:
    """Enrich among fakes; its Redis, which is shelf, ledger's book and runner's notes, may go."""

    stages: StageWorld = field(default_factory=StageWorld)
    shelf: MemoryShelf = field(default_factory=lambda: MemoryShelf(timedelta(hours=72)))
    reached: MemoryReached = field(default_factory=MemoryReached)

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Begin as a new process, which knows nothing."""
        related = Related(self.shelf, Unobserved())
        stage = EnrichStage(shipped.enrichers(), utc_now, Unobserved(), related)
        broker = self.stages.broker
        self.completing = Completing(
            stage, Ledger(self.reached), broker.lookup(), MemorySender(broker)
        )
        self.spec = StageSpec("enrich", (INGESTED,), self.completing, without_redis=True)

    def redis(self, *, away: bool) -> None:
        self.shelf.away = self.reached.away = self.stages.attempts.away = away

    async def work(self, *articles: Article) -> None:
        await self.stages.broker.create([INGESTED, ENRICHED])
        sender = MemorySender(self.stages.broker)
        await sender.send([ingested(each) for each in articles])
        await self.stages.work_off(self.spec)

    def sent(self) -> Sequence[Enriched]:
        return [decode(each) for each in self.stages.records(ENRICHED.name)]

    def partial(self) -> list[tuple[str, ...]]:
        return [each.enrichment.partial for each in self.sent()]


def ingested(told: Article) -> Outgoing:
    value = Ingested(article=told)
    return outgoing(INGESTED, told.uri, value, identity=(told.uri,), source="test", at=NOON)


@pytest.fixture
def world() -> World:
    return World()


def told(number: int = 1) -> Article:
    return article(f"urn:test:{number}")


async def test_while_redis_is_away_articles_go_on_and_are_completed_when_it_is_back(
    world: World,
) -> None:
    world.redis(away=True)
    await world.work(told())
    assert world.partial() == [PARTIAL]

    world.redis(away=False)
    assert await world.completing.complete_some() == 1

    assert world.partial() == [PARTIAL, ()]
    first, second = world.sent()
    assert second.article == first.article
    assert second.enrichment.cluster == told().id
    assert len({each.headers[ID] for each in world.stages.records(ENRICHED.name)}) == 2
    assert await world.completing.complete_some() == 0


async def test_what_was_complete_at_once_is_not_sent_again(world: World) -> None:
    await world.work(told(1), told(2))

    assert await world.completing.complete_some() == 0
    assert world.partial() == [(), ()]


async def test_nothing_is_completed_while_redis_is_away(world: World) -> None:
    world.redis(away=True)
    await world.work(told())

    with pytest.raises(RedisAway):
        await world.completing.complete_some()
    assert world.partial() == [PARTIAL]


async def test_a_shelf_that_goes_away_again_leaves_the_article_for_later(world: World) -> None:
    world.redis(away=True)
    await world.work(told())
    world.reached.away = False

    assert await world.completing.complete_some() == 0
    assert world.partial() == [PARTIAL]

    world.redis(away=False)
    assert await world.completing.complete_some() == 1


async def test_a_worker_completes_what_the_one_before_it_could_not(world: World) -> None:
    await world.work(told(1))
    world.redis(away=True)
    await world.work(told(1))
    world.restart()
    world.redis(away=False)

    await world.work(told(1))
    assert world.partial() == [(), PARTIAL, ()]
    assert await world.completing.complete_some() == 1

    assert world.partial() == [(), PARTIAL, (), ()]


async def test_many_are_completed_a_few_at_a_time(world: World) -> None:
    world.redis(away=True)
    await world.work(*(told(number) for number in range(AT_ONCE + 3)))
    world.redis(away=False)

    done = [await world.completing.complete_some() for _ in range(3)]

    assert done == [AT_ONCE, 3, 0]
    assert world.partial().count(()) == AT_ONCE + 3


async def test_a_record_that_nobody_can_read_is_passed_over(world: World) -> None:
    await world.work(told(1))
    world.redis(away=True)
    damaged = Outgoing(INGESTED.name, told(1).uri.encode(), b"{")
    await MemorySender(world.stages.broker).send([damaged])
    await world.work(told(1))
    world.restart()
    world.redis(away=False)
    await world.work(told(1))

    assert await world.completing.complete_some() == 2
    assert await world.completing.complete_some() == 0


async def test_what_is_too_large_when_it_is_complete_is_given_up(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.redis(away=True)
    await world.work(told())
    world.redis(away=False)

    async def too_large(_: MemorySender, events: Sequence[Outgoing]) -> None:
        raise RecordTooLarge(events[0].topic)

    monkeypatch.setattr(MemorySender, "send", too_large)

    assert await world.completing.complete_some() == 1
    assert await world.completing.complete_some() == 0

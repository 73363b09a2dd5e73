"""Any order, repeat and interleaving, with crashes, a frozen owner and a lost Redis.

The plain model below says in a few lines what the state machine, the scripts and the refill
must come to; and nothing forbidden is readable on the way.
"""

import asyncio
from collections.abc import Coroutine, Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from redis.asyncio import Redis

from tests.property.publish_world import PARTITION, Crash, Fault, Owner, World
from wiredesk.article import Article
from wiredesk.article_stages import Translated
from wiredesk.desk import Hold, Release, Restore, Takedown
from wiredesk.testing.articles import NOON, URI, takedown, translated
from wiredesk.testing.servers import redis_server

KINDS: dict[str, dict[str, Any]] = {
    "usable": {},
    "withheld": {"pubstatus": "withheld"},
    "forbidden": {"signals": ("wd:words_forbid",)},
    "advisory": {"signals": ("sig:advisory",)},
    "embargoed": {"embargoed": NOON + timedelta(days=1, hours=3)},
    "embargo without end": {"embargo_text": "next week"},
    "expires": {"expires": NOON + timedelta(days=1, hours=5)},
}


STEPS = st.one_of(st.integers(0, 4), st.integers(0, 14))
"""Round trips before the fault: a whole write has three and then its events."""


MEANWHILE = ("kill", "restore", "telling", "lost", "snapshot", "tombstone", "watch")


class PlainModel:
    """What readers should see, told without seqs, scripts or partitions."""

    def __init__(self) -> None:
        self.newest: Article | None = None
        self.live: Article | None = None
        self.takedowns: set[str] = set()
        self.lifted: set[str] = set()
        self.held = False
        self.released: set[str] = set()

    def take(self, event: Any, now: Any) -> None:
        self.judge(now)
        if isinstance(event, Translated):
            article = event.article
            if self.newest is None or not self.is_older(article, self.newest):
                self.newest = article
        elif isinstance(event, Takedown):
            self.takedowns.add(event.id)
        elif isinstance(event, Restore):
            self.lifted |= set(event.lifts)
        elif isinstance(event, Hold):
            self.held = True
            self.released.clear()
        elif isinstance(event, Release) and self.newest:
            self.released.add(str(self.newest.revision))
        self.judge(now)

    def is_older(self, article: Article, newest: Article) -> bool:
        """Of two tellings of the same version and time, the one that must wait counts."""
        as_new = (article.version, article.versioncreated) == (
            newest.version,
            newest.versioncreated,
        )
        if as_new and article.received != newest.received:
            now = max(article.received, newest.received)
            waits = [self.must_wait(each, now) for each in (article, newest)]
            if waits[0] != waits[1]:
                return waits[1]
        return article.revision < newest.revision

    def must_wait(self, article: Article, now: Any) -> bool:
        said = article.pubstatus == "withheld" or article.embargo_text is not None
        said = said or "wd:words_forbid" in article.signals
        return said or (article.embargoed is not None and article.embargoed > now)

    def judge(self, now: Any) -> None:
        article = self.newest
        if article is None:
            return
        if article.pubstatus == "withheld" or self.over(article, now):
            self.live = article if self.live == article else None
        elif self.comes_too_late(article, now) or self.is_forbidden(article):
            self.live = None
        elif not self.takedowns - self.lifted and self.may_go(article, now):
            self.live = article

    def may_go(self, article: Article, now: Any) -> bool:
        if "sig:advisory" in article.signals or (article.embargoed and article.embargoed > now):
            return False
        doubt = self.held or article.embargo_text is not None
        return not doubt or str(article.revision) in self.released

    def is_forbidden(self, article: Article) -> bool:
        """Words that forbid it take any older one, too; a hold keeps what a person let go."""
        released = str(article.revision) in self.released or (self.held and self.live == article)
        return "wd:words_forbid" in article.signals and not released

    def comes_too_late(self, article: Article, now: Any) -> bool:
        """An embargo on what an older revision tells in the same words takes that one, too."""
        unclear = article.embargo_text is not None and str(article.revision) not in self.released
        if not unclear and (article.embargoed is None or article.embargoed <= now):
            return False
        live = self.live
        return live is not None and live != article and live.body_text == article.body_text

    def over(self, article: Article, now: Any) -> bool:
        return article.expires is not None and article.expires <= now

    def seen(self, now: Any) -> str | None:
        if self.live is None or self.takedowns - self.lifted or self.over(self.live, now):
            return None
        return None if self.live.pubstatus == "withheld" else self.live.headline


class AStory(RuleBasedStateMachine):
    """One story under every kind of bad luck."""

    servers: tuple[str, str]

    @initialize()
    def begin(self) -> None:
        self.loop = asyncio.new_event_loop()
        clients = [Redis.from_url(url) for url in self.servers]
        self.world = World(clients)
        self.clients = clients
        for client in clients:
            self.run(self.empty(client))
        self.model = PlainModel()
        self.told = 0
        self.commands = 0
        self.sleepers: list[tuple[Fault, asyncio.Task[None]]] = []
        self.released: set[str] = set()

    async def empty(self, client: Any) -> None:
        await client.flushdb()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(work)

    def submit(self, event: Any) -> None:
        """Put an input in. The model takes it now: time stands still while inputs are open."""
        self.world.submit(event)
        self.model.take(event, self.world.now())
        if isinstance(event, Release) and self.model.newest:
            self.released.add(self.model.newest.headline)

    @rule(version=st.integers(1, 5), kind=st.sampled_from(sorted(KINDS)))
    def telling(self, version: int, kind: str) -> None:
        """A version has one content, so its kind is part of its headline and of its revision."""
        made = NOON + timedelta(minutes=version, seconds=sorted(KINDS).index(kind))
        headline = f"version {version} {kind}"
        self.submit(
            translated(version=version, versioncreated=made, headline=headline, **KINDS[kind])
        )

    @rule(
        version=st.integers(1, 5), kind=st.sampled_from(sorted(KINDS)), received=st.integers(0, 3)
    )
    def telling_of_one_clock(self, version: int, kind: str, received: int) -> None:
        """Feeds change a story, and bring what was there again, without a newer time."""
        made = NOON + timedelta(minutes=version, seconds=30)
        came = NOON + timedelta(hours=1, seconds=received * 10 + sorted(KINDS).index(kind))
        headline = f"version {version} {kind} {received}"
        said: dict[str, Any] = {"versioncreated": made, "received": came, "headline": headline}
        self.submit(translated(version=version, **said, **KINDS[kind]))

    @rule(origin=st.sampled_from("ab"))
    def kill(self, origin: str) -> None:
        self.submit(takedown(origin=origin))

    @rule(origins=st.sets(st.sampled_from("ab"), min_size=1))
    def restore(self, origins: set[str]) -> None:
        lifts = tuple(takedown(origin=origin).id for origin in sorted(origins))
        self.submit(Restore(**self.command(), lifts=lifts))

    @rule()
    def hold(self) -> None:
        self.submit(Hold(**self.command()))

    @rule()
    def release(self) -> None:
        self.submit(Release(**self.command()))

    def command(self) -> dict[str, Any]:
        self.commands += 1
        return {"id": f"c{self.commands}", "uri": URI, "who": "Mina", "at": NOON}

    @rule(most=st.integers(1, 4))
    def work(self, most: int) -> None:
        self.run(self.world.settle(self.world.work(Owner(self.world), most)))

    @rule(steps=STEPS, most=st.integers(1, 4))
    def crash(self, steps: int, most: int) -> None:
        try:
            self.run(self.world.settle(self.world.work(Owner(self.world, Fault(steps)), most)))
        except Crash:
            return

    @rule(steps=STEPS, most=st.integers(1, 4))
    def freeze(self, steps: int, most: int) -> None:
        if len(self.sleepers) < 2:
            self.run(self._freeze(steps, most))

    async def _freeze(self, steps: int, most: int) -> None:
        fault = Fault(steps, freeze=asyncio.Event())
        owner = Owner(self.world, fault)
        task = asyncio.ensure_future(self.world.settle(self.world.work(owner, most)))
        frozen = asyncio.ensure_future(fault.frozen.wait())
        await asyncio.wait({task, frozen}, return_when=asyncio.FIRST_COMPLETED)
        frozen.cancel()
        if task.done():
            task.result()
        else:
            self.sleepers.append((fault, task))

    @rule()
    def thaw(self) -> None:
        if self.sleepers:
            fault, task = self.sleepers.pop(0)
            self.run(self._thaw(fault, task))

    async def _thaw(self, fault: Fault, task: "asyncio.Task[None]") -> None:
        assert fault.freeze
        fault.freeze.set()
        await task
        await self.world.settle(self.world.follow(Owner(self.world)))

    @rule(
        steps=STEPS,
        version=st.integers(1, 5),
        kind=st.sampled_from(sorted(KINDS)),
        meanwhile=st.lists(
            st.sampled_from(list(MEANWHILE)),
            min_size=1,
            max_size=3,
        ),
    )
    def another_owner_works_while_one_is_frozen(
        self, steps: int, version: int, kind: str, meanwhile: list[str]
    ) -> None:
        """The interleaving that loses most stories, so it is tried often."""
        self.telling(version=version, kind="usable")
        self.freeze(steps=steps, most=3)
        for happening in meanwhile:
            match happening:
                case "kill":
                    self.kill(origin="a")
                case "restore":
                    self.restore(origins={"a"})
                case "telling":
                    self.telling(version=version + 1, kind=kind)
                case "lost":
                    self.redis_comes_back_with_an_old_snapshot()
                case "snapshot":
                    self.snapshot()
                case "tombstone":
                    self.takedown_worker()
                case _:
                    self.redis_is_emptied()
                    self.watch_over_redis()
            self.nothing_forbidden_is_readable()
            if happening != "kill":
                self.work(most=3)
            self.nothing_forbidden_is_readable()
        self.thaw()

    @rule()
    def watch_over_redis(self) -> None:
        """A partition is filled also when no input comes."""
        self.run(self.world.settle(Owner(self.world).boots.ensure(frozenset({PARTITION}))))

    @rule()
    def takedown_worker(self) -> None:
        self.run(self.world.take_down(Owner(self.world)))

    @rule()
    def redis_is_emptied(self) -> None:
        self.run(self.world.empty())

    @rule()
    def snapshot(self) -> None:
        self.run(self.world.take_snapshot())

    @rule()
    def redis_comes_back_with_an_old_snapshot(self) -> None:
        self.run(self.world.fail_over())

    @rule()
    def redelivered(self) -> None:
        """What was done comes again, as after a rebalance whose commit was lost."""
        self.world.done = max(0, self.world.done - 2)
        self.world.takedowns_done = max(0, self.world.takedowns_done - 2)

    @rule(hours=st.integers(1, 3))
    def time_passes(self, hours: int) -> None:
        self.come_to_rest()
        self.world.shift += timedelta(hours=hours)
        self.model.judge(self.world.now())

    def come_to_rest(self) -> None:
        while self.sleepers:
            self.thaw()
        self.run(self.world.drain(Owner(self.world)))
        assert self.run(self.world.readable()) == self.model.seen(self.world.now())
        assert self.run(self.world.listed()) == (self.model.seen(self.world.now()) is not None)

    @invariant()
    def nothing_forbidden_is_readable(self) -> None:
        if not hasattr(self, "world"):
            return
        headline = self.run(self.world.readable())
        if headline is None:
            return
        kind = headline.split(" ", 2)[2]
        assert kind not in {"withheld", "advisory"}
        assert kind != "embargoed" or self.world.now() >= KINDS[kind]["embargoed"]
        doubtful = {"embargo without end", "forbidden"}
        assert kind not in doubtful or headline in self.released
        assert not self.done_takedowns() - self.model.lifted

    def done_takedowns(self) -> set[str]:
        """Takedowns that a worker has finished, so nobody may read the story any more."""
        least = max(self.world.done, self.world.takedowns_done)
        values = [item.value for item in self.world.inputs[:least]]
        return {value.id for value in values if isinstance(value, Takedown)}

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        try:
            self.come_to_rest()
        finally:
            for client in self.clients:
                self.run(client.aclose())
            self.loop.close()


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[str, str]]:
    """Two Redis servers: what one held can come back in the other."""
    with redis_server() as one, redis_server() as other:
        yield one, other


@pytest.fixture
def story(servers: tuple[str, str]) -> Iterator[AStory]:
    """A story whose history the test tells; it comes to rest, and is looked at, in the end."""
    AStory.servers = servers
    told = AStory()
    told.begin()
    yield told
    told.teardown()


def test_what_was_withheld_stays_away_though_a_former_primary_takes_over_again(
    story: AStory,
) -> None:
    """The withheld state was lost on the way to the replica and back; only the log has it."""
    story.telling(version=1, kind="usable")
    story.come_to_rest()
    story.snapshot()
    story.telling(version=1, kind="withheld")
    story.freeze(steps=3, most=1)
    story.redis_comes_back_with_an_old_snapshot()
    story.snapshot()
    story.redis_comes_back_with_an_old_snapshot()

    story.come_to_rest()


def test_a_restored_story_is_readable_though_a_former_primary_takes_over_again(
    story: AStory,
) -> None:
    """The worker that was frozen came first; what the other one wrote is in the log alone."""
    story.telling(version=1, kind="usable")
    story.freeze(steps=4, most=1)
    story.kill(origin="a")
    story.snapshot()
    story.redis_comes_back_with_an_old_snapshot()
    story.snapshot()
    story.restore(origins={"a"})
    story.telling(version=5, kind="usable")
    story.work(most=3)
    story.redis_comes_back_with_an_old_snapshot()

    story.come_to_rest()


def test_any_history_ends_in_what_the_plain_model_says(servers: tuple[str, str]) -> None:
    """Every order, repeat, crash, freeze and loss ends in the public state of the model."""
    AStory.servers = servers
    AStory.TestCase.settings = settings(
        max_examples=100,
        stateful_step_count=30,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    result = AStory.TestCase("runTest").run()
    assert result is not None
    assert not result.errors, result.errors[0][1]
    assert not result.failures, result.failures[0][1]

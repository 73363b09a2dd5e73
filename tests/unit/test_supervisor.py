"""What `up` promises about its workers: who is started again, who is not, how many there are."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from wiredesk.kafka.backoff import Backoff
from wiredesk.service import STOPPED_ON_PURPOSE, Service, Worker, installed_services
from wiredesk.testing.waiting import until
from wiredesk.up.board import WorkerLine
from wiredesk.up.crew import ScaleRefusedError, scaled
from wiredesk.up.keeper import Hands
from wiredesk.up.look import Answer
from wiredesk.up.supervisor import Supervisor

SERVICES = (
    Service("enrich", (Worker("enrich", "wiredesk_enrich"),)),
    Service(
        "ingest",
        (
            Worker("receiver", "wiredesk_ingest", serves="receiver"),
            Worker("parse", "wiredesk_ingest", nice=6),
            Worker("urgent", "wiredesk_ingest", scalable=False),
        ),
    ),
)
READY = Answer(up=True, ready=True, sentence="")


class FakeProcess:
    """A process that ends when the test says so, or when it is asked to stop."""

    def __init__(self, pid: int, worker: str, environment: Mapping[str, str]) -> None:
        self.pid = pid
        self.worker = worker
        self.port = int(environment["WIREDESK_HEALTH_PORT"])
        self.nice = int(environment["WIREDESK_NICE"])
        self.deaf = False
        self._exit: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    @property
    def lives(self) -> bool:
        return not self._exit.done()

    def end(self, code: int) -> None:
        self._exit.set_result(code)

    async def wait(self) -> int:
        return await self._exit

    def send(self, number: signal.Signals) -> None:
        if self.lives and (number == signal.SIGKILL or not self.deaf):
            self.end(0 if number == signal.SIGTERM else -number)


@dataclass
class World:
    """Fake processes, and the supervisor over them."""

    started: list[FakeProcess] = field(default_factory=list)
    answers: Callable[[FakeProcess], Answer] = lambda _: READY
    unstartable: int = 0
    changes: int = 0
    late: int = 0  # the process that is not ready, where a test asks for one

    def __post_init__(self) -> None:
        hands = Hands(
            start=self.start,
            free_port=lambda: 5000 + len(self.started),
            backoff=lambda: Backoff(0.001, 0.001, lambda: 1.0),
            environment={"WIREDESK_BROKER": "b:1"},
            changed=self._changed,
        )
        self.supervisor = Supervisor(SERVICES, hands, self._ask, partitions=4, seldom_s=0.01)

    def _changed(self) -> None:
        self.changes += 1

    def start(
        self, _module: str, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> FakeProcess:
        if self.unstartable:
            self.unstartable -= 1
            raise OSError("no memory")
        pid = 100 + len(self.started)
        self.started.append(FakeProcess(pid, arguments[0], environment))
        return self.started[-1]

    def _ask(self, port: int) -> Answer:
        return next(self.answers(each) for each in self.started if each.port == port)

    def living(self, worker: str) -> list[FakeProcess]:
        return [each for each in self.started if each.lives and each.worker == worker]

    def states(self) -> dict[str, str]:
        return {line.name: line.state for line in self.supervisor.lines()}

    @asynccontextmanager
    async def running(self, **counts: int) -> AsyncIterator[Supervisor]:
        self.supervisor.begin(counts)
        watching = asyncio.create_task(self.supervisor.watch())
        try:
            yield self.supervisor
        finally:
            watching.cancel()
            await self.supervisor.stop()


async def test_one_of_every_worker_is_started() -> None:
    world = World()

    async with world.running() as supervisor:
        await supervisor.all_ready()

        assert world.states() == dict.fromkeys(("enrich", "receiver", "parse", "urgent"), "ready")


async def test_a_worker_is_told_how_far_others_go_before_it() -> None:
    world = World()

    async with world.running() as supervisor:
        await supervisor.all_ready()

        found = {each.worker: each.nice for each in world.started}
        assert found == {"enrich": 0, "receiver": 0, "parse": 6, "urgent": 0}


def test_what_has_come_furthest_goes_first() -> None:
    workers = {each.name: each for service in installed_services() for each in service.workers}
    way = ("parse", "enrich", "translate", "publish")
    nice = [workers[name].nice for name in way]

    assert nice == sorted(nice, reverse=True)
    assert workers["urgent"].nice == workers["takedown"].nice == workers["publish"].nice == 0


@pytest.mark.parametrize("code", [1, 70, -9])
async def test_a_worker_that_dies_is_started_again(code: int) -> None:
    world = World()

    async with world.running() as supervisor:
        await supervisor.all_ready()
        world.living("parse")[0].end(code)
        await until(lambda: world.living("parse") and supervisor.ready)

        line = next(line for line in supervisor.lines() if line.name == "parse")
        assert (line.restarts, line.pid) == (1, world.living("parse")[0].pid)


@pytest.mark.parametrize("code", [0, STOPPED_ON_PURPOSE])
async def test_a_worker_that_ended_on_purpose_is_left_alone(code: int) -> None:
    world = World()

    async with world.running() as supervisor:
        await supervisor.all_ready()
        world.living("parse")[0].end(code)
        await until(lambda: world.states()["parse"] == "stopped")

        assert not world.living("parse")
        assert not supervisor.ready


async def test_waiting_for_readiness_ends_when_a_worker_refuses_its_settings() -> None:
    world = World(answers=lambda _: Answer(up=False, ready=False, sentence="not yet"))

    async with world.running() as supervisor:
        await until(lambda: world.living("parse"))
        world.living("parse")[0].end(STOPPED_ON_PURPOSE)
        await supervisor.all_ready()

        assert supervisor.refused is not None
        assert supervisor.refused.slot.name == "parse"


async def test_a_process_that_can_not_be_started_is_tried_again() -> None:
    world = World(unstartable=2)

    async with world.running() as supervisor:
        await supervisor.all_ready()


async def test_a_blocked_worker_is_shown_with_its_sentence() -> None:
    world = World()

    async with world.running() as supervisor:
        await supervisor.all_ready()
        world.answers = lambda _: Answer(up=True, ready=False, sentence="waits for redis.")
        await until(lambda: not supervisor.ready)
        shown = world.changes

        assert {line.sentence for line in supervisor.lines() if line.state == "blocked"} == {
            "waits for redis."
        }
        assert shown


async def test_scaling_up_starts_more_of_the_same() -> None:
    world = World()

    async with world.running(enrich=2) as supervisor:
        await supervisor.scale("enrich", 3)

        assert len(world.living("enrich")) == 3
        assert {"enrich", "enrich-2", "enrich-3"} <= world.states().keys()
        assert supervisor.ready


async def test_no_worker_is_started_that_no_partition_is_left_for() -> None:
    world = World()

    async with world.running(enrich=4) as supervisor:
        await supervisor.all_ready()
        with pytest.raises(ScaleRefusedError, match="4 partitions"):
            await supervisor.scale("enrich", 5)

        assert len(world.living("enrich")) == 4


async def test_scaling_answers_which_workers_are_not_ready_in_time_and_why() -> None:
    """Others that wait for something are none of its business."""

    def answer(process: FakeProcess) -> Answer:
        late = process.pid == world.late or process.worker == "parse"
        return Answer(up=True, ready=not late, sentence="The worker is starting." if late else "")

    world = World(answers=answer)
    async with world.running() as supervisor:
        await until(lambda: world.states()["enrich"] == "ready")
        assert await supervisor.scale("enrich", 2) == ()
        world.late = 100 + len(world.started)

        late = await supervisor.scale("enrich", 3, within_s=0.0)
        await until(lambda: world.states()["enrich-3"] == "blocked")
        still = await supervisor.scale("enrich", 3, within_s=0.0)

    assert [(line.name, line.state) for line in late] == [("enrich-3", "starting")]
    assert [(line.name, line.sentence) for line in still] == [
        ("enrich-3", "The worker is starting.")
    ]


def only_the_first_are_ready(process: FakeProcess) -> Answer:
    return Answer(up=True, ready=process.pid < 104, sentence="")


async def scaling_in_vain(
    world: World, supervisor: Supervisor
) -> "asyncio.Task[tuple[WorkerLine, ...]]":
    """Ask for a second enrich, which is started and does not get ready."""
    await supervisor.all_ready()
    scaling = asyncio.create_task(supervisor.scale("enrich", 2))
    await until(lambda: len(world.living("enrich")) == 2)
    return scaling


async def test_scaling_does_not_wait_for_a_worker_that_must_be_mended() -> None:
    world = World(answers=only_the_first_are_ready)

    async with world.running() as supervisor:
        scaling = await scaling_in_vain(world, supervisor)
        world.living("enrich")[1].end(STOPPED_ON_PURPOSE)

        assert ["mended first" in line.sentence for line in await scaling] == [True]


async def test_scaling_does_not_outlive_up() -> None:
    world = World(answers=only_the_first_are_ready)

    async with world.running() as supervisor:
        scaling = await scaling_in_vain(world, supervisor)

    assert {line.state for line in await scaling} == {"stopped"}


async def test_scaling_down_stops_the_last_ones() -> None:
    world = World()

    async with world.running(enrich=3) as supervisor:
        await supervisor.all_ready()
        first = world.living("enrich")[0]
        await supervisor.scale("enrich", 1)

        assert world.living("enrich") == [first]


async def test_scaling_again_after_scaling_down_starts_new_ones() -> None:
    world = World()

    async with world.running(enrich=2) as supervisor:
        await supervisor.scale("enrich", 1)
        await supervisor.scale("enrich", 2)

        assert len(world.living("enrich")) == 2


async def test_stopping_leaves_nobody() -> None:
    world = World()

    async with world.running() as supervisor:
        await supervisor.all_ready()

    assert not [each for each in world.started if each.lives]
    assert supervisor.lines() == ()


async def test_a_worker_in_its_back_off_is_not_started_again_after_stop() -> None:
    world = World()
    world.unstartable = 1_000_000

    async with world.running():
        await until(lambda: world.unstartable < 999_990)

    assert world.started == []


async def test_who_can_not_wait_for_a_deaf_worker_kills_it() -> None:
    world = World()

    async with world.running() as supervisor:
        await supervisor.all_ready()
        world.living("parse")[0].deaf = True
        stopping = asyncio.create_task(supervisor.stop())
        await until(lambda: not world.living("enrich"))
        supervisor.kill()
        await stopping

    assert not [each for each in world.started if each.lives]


def test_a_service_means_those_of_its_workers_that_may_be_scaled() -> None:
    assert scaled(SERVICES, "ingest", 2, 4) == {"ingest/parse": 2}


@pytest.mark.parametrize("name", ["parse", "ingest/parse"])
def test_a_worker_may_be_named_alone(name: str) -> None:
    assert scaled(SERVICES, name, 2, 4) == {"ingest/parse": 2}


@pytest.mark.parametrize(
    ("name", "to", "said"),
    [
        ("enrcih", 2, "there are: enrich, ingest"),
        ("receiver", 2, "one of it"),
        ("urgent", 2, "one of it"),
        ("enrich", -1, "-1"),
        ("enrich", 5, "0 to 4, for a topic has 4 partitions here"),
    ],
)
def test_what_can_not_be_scaled_is_refused_with_a_reason(name: str, to: int, said: str) -> None:
    with pytest.raises(ScaleRefusedError, match=said):
        scaled(SERVICES, name, to, 4)

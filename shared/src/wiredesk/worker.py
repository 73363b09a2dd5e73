"""Runs one worker: one process, one event loop, one name on every log line.

A service's `__main__.py` calls `main` with its workers, so that `python -m wiredesk_enrich enrich`
starts one. A stage's worker is one call of `wiredesk.stage_worker.run_stage`; a worker that
serves HTTP waits for `context.stopping` beside its server.

Exit status: 0 asked to stop, 1 failed (start it again), 70 hung, 78 must be mended by a person.
"""

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, NoReturn

import structlog
import uvloop

from wiredesk import logs
from wiredesk.errors import SettingsInvalid
from wiredesk.health import Health, HealthServer
from wiredesk.kafka.watchdog import watched
from wiredesk.metrics import Metrics
from wiredesk.newsroom import NewsroomError
from wiredesk.service import STOPPED_ON_PURPOSE
from wiredesk.settings import S
from wiredesk.settings_reading import read_settings

FAILED: Final = 1
_NO_DOCSTRINGS: Final = 2  # python -OO
_GRACE_S: Final = 1.5
"""What a worker may take beyond `stop_within_s`: both together stay below ten seconds."""
_LAST_S: Final = 0.3
_GARBAGE: Final = (20_000, 20, 20)
"""Objects made before the youngest are looked at; Python's 700 are made by half an article."""


@dataclass(frozen=True, slots=True)
class WorkerContext(Generic[S]):
    """What a worker is given."""

    name: str
    settings: S
    health: Health
    """Begins as "starting": call `started()` once the worker can do its work."""
    metrics: Metrics
    stopping: asyncio.Event
    """Set when the worker is asked to stop; it then has `stop_within_s` seconds."""


class AskedToStop(Exception):
    """A worker was asked to stop before it had begun its work."""


Work = Callable[[WorkerContext[S]], Awaitable[None]]
"""One worker. Returns soon after `stopping` was set, or raises AskedToStop; what else it raises is
logged, exit 1."""


def main(workers: Mapping[str, Work[S]], settings: type[S]) -> NoReturn:
    """Run the worker that the command line names, until it is asked to stop."""
    sys.exit(run(workers, settings, sys.argv[1:]))


def run(workers: Mapping[str, Work[S]], settings: type[S], arguments: Sequence[str]) -> int:
    """Run one worker and answer its exit status."""
    try:
        name = _chosen(workers, arguments)
        read = read_settings(settings)
        logs.configure(read, name)
        os.nice(read.nice)
        spare_the_collector()
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as loop:
            return loop.run(_live(name, workers[name], read))
    except (SettingsInvalid, NewsroomError) as error:
        print(error, file=sys.stderr)  # noqa: T201 - for a person, and logs may not be set up yet
        return STOPPED_ON_PURPOSE


def _chosen(workers: Mapping[str, Work[S]], arguments: Sequence[str]) -> str:
    if sys.flags.optimize >= _NO_DOCSTRINGS:
        raise SettingsInvalid("python -OO strips the sentences of our errors; use -O or nothing")
    if not arguments and len(workers) == 1:
        return next(iter(workers))
    if len(arguments) == 1 and arguments[0] in workers:
        return arguments[0]
    raise SettingsInvalid(f"name one worker of this service: {', '.join(workers)}")


def spare_the_collector() -> None:
    """Look for garbage less often: articles have no cycles, and are many small objects each."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_GARBAGE)


async def _live(name: str, work: Work[S], settings: S) -> int:
    context = WorkerContext(name, settings, Health(), Metrics(), asyncio.Event())
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, _ask_to_stop, context)
    server, log = HealthServer(context.health, context.metrics), structlog.get_logger()
    try:
        port = await server.open(settings.health_host, settings.health_port)
        log.info("worker_started", health_port=port)
        async with watched(settings.hang_s, lambda: context.health.starting):
            code = await _until_stopped(work, context)
    except OSError as error:  # the port for health is taken
        log.critical("worker_failed", exc_info=error)
        return FAILED
    finally:
        await server.close()
    await _leave_nobody(code)
    return code


def _ask_to_stop(context: WorkerContext[S]) -> None:
    context.health.waiting("stop", "The worker was asked to stop.")
    context.stopping.set()


async def _until_stopped(work: Work[S], context: WorkerContext[S]) -> int:
    log = structlog.get_logger()
    working = asyncio.ensure_future(work(context))
    stopping = asyncio.create_task(context.stopping.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not working.done():
        log.info("worker_stopping")
        await asyncio.wait({working}, timeout=context.settings.stop_within_s + _GRACE_S)
    if not working.done():
        log.error("stop_forced")
        return 0
    error = working.exception()
    if isinstance(error, SettingsInvalid | NewsroomError):
        raise error
    if error is not None and not isinstance(error, AskedToStop):
        log.critical("worker_failed", exc_info=error)
        return FAILED
    log.info("worker_stopped")
    return 0


async def _leave_nobody(code: int) -> None:
    """Cut off what still runs. What won't be cancelled would keep the loop open, for ever.

    The work itself may be so, and Faust where it leaves its group while the broker is away.
    """
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    if left and (await asyncio.wait(left, timeout=_LAST_S))[1]:
        os._exit(code)

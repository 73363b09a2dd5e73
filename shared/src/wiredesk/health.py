"""Health and metrics of one worker, on a port of its own.

`/health/live` answers while the event loop turns. `/health/ready` answers 200 when the worker can
do its work, else 503 and why. `/metrics` is for Prometheus. It lives in the worker's own event
loop, so that it can't say "live" of a loop that stands still; aiohttp serves it because the
Kafka client's framework brings it into every stage worker anyway, and at rest it costs nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import orjson
from aiohttp import web

from wiredesk.metric_table import READY
from wiredesk.metrics import CONTENT_TYPE, Metrics

STARTING: Final = "start-up"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a worker from its work."""

    on: str
    """What is in the way, in a word or two: "kafka", "redis", "start-up"."""
    sentence: str


Check = Callable[[], Sequence[Problem]]
"""Answers what is in the way now, without waiting; empty where nothing is."""


@dataclass(slots=True)
class Health:
    """What a worker says of itself. Begins as not ready; `started` ends that."""

    checks: list[Check] = field(default_factory=list)
    mentions: list[Check] = field(default_factory=list)
    waits_for: Problem | None = field(default=Problem(STARTING, "The worker is starting."))
    starting: bool = True

    def started(self) -> None:
        """Say that start-up is over; from now on the checks decide."""
        self.waits_for, self.starting = None, False

    def waiting(self, on: str, sentence: str) -> None:
        """Say what start-up waits for."""
        self.waits_for = Problem(on, sentence)

    def watch(self, check: Check) -> None:
        """Ask this, too, whenever somebody wants to know."""
        self.checks.append(check)

    def mention(self, check: Check) -> None:
        """Ask this, too, but stay ready: a person should know, and the worker can do its work."""
        self.mentions.append(check)

    def notices(self) -> list[Problem]:
        """Answer what a person should know and what keeps the worker from nothing."""
        return [problem for check in self.mentions for problem in check()]

    def problems(self) -> list[Problem]:
        """Answer everything in the way now."""
        found = [problem for check in self.checks for problem in check()]
        return found if self.waits_for is None else [self.waits_for, *found]


class HealthServer:
    """Serves one worker's health; `port` is known once it was opened."""

    def __init__(self, health: Health, metrics: Metrics) -> None:
        """Bind to what is to be told; nothing listens before `open`."""
        self._health = health
        self._metrics = metrics
        app = web.Application()
        app.router.add_get("/health/live", self._live)
        app.router.add_get("/health/ready", self._ready)
        app.router.add_get("/metrics", self._show_metrics)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)

    async def open(self, host: str, port: int) -> int:
        """Listen, and answer the port. Raises OSError where it is taken."""
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        return int(self._runner.addresses[0][1])

    async def close(self) -> None:
        """Stop listening."""
        await self._runner.cleanup()

    async def _live(self, _request: web.Request) -> web.Response:
        return _json({"live": True}, 200)

    async def _ready(self, _request: web.Request) -> web.Response:
        problems = self._health.problems()
        said: dict[str, object] = {"ready": not problems}
        if problems:
            said["blocked_on"] = list(dict.fromkeys(problem.on for problem in problems))
            said["sentence"] = " ".join(problem.sentence for problem in problems)
        if notices := self._health.notices():
            said["notices"] = [notice.sentence for notice in notices]
        return _json(said, 503 if problems else 200)

    async def _show_metrics(self, _request: web.Request) -> web.Response:
        self._metrics.set(READY, to=not self._health.problems())
        return web.Response(body=self._metrics.page(), headers={"Content-Type": CONTENT_TYPE})


def _json(said: dict[str, object], status: int) -> web.Response:
    return web.Response(body=orjson.dumps(said), status=status, content_type="application/json")

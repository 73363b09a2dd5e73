"""A person at a terminal, and the served desk that they talk to."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer
from anyio.from_thread import BlockingPortal, start_blocking_portal
from redis.asyncio import Redis
from typer.testing import CliRunner

from tests.unit.console.desk_world import Broker, DeskWorld, desk_world
from wiredesk.cache import fields, keys
from wiredesk.cache.tally import RedisTallies
from wiredesk.cache.wires import RedisReceipts
from wiredesk.receipt import WireReceipt
from wiredesk.story import Decision, Story
from wiredesk.tally import CountedWire
from wiredesk.testing.articles import NOON, URI, article, translated
from wiredesk_console import commands, override_commands, shelf_commands
from wiredesk_publish.cache import packing

ID = article().id


@dataclass
class Terminal:
    """A person at a terminal, and the desk that they talk to."""

    desk: DeskWorld
    portal: BlockingPortal
    redis_url: str
    data: Path

    def run(
        self, *arguments: str, console: str = "", typed: str = "", columns: int = 300
    ) -> tuple[int, str]:
        """Run a command; answer its exit status and all that it printed."""
        app = typer.Typer()
        for name in ("status", "why", "hold", "release", "kill", "restore"):
            app.command(name)(getattr(commands, name))
        app.add_typer(override_commands.override, name="override")
        app.add_typer(shelf_commands.quarantine, name="quarantine")
        app.add_typer(shelf_commands.dead_letters, name="dead-letters")
        where = {
            "WIREDESK_CONSOLE": console or self.desk.address,
            "USER": "mina",
            "COLUMNS": str(columns),
        }
        ended = CliRunner().invoke(app, arguments, env=where, input=typed)
        assert ended.exception is None or isinstance(ended.exception, SystemExit)
        return ended.exit_code, ended.output

    def json(self, *arguments: str) -> Any:
        status, said = self.run(*arguments, "--json")
        assert status == 0, said
        return json.loads(said)

    @property
    def broker(self) -> Broker:
        return self.desk.broker

    def keep(self, *, status: str = fields.READABLE, **changes: Any) -> Story:
        """Put a story where publish keeps it, and its page in one edition."""
        decision = Decision(action="publish", rule="usable", sentence="It is usable.", at=NOON)
        facts = {"uri": URI, "id": ID, "seq": 1, "live": translated(), "decision": decision}
        story = Story.model_validate(facts | {"public": True} | changes)
        self.portal.call(self._put, story, status)
        return story

    async def _put(self, story: Story, status: str) -> None:
        async with Redis.from_url(self.redis_url) as redis:
            await redis.hset(keys.state(5, story.id), "story", packing.pack(packing.dump(story)))
            page = keys.story("tr", keys.NO_EPOCH, story.id)
            await redis.hset(page, fields.STATUS, status)
            await redis.hset(page, fields.PATH, f"/tr/world/x-{ID}")

    def receive(self, receipt: WireReceipt) -> None:
        """Put a wire's receipt where ingest keeps it."""
        self.portal.call(self._receive, receipt)

    def count(self, *wires: CountedWire) -> None:
        """Count wires where ingest does."""
        self.portal.call(self._count, wires)

    async def _count(self, wires: Sequence[CountedWire]) -> None:
        async with Redis.from_url(self.redis_url) as redis:
            await RedisTallies(redis).count(wires, NOON)

    async def _receive(self, receipt: WireReceipt) -> None:
        async with Redis.from_url(self.redis_url) as redis:
            await RedisReceipts(redis).put([receipt])


async def _empty(url: str) -> None:
    async with Redis.from_url(url) as redis:
        await redis.flushall()


@contextmanager
def terminal_at(redis_url: str, data: Path) -> Iterator[Terminal]:
    """Serve a desk over an empty Redis, in a loop of its own: commands block theirs."""
    with start_blocking_portal() as portal:
        portal.call(_empty, redis_url)
        world = portal.call(_made, redis_url, data)
        with portal.wrap_async_context_manager(world) as desk:
            yield Terminal(desk, portal, redis_url, data)


async def _made(redis_url: str, data: Path) -> Any:
    return desk_world(redis_url, data)

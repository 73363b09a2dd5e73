"""A site over a real Redis, and hands that write there what publish would write."""

import asyncio
import json
import shutil
import signal
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import httpx
import zstandard
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError

from wiredesk.cache import fields, keys
from wiredesk.cache.embedded import redis_binary
from wiredesk.cache.identity import SECTIONS, boot_token, identity
from wiredesk.child import free_port
from wiredesk.health import Health
from wiredesk.ids import article_id
from wiredesk.metrics import Metrics
from wiredesk.testing.waiting import until
from wiredesk.topic import PARTITIONS
from wiredesk.types import EDITIONS, ArticleId, ArticleUri, Edition
from wiredesk.worker import WorkerContext
from wiredesk_site.app import site
from wiredesk_site.settings import SiteSettings

NEWSROOM: Final = Path(__file__).parents[2] / "newsroom"
SECOND: Final = 1_790_000_000  # unix time of the first story


@dataclass(frozen=True)
class Told:
    """A story as a test tells it."""

    id: ArticleId
    headline: str
    section: str = "world"
    at: float = SECOND
    language: str = "en"
    extra: str = ""
    event: ArticleId | None = None
    related: tuple[ArticleId, ...] = ()

    def path(self, edition: Edition) -> str:
        slug = self.headline.lower().replace(" ", "-")
        return f"/{edition}/{self.section}/{slug}-{self.id}"

    def hash(self, edition: Edition) -> dict[str, Any]:
        """Answer the fields that publish renders."""
        path = self.path(edition)
        page = f'<article class="story"><h1>{self.headline}</h1>{self.extra}</article>'
        card = f'<article class="card"><h3><a href="{path}">{self.headline}</a></h3></article>'
        link = f'<li class="link"><a href="{path}">{self.headline}</a></li>'
        data = json.dumps({"uri": f"test:{self.id}", "headlines": [{"value": self.headline}]})
        return {
            fields.PATH: path,
            fields.TITLE: self.headline,
            fields.DESCRIPTION: f"All about: {self.headline}",
            fields.LANGUAGE: self.language,
            fields.SECTION: self.section,
            fields.TIME: "2026-11-20T12:00:00+00:00",
            fields.ETAG: f"{hash((self, edition)):x}",
            fields.PAGE: zstandard.compress(page.encode()),
            fields.EVENT: self.event or self.id,
            fields.RELATED: " ".join(self.related),
            fields.LINK: zstandard.compress(link.encode()),
            fields.CARD: zstandard.compress(card.encode()),
            fields.JSON: zstandard.compress(data.encode()),
        }

    def sets(self, edition: Edition) -> dict[str, float]:
        names = ["front", f"section:{self.section}"]
        own = [f"{keys.OWN}{name}" for name in names if self.language == edition]
        kin = [f"{keys.EVENT_LIST}{self.event}"] if self.event else []
        kin += [f"{keys.RELATED_LIST}{id_}" for id_ in self.related]
        return dict.fromkeys([*names, *own, *kin], self.at)


def story(number: int, headline: str = "", **changes: Any) -> Told:
    """Make the story of a number; a higher one is newer by a minute."""
    id_ = article_id(ArticleUri(f"test:story:{number}"))
    facts: dict[str, Any] = {"at": SECOND + 60 * number, **changes}
    return Told(id_, headline or f"Story number {number}", **facts)


async def becomes_true(condition: Callable[[], Awaitable[bool]], within_s: float = 5.0) -> None:
    """Return once the condition is true; TimeoutError where it never becomes so."""
    async with asyncio.timeout(within_s):
        while not await condition():  # noqa: ASYNC110 - it is asked for over HTTP
            await asyncio.sleep(0.01)


class RedisHere:
    """A Redis that can be stopped, emptied, and started from an older snapshot."""

    def __init__(self, folder: Path, binary: str = "") -> None:
        self.port = free_port()
        self._folder = folder
        self._binary = binary or redis_binary()
        self._process: subprocess.Popen[bytes] | None = None
        self.client = Redis(port=self.port)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    async def start(self) -> None:
        command = [self._binary, "--port", str(self.port), "--bind", "127.0.0.1", "--save", ""]
        command += ["--dir", str(self._folder)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: ASYNC220 - a fork
        await becomes_true(self._answers, within_s=20)

    async def _answers(self) -> bool:
        try:
            await self.client.ping()
        except RedisConnectionError:  # refused, or still loading its snapshot
            return False
        return True

    async def stop(self) -> None:
        await self.client.connection_pool.disconnect()
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def freeze(self, *, frozen: bool) -> None:
        """Make it hang, or go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP if frozen else signal.SIGCONT)


@dataclass
class SiteWorld:
    """One site, one Redis."""

    redis: RedisHere
    newsroom: Path
    http: httpx.AsyncClient
    health: Health
    seqs: "count[int]" = field(default_factory=lambda: count(1))
    nonce: str = "first"
    partitions: int = PARTITIONS
    """How many the topics have."""

    async def token(self) -> str:
        info = await self.redis.client.info(*SECTIONS)
        return boot_token(identity(info), self.partitions, self.nonce)

    async def fill(self, editions: Sequence[Edition] = EDITIONS) -> None:
        """Say that all partitions are filled under this Redis."""
        token = await self.token()
        for edition in editions:
            mapping: dict[Any, Any] = {str(p): token for p in range(self.partitions)}
            await self.redis.client.hset(keys.filled(edition), mapping=mapping)

    async def put(self, told: Told, *editions: Edition, partition: int = 3) -> None:
        """Publish a story, in every edition where none is named."""
        for edition in editions or EDITIONS:
            content = told.hash(edition)
            await self.write(
                edition, told.id, fields.READABLE, content, told.sets(edition), partition=partition
            )

    async def kill(self, told: Told, *editions: Edition) -> None:
        """Take a story down."""
        for edition in editions or EDITIONS:
            await self.write(edition, told.id, fields.GONE)

    async def withdraw(self, told: Told, *editions: Edition) -> None:
        """Make a story as if it never had been public."""
        for edition in editions or EDITIONS:
            await self.write(edition, told.id, fields.NOT_PUBLIC)

    async def write(
        self,
        edition: Edition,
        id_: ArticleId,
        status: str,
        content: Mapping[str, Any] = MappingProxyType({}),
        sets: Mapping[str, float] = MappingProxyType({}),
        *,
        partition: int = 3,
        quietly: bool = False,
    ) -> None:
        """Write a story as publish's script does; `quietly` leaves the change out of the stream."""
        redis, base = self.redis.client, keys.NO_EPOCH
        key = keys.story(edition, base, id_)
        before = json.loads(await redis.hget(key, fields.SETS) or b"{}")
        number = await redis.incr(keys.number(edition))
        whole: dict[Any, Any] = {
            **content,
            fields.STATUS: status,
            fields.SEQ: next(self.seqs),
            fields.PARTITION: partition,
            fields.TOKEN: await self.token(),
            fields.SETS: json.dumps(dict(sets)),
        }
        pipeline = redis.pipeline(transaction=True)
        pipeline.delete(key)
        pipeline.hset(key, mapping=whole)
        for name in before:
            pipeline.zrem(keys.list_(edition, base, name), id_)
        for name, score in sets.items():
            pipeline.zadd(keys.list_(edition, base, name), {id_: score})
        touched = " ".join({*before, *sets})
        change: dict[Any, Any] = {"id": id_, "sets": touched, "number": number, "status": status}
        if not quietly:
            pipeline.xadd(keys.changes(edition), change)
        await pipeline.execute()

    async def get(self, path: str, **headers: str) -> httpx.Response:
        """Fetch a path as a reader who follows no redirect."""
        return await self.http.get(path, headers=headers)

    async def texts(self, *paths: str) -> str:
        """Fetch paths and answer all that can be read there."""
        return "\n".join([(await self.get(path)).text for path in paths])

    async def becomes(
        self, path: str, status: int, within_s: float = 5.0, /, **headers: str
    ) -> httpx.Response:
        """Wait until a path answers with a status."""
        found: list[httpx.Response] = []

        async def has_status() -> bool:
            found.append(await self.get(path, **headers))
            return found[-1].status_code == status

        await becomes_true(has_status, within_s)
        return found[-1]


@asynccontextmanager
async def site_world(folder: Path, binary: str = "", **settings: Any) -> AsyncIterator[SiteWorld]:
    """Start Redis and a site; end both."""
    newsroom = folder / "newsroom"
    shutil.copytree(NEWSROOM, newsroom)
    (newsroom / "media").mkdir(exist_ok=True)
    redis = RedisHere(folder, binary)
    await redis.start()
    port = free_port()
    chosen = SiteSettings(
        redis_url=redis.url, newsroom=newsroom, site_port=port, log_level="error", **settings
    )
    context = WorkerContext("site", chosen, Health(), Metrics(), asyncio.Event())
    working = asyncio.create_task(site(context))
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=10) as http:
        world = SiteWorld(redis, newsroom, http, context.health)
        await until(lambda: working.done() or not context.health.problems())
        try:
            yield world
        finally:
            context.stopping.set()
            await working
            await redis.stop()
            await redis.client.aclose()

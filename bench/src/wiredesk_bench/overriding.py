"""`wiredesk bench override`: how long it takes an override to reach the pages that show it."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Final

import aiohttp
import typer
import zstandard
from pydantic import SecretStr
from rich.console import Console
from rich.progress import Progress

from wiredesk.cache import fields, keys
from wiredesk.cache.client import Cache, connect, redis_errors
from wiredesk.ids import article_id
from wiredesk.settings import CommonSettings
from wiredesk.types import ArticleId, ArticleUri, Edition
from wiredesk.up.board import Board
from wiredesk_bench.report import rounded, surroundings, write
from wiredesk_bench.running import running
from wiredesk_bench.senders import Senders

NEWEST: Final = 200
EDITION: Final[Edition] = "ar"
PLACE: Final = "Lantern Quay"
NAME: Final = "رصيف الفوانيس"
FIRST: Final = datetime(2026, 11, 1, tzinfo=UTC)
_PARAGRAPH: Final = "The ferries came back on the evening of the festival, said the harbour. " * 8
_SENDERS: Final = 8
_LOOK_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class Pages:
    """The Arabic pages of some stories."""

    redis: Cache
    ids: Sequence[ArticleId]

    async def say(self, text: bytes) -> bool:
        """Tell whether all of them are there and say a text."""
        return not await self.without(text)

    async def without(self, text: bytes) -> Sequence[ArticleId]:
        """Answer which of them do not say a text."""
        pipeline = self.redis.pipeline(transaction=False)
        for id_ in self.ids:
            pipeline.hget(keys.story(EDITION, keys.NO_EPOCH, id_), fields.PAGE)
        with redis_errors():
            found: list[bytes | None] = await pipeline.execute()
        unpack = zstandard.ZstdDecompressor().decompress
        pages = zip(self.ids, found, strict=True)
        return [id_ for id_, page in pages if page is None or text not in unpack(page)]


def _uri(number: int) -> ArticleUri:
    return ArticleUri(f"urn:newsml:bench.example:override:{number}")


def _wire(number: int) -> bytes:
    """Make a story of some 500 words; a higher number is newer."""
    made = {
        "uri": _uri(number),
        "type": "text",
        "version": "1",
        "versioncreated": (FIRST + timedelta(seconds=number)).isoformat(),
        "pubstatus": "usable",
        "language": "en",
        "headline": f"Ferries return to the northern quay, part {number}",
        "body_html": f"<p>{_PARAGRAPH}</p>" * 5,
        "place": [{"name": PLACE}],
    }
    return json.dumps(made).encode()


async def _seconds(look: Callable[[], Awaitable[bool]], began: float) -> float:
    while True:
        if await look():
            return time.monotonic() - began
        await asyncio.sleep(_LOOK_S)


async def _seconds_until_said(pages: Pages, text: bytes, began: float) -> float:
    """Answer when the last of some pages said a text; one that does is not looked at again.

    To look takes processors from those who are measured.
    """
    left = pages

    async def look() -> bool:
        nonlocal left
        left = Pages(left.redis, await left.without(text))
        return not left.ids

    return await _seconds(look, began)


async def _fill(board: Board, stories: int, progress: Progress) -> None:
    senders, numbers = Senders(f"{board.receiver}/wire/demo"), iter(range(stories))
    task = progress.add_task("publishing", total=stories)

    async def send() -> None:
        for number in numbers:
            await senders.post(_wire(number))
            progress.advance(task)

    await asyncio.gather(*(send() for _ in range(_SENDERS)))
    await senders.close()


async def _override(board: Board) -> None:
    said = {"language": EDITION, "field": "place", "of": PLACE, "value": NAME, "who": "bench"}
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        await session.post(f"{board.console}/api/overrides", json=said)


async def measure(board: Board, stories: int, progress: Progress) -> dict[str, Any]:
    """Publish stories, override a name that all of them show, and answer how long it took."""
    redis = connect(CommonSettings(redis_url=SecretStr(board.redis)))
    ids = [article_id(_uri(number)) for number in range(stories)]
    try:
        await _fill(board, stories, progress)
        await _seconds(lambda: Pages(redis, ids).say(PLACE.encode()), 0)
        progress.add_task("overriding", total=None)
        began = time.monotonic()
        await _override(board)
        newest = await _seconds_until_said(Pages(redis, ids[-NEWEST:]), NAME.encode(), began)
        oldest = await _seconds_until_said(Pages(redis, ids[:NEWEST]), NAME.encode(), began)
        assert await Pages(redis, ids).say(NAME.encode())  # noqa: S101 - the oldest come last
    finally:
        await redis.aclose()
    return {"stories": stories, "newest": NEWEST, "newest_s": newest, "all_s": oldest}


def overriding(
    stories: Annotated[int, typer.Option(min=NEWEST, help="Stories that show the name.")] = 10_000,
    result: Annotated[Path | None, typer.Option(help="Write the figures here, as JSON.")] = None,
) -> None:
    """Measure how long an override takes to the newest 200 pages, and to all of them."""
    with running([]) as board, Progress(console=Console(stderr=True), transient=True) as progress:
        found = asyncio.run(measure(board, stories, progress))
    Console().print(
        f"{stories:,} stories: the newest {NEWEST} say it after {found['newest_s']:.2f} s, "
        f"all after {found['all_s']:.1f} s"
    )
    if result:
        write(rounded(found | surroundings()), result)

"""A document that changes: an RSS, Atom or JSON feed, or any other page."""

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import Final

from wiredesk.ids import wire_digest
from wiredesk.newsroom.channels_http import ByFeed
from wiredesk_ingest.receivers.fetching import Fetcher, Page
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.sight import understood
from wiredesk_ingest.receivers.source import Memory, SourceFails

_ASKED_WITH: Final = {"etag": "If-None-Match", "modified": "If-Modified-Since"}


def conditions(kept: Mapping[str, str], url: str) -> dict[str, str]:
    """Answer the headers that ask for what is new since the last look at this very page."""
    if kept.get("asked") != url:
        return {}
    return {header: kept[name] for name, header in _ASKED_WITH.items() if kept.get(name)}


def noted(page: Page, url: str) -> dict[str, str]:
    """Answer what to remember of a page."""
    said = {
        "asked": url,
        "etag": page.headers.get("etag", ""),
        "modified": page.headers.get("last-modified", ""),
        "digest": wire_digest(page.body),
    }
    return {name: text for name, text in said.items() if text}


class FeedSource:
    """Takes the whole document in whenever its bytes changed, whatever its dates say."""

    def __init__(
        self, channel: ByFeed, intake: Intake, fetcher: Fetcher, *, most_bytes: int
    ) -> None:
        self._channel = channel
        self._intake = intake
        self._fetcher = fetcher
        self._most_bytes = most_bytes

    async def look(self, memory: Memory) -> int:
        """Take the document in where it is another one than last time."""
        url = self._channel.url
        kept = await memory.recall()
        page = await self._fetcher.get(url, conditions(kept, url))
        if not page.new:
            return 0
        if not page.body.strip():
            raise SourceFails("the document is empty")
        known = noted(page, url)
        came = kept.get("digest") != known["digest"]
        if came:
            kind = page.headers.get("content-type", "")
            await self._intake.accept(page.body, self._channel.name, content_type=kind)
        if known != kept:
            await memory.keep(known)
        return int(came)

    async def test(self) -> str:
        """Ask once, and say what came and what would be understood of it."""
        page = await self._fetcher.get(self._channel.url, {})
        kind = page.headers.get("content-type", "of no named type")
        read = partial(understood, page.body, self._channel.name, self._most_bytes)
        return f"{len(page.body):,} bytes, {kind}: {await asyncio.to_thread(read)}"

"""Pages of an agency's service: each says where the next one is, and we remember how far we are."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Any, Final

import httpx
import orjson

from wiredesk.ids import wire_digest
from wiredesk.newsroom.channels_http import ByApi
from wiredesk_ingest.receivers.feed import conditions, noted
from wiredesk_ingest.receivers.fetching import Fetcher, Page, Refused
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.pointers import at_pointer
from wiredesk_ingest.receivers.renditions import Renditions
from wiredesk_ingest.receivers.sight import understood
from wiredesk_ingest.receivers.source import Memory, SourceFails

MOST_PAGES: Final = 50
"""In one look; the rest comes with the next one."""
_NO_MORE: Final = frozenset({400, 404, 410})
"""What a service answers to a link that it has forgotten."""


class ApiSource:
    """Goes from page to page, and goes on there at the next look."""

    def __init__(
        self, channel: ByApi, intake: Intake, fetcher: Fetcher, *, most_bytes: int
    ) -> None:
        self._channel = channel
        self._texts = (
            Renditions(fetcher, channel.rendition, most_bytes=most_bytes)
            if channel.rendition
            else None
        )
        self._intake = intake
        self._fetcher = fetcher
        self._most_bytes = most_bytes
        self._held_s = (channel.long_poll or timedelta()).total_seconds()

    async def look(self, memory: Memory) -> int:
        """Take in the pages that are there."""
        kept, wires = await memory.recall(), 0
        if kept.get("home") != self._channel.url:  # channels.toml was changed
            kept = {}
        for _ in range(MOST_PAGES):
            url = kept.get("next") or self._channel.url
            page = await self._ask(url, kept, memory)
            if not page.new:
                break
            document = self._read(page)
            wires += await self._take(page, document, kept)
            following = self._following(page, document)
            kept = self._noted(page, url, following, kept)
            await memory.keep(kept)
            if following in {"", url} or not self._has_items(document):
                break
        return wires

    async def _take(self, page: Page, document: Any, kept: Mapping[str, str]) -> int:  # noqa: ANN401 - any JSON
        seen = kept.get("seen", "").split()
        if not self._has_items(document) or wire_digest(page.body) in seen:
            return 0
        wire = page.body
        if self._texts and self._channel.items is not None:
            wire = await self._texts.beside(document, self._channel.items)
        kind = page.headers.get("content-type", "")
        await self._intake.accept(wire, self._channel.name, content_type=kind)
        return 1

    def _noted(
        self, page: Page, url: str, following: str, kept: Mapping[str, str]
    ) -> dict[str, str]:
        known = noted(page, url)
        seen = [*kept.get("seen", "").split(), known.pop("digest")][-2 * MOST_PAGES :]
        more = {"home": self._channel.url, "next": following, "seen": " ".join(dict.fromkeys(seen))}
        return known | {name: text for name, text in more.items() if text}

    async def _ask(self, url: str, kept: dict[str, str], memory: Memory) -> Page:
        try:
            return await self._fetcher.get(url, conditions(kept, url), held_s=self._held_s)
        except Refused as error:
            if url != self._channel.url and error.status in _NO_MORE:
                await memory.keep({})  # it begins anew: what comes twice is the same again
            raise

    def _read(self, page: Page) -> Any:  # noqa: ANN401 - any JSON
        """Read a page that is asked about; None where nothing in it is. Raises SourceFails."""
        if self._channel.items is None and self._channel.next_link in {None, "header"}:
            return None
        try:
            return orjson.loads(page.body)
        except ValueError:
            raise SourceFails("the page is no JSON") from None

    def _has_items(self, document: Any) -> bool:  # noqa: ANN401 - any JSON
        if self._channel.items is None:
            return True
        around, _, _ = self._channel.items.rpartition("/")
        # A list may be left out where it would be empty; what it stands in is of another document.
        if not isinstance(at_pointer(document, around) if around else document, dict | list):
            raise SourceFails(f"the page has nothing at {around or 'its top'}, where `items` are")
        return bool(at_pointer(document, self._channel.items))

    def _following(self, page: Page, document: Any) -> str:  # noqa: ANN401 - any JSON
        """Answer the next page's address; empty where there is none. Raises SourceFails."""
        match self._channel.next_link:
            case None:
                return ""
            case "header":
                link = httpx.Response(200, headers=page.headers).links.get("next", {}).get("url")
            case pointer:
                link = at_pointer(document, pointer)
        if not link or not isinstance(link, str):
            return ""
        try:
            return str(httpx.URL(page.url).join(link))
        except httpx.InvalidURL:
            raise SourceFails("the link to the next page is no address") from None

    def _counted(self, document: Any, pointer: str) -> str:  # noqa: ANN401 - any JSON
        self._has_items(document)
        found = at_pointer(document, pointer)
        return f"nothing at {pointer}" if found is None else f"{len(found or ())} articles"

    async def test(self) -> str:
        """Ask for the first page, and say what came."""
        page = await self._fetcher.get(self._channel.url, {}, held_s=self._held_s)
        document = self._read(page)
        said = f"{len(page.body):,} bytes"
        if self._channel.items:
            said += f", {self._counted(document, self._channel.items)}"
        else:
            read = partial(understood, page.body, self._channel.name, self._most_bytes)
            said += f", {await asyncio.to_thread(read)}"
        if self._channel.next_link:
            said += ", a next page" if self._following(page, document) else ", no next page"
        return said

"""The desk's addresses for overrides: listed, set, and taken back."""

import asyncio
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

import structlog
from aiohttp import web

from wiredesk.broker import Sender
from wiredesk.cache.desk import DeskReader
from wiredesk.errors import RedisAway
from wiredesk.overrides import OverrideKey, use_of
from wiredesk.types import Clock
from wiredesk_console.answers import json, problem
from wiredesk_console.override_ids import fault
from wiredesk_console.overrides import KnownOverrides, RemoveOverride, SetOverride, record_of
from wiredesk_console.told import told
from wiredesk_console.undone import DOING

PATH: Final = "/api/overrides"
_LISTED: Final = 1_000
_WITHIN_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class OverrideWeb:
    """Answers from what the desk follows; asks through the topic."""

    known: KnownOverrides
    sender: Sender
    reader: DeskReader
    newsroom: Path
    clock: Clock

    def add_to(self, app: web.Application) -> None:
        """Add the addresses."""
        app.router.add_get(PATH, self.list_all)
        app.router.add_post(PATH, self.set_one)
        app.router.add_delete(PATH, self.remove_one)

    async def list_all(self, request: web.Request) -> web.Response:
        """Answer the overrides that fit `language`, `field` and `text`, the newest first."""
        said = request.query
        fitting = self.known.lines(
            said.get("language", ""), said.get("field", ""), said.get("text", "")
        )
        return json({"count": len(self.known), "overrides": list(islice(fitting, _LISTED))})

    async def set_one(self, request: web.Request) -> web.Response:
        """Take what an edition is to say; 202 once the broker has it, 400 where it can't count."""
        return await self._ask(request, SetOverride)

    async def remove_one(self, request: web.Request) -> web.Response:
        """Take an override back; 202 once the broker has it, also where the desk knows none."""
        return await self._ask(request, RemoveOverride)

    async def _ask(self, request: web.Request, kind: type[RemoveOverride]) -> web.Response:
        asked = await told(request, kind)
        if isinstance(asked, web.Response):
            return asked
        if isinstance(asked, SetOverride):
            wrong = await asyncio.to_thread(fault, asked.key, self.newsroom)
            if wrong:
                return problem(400, f"of: {wrong}")
        known, stories = asked.key in self.known, await self._showing(asked.key)
        request[DOING] = "set" if kind is SetOverride else "taken back"
        await self.sender.send([record_of(asked, self.clock())])
        # A tombstone has no place for them.
        structlog.get_logger().info(
            "override_asked", kind=kind.__name__, key=str(asked.key), who=asked.who, why=asked.why
        )
        note = {"note": asked.note} if isinstance(asked, SetOverride) and asked.note else {}
        return json({"known": known, "stories": stories, **asked.key._asdict(), **note}, 202)

    async def _showing(self, key: OverrideKey) -> int | None:
        """Answer how many stories show it; None while Redis can't say."""
        try:
            async with asyncio.timeout(_WITHIN_S):
                return await self.reader.showing(use_of(key.field, key.of))
        except (RedisAway, TimeoutError):
            return None

"""The desk's address for what a person asks of a story: kill, hold, release, restore."""

import asyncio
import secrets
from dataclasses import dataclass
from typing import Final, NamedTuple

from aiohttp import web

from wiredesk.broker import Sender
from wiredesk.cache.desk import DeskReader
from wiredesk.desk import takedown_id
from wiredesk.errors import RedisAway
from wiredesk.story import Story
from wiredesk.story_names import may_be_uri
from wiredesk.types import ArticleUri, Clock
from wiredesk_console.answers import json, problem
from wiredesk_console.requests import (
    DONE,
    WITHOUT_REDIS,
    DeskRequest,
    record_of,
    refusal,
)
from wiredesk_console.tables import Tables
from wiredesk_console.told import told
from wiredesk_console.undone import DOING

LOOK_S: Final = 2.0
"""A kill must not wait for a Redis that hangs."""


class Found(NamedTuple):
    """The story that is meant, as far as is known."""

    uri: str
    story: Story | None
    known: bool | None
    """Whether a revision of it ever came; None where nobody can say."""


@dataclass(frozen=True, slots=True)
class CommandWeb:
    """Asks through the topics; Redis and what the desk follows only say what is meant."""

    reader: DeskReader
    sender: Sender
    tables: Tables
    clock: Clock

    def add_to(self, app: web.Application) -> None:
        """Add the address."""
        app.router.add_post("/api/commands", self.take)

    async def take(self, request: web.Request) -> web.Response:
        """Take what a person asks; 202 once the broker has it."""
        asked = await told(request, DeskRequest)
        if isinstance(asked, web.Response):
            return asked
        request[DOING] = DONE[asked.kind]
        found = await self._find(asked)
        asked = asked.model_copy(update={"uri": found.uri})
        refused = refusal(asked, found.story, known=found.known)
        if refused:
            return problem(409, refused)
        id_ = secrets.token_hex(16)
        await self.sender.send([record_of(asked, found.story, id_, self.clock())])
        said = {"id": id_, "uri": found.uri, "known": found.known}
        if asked.kind == "kill":
            said["takedown"] = takedown_id(id_, ArticleUri(found.uri))
        return json(said, 202)

    async def _find(self, asked: DeskRequest) -> Found:
        """Find what is meant. Raises RedisAway where the command can't do without Redis."""
        decided = self.tables.decided(asked.uri)
        uri = decided.uri if decided else asked.uri
        came = bool(decided and decided.wire)
        try:
            story = await self._story(asked.uri)
        except RedisAway as error:
            if asked.kind not in WITHOUT_REDIS:
                raise
            if not may_be_uri(uri):
                raise type(error)("but it is taken at once by the story's uri") from error
            return Found(uri, None, came or None)
        if story is None:
            return Found(uri, None, came)
        return Found(story.uri, story, came or story.newest is not None)

    async def _story(self, name: str) -> Story | None:
        """Find a story by what it is called. Raises RedisAway."""
        try:
            async with asyncio.timeout(LOOK_S):
                return await self.reader.story(name)
        except TimeoutError as error:
            raise RedisAway(f"no answer within {LOOK_S:.0f} s") from error

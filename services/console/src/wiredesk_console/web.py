"""The desk's addresses: an overview as a page and as JSON, and what a person may ask."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

from aiohttp import web

from wiredesk.broker import Lookup, Sender
from wiredesk.cache.desk import DeskReader
from wiredesk.cache.tally import Tallies
from wiredesk.errors import TransientError
from wiredesk.types import Clock
from wiredesk_console.answers import json, page, problem
from wiredesk_console.command_web import CommandWeb
from wiredesk_console.files_web import FilesWeb
from wiredesk_console.override_web import OverrideWeb
from wiredesk_console.overview import Overview
from wiredesk_console.settings import ConsoleSettings
from wiredesk_console.shelf import shelves
from wiredesk_console.shelf_web import ShelfWeb
from wiredesk_console.tables import Tables
from wiredesk_console.undone import DOING, undone
from wiredesk_console.wires import outcome, unknown_story, without_receipt

RETRY_AFTER_S: Final = "2"
DIGEST_LENGTH: Final = 64
_PORT: Final = re.compile(r":\d+$")

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Desk:
    """What the addresses answer from."""

    reader: DeskReader
    sender: Sender
    lookup: Lookup
    overview: Overview
    tables: Tables
    tallies: Tallies
    clock: Clock

    async def page(self, _request: web.Request) -> web.Response:
        """Show the overview to a person."""
        return page("overview.html", await self.overview.show())

    async def status(self, _request: web.Request) -> web.Response:
        """Answer the overview."""
        return json(await self.overview.show())

    async def why(self, request: web.Request) -> web.Response:
        """Answer everything about one story."""
        name = request.match_info["name"]
        story = await self.reader.story(name)
        if story is None:
            return problem(404, unknown_story(self.tables.about(name)))
        left_out = {"live": {"editions"}, "waiting": {"editions"}}
        known = story.model_dump(mode="json", exclude=left_out)
        known["standing"] = sorted(story.standing)
        known["urls"] = dict((await self.reader.pages(story.id)).paths)
        known |= self.tables.about(story.uri)
        return json(known)

    async def wire(self, request: web.Request) -> web.Response:
        """Answer what became of a wire; one in quarantine is known by how its digest begins."""
        digest = request.match_info["digest"]
        if len(digest) < DIGEST_LENGTH:
            kept = self.tables.quarantine.find(digest)
            if kept is None:
                return problem(404, "No wire in quarantine has a digest that begins like this.")
            digest = str(kept.line["digest"])
        return await self._became(digest)

    async def wire_of_file(self, request: web.Request) -> web.Response:
        """Answer what became of the newest wire in quarantine that came in a file of that name."""
        kept = self.tables.quarantine.of_file(request.query.get("file", ""))
        if kept is None:
            return problem(404, "No wire in quarantine came in a file of that name.")
        return await self._became(str(kept.line["digest"]))

    async def _became(self, digest: str) -> web.Response:
        receipt = await self.reader.receipt(digest)
        if receipt is None:
            found = without_receipt(digest, self.tables.about(digest))
            return json(found)
        stories = [await self.reader.story(line.uri) for line in receipt.articles]
        found = outcome(
            receipt,
            {str(story.uri): story for story in stories if story},
            {str(story.id): await self.reader.pages(story.id) for story in stories if story},
        )
        return json(found)


def application(desk: Desk, settings: ConsoleSettings) -> web.Application:
    """Put the addresses together."""
    app = web.Application(middlewares=[_guard(settings)])
    app.router.add_get("/", desk.page)
    app.router.add_get("/api/status", desk.status)
    app.router.add_get("/api/why/{name:.+}", desk.why)
    app.router.add_get("/api/wires", desk.wire_of_file)
    app.router.add_get("/api/wires/{digest:[0-9a-f]{8,64}}", desk.wire)
    CommandWeb(desk.reader, desk.sender, desk.tables, desk.clock).add_to(app)
    FilesWeb(desk.tallies).add_to(app)
    overrides = desk.tables.overrides
    OverrideWeb(overrides, desk.sender, desk.reader, settings.newsroom, desk.clock).add_to(app)
    ShelfWeb(shelves(desk.tables, desk.lookup, desk.sender, desk.clock)).add_to(app)
    return app


def _guard(settings: ConsoleSettings) -> Any:  # noqa: ANN401 - aiohttp's middleware type
    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        if _PORT.sub("", request.host).lower() not in settings.console_names:
            return problem(421, "This desk does not answer under that name.")
        try:
            return await handler(request)
        except TransientError as error:
            answer = problem(503, undone(request.get(DOING, ""), error))
            answer.headers["Retry-After"] = RETRY_AFTER_S
            return answer
        except web.HTTPException as refused:
            return problem(refused.status, f"{refused.reason}.")

    return guard


@asynccontextmanager
async def serve(desk: Desk, settings: ConsoleSettings) -> AsyncIterator[None]:
    """Listen until the end of the block."""
    runner = web.AppRunner(application(desk, settings), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.console_host, settings.console_port).start()
        yield
    finally:
        await runner.cleanup()

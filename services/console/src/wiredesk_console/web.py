"""The desk's addresses: an overview as a page and as JSON, and what a person may ask."""

import re
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

from aiohttp import web
from jinja2 import Environment, PackageLoader
from pydantic import ValidationError

from wiredesk.broker import Sender
from wiredesk.cache.desk import DeskReader
from wiredesk.errors import TransientError
from wiredesk.types import Clock
from wiredesk_console.overview import Overview
from wiredesk_console.requests import DeskRequest, record_of, refusal
from wiredesk_console.settings import ConsoleSettings
from wiredesk_console.tables import Tables
from wiredesk_console.wires import outcome, unknown_story, without_receipt

HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
RETRY_AFTER_S: Final = "2"
_PORT: Final = re.compile(r":\d+$")

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Desk:
    """What the addresses answer from."""

    reader: DeskReader
    sender: Sender
    overview: Overview
    tables: Tables
    clock: Clock

    async def page(self, _request: web.Request) -> web.Response:
        """Show the overview to a person."""
        body = _TEMPLATES.get_template("overview.html").render(await self.overview.show())
        return web.Response(text=body, content_type="text/html", headers=HEADERS)

    async def status(self, _request: web.Request) -> web.Response:
        """Answer the overview."""
        return web.json_response(await self.overview.show(), headers=HEADERS)

    async def why(self, request: web.Request) -> web.Response:
        """Answer everything about one story."""
        name = request.match_info["name"]
        story = await self.reader.story(name)
        if story is None:
            return _problem(404, unknown_story(self.tables.about(name)))
        left_out = {"live": {"editions"}, "waiting": {"editions"}}
        known = story.model_dump(mode="json", exclude=left_out)
        known["standing"] = sorted(story.standing)
        known["urls"] = dict(await self.reader.paths(story.id))
        known |= self.tables.about(story.uri)
        return web.json_response(known, headers=HEADERS)

    async def wire(self, request: web.Request) -> web.Response:
        """Answer what became of a wire."""
        digest = request.match_info["digest"]
        receipt = await self.reader.receipt(digest)
        if receipt is None:
            found = without_receipt(digest, self.tables.about(digest))
            return web.json_response(found, headers=HEADERS)
        stories = [await self.reader.story(line.uri) for line in receipt.articles]
        found = outcome(
            receipt,
            {str(story.uri): story for story in stories if story},
            {str(story.id): await self.reader.paths(story.id) for story in stories if story},
        )
        return web.json_response(found, headers=HEADERS)

    async def command(self, request: web.Request) -> web.Response:
        """Take what a person asks; 202 once the broker has it."""
        if request.content_type != "application/json":
            return _problem(415, "Send application/json.")
        try:
            asked = DeskRequest.model_validate_json(await request.read())
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            return _problem(400, f"{'.'.join(map(str, first['loc']))}: {first['msg']}")
        story = await self.reader.story(asked.uri)
        refused = refusal(asked, story)
        if refused:
            return _problem(409, refused)
        id_ = secrets.token_hex(16)
        await self.sender.send([record_of(asked, story, id_, self.clock())])
        uri = story.uri if story else asked.uri
        said = {"id": id_, "uri": uri, "known": story is not None}
        return web.json_response(said, status=202, headers=HEADERS)


_TEMPLATES: Final = Environment(loader=PackageLoader("wiredesk_console"), autoescape=True)


def _problem(status: int, sentence: str) -> web.Response:
    return web.json_response({"error": sentence}, status=status, headers=HEADERS)


def application(desk: Desk, settings: ConsoleSettings) -> web.Application:
    """Put the addresses together."""
    app = web.Application(middlewares=[_guard(settings)])
    app.router.add_get("/", desk.page)
    app.router.add_get("/api/status", desk.status)
    app.router.add_get("/api/why/{name:.+}", desk.why)
    app.router.add_get("/api/wires/{digest:[0-9a-f]{64}}", desk.wire)
    app.router.add_post("/api/commands", desk.command)
    return app


def _guard(settings: ConsoleSettings) -> Any:  # noqa: ANN401 - aiohttp's middleware type
    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        if _PORT.sub("", request.host).lower() not in settings.console_names:
            return _problem(421, "This desk does not answer under that name.")
        try:
            return await handler(request)
        except TransientError as error:
            answer = _problem(503, str(error))
            answer.headers["Retry-After"] = RETRY_AFTER_S
            return answer
        except web.HTTPException as refused:
            return _problem(refused.status, f"{refused.reason}.")

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

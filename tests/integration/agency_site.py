"""An agency's web site on this machine: it answers what the test says and notes who asked."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.topics import WIRE_RAW
from wiredesk_ingest.receivers.push import listen

NOTHING: Final[Mapping[str, str]] = {}

Answer = Callable[[Request], Awaitable[Response]]


@dataclass
class AgencySite:
    """A running site."""

    port: int
    pages: dict[str, Answer] = field(default_factory=dict)
    asked: list[Request] = field(default_factory=list)

    def url(self, path: str = "/feed", host: str = "127.0.0.1") -> str:
        """Answer the address of a page."""
        return f"http://{host}:{self.port}{path}"

    def says(
        self,
        path: str,
        body: bytes = b"",
        status: int = 200,
        headers: Mapping[str, str] = NOTHING,
    ) -> None:
        """Answer this from now on."""

        async def answer(_request: Request) -> Response:
            return Response(body, status, dict(headers))

        self.pages[path] = answer

    @property
    def paths(self) -> list[str]:
        """What was asked for."""
        return [request.url.path for request in self.asked]

    async def _answer(self, request: Request) -> Response:
        self.asked.append(request)
        page = self.pages.get(request.url.path)
        return await page(request) if page else Response(status_code=404)


class _Server(uvicorn.Server):
    """Uvicorn without its signal handlers: they would take pytest's."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def agency_site(tls: ssl.SSLContext | None = None) -> AsyncIterator[AgencySite]:
    """Run a site on a free port of the loopback, over TLS where a context is given."""
    with listen("127.0.0.1", 0) as door:
        site = AgencySite(door.getsockname()[1])
        app = Starlette(routes=[Route("/{path:path}", site._answer)])
        options: dict[str, Any] = {"log_config": None, "lifespan": "off", "access_log": False}
        config = uvicorn.Config(app, **options, timeout_graceful_shutdown=0)
        config.load()
        config.ssl = tls
        server = _Server(config)
        serving = asyncio.create_task(server.serve(sockets=[door]))
        yield site
        server.should_exit = True
        await serving


@dataclass
class MemoryOfOne:
    """A channel's memory for tests of one source; `kept` counts how often it was replaced."""

    texts: dict[str, str] = field(default_factory=dict)
    kept: int = 0

    async def recall(self) -> dict[str, str]:
        """Answer all of it."""
        return dict(self.texts)

    async def keep(self, texts: dict[str, str]) -> None:
        """Replace it."""
        self.texts = dict(texts)
        self.kept += 1


def taken_in(broker: MemoryBroker) -> list[bytes]:
    """Answer the wires that are on the log, sorted."""
    return sorted(record.value for record in broker.records(WIRE_RAW.name))


def stand_for_this_machine(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Have a name resolved to this machine's own address, as its owner may do with any."""
    known = asyncio.get_running_loop().getaddrinfo

    async def asked(host: str, port: int, **options: Any) -> Any:
        return await known("127.0.0.1" if host == name else host, port, **options)

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", asked)

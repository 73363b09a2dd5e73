"""The HTTP server: granian, in this process's own event loop (its RSGI interface)."""

import asyncio
from typing import Protocol

import structlog
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.rsgi import Scope
from granian.server.embed import Server

from wiredesk.errors import WiredeskError
from wiredesk_site.answers import Answers, Request
from wiredesk_site.documents import Headers
from wiredesk_site.replies import Reply, Wants
from wiredesk_site.settings import SiteSettings
from wiredesk_site.tally import Tally

HEADERS_WITHIN_MS = 10_000
"""A client that takes longer to say what it wants is cut off."""

log = structlog.get_logger()


class ServerEnded(WiredeskError):
    """The HTTP server ended by itself. The worker ends too, to be started again."""


class Running(Protocol):
    """A server that runs until it is stopped."""

    async def serve(self) -> None:
        """Listen and serve until `stop`."""

    def stop(self) -> None:
        """End `serve`."""


class Response(Protocol):
    """The part of granian's HTTP protocol that sends an answer."""

    def response_bytes(self, status: int, headers: Headers, body: bytes) -> None:
        """Send bytes."""

    def response_file(self, status: int, headers: Headers, file: str) -> None:
        """Send a file."""


class Application:
    """Speaks RSGI (https://github.com/emmett-framework/granian/blob/master/docs/spec/RSGI.md)."""

    def __init__(self, answers: Answers, tally: Tally) -> None:
        self._answers = answers
        self._tally = tally

    async def __rsgi__(self, scope: Scope, protocol: Response) -> None:
        """Answer one request, whatever happens."""
        header = scope.headers.get
        wants = Wants(header("accept-encoding", ""), header("if-none-match", ""))
        request = Request(scope.method, scope.path, scope.query_string, wants)
        try:
            answer = await self._answers.answer(request)
        except Exception:
            log.exception("request_failed", path=scope.path)
            answer = self._answers.failed(scope.path, wants)
        self._tally.statuses[answer.status] += 1
        _send(protocol, answer)


def _send(protocol: Response, answer: Reply) -> None:
    if answer.file:
        protocol.response_file(answer.status, answer.headers, answer.file)
    else:
        protocol.response_bytes(answer.status, answer.headers, answer.body)


def new_server(application: Application, settings: SiteSettings) -> Running:
    """Make a server; a proxy before it speaks TLS and HTTP/2 with readers."""
    return Server(
        application,
        address=settings.site_host,
        port=settings.site_port,
        interface=Interfaces.RSGI,
        http=HTTPModes.http1,
        http1_settings=HTTP1Settings(header_read_timeout=HEADERS_WITHIN_MS),
        websockets=False,
        backlog=1024,
        backpressure=settings.site_connections,
        log_enabled=False,
    )


async def serve_until(server: Running, stopping: asyncio.Event) -> None:
    """Serve until asked to stop. Raises OSError where the port is taken, and ServerEnded."""
    serving = asyncio.create_task(server.serve())
    stop = asyncio.create_task(stopping.wait())
    await asyncio.wait({serving, stop}, return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    server.stop()
    await serving
    if not stopping.is_set():
        raise ServerEnded

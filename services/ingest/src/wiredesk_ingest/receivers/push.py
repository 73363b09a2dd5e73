"""Wires pushed over HTTP: `POST /wire/{channel}`, accepted once the broker has acknowledged.

Served by uvicorn: it runs inside the worker's own event loop, takes its sockets and its stop
from us, and hands the body over piece by piece, so that what is too large is never read whole.
"""

import asyncio
import contextlib
import re
import socket
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final
from urllib.parse import unquote_to_bytes

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from wiredesk.clock import utc_now
from wiredesk.errors import BrokerAway
from wiredesk.types import Digest
from wiredesk_ingest.origin import is_blank
from wiredesk_ingest.receivers.bodies import read_body
from wiredesk_ingest.receivers.channels import PushChannel
from wiredesk_ingest.receivers.heads import ImpatientProtocol
from wiredesk_ingest.receivers.intake import ChannelPaused, Intake

FILE_HEADER: Final = "x-wire-file"
KEPT_ALIVE_S: Final = 75
"""A connection that is closed sooner may be closed just when its agency sends the next wire."""
HEAD_S: Final = 10.0
"""How long the head of a request may take to come."""
_RETRY_AFTER_S: Final = "2"
_PAUSED_RETRY_AFTER_S: Final = "60"
_FILE_NAMES: Final = (
    re.compile(r"filename\*=UTF-8'[^']*'([^;\s]+)", re.IGNORECASE),  # RFC 6266 prefers it
    re.compile(r'filename="([^"]*)"', re.IGNORECASE),
    re.compile(r"filename=([^;\s]+)", re.IGNORECASE),
)
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one sender may ask of the receiver."""

    most_bytes: int
    body_s: float
    bodies_at_once: int


class PushReceiver:
    """The one address that agencies push to."""

    def __init__(self, intake: Intake, channels: Mapping[str, PushChannel], limits: Limits) -> None:
        self._intake = intake
        self._channels = channels
        self._limits = limits
        self._turns = asyncio.Semaphore(limits.bodies_at_once)

    @property
    def app(self) -> Starlette:
        """The ASGI application."""
        return Starlette(
            routes=[Route("/wire/{channel}", self._take, methods=["POST"])],
            exception_handlers={HTTPException: _say},
        )

    async def _take(self, request: Request) -> Response:
        channel = self._channel(request)
        channel.admit(request, utc_now())
        # Until the broker has it: a wire that waits for that is still in memory.
        async with self._turns:
            body = await read_body(request, self._limits.most_bytes, self._limits.body_s)
            channel.verify(request, body)
            if is_blank(body.wire):
                raise HTTPException(400, "The wire is empty. Nothing was taken in.")
            digest = await self._accept(body.wire, channel, request)
        said = {"digest": digest, "channel": channel.name, "bytes": len(body.wire)}
        return JSONResponse(said, status_code=202)

    async def _accept(self, wire: bytes, channel: PushChannel, request: Request) -> Digest:
        content_type = request.headers.get("content-type", "")
        try:
            return await self._intake.accept(
                wire, channel.name, file=_file_name(request), content_type=content_type
            )
        except ChannelPaused:
            raise HTTPException(
                503,
                f"The channel {channel.name} is paused. Send the wire again later.",
                {"Retry-After": _PAUSED_RETRY_AFTER_S},
            ) from None
        except BrokerAway:
            raise HTTPException(
                503,
                "Kafka does not acknowledge now. The wire was not taken in: send it again.",
                {"Retry-After": _RETRY_AFTER_S},
            ) from None

    def _channel(self, request: Request) -> PushChannel:
        name = request.path_params["channel"]
        channel = self._channels.get(name)
        if channel is None:
            raise HTTPException(404, f"No push channel is called {name[:60]!r} in channels.toml.")
        return channel


async def _say(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    return JSONResponse({"error": error.detail}, error.status_code, error.headers)


def _file_name(request: Request) -> str:
    """Answer the file's name as the sender says it, without any folder."""
    said = request.headers.get(FILE_HEADER, "") or _disposition(request)
    # A header comes as Latin-1, whatever the sender wrote: UTF-8 as it is, or escaped.
    name = unquote_to_bytes(said.encode("latin-1")).decode("utf-8", "replace")
    return _CONTROLS.sub("", name).replace("\\", "/").rpartition("/")[2].strip()


def _disposition(request: Request) -> str:
    said = request.headers.get("content-disposition", "")
    return next((found[1] for each in _FILE_NAMES if (found := each.search(said))), "")


class _Server(uvicorn.Server):
    """Uvicorn without its signal handlers: the worker's own decide when to stop."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def serve(
    app: Starlette,
    sockets: Sequence[socket.socket],
    stopping: asyncio.Event,
    head_s: float = HEAD_S,
) -> None:
    """Serve until `stopping` is set; wires whose body is there are still answered."""
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        http=partial(ImpatientProtocol, head_s=head_s),  # type: ignore[arg-type] # makes one
        lifespan="off",
        server_header=False,
        proxy_headers=False,  # else a header would say who is on this machine
        timeout_keep_alive=KEPT_ALIVE_S,
        timeout_graceful_shutdown=5,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=list(sockets)))
    waiting = asyncio.create_task(stopping.wait())
    await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    server.should_exit = True
    await serving


def listen(host: str, port: int) -> socket.socket:
    """Open the socket. Raises OSError where the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=512)

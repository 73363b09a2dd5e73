"""ingest's commands as a person types them, and a stand-in for the Wiredesk they talk to."""

import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import EntryPoint
from typing import Any, Final

from typer.testing import CliRunner

from wiredesk.cli.app import COMMANDS, build
from wiredesk.ids import wire_digest

POINTS: Final = [
    *(
        EntryPoint(name, f"wiredesk_ingest.commands.wires:{name}", COMMANDS)
        for name in ("parse", "send")
    ),
    EntryPoint("channels", "wiredesk_ingest.commands.channels:channels", COMMANDS),
]


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Read one JSON object a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def called(*arguments: str, **environment: str) -> Ended:
    """Run a command to its end."""
    runner = CliRunner(env={"COLUMNS": "200", **environment})
    result = runner.invoke(build(POINTS, [], list(arguments)), arguments)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ended(result.exit_code, result.stdout, result.stderr)


@dataclass(frozen=True)
class Pushed:
    """One wire as the stand-in heard it."""

    path: str
    wire: bytes
    headers: dict[str, str]


@dataclass
class Answer:
    """One answer of the stand-in."""

    status: int = 202
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def content(self) -> bytes:
        """The body's bytes."""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


class StandIn:
    """Answers as receiver and desk do, or as the test says."""

    def __init__(self) -> None:
        """Accept every wire, and say of each that it is on the site."""
        self.pushed: list[Pushed] = []
        self.asked: list[str] = []
        self.receiver: list[Answer] = []
        self.desk: list[Answer] = []
        self.port = 0

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def take(self, pushed: Pushed) -> Answer:
        """Answer a push: what the test says, then 202."""
        self.pushed.append(pushed)
        told = {"digest": wire_digest(pushed.wire), "channel": "demo", "bytes": len(pushed.wire)}
        return self.receiver.pop(0) if self.receiver else Answer(202, told)

    def tell(self, path: str) -> Answer:
        """Answer a question: what the test says, then that all is decided."""
        self.asked.append(path)
        return self.desk.pop(0) if self.desk else Answer(200, became(path.rpartition("/")[2]))


def article(**changes: Any) -> dict[str, Any]:
    """Say of an article what the desk says of one that is on the site."""
    return {
        "uri": "urn:x",
        "id": "00000000001",
        "headline": "Lanterns return",
        "fate": "sent",
        "final": True,
        "action": "publish",
        "rule": "usable",
        "sentence": "Nothing stands against it.",
        "public": True,
        "urls": {"en": "/en/world/lanterns-return-00000000001"},
    } | changes


def became(digest: str, *articles: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Say of a wire what the desk says once all is decided."""
    return {
        "digest": digest,
        "file": "told-by-the-desk",
        "channel": "demo",
        "fate": "parsed",
        "code": "",
        "sentence": "",
        "position": None,
        "final": True,
        "articles": list(articles or [article()]),
    } | changes


@contextmanager
def stand_in(port: int = 0) -> Iterator[StandIn]:
    """Run a stand-in on a port of the loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", port), _Handler)
    server.stand_in = StandIn()  # type: ignore[attr-defined]
    server.stand_in.port = server.server_address[1]  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.stand_in  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        wire = self.rfile.read(int(self.headers["Content-Length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._answer(self._told.take(Pushed(self.path, wire, headers)))

    def do_GET(self) -> None:
        self._answer(self._told.tell(self.path))

    @property
    def _told(self) -> StandIn:
        found: StandIn = self.server.stand_in  # type: ignore[attr-defined]
        return found

    def _answer(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        self.wfile.write(answer.content)

    def log_message(self, *_: object) -> None:
        pass


def fates(ended: Ended, keys: Sequence[str]) -> list[tuple[Any, ...]]:
    """Answer some fields of each line."""
    return [tuple(line[key] for key in keys) for line in ended.lines]

"""A running Wiredesk, driven from outside: wires in, and what became of them."""

import json
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

import httpx
import pytest

from tests.newsrooms import few_names
from wiredesk.child import free_ports
from wiredesk.up.board import Board, read_board

ROOT: Final = Path(__file__).parents[2]
WIREDESK: Final = str(Path(sys.executable).parent / "wiredesk")
WITHIN_S: Final = 60.0
LOOK_EVERY_S: Final = 0.05
ON_ONE_DESK: Final = pytest.mark.xdist_group("one desk")
"""Of files whose tests share one: one worker runs them."""

T = TypeVar("T")


@dataclass
class Desk:
    """The three addresses, and the process of `wiredesk up`."""

    site: str
    console: str
    receiver: str
    data: Path
    log: Path
    process: subprocess.Popen[str]
    client: httpx.Client

    def send(self, wire: bytes | str | Mapping[str, Any], name: str = "wire") -> str:
        """Send a wire and answer its digest; the receiver must take it."""
        body = json.dumps(wire) if isinstance(wire, Mapping) else wire
        answer = self.post(body.encode() if isinstance(body, str) else body, name)
        assert answer.status_code == 202, answer.text
        return str(answer.json()["digest"])

    def post(self, body: bytes, name: str = "wire", channel: str = "demo") -> httpx.Response:
        """Post bytes to a channel."""
        headers = {"X-Wire-File": name}
        return self.client.post(f"{self.receiver}/wire/{channel}", content=body, headers=headers)

    def became(self, digest: str) -> dict[str, Any]:
        """Wait until it is decided what became of a wire, and answer it."""
        return until(lambda: self._final(digest), f"what became of {digest}")

    def _final(self, digest: str) -> dict[str, Any] | None:
        found: dict[str, Any] = self.get(f"/api/wires/{digest}")
        return found if found["final"] else None

    def get(self, path: str) -> Any:
        """Ask the console."""
        return self.client.get(self.console + path).json()

    def why(self, uri: str) -> dict[str, Any]:
        """Ask why a story is, or is not, on the site."""
        found: dict[str, Any] = self.get(f"/api/why/{uri}")
        return found

    def decided(self, uri: str, rule: str) -> dict[str, Any]:
        """Wait until a rule decides on a story."""

        def look() -> dict[str, Any] | None:
            found = self.why(uri)
            return found if (found.get("decision") or {}).get("rule") == rule else None

        return until(look, f"{rule} on {uri}")

    def ask(self, kind: str, uri: str, **more: Any) -> None:
        """Ask what a person may ask."""
        body = {"kind": kind, "uri": uri, "who": "Mina", **more}
        answer = self.client.post(f"{self.console}/api/commands", json=body)
        assert answer.status_code == 202, answer.text

    def page(self, path: str) -> httpx.Response:
        """Read a page as a reader does."""
        return self.client.get(self.site + path)

    @property
    def board(self) -> Board:
        """What `up` says of itself now."""
        board = read_board(self.data)
        assert board is not None
        return board

    def pids(self, worker: str) -> list[int]:
        """Answer the processes of a worker."""
        return [line.pid for line in self.board.workers if line.worker == worker and line.pid]

    def logged(self, event: str) -> list[dict[str, Any]]:
        """Answer the lines of one kind in its log."""
        lines = [json.loads(line) for line in self.log.read_text().splitlines() if line[:1] == "{"]
        return [line for line in lines if line["event"] == event]


def until(look: Callable[[], T | None], what: str, within_s: float = WITHIN_S) -> T:
    """Wait for a condition, and answer what it found."""
    ends = time.monotonic() + within_s
    while time.monotonic() < ends:
        found = look()
        if found:
            return found
        time.sleep(LOOK_EVERY_S)
    raise AssertionError(f"not within {within_s} s: {what}")


@contextmanager
def running(*options: str, port: int = 0, newsroom: Path | None = None) -> Iterator[Desk]:
    """Run `wiredesk up`, on ports of its own where none is named; it must end with 0.

    The newsroom has few names where none is given.
    """
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "log").open("w") as log:
        data = Path(folder) / "data"
        command = [WIREDESK, "up", "--port", str(port or free_ports(3))]
        with subprocess.Popen(
            [*command, "--data", str(data), "--newsroom", str(newsroom or few_names()), *options],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        ) as process:
            try:
                with httpx.Client(timeout=20) as client:
                    yield _desk(process, data, Path(log.name), client)
            finally:
                process.send_signal(signal.SIGTERM)
                assert process.wait(timeout=30) == 0, (Path(folder) / "log").read_text()[-4000:]


def _desk(process: subprocess.Popen[str], data: Path, log: Path, client: httpx.Client) -> Desk:
    assert process.stdout
    line = process.stdout.readline()
    assert line.startswith("ready"), log.read_text()[-4000:]
    found = dict(part.split("=", 1) for part in line.split()[1:])
    return Desk(found["site"], found["console"], found["receiver"], data, log, process, client)


def ninjs(uri: str, version: int = 1, **fields: Any) -> dict[str, Any]:
    """Make a small ninjs 1.3 article."""
    made = {
        "uri": uri,
        "type": "text",
        "version": str(version),
        "versioncreated": f"2026-11-20T12:{version:02d}:00+00:00",
        "pubstatus": "usable",
        "language": "en",
        "headline": f"Ferries return to the northern quay, part {version}",
        "body_html": f"<p>The ferries came back on evening {version} of the festival.</p>",
        "subject": [{"code": "medtop:11000000", "name": "politics"}],
    }
    return made | fields


def g2(
    uri: str, *, version: int = 1, status: str = "usable", extra: str = "", body: str = ""
) -> str:
    """Make a small NewsML-G2 news item."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{uri}" version="{version}"
  standard="NewsML-G2" standardversion="2.30" conformance="power" xml:lang="en">
  <itemMeta>
    <itemClass qcode="ninat:text"/><provider literal="Quillmark"/>
    <versionCreated>2026-11-20T12:{version:02d}:00+00:00</versionCreated>
    <pubStatus qcode="stat:{status}"/>{extra}
  </itemMeta>
  <contentMeta><headline>Bridges open at dawn, part {version}</headline></contentMeta>
  <contentSet><inlineXML contenttype="application/xhtml+xml">
    <html xmlns="http://www.w3.org/1999/xhtml"><body>
      <p>{body or f"The bridges opened at dawn on day {version}."}</p>
    </body></html>
  </inlineXML></contentSet>
</newsItem>"""


def unfinished(desk: Desk) -> list[str]:
    """Answer what the stages have still to do; empty where they have done all."""
    stages: Sequence[Mapping[str, Any]] = desk.get("/api/status")["stages"]
    if not stages:
        return ["how far the stages have come is not known"]
    return [str(stage) for stage in stages if stage["lag"] != 0]

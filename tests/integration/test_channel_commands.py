"""`wiredesk channels`, as a person types it: what is told of channels, and pauses."""

import json
import shutil
import socketserver
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from redis import Redis

from tests.newsrooms import SHIPPED
from tests.unit.ingest.command_line import Ended, called
from wiredesk.cache import keys
from wiredesk.child import free_port
from wiredesk.up.board import Board, owned, write_board

FEEDS = """
[[channel]]
name = "news"
transport = "feed"
agency = "Quillmark"
url = "http://127.0.0.1:{port}/feed"
expect_every = "15m"
{allowed}
secret_env = "NEWS_SECRET"
"""
MAILED = """
allow_private = true

[[channel]]
name = "mailed"
transport = "smtp"
agency = "Quillmark"
recipient = "wires@desk.example"
user = "one"
"""
"""In place of `allowed`: the secret is that of a second channel."""
NOW = datetime.now(UTC)
Command = Callable[..., Ended]


class Feed(BaseHTTPRequestHandler):
    """A feed for whoever knows its secret."""

    def do_GET(self) -> None:
        self.send_response(200 if self.headers["Authorization"] == "Bearer lanterns" else 401)
        self.send_header("Content-Length", "3")
        self.send_header("Content-Type", "application/rss+xml")
        self.end_headers()
        self.wfile.write(b"one")

    def log_message(self, *_args: Any) -> None:
        """Say nothing."""


class Greeter(socketserver.BaseRequestHandler):
    """Greets, and that is all."""

    def handle(self) -> None:
        self.request.sendall(b"220 desk.example\r\n")


@pytest.fixture
def port() -> Iterator[int]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Feed) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@pytest.fixture
def store(redis_url: str) -> Iterator[Redis]:
    with Redis.from_url(redis_url) as store:
        store.flushall()
        yield store


@pytest.fixture
def command(store: Redis, redis_url: str, port: int, tmp_path: Path) -> Command:
    """Call a command of `channels`, in a newsroom with a feed more than the shipped one."""
    newsroom = Path(shutil.copytree(SHIPPED, tmp_path / "newsroom"))

    def call(*arguments: str, allowed: str = "allow_private = true", **said: str) -> Ended:
        text = (SHIPPED / "channels.toml").read_text("utf-8")
        file = newsroom / "channels.toml"
        file.write_text(text + FEEDS.format(port=port, allowed=allowed), "utf-8")
        environment = {
            "WIREDESK_REDIS_URL": redis_url,
            "WIREDESK_NEWSROOM": str(newsroom),
            "WIREDESK_DATA": str(tmp_path / "data"),
            "WIREDESK_RECEIVER_PORT": str(free_port()),
            "NEWS_SECRET": "lanterns",
        }
        return called("channels", *arguments, **environment | said)

    return call


def listed(command: Command) -> dict[str, Any]:
    ended = command("list", "--json")
    assert ended.status == 0
    return {line["name"]: line for line in json.loads(ended.out)}


def test_every_channel_is_listed(command: Command, store: Redis) -> None:
    """With its transport and state; a channel that is expected to speak and never did is quiet."""
    store.hset(keys.channel_state("demo"), "last_wire", NOW.isoformat())

    found = listed(command)

    told = {name: (line["transport"], line["state"]) for name, line in found.items()}
    assert told == {"demo": ("push", "ok"), "inbox": ("folder", "ok"), "news": ("feed", "quiet")}
    assert found["demo"]["last_wire"] == NOW.isoformat(timespec="seconds")
    assert found["news"]["last_wire"] is None


def test_times_are_told_to_people_as_status_tells_them(command: Command, store: Redis) -> None:
    store.hset(keys.channel_state("demo"), "last_wire", "2026-11-20T14:00:01.413+02:00")

    said = command("list").out

    assert "2026-11-20 12:00:01 UTC" in said
    assert "last wire" in said


@pytest.mark.parametrize(("minutes", "state"), [(14, "ok"), (16, "quiet")])
def test_a_channel_is_quiet_for_longer_than_is_expected(
    command: Command, store: Redis, minutes: int, state: str
) -> None:
    at = datetime.now(UTC) - timedelta(minutes=minutes)
    store.hset(keys.channel_state("news"), "last_wire", at.isoformat())

    assert listed(command)["news"]["state"] == state


def test_a_channel_that_fails_is_listed_with_since_when_and_why(
    command: Command, store: Redis
) -> None:
    for name, text in (("failing_since", NOW.isoformat()), ("why", "the door is [shut]")):
        store.hset(keys.channel_state("news"), name, text)

    line = listed(command)["news"]

    assert (line["state"], line["why"]) == ("failing", "the door is [shut]")
    assert line["failing_since"] == NOW.isoformat(timespec="seconds")
    assert "the door is [shut]" in command("list", COLUMNS="300").out


def test_a_channel_is_paused_and_resumed(command: Command) -> None:
    paused = command("pause", "news").out
    assert paused == "news is paused: within a second nothing more is taken in\n"
    assert listed(command)["news"]["state"] == "paused"

    assert command("resume", "news").out == "news goes on\n"
    assert listed(command)["news"]["state"] == "quiet"


def test_a_running_up_is_asked_where_nothing_else_is_named(
    command: Command, redis_url: str, tmp_path: Path
) -> None:
    """Its Redis is on a port that nobody knows beforehand."""
    board = Board(
        pid=1,
        since=NOW,
        ready=True,
        **{name: f"http://127.0.0.1:{free_port()}" for name in ("site", "console", "receiver")},
        broker="127.0.0.1:1",
        broker_is_embedded=True,
        redis=redis_url,
        newsroom=SHIPPED,
        data=tmp_path / "data",
        control=tmp_path / "up.sock",
    )
    with owned(board.data):
        write_board(board)
        ended = called("channels", "list", "--json", "--data", str(board.data))

    assert ended.status == 0
    assert [line["name"] for line in json.loads(ended.out)] == ["demo", "inbox"]


@pytest.mark.parametrize("name", ["test", "pause", "resume"])
def test_a_channel_that_there_is_not_is_wrong_usage(command: Command, name: str) -> None:
    ended = command(name, "nobody")

    assert ended.status == 2
    assert "demo, inbox, news" in ended.err


@pytest.mark.parametrize(
    ("arguments", "so"),
    [
        (["list"], "so how the channels are is unknown"),
        (["pause", "news"], "so news is not paused"),
        (["resume", "news"], "so news is not resumed"),
    ],
)
def test_without_redis_it_is_said_what_that_means(
    command: Command, arguments: list[str], so: str
) -> None:
    """In one sentence, which speaks of nothing else."""
    ended = command(*arguments, WIREDESK_REDIS_URL=f"redis://127.0.0.1:{free_port()}/0")

    assert ended.status == 1
    assert f"Redis does not answer, {so}" in ended.err
    assert "batch" not in ended.err


def test_without_redis_the_channels_are_listed_all_the_same(command: Command) -> None:
    """Of none it is told that it is well, or quiet."""
    ended = command("list", "--json", WIREDESK_REDIS_URL=f"redis://127.0.0.1:{free_port()}/0")

    told = [(each["name"], each["state"], each["quiet"]) for each in json.loads(ended.out)]
    assert told == [(name, "unknown", False) for name in ("demo", "inbox", "news")]


def test_a_trial_connects_and_says_what_is_there(command: Command, store: Redis) -> None:
    """It needs neither Redis nor a broker, and changes nothing."""
    ended = command("test", "news", WIREDESK_REDIS_URL=f"redis://127.0.0.1:{free_port()}/0")

    assert ended.status == 0
    assert ended.out.startswith("3 bytes, application/rss+xml: 1 refused: unknown_format")
    assert store.keys() == []


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"NEWS_SECRET": "wrong"}, "answers 401"),
        ({"NEWS_SECRET": ""}, "news: NEWS_SECRET"),
        ({"allowed": ""}, "allow_private"),
    ],
)
def test_a_trial_that_fails_says_why(command: Command, said: dict[str, str], why: str) -> None:
    ended = command("test", "news", "--json", **said)

    assert ended.status == 1
    assert why in ended.out + ended.err


def test_a_folder_is_tried_by_looking_into_it(command: Command, tmp_path: Path) -> None:
    missing = command("test", "inbox")
    for name in ("sending", "failed"):
        (tmp_path / "data" / "inbox" / name).mkdir(parents=True)
    for name in ("one.xml", "failed/two.xml", "failed/two.xml.why.txt"):
        (tmp_path / "data" / "inbox" / name).write_bytes(b"one")

    there = command("test", "inbox")

    assert (missing.status, there.status) == (1, 0)
    assert "1 files wait, 0 are being sent, 1 were refused.\n" in there.out


def test_a_folder_says_what_it_passes_over_and_why(command: Command, tmp_path: Path) -> None:
    inbox = tmp_path / "data" / "inbox"
    for name in ("sending", "failed", "july"):
        (inbox / name).mkdir(parents=True)
    for name in ("july/one.xml", "two.xml.part"):
        (inbox / name).write_bytes(b"one")
    (inbox / "link.xml").symlink_to(tmp_path)

    said = command("test", "inbox").out

    assert "1 files wait" in said
    assert "2 are passed over:" in said
    assert "link.xml: a link" in said
    assert "two.xml.part: still being written" in said


@pytest.fixture
def mail_port() -> Iterator[int]:
    """A port where somebody greets as mail servers do."""
    with socketserver.TCPServer(("127.0.0.1", 0), Greeter) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


@pytest.mark.parametrize(("secret", "status"), [("lanterns", 0), ("", 1)])
def test_a_mail_channel_is_tried_by_looking_for_its_secret(
    command: Command, mail_port: int, secret: str, status: int
) -> None:
    more = {"NEWS_SECRET": secret, "WIREDESK_SMTP_PORT": str(mail_port)}
    ended = command("test", "mailed", allowed=MAILED, **more)

    assert ended.status == status
    assert ("Its secret is there" in ended.out) == (status == 0)


def test_a_mail_channel_is_tried_by_asking_for_a_receiver(command: Command, mail_port: int) -> None:
    said = {"allowed": MAILED, "NEWS_SECRET": "lanterns"}
    there = command("test", "mailed", WIREDESK_SMTP_PORT=str(mail_port), **said)
    alone = command("test", "mailed", WIREDESK_SMTP_PORT=str(free_port()), **said)

    assert f"takes mails at 127.0.0.1:{mail_port} to wires@desk.example." in there.out
    assert (alone.status, alone.out) == (1, "")
    assert "WIREDESK_SMTP_PORT" in alone.err


def test_a_push_channel_is_tried_by_asking_for_a_receiver(command: Command, port: int) -> None:
    alone = command("test", "demo")
    assert alone.status == 1
    assert "nobody answers" in alone.err
    other = command("test", "demo", WIREDESK_RECEIVER_PORT=str(port))
    assert other.status == 1
    assert "something else answers" in other.err


@pytest.mark.parametrize("arguments", [["list"], ["test", "demo"], ["pause", "demo"]])
def test_a_newsroom_that_is_not_there_is_named_once_with_what_to_do(
    command: Command, tmp_path: Path, arguments: list[str]
) -> None:
    nowhere = str(tmp_path / "nowhere")

    ended = command(*arguments, WIREDESK_NEWSROOM=nowhere)

    assert (ended.status, ended.err.count(nowhere)) == (1, 1)
    assert "--newsroom, or WIREDESK_NEWSROOM" in ended.err


def test_a_newsroom_that_is_named_is_the_one_that_is_asked_about(
    command: Command, tmp_path: Path
) -> None:
    nowhere = str(tmp_path / "nowhere")

    ended = command("list", "--json", "--newsroom", str(SHIPPED), WIREDESK_NEWSROOM=nowhere)

    assert [line["name"] for line in json.loads(ended.out)] == ["demo", "inbox"]

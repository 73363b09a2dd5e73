"""The desk's commands against a served desk: what they print, and how they end."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
import typer
from anyio.from_thread import BlockingPortal, start_blocking_portal
from redis.asyncio import Redis
from typer.testing import CliRunner

from tests.unit.console.desk_world import (
    Broker,
    DeskWorld,
    dead,
    desk_world,
    published,
    quarantined,
)
from wiredesk.article import Step
from wiredesk.cache import fields, keys
from wiredesk.cache.wires import RedisReceipts
from wiredesk.desk import Hold, Release, Restore
from wiredesk.kafka.admin import Lag
from wiredesk.receipt import ReceiptLine, WireReceipt
from wiredesk.story import Decision, Story
from wiredesk.testing.articles import NOON, URI, article, takedown, translated
from wiredesk.testing.servers import free_port, redis_server
from wiredesk.topics import COMMANDS, TAKEDOWNS
from wiredesk.up.board import Board, WorkerLine, owned, write_board
from wiredesk_console import commands
from wiredesk_publish.cache import store

ID = article().id
DIGEST = article().wire.digest
REVISION = str(article().revision)
ONE, OTHER = takedown(origin="one").id, takedown(origin="other").id

T = TypeVar("T")


@dataclass
class Terminal:
    """A person at a terminal, and the desk that they talk to."""

    desk: DeskWorld
    portal: BlockingPortal
    redis_url: str
    data: Path

    def run(self, *arguments: str, console: str = "") -> tuple[int, str]:
        """Run a command; answer its exit status and all that it printed."""
        app = typer.Typer()
        for name in ("status", "why", "hold", "release", "kill", "restore"):
            app.command(name)(getattr(commands, name))
        where = {"WIREDESK_CONSOLE": console or self.desk.address, "USER": "mina", "COLUMNS": "300"}
        ended = CliRunner().invoke(app, arguments, env=where)
        assert ended.exception is None or isinstance(ended.exception, SystemExit)
        return ended.exit_code, ended.output

    def json(self, *arguments: str) -> Any:
        status, said = self.run(*arguments, "--json")
        assert status == 0, said
        return json.loads(said)

    @property
    def broker(self) -> Broker:
        return self.desk.broker

    def keep(self, **changes: Any) -> Story:
        """Put a story where publish keeps it."""
        decision = Decision(action="publish", rule="usable", sentence="It is usable.", at=NOON)
        facts = {"uri": URI, "id": ID, "seq": 1, "live": translated(), "decision": decision}
        story = Story.model_validate(facts | {"public": True} | changes)
        self.portal.call(self._put, story)
        return story

    async def _put(self, story: Story) -> None:
        async with Redis.from_url(self.redis_url) as redis:
            await redis.hset(keys.state(5, story.id), "story", store.pack(store.dump(story)))
            page = keys.story("tr", keys.NO_EPOCH, story.id)
            await redis.hset(page, fields.STATUS, fields.READABLE)
            await redis.hset(page, fields.PATH, f"/tr/world/x-{ID}")

    def receive(self, receipt: WireReceipt) -> None:
        """Put a wire's receipt where ingest keeps it."""
        self.portal.call(self._receive, receipt)

    async def _receive(self, receipt: WireReceipt) -> None:
        async with Redis.from_url(self.redis_url) as redis:
            await RedisReceipts(redis).put([receipt])


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    with redis_server() as url:
        yield url


@pytest.fixture(scope="module")
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as portal:
        yield portal


async def _empty(url: str) -> None:
    async with Redis.from_url(url) as redis:
        await redis.flushall()


@pytest.fixture
def terminal(redis_url: str, portal: BlockingPortal, tmp_path: Path) -> Iterator[Terminal]:
    portal.call(_empty, redis_url)
    world = partial(desk_world, redis_url, tmp_path)
    with portal.wrap_async_context_manager(portal.call(_made, world)) as desk:
        yield Terminal(desk, portal, redis_url, tmp_path)


async def _made(make: Any) -> Any:
    return make()


def board(data: Path) -> Board:
    """Say of a running `up` what it says of itself."""
    line = WorkerLine(
        service="enrich",
        worker="enrich",
        number=1,
        name="enrich-1",
        pid=7,
        health_port=1,
        state="blocked",
        sentence="enrich waits for kafka.",
        restarts=2,
    )
    place: dict[str, Any] = dict.fromkeys(("site", "console", "receiver", "broker", "redis"), "x")
    return Board(
        pid=1,
        since=NOON,
        ready=True,
        broker_is_embedded=True,
        newsroom=data,
        data=data,
        control=data / "control",
        workers=(line,),
        **place,
    )


def test_status_shows_workers_stages_and_what_is_stopped(terminal: Terminal) -> None:
    terminal.broker.lags = [Lag("enrich", "articles.ingested.v1", 41, 99)]
    terminal.desk.tables.take(published(action="hold", headline="Lanterns [again]"))
    terminal.desk.tables.take(published("urn:b"))
    terminal.desk.tables.take(quarantined(DIGEST, position="12"))
    terminal.desk.tables.take(dead("articles.ingested.v1", URI))
    with owned(terminal.data):
        write_board(board(terminal.data))
        status, said = terminal.run("status")

    assert status == 0
    for shown in (
        "enrich-1",
        "enrich waits for kafka.",
        "41",
        "Lanterns [again]",
        "It ends too early.",
        "no such word",
        "stories: hold 1, publish 1; quarantine 1; dead letters 1",
    ):
        assert shown in said


def test_status_of_a_desk_that_knows_nothing_yet_is_one_line(terminal: Terminal) -> None:
    assert terminal.run("status") == (
        0,
        "stories: none yet; quarantine 0; dead letters 0\n",
    )


def test_status_tells_at_night_that_kafka_is_away_and_what_is_known(terminal: Terminal) -> None:
    terminal.desk.tables.take(published())
    terminal.broker.memory.away = True
    with owned(terminal.data):
        write_board(board(terminal.data))
        status, said = terminal.run("status")

    assert status == 0
    assert said.startswith("! Kafka does not answer: lag and rate are not known")
    assert "enrich-1" in said
    assert "stories: publish 1" in said


def test_status_in_json_is_what_the_desk_answers(terminal: Terminal) -> None:
    terminal.desk.tables.take(published(action="hold"))

    found = terminal.json("status")

    assert found["problems"] == []
    assert found["stopped"][0]["uri"] == URI
    assert set(found) == {
        "problems", "workers", "stages", "stories", "stopped", "quarantine", "dead_letters"
    }  # fmt: skip


@pytest.mark.parametrize("text", ["[red]now[/red]", "\\[bold]x", "a [/] b", "[link=file:///x]y"])
def test_brackets_in_a_headline_are_its_own(terminal: Terminal, text: str) -> None:
    terminal.desk.tables.take(published(action="hold", headline=text))

    status, said = terminal.run("status")

    assert (status, text in said) == (0, True)


def test_a_files_name_does_not_move_the_cursor(terminal: Terminal) -> None:
    terminal.desk.tables.take(quarantined(DIGEST, file="a\x1b[2Jb\x9b1m.xml"))

    _, said = terminal.run("status")

    assert "a [2Jb 1m.xml" in said


def test_why_tells_a_storys_decision_and_trail(terminal: Terminal) -> None:
    step = Step(stage="publish", at=NOON, notes=("hold by Mina: check",))
    terminal.keep(
        takedowns={each: takedown(id=each) for each in ("t1", "t2")},
        lifted=["t1"],
        trail=(step,),
        decision=Decision(
            action="wait",
            rule="embargo_not_over",
            sentence="Until tomorrow.",
            until=NOON + timedelta(days=1),
            at=NOON,
        ),
    )

    status, said = terminal.run("why", ID)

    assert status == 0
    for shown in (
        f"{URI}  ({ID})",
        "on the site",
        "wait: embargo_not_over: Until tomorrow.",
        "until 2026-11-21T12:00:00+00:00",
        f"tr  /tr/world/x-{ID}",
        "takedown t1: lifted",
        "takedown t2: stands",
        "publish; hold by Mina: check",
    ):
        assert shown in said


def test_why_shows_the_dead_letters_of_a_story(terminal: Terminal) -> None:
    terminal.keep(public=False)
    terminal.desk.tables.take(dead("articles.ingested.v1", URI))

    _, said = terminal.run("why", URI)

    assert "not on the site" in said
    assert "no such word" in said


def test_why_of_a_story_in_json_is_what_the_desk_answers(terminal: Terminal) -> None:
    terminal.keep()

    assert terminal.json("why", URI)["id"] == ID


def test_why_of_a_name_that_nobody_knows_ends_with_a_sentence(terminal: Terminal) -> None:
    assert terminal.run("why", "urn:unknown") == (
        1,
        "No story has this uri or id. Is it in quarantine? See status.\n",
    )


def test_why_of_a_story_in_quarantine_names_its_wire_and_the_reason(terminal: Terminal) -> None:
    terminal.desk.tables.take(quarantined(DIGEST, item=URI))

    status, said = terminal.run("why", URI)

    assert status == 1
    assert f"its wire {DIGEST} is in quarantine (not_xml: It ends too early.)" in said


def test_why_of_a_wires_digest_tells_each_of_its_articles(terminal: Terminal) -> None:
    terminal.keep()
    told = article()
    line = ReceiptLine(
        uri=told.uri, id=ID, fate="sent", revision=REVISION, headline="Lanterns return"
    )
    terminal.receive(
        WireReceipt(digest=DIGEST, channel="demo", at=NOON, fate="parsed", articles=(line,))
    )

    status, said = terminal.run("why", DIGEST)

    assert status == 0
    assert said.startswith("parsed:")
    assert "Lanterns return" in said
    assert "publish" in said


def test_why_of_a_quarantined_wires_digest_gives_the_reason_and_the_place(
    terminal: Terminal,
) -> None:
    terminal.receive(
        WireReceipt(
            digest=DIGEST,
            channel="demo",
            at=NOON,
            fate="quarantined",
            code="not_xml",
            sentence="It ends too early.",
            position=12,
        )
    )

    assert terminal.run("why", DIGEST) == (
        0,
        "quarantined: not_xml It ends too early. (at byte 12)\n",
    )


def test_why_of_a_quarantined_wire_answers_after_its_receipt_is_gone(terminal: Terminal) -> None:
    terminal.desk.tables.take(quarantined(DIGEST))

    assert terminal.run("why", DIGEST) == (0, "quarantined: not_xml It ends too early.\n")


def test_why_of_a_wire_that_ended_as_a_dead_letter_says_so(terminal: Terminal) -> None:
    terminal.desk.tables.take(dead("wire.raw.v1", DIGEST))

    assert terminal.run("why", DIGEST) == (0, "dead_letter: ValueError no such word\n")


def test_why_of_a_digest_that_nobody_knows_says_that(terminal: Terminal) -> None:
    status, said = terminal.run("why", "0" * 64)

    assert status == 0
    assert said.startswith("Nothing is known of this wire")
    assert terminal.json("why", "0" * 64)["final"] is False


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["hold", "--why", "Check"], {"kind": "hold", "why": "Check"}),
        (["release"], {"kind": "release", "revision": None, "onward": False}),
        (["release", "--revision", REVISION], {"kind": "release", "revision": REVISION}),
        (["release", "--onward"], {"kind": "release", "onward": True}),
        (["restore"], {"kind": "restore", "lifts": ("t1", "t2")}),
        (["restore", "--lift", ONE, "--lift", OTHER], {"kind": "restore", "lifts": (ONE, OTHER)}),
    ],
)
def test_what_a_person_asks_is_sent_with_their_name(
    terminal: Terminal, arguments: list[str], command: dict[str, Any]
) -> None:
    terminal.keep(takedowns={each: takedown(id=each) for each in ("t1", "t2")})

    status, said = terminal.run(arguments[0], ID, *arguments[1:])

    assert (status, said) == (
        0,
        f"{arguments[0]} of {URI} is on its way; `wiredesk why` shows it.\n",
    )
    (sent,) = terminal.broker.sent(COMMANDS)
    assert isinstance(sent, Hold | Release | Restore)
    assert (sent.uri, sent.who) == (URI, "mina")
    assert {name: getattr(sent, name) for name in command} == command


def test_a_kill_goes_the_fast_way(terminal: Terminal) -> None:
    found = terminal.json("kill", URI, "--why", "Wrong person")

    (sent,) = terminal.broker.sent(TAKEDOWNS)
    assert (sent.target, sent.by, sent.note) == (URI, "mina", "Wrong person")
    assert found["uri"] == URI


def test_a_refusal_is_its_own_sentence(terminal: Terminal) -> None:
    assert terminal.run("restore", URI) == (
        1,
        "No takedown stands against this story, so there is none to lift.\n",
    )
    status, said = terminal.run("release", URI, "--revision", "2")
    assert (status, said.startswith("revision: ")) == (1, True)


def test_with_kafka_away_a_command_says_so_and_fails(terminal: Terminal) -> None:
    terminal.broker.memory.away = True

    status, said = terminal.run("kill", URI)

    assert status == 1
    assert said.startswith("Kafka did not confirm in time.")
    assert terminal.broker.sent(TAKEDOWNS) == []


@pytest.mark.parametrize("command", [("status",), ("why", URI), ("kill", URI)])
def test_where_nobody_answers_a_command_says_what_to_do(
    terminal: Terminal, command: tuple[str, ...]
) -> None:
    nobody = f"http://127.0.0.1:{free_port()}"

    status, said = terminal.run(*command, console=nobody)

    assert status == 1
    assert f"Nothing answers at {nobody}" in said
    assert "Start `wiredesk up`, or say --console." in said


def test_an_address_that_is_none_is_told_as_such(terminal: Terminal) -> None:
    status, said = terminal.run("status", console="http://[")

    assert status == 1
    assert "Nothing answers at http://[" in said


def test_something_else_at_the_address_is_no_desk(terminal: Terminal) -> None:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")
        writer.close()

    port = free_port()
    server = terminal.portal.call(asyncio.start_server, greet, "127.0.0.1", port)
    try:
        status, said = terminal.run("status", console=f"http://127.0.0.1:{port}")
    finally:
        terminal.portal.call(server.close)

    assert status == 1
    assert said == f"What answers at http://127.0.0.1:{port} is no desk of Wiredesk.\n"


def test_wrong_usage_ends_with_two(terminal: Terminal) -> None:
    assert terminal.run("kill")[0] == 2
    assert terminal.run("hold", URI, "--wyh", "x")[0] == 2

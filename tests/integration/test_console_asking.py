"""What a person asks at the terminal, what refuses it, and where nobody answers."""

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.console.desk_world import NOBODY, desk_world
from tests.unit.console.terminal import ID, Terminal, terminal_at
from wiredesk.cache import fields
from wiredesk.child import free_port
from wiredesk.desk import Hold, Release, Restore
from wiredesk.testing.articles import URI, article, takedown
from wiredesk.topics import COMMANDS, TAKEDOWNS
from wiredesk_console import asking, client

REVISION = str(article().revision)
ONE, OTHER = takedown(origin="one").id, takedown(origin="other").id


@pytest.fixture
def terminal(redis_url: str, tmp_path: Path) -> Iterator[Terminal]:
    with terminal_at(redis_url, tmp_path) as at_work:
        yield at_work


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
    terminal.keep()

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
    terminal.keep()
    terminal.broker.memory.away = True

    status, said = terminal.run("kill", URI)

    assert status == 1
    assert said.startswith("NOT killed, as far as is known: Kafka does not answer.")
    assert terminal.broker.sent(TAKEDOWNS) == []


@pytest.mark.parametrize("kind", ["kill", "hold", "release"])
def test_a_slip_of_the_pen_is_refused_each_time(terminal: Terminal, kind: str) -> None:
    """It would look like success, and the story that was meant stay on the site."""
    for _ in range(2):
        status, said = terminal.run(kind, "urn:no-such")

        assert status == 1
        assert said.startswith("NOT ")
        assert "no story with this uri has come" in said
        assert "--unseen" in said
    assert terminal.broker.sent(TAKEDOWNS) + terminal.broker.sent(COMMANDS) == []


def test_a_story_that_is_yet_to_come_is_killed_where_that_is_said(terminal: Terminal) -> None:
    """Its takedown makes it a story that the desk knows, but none that has come."""
    status, said = terminal.run("kill", URI, "--unseen")

    assert status == 0
    assert "No story with this uri has come yet" in said
    (sent,) = terminal.broker.sent(TAKEDOWNS)

    terminal.keep(takedowns={sent.id: sent}, live=None, public=False)

    assert terminal.run("kill", URI)[0] == 1
    assert "No story with this uri has come yet" in terminal.run("kill", URI, "--unseen")[1]
    assert terminal.run("restore", URI)[0] == 0  # what was asked unseen is taken back as it is


def test_a_kill_waits_until_no_page_is_readable(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.keep()
    pauses = 0

    def carry_out(_seconds: float) -> None:
        nonlocal pauses
        pauses += 1
        (sent,) = terminal.broker.sent(TAKEDOWNS)
        terminal.keep(takedowns={sent.id: sent}, status=fields.GONE)

    monkeypatch.setattr(asking, "sleep", carry_out)
    status, said = terminal.run("kill", ID, "--wait")

    assert (status, pauses) == (0, 1)
    assert said.splitlines()[-1].startswith("No page of it is readable any more, after ")


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (fields.READABLE, f"it is still readable at /tr/world/x-{ID}."),
        (fields.GONE, "no page of it is readable, but publish has not confirmed the kill."),
    ],
)
def test_a_kill_that_has_no_effect_in_time_says_what_is_known(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, page: str, said: str
) -> None:
    monkeypatch.setattr(asking, "WAIT_S", 0)
    terminal.keep(status=page)

    ended, shown = terminal.run("kill", URI, "--wait")

    assert ended == 1
    assert f"After 0 s {said}" in shown
    assert len(terminal.broker.sent(TAKEDOWNS)) == 1


def test_a_kill_whose_effect_nobody_can_see_is_no_success(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(asking, "WAIT_S", 0)
    with terminal.portal.wrap_async_context_manager(desk_world(NOBODY, tmp_path)) as desk:
        status, said = terminal.run("kill", URI, "--wait", console=desk.address)

    assert status == 1
    assert "whether a page of it is readable is not known" in said


def test_a_kill_gets_through_without_redis_and_says_what_is_not_known(
    terminal: Terminal, tmp_path: Path
) -> None:
    with terminal.portal.wrap_async_context_manager(desk_world(NOBODY, tmp_path)) as desk:
        status, said = terminal.run("kill", URI, console=desk.address)

        assert status == 0
        assert f"kill of {URI} is on its way" in said
        assert "whether there is such a story could not be checked" in said
        assert [each.target for each in desk.broker.sent(TAKEDOWNS)] == [URI]


def test_a_desk_that_takes_a_kill_and_is_silent_is_not_called_absent(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "WITHIN_S", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        where = f"http://127.0.0.1:{mute.getsockname()[1]}"

        status, said = terminal.run("kill", URI, console=where)

    assert status == 1
    assert said.startswith(f"The desk at {where} did not say whether it was done. Run it again")


@pytest.mark.parametrize("command", [("status",), ("why", URI), ("kill", URI)])
def test_where_nobody_answers_a_command_says_what_to_do(
    terminal: Terminal, command: tuple[str, ...]
) -> None:
    nobody = f"http://127.0.0.1:{free_port()}"

    status, said = terminal.run(*command, console=nobody)

    assert status == 1
    assert f"Nothing answers at {nobody}" in said
    assert "Start `wiredesk up`, or say --console." in said


@pytest.mark.parametrize("option", ["--console", "--data"])
def test_a_desk_is_named_by_its_address_or_its_data_folder(
    terminal: Terminal, tmp_path: Path, option: str
) -> None:
    """Each command that asks it takes both."""
    nobody = f"http://127.0.0.1:{free_port()}"

    assert terminal.run("status", option, terminal.desk.address, console=nobody)[0] == 0
    for command in (["status"], ["why", URI], ["quarantine", "list"], ["dead-letters", "list"]):
        status, said = terminal.run(*command, option, str(tmp_path / "data"))
        assert status == 1
        assert said.startswith("No `wiredesk up` runs with this data folder.")


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


@pytest.mark.parametrize("command", ["why", "hold", "release", "kill", "restore"])
def test_an_empty_name_is_wrong_usage_and_says_what_is_wanted(
    terminal: Terminal, command: str
) -> None:
    status, said = terminal.run(command, " ")

    assert status == 2
    assert "it is empty; say a story's uri" in said

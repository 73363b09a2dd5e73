"""How the command line is put together from what is installed, and what `scale` says."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from wiredesk.cli import app, scale
from wiredesk.up.control import NothingRunsError, RefusedError

WORKER = {"service": "enrich", "name": "enrich-2", "state": "ready", "pid": 7, "restarts": 0}
ANSWER: dict[str, Any] = {"workers": [WORKER], "late": []}


def hello(name: str = "you") -> None:
    """Greet somebody."""
    typer.echo(f"hello {name}")


@pytest.fixture
def points(monkeypatch: pytest.MonkeyPatch) -> list[EntryPoint]:
    """One command that can be imported, one that can't, and a group of commands."""
    module = ModuleType("some_service")
    group = typer.Typer(help="Things to list.")
    group.command("list")(hello)
    group.callback()(lambda: None)
    vars(module).update(hello=hello, group=group)
    monkeypatch.setitem(sys.modules, "some_service", module)
    named = {"greet": "some_service:hello", "letters": "some_service:group"}
    return [EntryPoint(name, target, app.COMMANDS) for name, target in named.items()]


def called(points: list[EntryPoint], *arguments: str) -> tuple[int, str]:
    benches = [EntryPoint("pipeline", "some_service:hello", app.BENCHES)]
    ended = CliRunner().invoke(app.build(points, benches, list(arguments)), arguments)
    return ended.exit_code, ended.output


def test_a_services_command_is_there_under_its_name(points: list[EntryPoint]) -> None:
    assert called(points, "greet", "--name", "Mina") == (0, "hello Mina\n")


def test_a_command_may_have_commands_of_its_own(points: list[EntryPoint]) -> None:
    assert called(points, "letters", "list") == (0, "hello you\n")


def test_a_bench_is_named_after_bench(points: list[EntryPoint]) -> None:
    assert called(points, "bench", "pipeline") == (0, "hello you\n")


def test_only_the_command_that_is_called_is_imported(points: list[EntryPoint]) -> None:
    """A command that can't be imported stops no other, and costs it no time."""
    broken = EntryPoint("broken", "no_such_module:command", app.COMMANDS)

    assert called([*points, broken], "greet")[0] == 0


def test_help_says_what_each_command_is_for(points: list[EntryPoint]) -> None:
    status, said = called(points, "--help")

    assert status == 0
    assert "greet" in said
    assert "Greet somebody." in said
    assert "Things to list." in said


def test_an_unknown_command_is_wrong_usage(points: list[EntryPoint]) -> None:
    assert called(points, "gret")[0] == 2


@contextmanager
def answering(monkeypatch: pytest.MonkeyPatch, answer: object) -> Iterator[list[dict[str, Any]]]:
    asked: list[dict[str, Any]] = []

    def ask(_path: Path, request: dict[str, Any]) -> object:
        asked.append(request)
        if isinstance(answer, Exception):
            raise answer
        return answer

    with monkeypatch.context() as patch:
        patch.setattr(scale, "ask", ask)
        yield asked


def scaled(*arguments: str) -> tuple[int, str]:
    points = [EntryPoint("scale", "wiredesk.cli.scale:scale", app.COMMANDS)]
    ended = CliRunner().invoke(app.build(points, [], ["scale"]), ["scale", *arguments])
    return ended.exit_code, ended.output


def test_scale_asks_the_running_up_and_shows_all_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(monkeypatch, ANSWER) as asked:
        status, said = scaled("enrich", "2")

    assert asked == [{"do": "scale", "name": "enrich", "to": 2, "within_s": 60.0}]
    assert status == 0
    assert "enrich-2" in said


def test_scale_answers_programs_in_json(monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(monkeypatch, ANSWER):
        status, said = scaled("enrich", "2", "--json")

    assert (status, json.loads(said)) == (0, ANSWER)


@pytest.mark.parametrize(
    ("sentence", "why"),
    [("waits for kafka.", "waits for kafka."), ("", "It does not answer yet.")],
)
def test_scale_says_which_workers_are_not_ready_in_time_and_why(
    monkeypatch: pytest.MonkeyPatch, sentence: str, why: str
) -> None:
    late = WORKER | {"state": "blocked", "sentence": sentence}
    with answering(monkeypatch, {"workers": [late], "late": [late]}) as asked:
        status, said = scaled("enrich", "2", "--timeout", "5")

    assert asked[0]["within_s"] == 5
    assert status == 1
    assert said.splitlines()[-1] == f"enrich-2 is not ready after 5 s: {why}"


@pytest.mark.parametrize(("number", "warned"), [("0", True), ("1", False)])
def test_scale_to_nothing_says_what_that_means(
    number: str,
    warned: bool,  # noqa: FBT001 - whether there is something to say
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with answering(monkeypatch, ANSWER):
        status, said = scaled("enrich", number)

    assert status == 0
    assert ("enrich has no worker now" in said) is warned
    assert ("until `wiredesk scale enrich 1`" in said) is warned


@pytest.mark.parametrize("error", [NothingRunsError(), RefusedError("no service 'enrcih'")])
def test_what_scale_can_not_do_it_says_in_a_sentence(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    with answering(monkeypatch, error):
        assert scaled("enrcih", "2") == (1, f"{error}\n")


def test_scale_below_nothing_is_wrong_usage() -> None:
    assert scaled("enrich", "--", "-1")[0] == 2

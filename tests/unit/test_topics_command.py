"""`wiredesk topics create`: which broker it asks, and what it says where that is away."""

from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from typer.testing import CliRunner

from wiredesk.cli import app
from wiredesk.errors import BrokerAway
from wiredesk.kafka import admin
from wiredesk.settings import CommonSettings
from wiredesk.testing.articles import NOON
from wiredesk.up.board import Board, owned, write_board
from wiredesk.up.parts import PARTITIONS_EMBEDDED

HERE = "127.0.0.1:4711"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[CommonSettings]:
    """What it was asked with."""
    found: list[CommonSettings] = []

    async def create(settings: CommonSettings, _topics: object) -> None:
        found.append(settings)

    monkeypatch.setattr(admin, "create_topics", create)
    return found


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Path]:
    """The data folder of a running `up` with an embedded broker."""
    board = Board(
        pid=1,
        since=NOON,
        ready=True,
        site="x",
        console="x",
        receiver="x",
        broker=HERE,
        broker_is_embedded=True,
        redis="x",
        newsroom=tmp_path,
        data=tmp_path,
        control=tmp_path / "up.sock",
    )
    with owned(tmp_path):
        write_board(board)
        yield tmp_path


def create(**environment: str) -> tuple[int, str]:
    points = [EntryPoint("topics", "wiredesk.cli.topics:topics", app.COMMANDS)]
    arguments = ["topics", "create"]
    ended = CliRunner(env=environment).invoke(app.build(points, [], arguments), arguments)
    return ended.exit_code, ended.output


def test_the_broker_of_the_running_up_is_asked(asked: list[CommonSettings], running: Path) -> None:
    """Its port is one that nobody knows beforehand."""
    assert create(WIREDESK_DATA=str(running))[0] == 0

    (settings,) = asked
    assert (settings.broker, settings.broker_is_embedded) == (HERE, True)
    assert settings.partitions == PARTITIONS_EMBEDDED


def test_a_broker_that_is_named_is_asked_instead(
    asked: list[CommonSettings], running: Path
) -> None:
    assert create(WIREDESK_DATA=str(running), WIREDESK_BROKER="elsewhere:9092")[0] == 0

    assert [each.broker for each in asked] == ["elsewhere:9092"]


def test_without_an_up_the_usual_broker_is_asked(
    asked: list[CommonSettings], tmp_path: Path
) -> None:
    assert create(WIREDESK_DATA=str(tmp_path))[0] == 0

    assert [each.broker for each in asked] == ["127.0.0.1:9092"]


def test_nobody_is_promised_that_it_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def fail(_settings: CommonSettings, _topics: object) -> None:
        raise BrokerAway("nobody there")

    monkeypatch.setattr(admin, "create_topics", fail)

    assert create(WIREDESK_DATA=str(tmp_path)) == (
        1,
        "Some topics may be missing still: Kafka does not answer. Run it again. (nobody there)\n",
    )

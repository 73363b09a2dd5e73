"""The pieces of `up` that need no process: options, addresses, the board, the control channel."""

import asyncio
import errno
import json
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import pytest

from wiredesk.child import free_ports
from wiredesk.errors import SettingsInvalid
from wiredesk.settings import CommonSettings
from wiredesk.up import board, control
from wiredesk.up.addresses import Addresses, PortTaken
from wiredesk.up.board import (
    Board,
    DataFolderTaken,
    DataFolderUnwritable,
    WorkerLine,
    owned,
    read_board,
    writable,
    write_board,
)
from wiredesk.up.control import NothingRunsError
from wiredesk.up.crew import ScaleRefusedError
from wiredesk.up.demo import sample_files
from wiredesk.up.nearest import told
from wiredesk.up.options import UpOptions, counts_of
from wiredesk.up.parts import Parts

REDIS = "redis://127.0.0.1:6379/0"


def a_board(data: Path) -> Board:
    return Board(
        pid=1,
        since=datetime(2026, 11, 20, tzinfo=UTC),
        ready=True,
        site="http://127.0.0.1:8080",
        console="http://127.0.0.1:8081",
        receiver="http://127.0.0.1:8082",
        broker="127.0.0.1:9092",
        broker_is_embedded=True,
        redis="redis://127.0.0.1:6379/0",
        newsroom=data / "newsroom",
        data=data,
        control=data / "up.sock",
    )


@pytest.mark.parametrize("said", ["enrich", "enrich=", "=2", "enrich=two", "enrich=-1"])
def test_a_scale_that_is_no_name_and_number_is_refused(said: str) -> None:
    with pytest.raises(SettingsInvalid, match="enrich=3"):
        counts_of([said])


def test_scales_are_names_and_numbers() -> None:
    assert counts_of(["enrich=3", "ingest/parse=2"]) == {"enrich": 3, "ingest/parse": 2}


def test_auto_is_embedded_where_the_environment_names_nothing() -> None:
    found = UpOptions().resolved({})

    assert (found.broker, found.redis) == ("embedded", "embedded")


def test_auto_is_what_the_environment_names() -> None:
    named = {"WIREDESK_BROKER": "kafka:9092", "WIREDESK_REDIS_URL": "rediss://cache:6379/0"}

    found = UpOptions().resolved(named)

    assert (found.broker, found.redis) == ("kafka:9092", "rediss://cache:6379/0")


def test_what_the_command_line_names_wins() -> None:
    found = UpOptions(broker="embedded").resolved({"WIREDESK_BROKER": "kafka:9092"})

    assert found.broker == "embedded"


@pytest.mark.parametrize(
    "options",
    [
        UpOptions(broker="kafak"),
        UpOptions(broker="kafka://"),
        UpOptions(broker="127.0.0.1:abc"),
        UpOptions(redis="localhost:6379"),
    ],
)
def test_a_part_that_is_no_address_is_refused(options: UpOptions) -> None:
    with pytest.raises(SettingsInvalid, match="auto, embedded"):
        options.resolved({})


def test_samples_are_sent_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("10-b.xml", "02-a.json", "README.md"):
        (tmp_path / name).touch()

    assert [file.name for file in sample_files(tmp_path)] == ["02-a.json", "10-b.xml"]


def test_a_demo_without_samples_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsInvalid, match="--samples"):
        sample_files(tmp_path)


def test_the_ready_line_has_the_three_addresses() -> None:
    assert Addresses(8080).ready_line == (
        "ready site=http://127.0.0.1:8080 console=http://127.0.0.1:8081 "
        "receiver=http://127.0.0.1:8082"
    )


def test_the_demos_last_line_has_them_again() -> None:
    line = Addresses(8080).sent_line(60, all_sent=True)

    assert line.startswith("60 samples were sent. site=http://127.0.0.1:8080 console=")


def test_a_taken_port_is_answered_with_what_to_type() -> None:
    assert "make demo PORT=N" in str(PortTaken())


@pytest.mark.parametrize(("above", "who"), [(0, "site"), (1, "console"), (2, "receiver")])
def test_a_taken_port_is_named(above: int, who: str) -> None:
    first = free_ports(3)
    with (
        socket.create_server(("127.0.0.1", first + above)),
        pytest.raises(PortTaken, match=f"{first + above}, for the {who}"),
    ):
        Addresses(first).check_free()


def test_the_embedded_broker_has_fewer_partitions_to_look_through() -> None:
    here = Parts("127.0.0.1:1", broker_is_embedded=True, redis=REDIS, started={})
    elsewhere = Parts("kafka:9092", broker_is_embedded=False, redis=REDIS, started={})

    assert here.environment["WIREDESK_PARTITIONS"] == "4"
    assert "WIREDESK_PARTITIONS" not in elsewhere.environment
    assert here.partitions(CommonSettings(partitions=6)) == 4
    assert elsewhere.partitions(CommonSettings(partitions=6)) == 6


def test_a_board_is_read_as_it_was_written(tmp_path: Path) -> None:
    with owned(tmp_path):
        write_board(a_board(tmp_path))

        assert read_board(tmp_path) == a_board(tmp_path)


@pytest.mark.parametrize(("part", "port"), [("console", 8081), ("receiver", 8082)])
def test_a_running_up_is_found_by_its_data_folder(
    tmp_path: Path, part: Literal["console", "receiver"], port: int
) -> None:
    """An address is taken as it is."""
    with owned(tmp_path):
        write_board(a_board(tmp_path))

        assert told(part, str(tmp_path), "http://x") == f"http://127.0.0.1:{port}"
    assert told(part, "http://desk.example:1", "http://x") == "http://desk.example:1"


def test_a_data_folder_in_which_nothing_runs_is_said(tmp_path: Path) -> None:
    """Nobody else's Wiredesk is asked instead."""
    for said in (str(tmp_path), str(tmp_path / ("x" * 300))):
        with pytest.raises(NothingRunsError, match=r"No `wiredesk up` runs with this data folder"):
            told("console", said, "http://x")


@pytest.mark.parametrize("said", ["127.0.0.1:8081", "desk.example:80/x", "[::1]:8081"])
def test_an_address_without_its_scheme_is_told_so(said: str) -> None:
    with pytest.raises(NothingRunsError, match="An address begins with http://"):
        told("console", said, "http://x")


def test_a_board_is_for_this_user_alone(tmp_path: Path) -> None:
    """An address of Redis may hold a password."""
    with owned(tmp_path):
        write_board(a_board(tmp_path))

        assert (tmp_path / "up.json").stat().st_mode & 0o077 == 0


def test_prometheus_finds_every_worker_by_the_name_that_its_alerts_ask_for(tmp_path: Path) -> None:
    """It may be a user of its own; a worker that never started has no port to ask at."""
    second = WorkerLine(
        service="enrich",
        worker="enrich",
        number=2,
        name="enrich-2",
        pid=7,
        health_port=10_001,
        state="ready",
        sentence="",
        restarts=0,
    )
    unborn = second.model_copy(update={"name": "enrich-3", "health_port": 0})
    targets = tmp_path / "prometheus.json"
    with owned(tmp_path):
        write_board(a_board(tmp_path).model_copy(update={"workers": (second, unborn)}))

        assert json.loads(targets.read_bytes()) == [
            {
                "targets": ["127.0.0.1:10001"],
                "labels": {"worker": "enrich", "instance": "enrich-2"},
            }
        ]
        assert targets.stat().st_mode & 0o044
    assert not targets.exists()


def test_nothing_runs_where_nobody_owns_the_folder(tmp_path: Path) -> None:
    """Also where an `up` was killed and its board still lies there."""
    write_board(a_board(tmp_path))

    assert read_board(tmp_path) is None
    assert read_board(tmp_path / "nowhere") is None


def test_a_data_folder_has_one_owner(tmp_path: Path) -> None:
    with owned(tmp_path), pytest.raises(DataFolderTaken, match=str(tmp_path)), owned(tmp_path):
        pass


def test_a_data_folder_is_free_again_after_its_owner(tmp_path: Path) -> None:
    for _ in range(2):
        with owned(tmp_path):
            write_board(a_board(tmp_path))

    assert not (tmp_path / board._FILE).exists()


@pytest.mark.parametrize("below", ["", "data"])
def test_a_data_folder_that_can_not_be_made_is_refused_with_what_to_do(
    tmp_path: Path, below: str
) -> None:
    (tmp_path / "file").touch()
    data = tmp_path / "file" / below

    with pytest.raises(DataFolderUnwritable, match=r"--data.*/file"), owned(data):
        pass


@pytest.mark.parametrize("number", [errno.EROFS, errno.ENOSPC, errno.EACCES])
def test_a_disk_that_takes_nothing_is_said_in_a_sentence(number: int) -> None:
    with pytest.raises(DataFolderUnwritable, match="Make room"), writable():
        raise OSError(number, "no")


def test_an_error_that_is_none_of_the_disk_keeps_its_name() -> None:
    with pytest.raises(FileNotFoundError), writable():
        raise FileNotFoundError(errno.ENOENT, "no java")


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    yield control.socket_path(tmp_path)
    control.socket_path(tmp_path).unlink(missing_ok=True)


async def talk(path: Path, request: dict[str, Any]) -> dict[str, Any]:
    return await asyncio.to_thread(control.ask, path, request)


async def echo(request: dict[str, Any]) -> dict[str, Any]:
    if "refuse" in request:
        raise ScaleRefusedError(request["refuse"])
    return {"heard": request["say"]}


async def test_a_request_is_answered(path: Path) -> None:
    async with await control.serve(path, echo):
        assert await talk(path, {"say": "hello"}) == {"heard": "hello"}


async def test_a_refusal_is_said_to_who_asked(path: Path) -> None:
    async with await control.serve(path, echo):
        with pytest.raises(control.RefusedError, match="one of it"):
            await talk(path, {"refuse": "there is one of it"})


async def test_a_request_that_is_not_understood_hurts_nobody(path: Path) -> None:
    async with await control.serve(path, echo):
        with pytest.raises(control.RefusedError, match="not understood"):
            await talk(path, {})
        reader, writer = await asyncio.open_unix_connection(path)
        writer.write(b"{nonsense\n")
        assert "not understood" in json.loads(await reader.readline())["error"]
        writer.close()

        assert await talk(path, {"say": "still there"}) == {"heard": "still there"}


async def test_an_old_socket_of_a_killed_up_is_no_obstacle(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as old:
        old.bind(str(path))

    async with await control.serve(path, echo):
        assert await talk(path, {"say": "hello"}) == {"heard": "hello"}


async def test_only_this_user_may_ask(path: Path) -> None:
    async with await control.serve(path, echo):
        assert path.stat().st_mode & 0o077 == 0


def test_nothing_that_runs_is_said_so(path: Path) -> None:
    with pytest.raises(control.NothingRunsError, match="No `wiredesk up` runs"):
        control.ask(path, {})


def test_a_folder_too_deep_for_a_socket_has_it_elsewhere(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 90) / "data"

    found = control.socket_path(deep)

    assert len(str(found)) < 100
    assert found == control.socket_path(deep)
    assert found != control.socket_path(deep / "other")

"""What `up` promises about processes, with real ones: started again, scaled, never left behind."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
from redis import Redis

from tests.e2e.desk import until
from wiredesk.child import free_ports
from wiredesk.up.board import Board, WorkerLine, read_board

ROOT: Final = Path(__file__).parents[2]


@dataclass
class Running:
    """One `up` over fake services."""

    process: subprocess.Popen[str]
    data: Path
    log: Path

    @property
    def board(self) -> Board:
        board = read_board(self.data)
        assert board is not None
        return board

    def worker(self, name: str) -> WorkerLine:
        return next(line for line in self.board.workers if line.name == name)

    def pid(self, name: str) -> int:
        pid = self.worker(name).pid
        assert pid is not None
        return pid

    def part(self, program: str) -> int:
        """Answer the process of the broker or the Redis, by a word of its command."""
        return next(pid for pid in family(self.process.pid) if program in command_line(pid))

    def ready(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline()

    def logged(self, event: str) -> list[dict[str, Any]]:
        lines = [json.loads(line) for line in self.log.read_text().splitlines() if line[:1] == "{"]
        return [line for line in lines if line["event"] == event]

    def scale(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "wiredesk", "scale", *arguments, "--data", str(self.data)]
        return subprocess.run(command, capture_output=True, text=True, check=False)


@contextmanager
def begun(folder: Path, environment: Mapping[str, str] | None = None) -> Iterator[Running]:
    """Start an `up`; whatever happens, end it."""
    data, log = folder / "data", folder / "log"
    arguments = ["tests.integration.fake_services", str(data), str(free_ports(3))]
    with (
        log.open("w") as errors,
        subprocess.Popen(
            [sys.executable, "-m", *arguments],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONUNBUFFERED": "1", **(environment or {})},
        ) as process,
    ):
        try:
            yield Running(process, data, log)
        finally:
            process.kill()


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One that is ready; tests leave it as they found it."""
    with begun(tmp_path_factory.mktemp("up")) as running:
        assert running.ready().startswith("ready site=http://127.0.0.1:")
        yield running


def family(pid: int) -> set[int]:
    """Answer a process, its children, and theirs."""
    found = {pid}
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        found |= family(int(child))
    return found


def lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"  # dead, and whoever adopted it has not looked yet


def test_ready_means_that_every_worker_is(up: Running) -> None:
    assert up.board.ready
    assert {line.name: line.state for line in up.board.workers} == dict.fromkeys(
        ("front", "stage", "lane"), "ready"
    )


def test_every_worker_is_a_process_that_answers_for_itself(up: Running) -> None:
    for line in up.board.workers:
        address = f"http://127.0.0.1:{line.health_port}/health/live"
        assert httpx.get(address).json() == {"live": True}
        assert Path(f"/proc/{line.pid}/comm").read_text() == f"wd-{line.name}\n"


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGUSR1])
def test_a_worker_that_dies_is_reported_and_started_again(
    up: Running, number: signal.Signals
) -> None:
    before = up.worker("stage")

    os.kill(up.pid("stage"), number)

    until(lambda: up.worker("stage").restarts > before.restarts and up.board.ready, "it is back")
    assert up.pid("stage") != before.pid
    why = "signal SIGKILL" if number == signal.SIGKILL else "exit status 1"
    assert (
        up.logged("worker_died")[-1] | {"name": "stage", "why": why} == up.logged("worker_died")[-1]
    )


def test_scaling_starts_workers_and_stops_them(up: Running) -> None:
    more = up.scale("stage", "3", "--json")

    names = {line["name"] for line in json.loads(more.stdout)["workers"]}
    assert names == {"front", "stage", "stage-2", "stage-3", "lane"}
    assert up.board.ready
    third = up.pid("stage-3")

    fewer = up.scale("stage", "1")

    assert fewer.returncode == 0
    assert "stage-2" not in fewer.stdout
    assert not lives(third)


def test_what_can_not_be_scaled_is_refused_with_a_sentence(up: Running) -> None:
    refused = up.scale("front", "2")

    assert refused.returncode == 1
    assert "there is one of it" in refused.stderr


def test_a_second_up_does_not_take_the_same_data_folder(up: Running) -> None:
    command = [sys.executable, "-m", "wiredesk", "up", "--data", str(up.data)]
    other = subprocess.run(
        [*command, "--port", str(free_ports(3))],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )

    assert other.returncode == 1
    assert "Another `wiredesk up` works in this data folder" in other.stderr
    assert up.board.ready


def test_what_it_was_sent_is_gone_when_it_stops_and_it_says_so(up: Running) -> None:
    assert "gone when it stops" in up.logged("memory_only")[0]["sentence"]


def test_a_worker_that_refuses_its_settings_is_reported_and_left_alone(up: Running) -> None:
    os.kill(up.pid("lane"), signal.SIGUSR2)

    until(lambda: up.worker("lane").state == "stopped", "it is left alone")
    assert "mended first" in up.worker("lane").sentence
    assert up.logged("worker_left")[-1]["code"] == 78
    assert "told to refuse" in up.log.read_text()


def test_sigterm_ends_all_of_it_with_0(tmp_path: Path) -> None:
    with begun(tmp_path) as up:
        up.ready()
        everybody = family(up.process.pid)
        assert len(everybody) >= 7  # itself, fork server, three workers, broker and Redis

        up.process.terminate()

        rest, _ = up.process.communicate()
        assert (up.process.returncode, rest) == (0, "")
        until(lambda: not any(map(lives, everybody)), "nobody is left")
        assert read_board(up.data) is None


def test_kill_9_leaves_no_process_behind(tmp_path: Path) -> None:
    with begun(tmp_path) as up:
        up.ready()
        everybody = family(up.process.pid)

        up.process.kill()

        until(lambda: not any(map(lives, everybody)), "nobody is left")


def test_ctrl_c_is_obeyed_before_all_is_ready(tmp_path: Path) -> None:
    with begun(tmp_path) as up:
        until(up.log.read_text, "it has begun")
        everybody = family(up.process.pid)

        up.process.send_signal(signal.SIGINT)

        assert up.process.wait() == 0
        until(lambda: not any(map(lives, everybody)), "nobody is left")


def test_a_redis_that_is_killed_comes_back_at_its_address_and_no_worker_ends(up: Running) -> None:
    before = {line.name: line.pid for line in up.board.workers}
    killed = up.part("-server")

    os.kill(killed, signal.SIGKILL)

    until(lambda: up.logged("part_back"), "it is back")
    assert up.part("-server") == up.logged("part_back")[-1]["pid"] != killed
    assert up.logged("part_died")[-1]["why"] == "signal SIGKILL"
    with Redis.from_url(up.board.redis) as redis:
        assert redis.ping()
    assert {line.name: line.pid for line in up.board.workers} == before


def test_it_ends_when_its_embedded_broker_does_and_its_last_words_say_so(tmp_path: Path) -> None:
    """What was sent is gone, and nothing could bring it back."""
    with begun(tmp_path) as up:
        up.ready()

        os.kill(up.part("tansu"), signal.SIGKILL)

        assert up.process.wait() == 1
        last = up.log.read_text().splitlines()[-1]
        assert last.startswith("The embedded broker died, and what it was sent is gone")
        assert "send the wires again" in last
        assert "signal SIGKILL" in last


def test_it_ends_when_a_worker_refuses_its_settings_from_the_start(tmp_path: Path) -> None:
    with begun(tmp_path, {"FAKE_REFUSES": "lane"}) as up:
        rest, _ = up.process.communicate()

        assert (up.process.returncode, rest) == (78, "")
        assert "told to refuse from the start" in up.log.read_text()


def command_line(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_text()

"""Workers that really die, and what their successors make of it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from wiredesk.testing.servers import redis_server

WORKER: Final = Path(__file__).with_name("mortal_worker.py")
KILLED: Final = -9
HUNG: Final = 70
CUT_OFF: Final = 1


@pytest.fixture
def redis_url() -> Iterator[str]:
    with redis_server() as url:
        yield url


def live(how: str, redis_url: str) -> subprocess.CompletedProcess[str]:
    """Start a worker and wait for its end."""
    command = [sys.executable, str(WORKER), how, redis_url]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_a_record_that_kills_every_worker_ends_as_a_dead_letter(redis_url: str) -> None:
    """It takes four lives: one to find it among others, three alone. Then the work goes on."""
    lives = [live("signal", redis_url) for _ in range(5)]

    assert [life.returncode for life in lives] == [KILLED] * 4 + [0]
    assert lives[0].stdout.splitlines() == ["tried one deadly two"]
    for life in lives[1:4]:
        assert life.stdout.splitlines() == ["tried one", "tried deadly"]
    assert lives[4].stdout.splitlines() == [
        "tried one",
        "tried two",
        "dead deadly RecordKillsWorkers",
    ]


def test_a_worker_that_hangs_ends_itself_and_says_where(redis_url: str) -> None:
    """The log has the event, and the stacks of all threads; its successor knows the suspects."""
    first = live("sleep", redis_url)

    assert first.returncode == HUNG
    assert "worker_hung" in first.stderr
    assert "in by_sleep" in first.stderr
    assert live("signal", redis_url).stdout.splitlines() == ["tried one", "tried deadly"]


def test_a_worker_that_keeps_the_interpreter_to_itself_is_ended_all_the_same(
    redis_url: str,
) -> None:
    """No Python code can run in it, not even the watchdog's."""
    first = live("pattern", redis_url)

    assert first.returncode == CUT_OFF
    assert "in by_pattern" in first.stderr


def test_a_worker_that_lives_leaves_no_suspects(redis_url: str) -> None:
    """Its successor works in whole batches, and nobody watched it to death."""
    lives = [live("never", redis_url) for _ in range(2)]

    for life in lives:
        assert life.returncode == 0
        assert life.stdout.splitlines() == ["tried one deadly two"]

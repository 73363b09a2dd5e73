"""What one worker's process promises to whoever starts and stops it."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom import NewsroomError, Problem
from wiredesk.service import STOPPED_ON_PURPOSE
from wiredesk.settings import CommonSettings
from wiredesk.testing.log_state import logs_put_back
from wiredesk.testing.waiting import PATIENCE_S
from wiredesk.worker import Work, WorkerContext, run

Context = WorkerContext[CommonSettings]


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("WIREDESK_STOP_WITHIN_S", "0.1")
    with logs_put_back():
        yield


def ask_to_stop(number: signal.Signals = signal.SIGTERM) -> None:
    os.kill(os.getpid(), number)


async def until_stopped(worker: Context) -> None:
    worker.health.started()
    ask_to_stop()
    await worker.stopping.wait()


async def fails(_worker: Context) -> None:
    raise LookupError("no such section")


def ran(work: Work[CommonSettings], *arguments: str) -> int:
    return run({"only": work}, CommonSettings, arguments)


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_that_is_asked_to_stop_ends_with_0(number: signal.Signals) -> None:
    async def work(worker: Context) -> None:
        ask_to_stop(number)
        await worker.stopping.wait()

    assert ran(work) == 0


def test_a_worker_that_does_not_let_go_is_cut_off_and_still_ends_with_0(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def deaf(_worker: Context) -> None:
        ask_to_stop()
        await asyncio.Event().wait()

    assert ran(deaf) == 0
    assert "stop_forced" in {line["event"] for line in events(capsys)}


def test_a_worker_that_fails_ends_with_1_and_its_traceback(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert ran(fails) == 1

    failed = next(line for line in events(capsys) if line["event"] == "worker_failed")
    assert "LookupError: no such section" in failed["exception"]


@pytest.mark.parametrize(
    "error",
    [
        SettingsInvalid("WIREDESK_SITE_PORT: 70000"),
        NewsroomError([Problem(file="site.toml", line=3, field="name", message="is missing")]),
    ],
)
def test_what_a_person_must_mend_ends_with_78_and_a_sentence(
    error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    async def work(_worker: Context) -> None:
        raise error

    assert ran(work) == STOPPED_ON_PURPOSE
    assert capsys.readouterr().err.splitlines()[-1] == str(error)


def test_every_wrong_setting_is_named_and_its_value_is_not(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WIREDESK_HEALTH_PORT", "hunter2")
    monkeypatch.setenv("WIREDESK_LOG_LEVEL", "loud")

    assert ran(until_stopped) == STOPPED_ON_PURPOSE
    said = capsys.readouterr().err
    assert "WIREDESK_HEALTH_PORT: Input should be a valid integer" in said
    assert "WIREDESK_LOG_LEVEL: Input should be" in said
    assert "hunter2" not in said


def test_the_name_may_be_left_out_where_there_is_one_worker() -> None:
    assert ran(until_stopped) == ran(until_stopped, "only") == 0


@pytest.mark.parametrize("arguments", [(), ("third",), ("one", "two")])
def test_a_name_that_means_no_worker_is_refused(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    workers = {"one": until_stopped, "two": until_stopped}

    assert run(workers, CommonSettings, arguments) == STOPPED_ON_PURPOSE
    assert "one, two" in capsys.readouterr().err


def test_health_answers_while_the_worker_works(capsys: pytest.CaptureFixture[str]) -> None:
    answers: list[httpx.Response] = []

    async def work(_worker: Context) -> None:
        port = next(line for line in events(capsys) if line["event"] == "worker_started")
        async with httpx.AsyncClient(trust_env=False) as client:
            answers.append(await client.get(f"http://127.0.0.1:{port['health_port']}/health/ready"))

    assert ran(work) == 0
    assert answers[0].json()["blocked_on"] == ["start-up"]


def test_a_worker_on_its_way_out_is_not_ready() -> None:
    seen: list[str] = []

    async def work(worker: Context) -> None:
        worker.health.started()
        ask_to_stop()
        await worker.stopping.wait()
        seen.extend(problem.on for problem in worker.health.problems())

    assert ran(work) == 0
    assert seen == ["stop"]


def test_a_worker_lets_others_go_first_where_it_is_told_to() -> None:
    program = (
        "import os\n"
        "from wiredesk.settings import CommonSettings; from wiredesk.worker import main\n"
        "async def work(worker): print(os.nice(0))\n"
        "main({'only': work}, CommonSettings)"
    )
    before = os.nice(0)

    ended = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "WIREDESK_NICE": "3"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )

    assert int(ended.stdout) == min(before + 3, 19)


def test_python_without_docstrings_is_refused() -> None:
    """`python -OO` strips the sentences that errors are made of."""
    program = (
        "from wiredesk.settings import CommonSettings; from wiredesk.worker import main; "
        "main({}, CommonSettings)"
    )

    ended = subprocess.run(
        [sys.executable, "-OO", "-c", program], capture_output=True, text=True, check=False
    )

    assert ended.returncode == STOPPED_ON_PURPOSE
    assert "python -OO" in ended.stderr


def test_what_a_worker_leaves_behind_does_not_hold_up_its_end() -> None:
    """A library's task may swallow its cancellation, and go on for as long as it likes."""
    program = (
        "import asyncio\n"
        "from wiredesk.settings import CommonSettings; from wiredesk.worker import main\n"
        "async def stubborn():\n"
        "    while True:\n"
        "        try: await asyncio.sleep(3600)\n"
        "        except asyncio.CancelledError: pass\n"
        "left = []\n"
        "async def work(worker):\n"
        "    left.append(asyncio.create_task(stubborn()))\n"
        "    await asyncio.sleep(0)\n"
        "main({'only': work}, CommonSettings)"
    )

    ended = subprocess.run([sys.executable, "-c", program], check=False, timeout=PATIENCE_S)

    assert ended.returncode == 0

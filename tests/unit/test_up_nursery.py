"""A worker's process, as `up` starts and follows it."""

import multiprocessing
import os
from importlib import import_module
from multiprocessing.connection import wait
from pathlib import Path
from signal import SIGKILL

from wiredesk.up.nursery import Child, live


async def test_a_signal_to_one_that_has_just_ended_reaches_nobody() -> None:
    process = multiprocessing.get_context("forkserver").Process(target=os.getpid)
    process.start()
    child = Child(process)
    wait([process.sentinel])  # it is gone, and the event loop has not looked yet

    child.send(SIGKILL)

    assert await child.wait() == 0


def live_after_its_import(log: Path) -> None:
    """Be a worker whose main module the fork server has imported."""
    os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT), 2)
    import_module("wiredesk_site.__main__")
    live("wiredesk_site", ["no such worker"], {})


async def test_what_was_imported_before_is_not_warned_of(tmp_path: Path) -> None:
    log = tmp_path / "log"
    start = multiprocessing.get_context("forkserver").Process
    process = start(target=live_after_its_import, args=(log,))
    process.start()

    assert await Child(process).wait() != 0
    assert "name one worker" in log.read_text()
    assert "RuntimeWarning" not in log.read_text()

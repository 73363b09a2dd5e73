"""A worker's process, as `up` follows it."""

import multiprocessing
import os
from multiprocessing.connection import wait
from signal import SIGKILL

from wiredesk.up.nursery import Child


async def test_a_signal_to_one_that_has_just_ended_reaches_nobody() -> None:
    process = multiprocessing.get_context("forkserver").Process(target=os.getpid)
    process.start()
    child = Child(process)
    wait([process.sentinel])  # it is gone, and the event loop has not looked yet

    child.send(SIGKILL)

    assert await child.wait() == 0

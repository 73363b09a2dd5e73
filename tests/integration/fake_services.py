"""`up` over services that do nothing: `python -m tests.integration.fake_services DATA PORT`.

Everything is real but the services: processes, signals, broker, Redis, health, control channel.
SIGUSR1 makes a worker fail, SIGUSR2 makes it refuse its settings.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any

import typer

from wiredesk import logs
from wiredesk.errors import SettingsInvalid
from wiredesk.service import Service, Worker
from wiredesk.settings import CommonSettings
from wiredesk.settings_reading import read_settings
from wiredesk.up.live import live
from wiredesk.up.nursery import Nursery
from wiredesk.up.options import UpOptions
from wiredesk.up.parts import open_parts
from wiredesk.up.run import said
from wiredesk.worker import WorkerContext, main

MODULE = "tests.integration.fake_services"
WORKERS = "workers"
SERVICES = (
    Service("front", (Worker("front", MODULE, serves="site"),)),
    Service("stage", (Worker("stage", MODULE), Worker("lane", MODULE, scalable=False))),
)


async def work(worker: WorkerContext[CommonSettings]) -> None:
    """Be ready, until asked to stop or told to fail."""
    loop = asyncio.get_running_loop()
    end: asyncio.Future[Any] = loop.create_future()
    loop.add_signal_handler(signal.SIGUSR1, end.set_exception, LookupError("told to fail"))
    loop.add_signal_handler(signal.SIGUSR2, end.set_exception, SettingsInvalid("told to refuse"))
    if worker.name == os.environ.get("FAKE_REFUSES"):
        raise SettingsInvalid("it was told to refuse from the start")
    worker.health.started()
    stopping: asyncio.Future[Any] = asyncio.create_task(worker.stopping.wait())
    await asyncio.wait({end, stopping}, return_when=asyncio.FIRST_COMPLETED)
    if end.done():
        end.result()


def up(data: Path, port: int) -> None:
    """Run until SIGTERM."""
    settings = read_settings(CommonSettings)
    logs.configure(settings, "up")
    nursery = Nursery(preload="wiredesk.worker")
    nursery.warm()
    options = UpOptions(data=data, port=port).resolved({})
    running = live(options, settings, SERVICES, open_parts, nursery, print)
    with said():
        raise typer.Exit(asyncio.run(running))


if __name__ == "__main__":
    if len(sys.argv) > 2:
        typer.run(up)
    main(dict.fromkeys(("front", "stage", "lane"), work), CommonSettings)

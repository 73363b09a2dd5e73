"""A running `up`, from its first check to its last process."""

import asyncio
import os
import signal
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from typing import Final

from wiredesk.child import free_port
from wiredesk.clock import utc_now
from wiredesk.errors import WiredeskError
from wiredesk.service import STOPPED_ON_PURPOSE, Service
from wiredesk.settings import CommonSettings
from wiredesk.up import control
from wiredesk.up.addresses import Addresses, without_user
from wiredesk.up.board import Board, owned, writable
from wiredesk.up.board_writer import BoardWriter
from wiredesk.up.demo import send_arguments
from wiredesk.up.keeper import Hands, restart_backoff
from wiredesk.up.look import ask
from wiredesk.up.nursery import Nursery
from wiredesk.up.options import UpOptions
from wiredesk.up.parts import Parts
from wiredesk.up.supervisor import Supervisor
from wiredesk.up.tasks import cancelled, unless

FAILED: Final = 1

OpenParts = Callable[[UpOptions], AbstractAsyncContextManager[Parts]]


Say = Callable[[str], None]
"""Prints the line that says ready."""


async def live(  # noqa: PLR0913, PLR0917 - what it is made of
    options: UpOptions,
    settings: CommonSettings,
    services: Sequence[Service],
    open_parts: OpenParts,
    nursery: Nursery,
    say: Say,
) -> int:
    """Run everything until SIGINT or SIGTERM; answer the exit status.

    Raises DataFolderTaken, DataFolderUnwritable, PortTaken and ScaleRefusedError.
    """
    stop = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    async with AsyncExitStack() as stack:
        stack.enter_context(owned(options.data))
        addresses = Addresses(options.port)
        addresses.check_free()
        with writable():
            parts = await unless(stop, stack.enter_async_context(open_parts(options)))
        if parts is None:
            return 0
        up = Up(options, addresses, parts, settings, services, nursery)
        return await up.run(stop, say)


class TopicsNotMade(WiredeskError):
    """The broker refused to make the topics. Its words are in the log above."""


class Up:
    """What is common to all workers of one `up`."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it is made of
        self,
        options: UpOptions,
        addresses: Addresses,
        parts: Parts,
        settings: CommonSettings,
        services: Sequence[Service],
        nursery: Nursery,
    ) -> None:
        """Nothing is started before `run`."""
        self._options = options
        self._addresses = addresses
        self._parts = parts
        self._settings = settings
        self._nursery = nursery
        self._since = utc_now()
        self._control = control.socket_path(options.data)
        hands = Hands(
            nursery.start,
            free_port,
            restart_backoff,
            self.environment,
            BoardWriter(self.board),
        )
        self._crew = Supervisor(services, hands, ask, partitions=parts.partitions(settings))

    @property
    def environment(self) -> dict[str, str]:
        """What every worker is told."""
        return {
            **self._addresses.environment,
            **self._parts.environment,
            "WIREDESK_NEWSROOM": str(self._options.newsroom),
            "WIREDESK_NEWSROOM_LAST_GOOD": str(self._options.last_good),
            "WIREDESK_DATA": str(self._options.data),
            "WIREDESK_LOG_FORMAT": self._settings.log_format,
            "WIREDESK_LOG_LEVEL": self._settings.log_level,
            "WIREDESK_CREATE_TOPICS": "false",  # made already, once
        }

    def board(self) -> Board:
        """Say what runs."""
        return Board(
            pid=os.getpid(),
            since=self._since,
            ready=self._crew.ready,
            **{name: self._addresses.url(name) for name in self._addresses.ports},
            broker=self._parts.broker,
            broker_is_embedded=self._parts.broker_is_embedded,
            redis=without_user(self._parts.redis),
            newsroom=self._options.newsroom,
            data=self._options.data,
            control=self._control,
            workers=self._crew.lines(),
        )

    async def run(self, stop: asyncio.Event, say: Say) -> int:
        """Run until stop is asked (0), or something happened that can't be helped (1).

        Where a worker refuses its settings from the start, a person must mend them (78).
        """
        with writable():
            server = await control.serve(self._control, self.handle)
        working = asyncio.create_task(self._work(say))
        stopping = asyncio.create_task(stop.wait())
        watching = asyncio.create_task(self._crew.watch())
        try:
            await asyncio.wait({working, stopping, watching}, return_when=asyncio.FIRST_COMPLETED)
            if watching.done():
                watching.result()  # raises: by itself it never ends
            return 0 if stopping.done() else working.result()
        finally:
            await cancelled(working, stopping, watching)
            server.close()
            self._control.unlink(missing_ok=True)
            await self._stop_all()

    async def _work(self, say: Say) -> int:
        """Say ready once all is; after that there is nothing to do but to keep the parts."""
        keeping = asyncio.create_task(self._parts.keep())
        starting = asyncio.create_task(self._start())
        try:
            await asyncio.wait({keeping, starting}, return_when=asyncio.FIRST_COMPLETED)
            if not keeping.done():
                starting.result()
                if self._crew.refused is not None:
                    return STOPPED_ON_PURPOSE
                await self._say_ready(say)
                await keeping
            return FAILED
        finally:
            await cancelled(keeping, starting)

    async def _start(self) -> None:
        if await self._nursery.run("wiredesk.up.make_topics", ["topics"], self.environment) != 0:
            raise TopicsNotMade
        self._crew.begin(self._options.counts)
        await self._crew.all_ready()

    async def _say_ready(self, say: Say) -> None:
        say(self._addresses.ready_line)
        if self._options.samples:
            arguments = send_arguments(self._options.samples, self._addresses.url("receiver"))
            status = await self._nursery.run("wiredesk", arguments, self.environment)
            say(self._addresses.sent_line(len(self._options.samples), all_sent=status == 0))

    async def handle(self, request: control.Answer) -> control.Answer:
        """Answer a request of another command."""
        match request["do"]:
            case "scale":
                name, to, within_s = (request[each] for each in ("name", "to", "within_s"))
                late = await self._crew.scale(str(name), int(to), float(within_s))
            case "list":
                late = ()
            case other:
                raise ValueError(other)
        answer = {"workers": self._crew.lines(), "late": late}
        return {name: [line.model_dump() for line in lines] for name, lines in answer.items()}

    async def _stop_all(self) -> None:
        # Whoever asks a second time can't wait: no worker is asked politely any more.
        for each in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(each, self._crew.kill)
        await self._crew.stop()

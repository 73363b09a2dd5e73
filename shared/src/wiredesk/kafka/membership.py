"""One stay in a consumer group: from joining it to leaving it, or to a crash of Faust's."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

import faust
import structlog

from wiredesk.errors import BrokerAway
from wiredesk.kafka.transport import refusal_of

LEAVE_S: Final = 5.0
LOOK_S: Final = 0.1

MakeApp = Callable[[Path], faust.App]
Explain = Callable[[BaseException], Awaitable[BrokerAway]]
"""Answers the error to raise in place of the client's."""


class Membership:
    """A running Faust app. One that crashed never comes back: make another membership."""

    def __init__(self, make_app: MakeApp, explain: Explain) -> None:
        """Make the app, with a folder that it wants and never uses."""
        self._explain = explain
        self._folder = tempfile.TemporaryDirectory(prefix="wiredesk-")
        self.app = make_app(Path(self._folder.name))
        self._leaving: asyncio.Task[None] | None = None
        self._log = structlog.get_logger().bind(group=self.app.conf.id)

    async def join(self) -> None:
        """Join, and return with the first partitions. Raises BrokerAway."""
        try:
            await self._start()
        except BaseException as error:
            await self.leave()
            if isinstance(error, Exception):
                raise await self._explain(error) from error
            raise

    async def _start(self) -> None:
        starting = asyncio.ensure_future(self.app.start())
        crashed = asyncio.ensure_future(self.app.wait_until_stopped())
        refused = asyncio.ensure_future(self._refused())
        waits = {starting, crashed, refused}
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            if refusal := refusal_of(self.app):
                raise refusal
            if not starting.done():
                reason = self.app.crash_reason
                raise BrokerAway(f"could not join: {reason!r}") from reason
            starting.result()
        finally:
            for wait in waits:
                wait.cancel()

    async def _refused(self) -> None:
        """Wait until there is a right that we have not: Faust would wait for it without a word."""
        while refusal_of(self.app) is None:  # noqa: ASYNC110 - the client has no event for it
            await asyncio.sleep(LOOK_S)

    async def ended(self) -> BaseException | None:
        """Wait until the app ends, and say why it crashed; None where it did not say."""
        await self.app.wait_until_stopped()
        return self.app.crash_reason

    async def leave(self, within_s: float = LEAVE_S) -> None:
        """Commit what is acknowledged and leave the group; not longer than `within_s` seconds."""
        if self._leaving is None:
            self._leaving = asyncio.create_task(self._stop())
        # Not wait_for: Faust swallows its cancellation and would go on for as long as it likes.
        await asyncio.wait({self._leaving}, timeout=within_s)
        if not self._leaving.done():
            self._log.warning("group_left_late")

    async def _stop(self) -> None:
        try:
            await self.app.stop()
        finally:
            self._folder.cleanup()

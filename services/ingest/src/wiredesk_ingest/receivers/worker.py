"""The receiver's process: it listens at once, and accepts as soon as the broker answers."""

import asyncio
import socket
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Final

import structlog

from wiredesk.broker import Sender
from wiredesk.clock import utc_now
from wiredesk.errors import BrokerAway, SettingsInvalid
from wiredesk.events import Outgoing, marker
from wiredesk.every_topic import every_topic
from wiredesk.health import Problem
from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.patience import Patience
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.kafka.sender import KafkaSender
from wiredesk.newsroom import Newsroom
from wiredesk.newsroom.channels import ByFolder, BySmtp
from wiredesk.topics import WIRE_RAW, WIRE_URGENT
from wiredesk.worker import WorkerContext
from wiredesk_ingest.receivers.channels import channel_secrets, push_channels
from wiredesk_ingest.receivers.folder import FolderReceiver, FolderRules
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.polled import Channels
from wiredesk_ingest.receivers.push import Limits, PushReceiver, listen, serve
from wiredesk_ingest.receivers.sources import Means
from wiredesk_ingest.settings import IngestSettings

if TYPE_CHECKING:
    from wiredesk_ingest.receivers.smtp_server import SmtpServer

_MARKERS: Final = [marker(topic.name, b"receiver") for topic in (WIRE_RAW, WIRE_URGENT)]


class PortTaken(SettingsInvalid):
    """The receiver can't have its port. Stop who has it, or set WIREDESK_RECEIVER_PORT."""


class SmtpPortTaken(SettingsInvalid):
    """Mails can't have their port. Stop who has it, or set WIREDESK_SMTP_PORT."""


class LateSender:
    """Says "broker away" until there is a connection, so that senders are told to come again."""

    def __init__(self) -> None:
        self._sender: Sender | None = None

    def connected(self, sender: Sender) -> None:
        """Use this from now on."""
        self._sender = sender

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Send; see `wiredesk.broker.Sender`."""
        if self._sender is None:
            raise BrokerAway("there was no connection yet")
        await self._sender.send(events)


class ReceiverWorker:
    """The receiver's parts, put together."""

    def __init__(self, worker: WorkerContext[IngestSettings], newsroom: Newsroom) -> None:
        self._worker = worker
        self._settings = worker.settings
        self._newsroom = newsroom
        self._sender = LateSender()
        self._intake = Intake(self._sender, utc_now, within_s=worker.settings.acknowledge_s)
        self._patiences: list[Patience] = []
        self._channels = Channels(worker, newsroom, self._intake)
        worker.health.watch(self._problems)

    async def run(self) -> None:
        """Take wires in until the worker is asked to stop."""
        settings = self._settings
        limits = Limits(settings.wire_max_bytes, settings.body_s, settings.bodies_at_once)
        secrets = channel_secrets(self._newsroom.channels)
        channels = push_channels(self._newsroom.channels, secrets)
        push = PushReceiver(self._intake, channels, limits)
        means = Means(self._intake, secrets, settings.wire_max_bytes, settings.server_step_s)
        polled = self._channels.runs(means)
        async with AsyncExitStack() as stack:
            door = _door(stack, settings.receiver_host, settings.receiver_port, PortTaken)
            stack.push_async_callback(self._channels.close)
            structlog.get_logger().info("listening", port=door.getsockname()[1])
            mail = self._mail(stack, secrets)
            async with asyncio.TaskGroup() as group:
                if mail is not None:  # it ends by itself, and what it has taken is answered
                    group.create_task(mail.serve(self._worker.stopping))
                beside = [group.create_task(self._connect(stack))]
                beside += [group.create_task(folder.watch()) for folder in self._folders()]
                beside += [group.create_task(run()) for run in polled]
                await serve(push.app, [door], self._worker.stopping, settings.head_s)
                for task in beside:
                    task.cancel()

    def _mail(self, stack: AsyncExitStack, secrets: Mapping[str, str]) -> "SmtpServer | None":
        channels = [each for each in self._newsroom.channels if isinstance(each, BySmtp)]
        if not channels:
            return None
        from wiredesk_ingest.receivers.smtp_server import smtp_server  # noqa: PLC0415 - seldom

        settings = self._settings
        door = _door(stack, settings.smtp_host, settings.smtp_port, SmtpPortTaken)
        structlog.get_logger().info("listening_smtp", port=door.getsockname()[1])
        return smtp_server(channels, self._intake, secrets, settings, door)

    async def _connect(self, stack: AsyncExitStack) -> None:
        patience = self._patience()
        sender = KafkaSender(self._settings)
        await patience.insist(lambda: stack.enter_async_context(sender))
        if self._settings.create_topics:
            await patience.insist(lambda: create_topics(self._settings, every_topic()))
        self._sender.connected(sender)
        self._worker.health.started()
        await self._find_back(patience)

    async def _find_back(self, patience: Patience) -> None:
        """See when a broker is back that was away: who says "not ready" may be sent no wire."""
        while True:
            await self._intake.away.wait()
            # Not less than what a wire needs: the right to write may be what is missing.
            await patience.insist(lambda: self._sender.send(_MARKERS))
            self._intake.away.clear()

    def _folders(self) -> list[FolderReceiver]:
        settings = self._settings
        rules = FolderRules(settings.folder_look_s, settings.wire_max_bytes, settings.folder_open_s)
        folders = [
            FolderReceiver(
                self._intake, each.name, settings.data / each.path, rules, self._patience()
            )
            for each in self._newsroom.channels
            if isinstance(each, ByFolder)
        ]
        for folder in folders:
            self._worker.health.mention(folder.notices)
        return folders

    def _patience(self) -> Patience:
        around = Surroundings()
        policy = Policy.of(self._settings)
        patience = Patience("receiver", policy, around, self._worker.metrics)
        self._patiences.append(patience)
        return patience

    def _problems(self) -> list[Problem]:
        away = {each.blocked_on: each.blocked_by for each in self._patiences if each.blocked_on}
        if self._intake.away.is_set():
            away.setdefault(BrokerAway.blocked_on, BrokerAway.blocked_on)
        return [Problem(on, f"The receiver waits for {by}.") for on, by in sorted(away.items())]


def _door(
    stack: AsyncExitStack, host: str, port: int, taken: type[SettingsInvalid]
) -> socket.socket:
    try:
        return stack.enter_context(listen(host, port))
    except OSError as error:
        raise taken(str(error)) from error

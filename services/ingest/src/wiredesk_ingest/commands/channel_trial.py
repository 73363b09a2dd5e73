"""Tries one channel out for a person: connects, changes nothing, and says what is there."""

import asyncio
from collections.abc import Sequence
from contextlib import closing, suppress
from itertools import islice
from typing import Final

import httpx

from wiredesk.broker import Sender
from wiredesk.clock import utc_now
from wiredesk.errors import BrokerAway, SettingsInvalid
from wiredesk.events import Outgoing
from wiredesk.newsroom import AnyChannel, Channel
from wiredesk.newsroom.channels import ByFolder, ByPush, BySmtp
from wiredesk.newsroom.channels_polled import Polled
from wiredesk_ingest.receivers.channels import channel_secrets, push_channels
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.listing import FAILED, SENDING, Listing, listing, real_files
from wiredesk_ingest.receivers.put_away import REASON
from wiredesk_ingest.receivers.smtp import mail_channels
from wiredesk_ingest.receivers.sources import Means, source_of
from wiredesk_ingest.settings import IngestSettings

_MOST_NAMED: Final = 10
_GREETING_S: Final = 10.0


class FolderMissing(SettingsInvalid):
    """The channel's folder is not there or can't be read. It is made once a receiver runs."""


class ReceiverMissing(SettingsInvalid):
    """No receiver runs there, so nothing can be pushed. Start one, or mend the receiver's port."""


class MailReceiverMissing(SettingsInvalid):
    """No receiver takes mails there. Start one, or give this command its WIREDESK_SMTP_PORT."""


class _Nobody(Sender):
    """Sends nothing: a trial takes no wire in."""

    async def send(self, events: Sequence[Outgoing]) -> None:
        raise BrokerAway(f"a trial sends nothing, not even {len(events)} wires")


async def try_out(channel: AnyChannel, settings: IngestSettings) -> str:
    """Say what a channel's place is like. Raises SourceFails and SettingsInvalid."""
    secrets = channel_secrets([channel])
    match channel:
        case Polled():
            intake = Intake(_Nobody(), utc_now, within_s=settings.acknowledge_s)
            step_s = settings.server_step_s
            means = Means(intake, secrets, settings.wire_max_bytes, step_s)
            return await source_of(channel, means).test()
        case ByPush():
            push_channels([channel], secrets)
            url = f"http://127.0.0.1:{settings.receiver_port}/wire/{channel.name}"
            return f"{await _receiver(url)} {_secret(channel)}"
        case ByFolder():
            return _folder(settings, channel)
        case BySmtp():
            mail_channels([channel], secrets)
            door = await _mail_door(settings)
            return f"A receiver takes mails at {door} to {channel.recipient}. {_secret(channel)}"


async def _receiver(url: str) -> str:
    try:
        async with httpx.AsyncClient(trust_env=False) as client:
            answer = await client.get(url)  # no wire: that would be a POST
    except httpx.HTTPError:
        raise ReceiverMissing(f"nobody answers at {url}") from None
    if answer.status_code != httpx.codes.METHOD_NOT_ALLOWED:
        raise ReceiverMissing(f"something else answers at {url}")
    return f"A receiver answers at {url}."


async def _mail_door(settings: IngestSettings) -> str:
    every = settings.smtp_host in {"0.0.0.0", "::", ""}  # noqa: S104 - asked about, not listened on
    host, port = "127.0.0.1" if every else settings.smtp_host, settings.smtp_port
    greeting = b""
    with suppress(OSError):  # a TimeoutError is one
        async with asyncio.timeout(_GREETING_S):
            reader, writer = await asyncio.open_connection(host, port)
            with closing(writer):
                greeting = await reader.readline()
    if not greeting.startswith(b"220"):
        raise MailReceiverMissing(f"no greeting at {host}:{port}")
    return f"{host}:{port}"


def _secret(channel: Channel) -> str:
    """Say that the secrets are there, which was looked at before; or that it asks for none."""
    return "Its secret is there." if channel.secrets else "It asks for no secret."


def _folder(settings: IngestSettings, channel: ByFolder) -> str:
    folder = settings.data / channel.path
    try:
        found = listing(folder)
        begun = sum(1 for _ in real_files(folder / SENDING))
        failed = sum(not name.endswith(REASON) for name in real_files(folder / FAILED))
    except OSError as error:
        raise FolderMissing(f"{folder}: {error.strerror}") from None
    waiting = len(found.files)
    said = f"{folder}: {waiting} files wait, {begun} are being sent, {failed} were refused."
    return f"{said}{_left(found)}"


def _left(found: Listing) -> str:
    """Say what is not taken as it is, and why; the first few by name."""
    left = dict.fromkeys(sorted(found.unfinished), "still being written, by its name")
    left |= found.left()
    named = "".join(f"\n  {name}: {why}" for name, why in islice(left.items(), _MOST_NAMED))
    more = f"\n  and {len(left) - _MOST_NAMED} more" if len(left) > _MOST_NAMED else ""
    return f" {len(left)} are passed over:{named}{more}" if left else ""

"""Tries one channel out for a person: connects, changes nothing, and says what is there."""

from collections.abc import Sequence

import httpx

from wiredesk.broker import Sender
from wiredesk.clock import utc_now
from wiredesk.errors import BrokerAway, SettingsInvalid
from wiredesk.events import Outgoing
from wiredesk.newsroom import AnyChannel
from wiredesk.newsroom.channels import ByFolder, ByPush, BySmtp, Polled
from wiredesk_ingest.receivers.channels import channel_secrets, push_channels
from wiredesk_ingest.receivers.folder import FAILED, SENDING
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.put_away import REASON
from wiredesk_ingest.receivers.smtp import mail_channels
from wiredesk_ingest.receivers.sources import Means, source_of
from wiredesk_ingest.settings import IngestSettings


class FolderMissing(SettingsInvalid):
    """The channel's folder is not there or can't be read. It is made once a receiver runs."""


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
            return await _receiver(f"http://127.0.0.1:{settings.receiver_port}/wire/{channel.name}")
        case ByFolder():
            return _folder(settings, channel)
        case BySmtp():
            mail_channels([channel], secrets)
            return f"It waits for mails to {channel.recipient}; its secret is there."


async def _receiver(url: str) -> str:
    try:
        async with httpx.AsyncClient(trust_env=False) as client:
            answer = await client.get(url)  # no wire: that would be a POST
    except httpx.HTTPError:
        return f"Its secret is there. No receiver runs on this machine: nobody answers at {url}."
    there = answer.status_code == httpx.codes.METHOD_NOT_ALLOWED
    return (
        f"Its secret is there, and {'a receiver' if there else 'something else'} answers at {url}."
    )


def _folder(settings: IngestSettings, channel: ByFolder) -> str:
    folder = settings.data / channel.path
    try:
        waiting = sum(path.is_file() and not path.name.startswith(".") for path in folder.iterdir())
        begun = sum(1 for _ in (folder / SENDING).iterdir())
        failed = sum(not path.name.endswith(REASON) for path in (folder / FAILED).iterdir())
    except OSError as error:
        raise FolderMissing(f"{folder}: {error.strerror}") from None
    return f"{folder}: {waiting} files wait, {begun} are being sent, {failed} were refused."

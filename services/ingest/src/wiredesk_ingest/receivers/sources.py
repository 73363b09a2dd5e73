"""Makes the source of each polled channel out of what channels.toml says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from wiredesk.clock import utc_now
from wiredesk.newsroom.channels_files import ByFtp, ByFtps, ByImap, ByS3, BySftp
from wiredesk.newsroom.channels_http import ByApi, ByFeed
from wiredesk.newsroom.channels_polled import Polled
from wiredesk_ingest.receivers.api import ApiSource
from wiredesk_ingest.receivers.channels import SecretMissing
from wiredesk_ingest.receivers.feed import FeedSource
from wiredesk_ingest.receivers.fetching import Fetcher, Secret
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.server_sources import (
    ByServer,
    SourceLimits,
    secret_of,
    server_source,
)
from wiredesk_ingest.receivers.source import Source


@dataclass(frozen=True, slots=True)
class Means:
    """What every source is made with."""

    intake: Intake
    secrets: Mapping[str, str]  # by the variable that channels.toml names
    most_bytes: int
    step_s: float = 30.0  # for one step with a server


def _fetcher(channel: ByFeed | ByApi, means: Means) -> Fetcher:
    secret = Secret.of(
        secret_of(channel.secret_env, means.secrets),
        channel.sent_as,
        user=channel.user or "",
        name=channel.sent_name or "",
    )
    return Fetcher(channel.url, channel.reach, secret, utc_now, most_bytes=means.most_bytes)


def _feed(channel: ByFeed, means: Means) -> Source:
    fetcher = _fetcher(channel, means)
    return FeedSource(channel, means.intake, fetcher, most_bytes=means.most_bytes)


def _api(channel: ByApi, means: Means) -> Source:
    fetcher = _fetcher(channel, means)
    return ApiSource(channel, means.intake, fetcher, most_bytes=means.most_bytes)


def _server(channel: ByServer, means: Means) -> Source:
    limits = SourceLimits(means.most_bytes, means.step_s)
    return server_source(channel, means.intake, means.secrets, limits)


MAKERS: Final[Mapping[type[Polled], Callable[..., Source]]] = {
    ByFeed: _feed,
    ByApi: _api,
    ByFtp: _server,
    ByFtps: _server,
    BySftp: _server,
    ByS3: _server,
    ByImap: _server,
}
"""Each makes the source of one kind of channel."""


def source_of(channel: Polled, means: Means) -> Source:
    """Make a channel's source. Raises SettingsInvalid: a secret, a CA file, where files go."""
    for name in channel.secrets:
        if name not in means.secrets:
            raise SecretMissing(f"{channel.name}: {name}")
    return MAKERS[type(channel)](channel, means)

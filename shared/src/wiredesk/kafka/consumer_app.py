"""The Faust app behind a feed: one group, its topics, and none of Faust's other gifts."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import faust

from wiredesk.kafka.connection import REQUEST_BYTES, faust_credentials
from wiredesk.kafka.transport import Desk, FeedTransport, FetchWaits, NoTables
from wiredesk.settings import CommonSettings

POLL_RECORDS: Final = 100
SESSION_S: Final = 10.0
SESSION_EMBEDDED_S: Final = 4.0
"""The embedded broker lets a group wait for half a session before it hands out partitions."""
HEARTBEATS: Final = 5  # in a session
FETCH_WAITS: Final = FetchWaits(busy_ms=500, idle_ms=500)
FETCH_WAITS_EMBEDDED: Final = FetchWaits(busy_ms=50, idle_ms=100)
"""The embedded broker looks for records once a fetch, so this is what a stage adds at worst. A
fetch costs it 1 ms of CPU, so a quiet newsroom asks more seldom."""


@dataclass(frozen=True, slots=True)
class GroupOptions:
    """Which group, of which topics, and when it takes a member for dead."""

    name: str
    topics: tuple[str, ...]
    max_poll_interval_s: float
    """Without a fetch for this long, a member leaves by itself."""
    session_s: float
    """Without a heartbeat for this long, the broker lets a member go."""


def consumer_app(
    settings: CommonSettings, group: GroupOptions, desk: Desk, folder: Path
) -> faust.App:
    """Make the app; nothing is connected yet. Must be called inside the event loop."""
    embedded = settings.broker_is_embedded
    app = faust.App(
        group.name,
        broker=[f"kafka://{address}" for address in settings.broker.split(",")],
        broker_credentials=faust_credentials(settings),
        broker_session_timeout=group.session_s,
        broker_heartbeat_interval=group.session_s / HEARTBEATS,
        broker_commit_interval=1.0,
        broker_request_timeout=15.0,
        broker_max_poll_interval=group.max_poll_interval_s,
        broker_max_poll_records=POLL_RECORDS,
        consumer_auto_offset_reset="earliest",
        consumer_max_fetch_size=REQUEST_BYTES,
        # True would make a back-off hold up every rebalance and the shutdown.
        stream_wait_empty=False,
        # With standbys Faust takes its own assignor, which keeps partitions of one number
        # together. The other one, round robin, does not with five workers.
        table_standby_replicas=1,
        topic_disable_leader=True,
        topic_allow_declare=False,
        topic_replication_factor=settings.replication,
        store="memory://",
        datadir=folder,
        web_enabled=False,
        autodiscover=False,
        key_serializer="raw",
        value_serializer="raw",
        TableManager=NoTables,
        loop=asyncio.get_running_loop(),
    )
    waits = FETCH_WAITS_EMBEDDED if embedded else FETCH_WAITS
    app.transport = FeedTransport(app, desk, waits)
    app.topics.add(app.topic(*group.topics))
    app.finalize()
    return app

"""What the receiver runs for the channels that are shared among receivers: polls, and a watch."""

from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any, Final

from wiredesk.cache.channels import ChannelStates
from wiredesk.cache.client import connect
from wiredesk.cache.leases import Leases
from wiredesk.clock import utc_now
from wiredesk.health import Problem
from wiredesk.kafka.policy import Surroundings
from wiredesk.newsroom import Newsroom
from wiredesk.newsroom.channels_http import ByApi
from wiredesk.newsroom.channels_polled import Polled
from wiredesk.worker import WorkerContext
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.polling import Pace, Poller
from wiredesk_ingest.receivers.sources import Means, source_of
from wiredesk_ingest.receivers.watching import ChannelWatch
from wiredesk_ingest.settings import IngestSettings

_ANSWER_S: Final = 2.0
"""Of Redis. In the five that other workers wait, a lease could run out behind one renewal."""
_AT_ONCE: Final = timedelta(seconds=1)

Run = Callable[[], Coroutine[Any, Any, None]]


def pace(channel: Polled) -> Pace:
    """Answer how often a channel is looked into. A long poll is begun again as soon as it ends."""
    held = isinstance(channel, ByApi) and channel.long_poll is not None
    return Pace(_AT_ONCE if held else channel.every, channel.jitter)


class Channels:
    """The polls of one receiver and its watch over all channels, with their one Redis client."""

    def __init__(
        self, worker: WorkerContext[IngestSettings], newsroom: Newsroom, intake: Intake
    ) -> None:
        self._worker = worker
        self._channels = newsroom.channels
        self._redis = connect(worker.settings, answer_s=_ANSWER_S)
        self._states = ChannelStates(self._redis)
        self._watch = ChannelWatch(self._channels, self._states, intake, worker.metrics, utc_now)
        self._polls: dict[str, Poller] = {}
        worker.health.mention(self._watch.notices)
        worker.health.mention(self._waiting)

    def runs(self, means: Means) -> list[Run]:
        """Answer what is to run, each for ever. Raises SettingsInvalid."""
        leases = Leases(self._redis)
        for channel in self._channels:
            if isinstance(channel, Polled):
                self._polls[channel.name] = Poller(
                    channel.name,
                    source_of(channel, means),
                    pace(channel),
                    leases,
                    self._states,
                    Surroundings(),
                    self._worker.metrics,
                )
        return [
            self._watch.run,
            self._watch.follow_pauses,
            *(poll.run for poll in self._polls.values()),
        ]

    def _waiting(self) -> list[Problem]:
        waiting = [name for name, poll in self._polls.items() if poll.waits_for]
        if not waiting:
            return []
        named = ", ".join(waiting)
        return [Problem("redis", f"Nobody looks into {named}: that waits for redis.")]

    async def close(self) -> None:
        """Close the client; the leases were given back when the polls were cancelled."""
        await self._redis.aclose()

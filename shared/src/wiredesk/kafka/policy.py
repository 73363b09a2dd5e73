"""The runner's numbers, and what it is given of the world outside."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from wiredesk.clock import utc_now
from wiredesk.settings import CommonSettings
from wiredesk.types import Clock


@dataclass(frozen=True, slots=True)
class Policy:
    """Every number that decides what the runner does; seconds end in `_s`."""

    batch_max_records: int = 100
    batch_max_bytes: int = 4 * 1024 * 1024
    """A batch of few but huge records would take as much memory and time as a long one."""
    batch_work_s: float = 0.5
    """The heartbeat shares the event loop: longer work and the group thinks the worker dead."""
    backoff_first_s: float = 0.2
    backoff_most_s: float = 10.0
    stop_within_s: float = 8.0
    look_s: float = 1.0
    """How often an idle worker looks whether its partitions changed."""
    tries_alone: int = 3
    """How often a record that a worker died at is tried alone."""
    breaker_window: int = 200
    breaker_share: float = 0.10
    breaker_row: int = 50
    parked_most: int = 1000
    """Records kept behind those that must not fail; with more, nothing else is taken."""

    @classmethod
    def of(cls, settings: CommonSettings) -> "Policy":
        """Take from the settings what people may change."""
        return cls(
            batch_max_records=settings.batch_max_records,
            backoff_first_s=settings.backoff_first_s,
            backoff_most_s=settings.backoff_most_s,
            stop_within_s=settings.stop_within_s,
        )


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Time and chance, so that tests can decide them."""

    clock: Clock = utc_now
    wall: Callable[[], float] = time.perf_counter  # seconds
    cpu: Callable[[], float] = time.thread_time  # seconds of this thread
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: Callable[[], float] = random.random  # from 0 to below 1

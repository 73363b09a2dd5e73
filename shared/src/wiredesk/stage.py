"""A stage: one function from a batch of records to an outcome. The runner does the rest.

The contract between a stage and its runner (`wiredesk.kafka.runner`):

- The runner calls `stage(batch)` with at least one input, in the order of each partition.
- The stage answers an `Outcome`: events to send, and an `apply` for its sink where it has one.
- The runner awaits `apply`, then sends the events and awaits every acknowledgement, and only
  then marks the inputs done. After a TransientError from any of these it begins again with
  the same batch, so a stage must be harmless when it is called twice.
- After any other exception the records are tried one by one; the one that fails is a dead
  letter, or is tried for ever where its topic must not fail.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from wiredesk.events import Outgoing, Record
from wiredesk.topic import Topic

Fate = Literal["sent", "same_again", "quarantined", "no_article", "dropped", "applied"]


@dataclass(frozen=True, slots=True)
class Input:
    """A record with its value decoded as its topic promises."""

    record: Record
    value: Any  # what the record's topic holds; bytes for a wire


@dataclass(frozen=True, slots=True)
class Line:
    """What the canonical log line of one record says, besides stage and time taken."""

    uri: str
    outcome: str
    revision: str = ""
    reason: str = ""


async def nothing_to_apply() -> None:
    """Stand in for the writes of a stage that has no sink."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a batch comes to."""

    events: Sequence[Outgoing] = ()
    apply: Callable[[], Awaitable[None]] = nothing_to_apply
    after: Callable[[], Awaitable[None]] = nothing_to_apply
    """Called once the events are acknowledged and before the inputs are done: what may only be
    noted then (the same-again filter's "seen")."""
    lines: Sequence[Line] = field(default=())
    """One a record, in the order of the batch."""


class Stage(Protocol):
    """One step of the pipeline."""

    async def __call__(self, batch: Sequence[Input], /) -> Outcome:
        """Work on a batch. May raise TransientError and PermanentError, on purpose."""
        ...


@dataclass(frozen=True, slots=True)
class StageSpec:
    """A stage and what its runner must know."""

    name: str
    reads: tuple[Topic, ...]
    stage: Stage
    never_dead: frozenset[str] = frozenset()
    """Topics whose records are tried for ever, with red health and an alert (takedowns)."""
    undecoded: frozenset[str] = frozenset()
    """Topics whose records the stage reads itself: their values are handed over as bytes."""
    without_redis: bool = False
    """Goes on while Redis is away; what it can't do then, it does later by itself."""
    max_records: int = 100
    before: Callable[[], Awaitable[None]] = nothing_to_apply
    """Done before the worker joins its group and is ready; begun again while something is away."""
    on_assigned: Callable[[frozenset[int]], Awaitable[None]] | None = None
    """Told the partitions that this worker owns now, whenever that changes."""

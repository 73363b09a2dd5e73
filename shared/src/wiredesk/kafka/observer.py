"""What the runner tells the metrics. `wiredesk.metrics` counts it; tests may listen too."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class BatchTimes:
    """Where one batch's time went, in seconds."""

    stage_s: float  # wall clock inside the stage function
    rest_s: float  # wall clock of its writes, its events and their acknowledgements
    stage_cpu_s: float  # CPU of the worker's thread inside the stage function
    writes_cpu_s: float  # the same inside the stage's own writes to its sink
    rest_cpu_s: float
    """CPU of the worker's thread in everything else since the batch before: the broker's client,
    decoding, marks, acknowledgements. All three together are all that the thread used."""


class Observer(Protocol):
    """Hears what happens to records. Called on the event loop, so it must not wait."""

    def records(self, stage: str, outcome: str, count: int) -> None:
        """Count records that are done, by what became of them (`dead_letter` included)."""
        ...

    def batch(self, stage: str, records: int, times: BatchTimes) -> None:
        """Note one batch that went through."""
        ...

    def dead_letter(self, stage: str, topic: str, error: str) -> None:
        """Count a dead letter by its topic and by the name of its error class."""
        ...

    def retry(self, stage: str, on: str) -> None:
        """Count one more try, after `on` was away."""
        ...

    def blocked(self, stage: str, on: str | None) -> None:
        """Say what the stage waits for now; None: for nothing."""
        ...

    def alert(self, stage: str, topic: str, error: str) -> None:
        """Call a person: a record that must not fail did (a takedown)."""
        ...

    def stopped(self, stage: str) -> None:
        """Say that the stage stopped itself because of too many dead letters."""
        ...


class Unobserved:
    """An observer for whoever has no metrics."""

    def records(self, stage: str, outcome: str, count: int) -> None:
        """Let it pass."""

    def batch(self, stage: str, records: int, times: BatchTimes) -> None:
        """Let it pass."""

    def dead_letter(self, stage: str, topic: str, error: str) -> None:
        """Let it pass."""

    def retry(self, stage: str, on: str) -> None:
        """Let it pass."""

    def blocked(self, stage: str, on: str | None) -> None:
        """Let it pass."""

    def alert(self, stage: str, topic: str, error: str) -> None:
        """Let it pass."""

    def stopped(self, stage: str) -> None:
        """Let it pass."""

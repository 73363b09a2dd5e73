"""Counts in a worker's metrics what is told of engines."""

from dataclasses import dataclass

from wiredesk.metric_table import ENGINE_CIRCUIT_OPEN, ENGINE_SECONDS, ENGINE_TEXTS
from wiredesk.metrics import Metrics


@dataclass(frozen=True, slots=True)
class Counted:
    """See `wiredesk_translate_metadata.engines.standing.Observe`."""

    metrics: Metrics

    def texts(self, engine: str, outcome: str, count: int) -> None:
        """Count texts by what came of asking for them."""
        if count:  # an outcome that never came is no line on the page
            self.metrics.count(ENGINE_TEXTS, engine, outcome, by=count)

    def request(self, engine: str, seconds: float) -> None:
        """Note how long a request took."""
        self.metrics.note(ENGINE_SECONDS, engine, seconds=seconds)

    def circuit(self, engine: str, *, is_open: bool) -> None:
        """Show whether an engine is left alone."""
        self.metrics.set(ENGINE_CIRCUIT_OPEN, engine, to=is_open)

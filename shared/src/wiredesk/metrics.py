"""Every metric of every service, declared in one place.

Names follow https://prometheus.io/docs/practices/naming/ and begin with `wiredesk_`. A service
counts with `Metrics.count`, `set` and `note`; a metric that is not declared here is a KeyError.
"""

from typing import Final

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)

from wiredesk.kafka.observer import BatchTimes
from wiredesk.metric_table import (
    ALERTS,
    BATCH_SECONDS,
    BATCHES,
    BLOCKED,
    CPU_SECONDS,
    DEAD_LETTERS,
    METRICS,
    RECORDS,
    RETRIES,
    STOPPED,
    WALL_SECONDS,
    Metric,
)

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"

_SECONDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """The metrics of one process; the runner's `Observer`."""

    def __init__(self) -> None:
        """Begin at zero, with this process's CPU, memory and open files beside our own."""
        # A time of birth beside each counter, which nobody reads.
        disable_created_metrics()  # type: ignore[no-untyped-call] # theirs
        self._registry = CollectorRegistry(auto_describe=False)
        ProcessCollector(registry=self._registry)
        self._counters: dict[str, Counter] = {}
        self._gauges: dict[str, Gauge] = {}
        self._histograms: dict[str, Histogram] = {}
        for metric in METRICS.values():
            self._declare(metric)
        self._blocked: dict[str, str] = {}

    def _declare(self, metric: Metric) -> None:
        name, about, labels, registry = metric.name, metric.help, metric.labels, self._registry
        match metric.kind:
            case "counter":
                self._counters[name] = Counter(name, about, labels, registry=registry)
            case "gauge":
                self._gauges[name] = Gauge(name, about, labels, registry=registry)
            case "histogram":
                self._histograms[name] = Histogram(
                    name, about, labels, registry=registry, buckets=_SECONDS
                )

    def count(self, metric: Metric, *labels: str, by: float = 1) -> None:
        """Add to a counter; labels in the order of their declaration."""
        counter = self._counters[metric.name]
        (counter.labels(*labels) if labels else counter).inc(by)

    def set(self, metric: Metric, *labels: str, to: float) -> None:
        """Set a gauge."""
        gauge = self._gauges[metric.name]
        (gauge.labels(*labels) if labels else gauge).set(to)

    def note(self, metric: Metric, *labels: str, seconds: float) -> None:
        """Note one duration in a histogram."""
        histogram = self._histograms[metric.name]
        (histogram.labels(*labels) if labels else histogram).observe(seconds)

    def page(self) -> bytes:
        """Answer everything in Prometheus's text format."""
        return generate_latest(self._registry)

    def records(self, stage: str, outcome: str, count: int) -> None:
        """Count records that are done."""
        self.count(RECORDS, stage, outcome, by=count)

    def batch(self, stage: str, records: int, times: BatchTimes) -> None:  # noqa: ARG002 - Observer
        """Note where a batch's time went."""
        self.count(BATCHES, stage)
        self.note(BATCH_SECONDS, stage, seconds=times.stage_s + times.rest_s)
        self.count(WALL_SECONDS, stage, "stage", by=times.stage_s)
        self.count(WALL_SECONDS, stage, "rest", by=times.rest_s)
        self.count(CPU_SECONDS, stage, "stage", by=times.stage_cpu_s)
        self.count(CPU_SECONDS, stage, "writes", by=times.writes_cpu_s)
        self.count(CPU_SECONDS, stage, "rest", by=times.rest_cpu_s)

    def dead_letter(self, stage: str, topic: str, error: str) -> None:
        """Count a dead letter."""
        self.count(DEAD_LETTERS, stage, topic, error)

    def retry(self, stage: str, on: str) -> None:
        """Count one more try."""
        self.count(RETRIES, stage, on)

    def blocked(self, stage: str, on: str | None) -> None:
        """Show what the stage waits for, and nothing else."""
        before = self._blocked.pop(stage, None)
        if before is not None:
            self.set(BLOCKED, stage, before, to=0)
        if on is not None:
            self._blocked[stage] = on
            self.set(BLOCKED, stage, on, to=1)

    def alert(self, stage: str, topic: str, error: str) -> None:
        """Count what a person must look at."""
        self.count(ALERTS, stage, topic, error)

    def stopped(self, stage: str) -> None:
        """Show that the stage stopped itself."""
        self.set(STOPPED, stage, to=1)

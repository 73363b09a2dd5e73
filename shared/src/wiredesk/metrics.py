"""Every metric of every service, declared in one place.

Names follow https://prometheus.io/docs/practices/naming/ and begin with `wiredesk_`. A service
counts with `Metrics.count`, `set` and `note`; a metric that is not declared here is a KeyError.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

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

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"

_SECONDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Metric:
    """One metric: what it is, for whoever reads a dashboard."""

    kind: Literal["counter", "gauge", "histogram"]
    name: str
    help: str
    labels: tuple[str, ...] = ()


RECORDS: Final = Metric(
    "counter",
    "wiredesk_records_total",
    "Records done, by what became of them.",
    ("stage", "outcome"),
)
BATCHES: Final = Metric(
    "counter", "wiredesk_batches_total", "Batches that went through.", ("stage",)
)
BATCH_SECONDS: Final = Metric(
    "histogram", "wiredesk_batch_seconds", "Wall clock of a batch, everything in.", ("stage",)
)
CPU_SECONDS: Final = Metric(
    "counter",
    "wiredesk_stage_cpu_seconds_total",
    "CPU of the worker's thread, by part: `stage` is the stage's own function, `writes` what it "
    "writes to Redis, `rest` is marks, decoding, the broker's client and acknowledgements.",
    ("stage", "part"),
)
WALL_SECONDS: Final = Metric(
    "counter",
    "wiredesk_stage_wall_seconds_total",
    "Wall clock of batches, by part: `stage` is the stage's own function, `rest` all after it.",
    ("stage", "part"),
)
DEAD_LETTERS: Final = Metric(
    "counter",
    "wiredesk_dead_letters_total",
    "Records that could not be handled, by source topic and class of error.",
    ("stage", "topic", "error"),
)
RETRIES: Final = Metric(
    "counter", "wiredesk_retries_total", "Tries again after something was away.", ("stage", "on")
)
BLOCKED: Final = Metric(
    "gauge", "wiredesk_blocked", "1 while the stage waits for what is named.", ("stage", "on")
)
ALERTS: Final = Metric(
    "counter",
    "wiredesk_alerts_total",
    "Records that must not fail and did (takedowns). Any increase calls a person.",
    ("stage", "topic", "error"),
)
STOPPED: Final = Metric(
    "gauge", "wiredesk_stage_stopped", "1 once the stage stopped itself: a bug.", ("stage",)
)
WORDS_LOST: Final = Metric(
    "counter",
    "wiredesk_words_lost_total",
    "Words of bodies that did not survive parsing. Any increase is a parser's fault.",
    ("format", "channel"),
)
QUARANTINED: Final = Metric(
    "counter",
    "wiredesk_quarantined_total",
    "Wires and items that could not be understood, by the code of the refusal.",
    ("code", "channel"),
)
ENRICHER_SECONDS: Final = Metric(
    "counter",
    "wiredesk_enricher_cpu_seconds_total",
    "CPU of each enricher. One that is slow shows here.",
    ("enricher",),
)
ENRICHER_FAILURES: Final = Metric(
    "counter",
    "wiredesk_enricher_failures_total",
    "Articles that went on without what an enricher gives, because it failed.",
    ("enricher",),
)
ENGINE_TEXTS: Final = Metric(
    "counter",
    "wiredesk_engine_texts_total",
    "Texts for a translation engine, by what came of it: answered, cached (known from before), "
    "away, refuses, or failed_ and the name of the check that its answer failed.",
    ("engine", "outcome"),
)
ENGINE_SECONDS: Final = Metric(
    "histogram",
    "wiredesk_engine_seconds",
    "Wall clock of a request to a translation engine, also of one that fails.",
    ("engine",),
)
ENGINE_CIRCUIT_OPEN: Final = Metric(
    "gauge",
    "wiredesk_engine_circuit_open",
    "1 while a translation engine is left alone because it failed, until it answers again.",
    ("engine",),
)
SITE_RESPONSES: Final = Metric(
    "counter", "wiredesk_site_responses_total", "Answers to readers, by HTTP status.", ("status",)
)
SITE_ASSEMBLED: Final = Metric(
    "counter",
    "wiredesk_site_assembled_total",
    "Documents put together; the other answers came out of the process's memory.",
)
CHANNEL_LOOKS: Final = Metric(
    "counter",
    "wiredesk_channel_looks_total",
    "Looks into a polled channel's place, by what they found: wires, nothing_new, failed.",
    ("channel", "outcome"),
)
CHANNEL_FAILING: Final = Metric(
    "gauge", "wiredesk_channel_failing", "1 while a channel's place can't be read.", ("channel",)
)
CHANNEL_QUIET: Final = Metric(
    "gauge",
    "wiredesk_channel_quiet",
    "1 while no wire came for longer than the channel's `expect_every`.",
    ("channel",),
)
KILLS_UNSEEN: Final = Metric(
    "gauge",
    "wiredesk_kills_unseen",
    "Stories that others kill by reference and that never came; perhaps they have another uri.",
)
NEWSROOM_WRONG: Final = Metric(
    "gauge",
    "wiredesk_newsroom_wrong",
    "1 where the worker found the newsroom's files wrong and uses the last good ones.",
)
READY: Final = Metric("gauge", "wiredesk_ready", "1 while /health/ready answers 200.")

METRICS: Final[Mapping[str, Metric]] = {
    metric.name: metric
    for metric in (
        RECORDS,
        BATCHES,
        BATCH_SECONDS,
        CPU_SECONDS,
        WALL_SECONDS,
        DEAD_LETTERS,
        RETRIES,
        BLOCKED,
        ALERTS,
        STOPPED,
        WORDS_LOST,
        QUARANTINED,
        ENRICHER_SECONDS,
        ENRICHER_FAILURES,
        ENGINE_TEXTS,
        ENGINE_SECONDS,
        ENGINE_CIRCUIT_OPEN,
        SITE_RESPONSES,
        SITE_ASSEMBLED,
        CHANNEL_LOOKS,
        CHANNEL_FAILING,
        CHANNEL_QUIET,
        KILLS_UNSEEN,
        NEWSROOM_WRONG,
        READY,
    )
}


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

"""Every metric of every service, declared in one place.

Names follow https://prometheus.io/docs/practices/naming/ and begin with `wiredesk_`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal


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

EMBARGOES_LATE: Final = Metric(
    "gauge",
    "wiredesk_embargoes_late",
    "Stories under an embargo that was told when readers had found them already.",
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
        EMBARGOES_LATE,
        NEWSROOM_WRONG,
        READY,
    )
}

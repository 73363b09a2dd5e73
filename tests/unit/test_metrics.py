"""Metrics are declared in one place, and count what the runner says."""

import re
from pathlib import Path

import pytest

from wiredesk.kafka.observer import BatchTimes, Observer
from wiredesk.metric_table import METRICS, RECORDS, Metric
from wiredesk.metrics import Metrics

ROOT = Path(__file__).parents[2]
SAMPLE = re.compile(r"^(\w+)(?:\{.*\})? ", re.MULTILINE)


def page(metrics: Metrics) -> str:
    return metrics.page().decode()


def observed() -> Metrics:
    metrics = Metrics()
    observer: Observer = metrics
    observer.records("enrich", "sent", 3)
    observer.batch("enrich", 3, BatchTimes(0.002, 0.001, 0.0015, 0.0003, 0.0005))
    observer.dead_letter("enrich", "articles.ingested.v1", "RecordUnreadable")
    observer.retry("enrich", "redis")
    observer.blocked("enrich", "redis")
    observer.alert("publish", "articles.takedowns.v1", "ValueError")
    observer.stopped("enrich")
    return metrics


@pytest.mark.parametrize(
    "line",
    [
        'wiredesk_records_total{outcome="sent",stage="enrich"} 3.0',
        'wiredesk_batches_total{stage="enrich"} 1.0',
        'wiredesk_batch_seconds_bucket{le="0.005",stage="enrich"} 1.0',
        'wiredesk_stage_cpu_seconds_total{part="stage",stage="enrich"} 0.0015',
        'wiredesk_stage_cpu_seconds_total{part="writes",stage="enrich"} 0.0003',
        'wiredesk_stage_cpu_seconds_total{part="rest",stage="enrich"} 0.0005',
        'wiredesk_retries_total{on="redis",stage="enrich"} 1.0',
        'wiredesk_blocked{on="redis",stage="enrich"} 1.0',
        'wiredesk_stage_stopped{stage="enrich"} 1.0',
    ],
)
def test_what_the_runner_says_is_on_the_page(line: str) -> None:
    assert line in page(observed()).splitlines()


def test_only_what_the_stage_waits_for_now_is_shown_as_blocking() -> None:
    metrics = observed()

    metrics.blocked("enrich", "kafka")
    metrics.blocked("enrich", None)

    shown = page(metrics)
    assert 'wiredesk_blocked{on="redis",stage="enrich"} 0.0' in shown
    assert 'wiredesk_blocked{on="kafka",stage="enrich"} 0.0' in shown


def test_the_page_has_declared_metrics_and_those_of_the_process_only() -> None:
    names = {
        re.sub(r"_(bucket|sum|count)$", "", name) if name not in METRICS else name
        for name in SAMPLE.findall(page(observed()))
    }

    assert {name for name in names if not name.startswith("process_")} <= set(METRICS)


def test_an_undeclared_metric_is_refused() -> None:
    with pytest.raises(KeyError):
        Metrics().count(Metric("counter", "wiredesk_wishes_total", "Not in the list."))


def test_a_label_too_few_is_refused() -> None:
    with pytest.raises(ValueError, match="label"):
        Metrics().count(RECORDS, "enrich")


def test_no_other_module_makes_metrics() -> None:
    shipped = [*ROOT.glob("shared/src/**/*.py"), *ROOT.glob("services/*/src/**/*.py")]

    users = {file.name for file in shipped if "prometheus_client" in file.read_text()}

    assert users == {"metrics.py"}


def test_names_are_as_prometheus_wants_them() -> None:
    for name, metric in METRICS.items():
        assert re.fullmatch(r"wiredesk_[a-z_]+", name)
        assert name.endswith("_total") == (metric.kind == "counter")
        assert metric.help.endswith(".")

"""docs/operations.md is true: its commands work, and its alerts are those that are set."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import promql_parser
import pytest
from ruamel.yaml import YAML

from tests.e2e.desk import ROOT, until
from tests.e2e.operations_page import Operator, commands
from wiredesk.metric_table import METRICS
from wiredesk.testing.kafka_servers import ApacheServer

PAGE: Final = (ROOT / "docs" / "operations.md").read_text("utf-8")
MONITORING: Final = ROOT / "deploy" / "monitoring"
OF_EVERY_PROCESS: Final = frozenset({"process_resident_memory_bytes", "up"})
STORY: Final = "urn:newsml:quillmark.example:20261120:river-sensors"


@pytest.fixture
def operator(apache: ApacheServer, redis_url: str, tmp_path: Path) -> Iterator[Operator]:
    """An operator with a Kafka and a Redis at the page's addresses."""
    apache.start()  # a test may have left it killed
    addresses = {"127.0.0.1:9092": apache.settings.broker, "redis://127.0.0.1:6379/0": redis_url}
    found = Operator(tmp_path, addresses)
    yield found
    found.stop()


@pytest.mark.xdist_group("apache")
@pytest.mark.timeout(180)  # four newsrooms, one after the other
def test_every_command_of_the_page_works_and_the_backup_brings_the_story_back(
    operator: Operator,
) -> None:
    for command in commands(PAGE):
        operator.run(command)

    assert operator.options[-1] == "restored"  # and not the folder that was backed up
    until(
        lambda: "on the site" in operator.succeed(f"wiredesk why {STORY}").splitlines(),
        "the story of the backup is on the site",
    )


def alerts() -> list[dict[str, Any]]:
    """Answer the rules that Prometheus is given."""
    text = (MONITORING / "alerts.yml").read_text("utf-8")
    groups = YAML(typ="safe").load(text)["groups"]
    return [rule for group in groups for rule in group["rules"]]


def test_every_alert_is_explained_and_nothing_else_is() -> None:
    explained = re.findall(r"^### (\w+)$", PAGE, re.MULTILINE)

    assert explained == [rule["alert"] for rule in alerts()]


@pytest.mark.parametrize("rule", alerts(), ids=lambda rule: rule["alert"])
def test_an_alert_asks_for_metrics_that_there_are(rule: dict[str, Any]) -> None:
    parsed = promql_parser.parse(rule["expr"])  # raises where it is none

    names = set(re.findall(r"\b(?:wiredesk_\w+|process_\w+|up)\b", parsed.prettify()))
    assert names
    assert names <= METRICS.keys() | OF_EVERY_PROCESS
    assert rule["labels"]["severity"] in {"page", "ticket"}
    assert rule["annotations"]["summary"]


def test_prometheus_finds_every_worker_of_the_compose_file() -> None:
    said = YAML(typ="safe").load((MONITORING / "prometheus.yml").read_text("utf-8"))
    compose = YAML(typ="safe").load((ROOT / "docker-compose.yml").read_text("utf-8"))

    (asked,) = said["scrape_configs"][0]["dns_sd_configs"]
    assert {*asked["names"]} == {*compose["services"]} - {"kafka", "redis"}
    assert said["rule_files"] == ["alerts.yml"]

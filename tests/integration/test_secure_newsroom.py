"""The whole way of a wire where Kafka and Redis ask who comes, each service with its own rights."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from tests.e2e.desk import ninjs, until
from tests.integration.secure_workers import WORKERS, Newsroom, newsroom
from tests.integration.secure_world import SecureWorld
from wiredesk.access import user
from wiredesk.events import Outgoing
from wiredesk.ids import article_id, wire_digest
from wiredesk.kafka.sender import KafkaSender
from wiredesk.topics import ENRICHED, INGESTED, TRANSLATED
from wiredesk.types import ArticleUri

pytestmark = pytest.mark.xdist_group("apache")

URI: Final = "urn:secure:1"
SENDERS: Final = {INGESTED: "ingest", ENRICHED: "enrich", TRANSLATED: "translate-metadata"}
"""Topics with a stage behind, and who writes there."""


@pytest.fixture(scope="module")
def running(secured: SecureWorld) -> Iterator[Newsroom]:
    """All workers."""
    with newsroom(secured) as started:
        yield started


def cli(running: Newsroom, *words: str) -> str:
    """Ask the desk by the command line; the command needs no user of its own."""
    return running.world.command(user("console"), *words, "--console", running.url("console"))


def readable(running: Newsroom) -> httpx.Response | None:
    """Answer the story's page, once there is one."""
    found = running.client.get(
        f"{running.url('site')}/api/articles/{article_id(ArticleUri(URI))}?edition=en"
    )
    if not found.is_success:
        return None
    return running.client.get(running.url("site") + found.json()["renditions"][0]["href"])


def test_an_article_goes_all_the_way_is_overridden_and_killed(running: Newsroom) -> None:
    wire = ninjs(URI, place=[{"name": "Lantern Quay"}])
    answer = running.client.post(running.url("receiver") + "/wire/demo", json=wire)
    assert answer.status_code == 202, answer.text

    page = until(lambda: readable(running), "the page")
    assert page.is_success
    assert wire["headline"] in page.text
    assert "on the site" in cli(running, "why", URI)

    cli(running, "override", "set", "en", "place", "Lantern Quay", "Quay of Lanterns")
    until(lambda: "Quay of Lanterns" in running.client.get(page.url).text, "the override")
    cli(running, "override", "remove", "en", "place", "Lantern Quay")
    until(lambda: "Quay of Lanterns" not in running.client.get(page.url).text, "it is gone")

    cli(running, "kill", URI, "--why", "a test of rights")

    until(lambda: running.client.get(page.url).status_code == 410, "the page gone")
    until(lambda: "not on the site" in cli(running, "why", URI), "the state told")


async def test_what_can_not_be_worked_on_is_kept_and_seen_on_the_desk(running: Newsroom) -> None:
    """Each stage may write its dead letters, ingest its quarantine, and the console reads both."""
    answer = running.client.post(running.url("receiver") + "/wire/demo", content=b"no wire at all")
    assert answer.status_code == 202

    for topic, service in SENDERS.items():
        async with KafkaSender(running.world.settings(user(service))) as sender:
            await sender.send([Outgoing(topic.name, b"urn:broken", b"{")])

    def told() -> dict[str, Any] | None:
        found: dict[str, Any] = running.client.get(running.url("console") + "/api/status").json()
        enough = found["dead_letters"]["count"] == len(SENDERS) and found["quarantine"]["count"]
        return found if enough else None

    found = until(told, "dead letters and quarantine on the desk")
    assert {line["stage"] for line in found["stages"]} >= {"parse", "publish", "takedown"}
    assert found["problems"] == []
    assert "takedown" in cli(running, "status")


def test_what_was_kept_is_sent_again(running: Newsroom) -> None:
    """Whatever could not be worked on ends where it was, once more: nothing was mended."""
    before = kept(running)

    cli(running, "quarantine", "replay", "--all")
    cli(running, "dead-letters", "replay", "--all")

    until(
        lambda: kept(running) == Counter({shelf: 2 * times for shelf, times in before.items()}),
        "all of it kept a second time",
    )
    assert "no wire" in cli(running, "quarantine", "show", wire_digest(b"no wire at all"))


def kept(running: Newsroom) -> Counter[str]:
    """Count how often anything was kept, by shelf and id."""
    status: dict[str, Any] = running.client.get(running.url("console") + "/api/status").json()
    found: Counter[str] = Counter()
    for shelf in ("quarantine", "dead_letters"):
        for each in status[shelf]["newest"]:
            found[shelf] += each["times"]
    return found


def test_nobody_missed_a_right(running: Newsroom) -> None:
    """After all of the above every worker is ready, and none was ever blocked."""
    assert running.ready()
    blocked = [line for line in running.lines() if line["event"] == "blocked"]
    assert blocked == []
    libraries = [line["message"] for line in running.lines() if line["event"] == "library"]
    assert [said for said in libraries if "uthoriz" in said] == []


def test_no_secret_is_said_anywhere(running: Newsroom) -> None:
    """Not in logs, health, metrics, files, what commands print, or arguments of processes."""
    texts = {"printed": running.world.printed.read_text()}
    for _, worker in WORKERS:
        texts[f"log of {worker.name}"] = running.log(worker.name).read_text()
        for path in ("/health/ready", "/metrics"):
            texts[f"{path} of {worker.name}"] = running.told(worker.name, path)
        arguments = Path(f"/proc/{running.pids[worker.name]}/cmdline")
        texts[f"arguments of {worker.name}"] = arguments.read_text() if arguments.exists() else "-"

    assert all(texts.values())
    assert [
        (place, name)
        for place, text in texts.items()
        for name, password in running.world.passwords.items()
        if password in text
    ] == []

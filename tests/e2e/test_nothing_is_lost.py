"""Faults while articles flow: nothing is missing, and no page is older than its newest revision."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.e2e.desk import Desk, ninjs, running, stages_idle, until
from wiredesk.ids import article_id
from wiredesk.types import ArticleUri

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(400)]

STAGES = ("parse", "enrich", "translate", "publish")
STORIES = 150


@pytest.fixture(scope="module", params=["embedded", "kafka"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """One running Wiredesk on each broker."""
    with running("--broker", request.param) as desk:
        yield desk


def send_all(desk: Desk, name: str, versions: int, between: Callable[[int], None]) -> list[str]:
    """Send some versions of many stories; `between` is called after each fifth of the wires."""
    uris = [f"urn:{name}:{number}" for number in range(STORIES)]
    wires = [
        ninjs(uri, version=version, headline=f"{name} version {version}")
        for version in range(1, versions + 1)
        for uri in uris
    ]
    fifth = len(wires) // 5
    with ThreadPoolExecutor(8) as pool:
        for step in range(5):
            list(pool.map(desk.send, wires[step * fifth : (step + 1) * fifth]))
            between(step)
    return uris


def demand_newest(desk: Desk, uris: list[str], headline: str) -> None:
    """Every story's page is there, in its newest revision, and nothing became a dead letter."""
    with httpx.Client(base_url=desk.site, follow_redirects=True) as reader:

        def shows(uri: str) -> bool:
            page = reader.get(f"/en/politics/{article_id(ArticleUri(uri))}")
            return page.status_code == 200 and headline in page.text

        for uri in uris:
            until(lambda uri=uri: shows(uri), f"{headline} of {uri}", within_s=120)  # type: ignore[misc]
    until(lambda: stages_idle(desk), "every stage idle")
    assert desk.get("/api/status")["dead_letters"]["count"] == 0


def test_each_worker_killed_while_articles_flow_loses_none(desk: Desk) -> None:
    def kill(step: int) -> None:
        if step < len(STAGES):
            for pid in desk.pids(STAGES[step]):
                os.kill(pid, signal.SIGKILL)

    uris = send_all(desk, "killed", 2, kill)
    demand_newest(desk, uris, "killed version 2")


def test_scaling_up_and_down_under_load_loses_none(desk: Desk) -> None:
    def scale(step: int) -> None:
        count = {0: "3", 2: "1"}.get(step)
        if count:
            command = Path(sys.executable).parent / "wiredesk"
            asked = [str(command), "scale", "enrich", count, "--data", str(desk.data)]
            subprocess.run(asked, check=True, stdout=subprocess.DEVNULL)

    uris = send_all(desk, "scaled", 2, scale)
    demand_newest(desk, uris, "scaled version 2")

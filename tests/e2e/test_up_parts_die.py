"""`up` with an Apache Kafka and a Redis of its own, each killed: both come back, nobody ends."""

import json
import os
import signal
from collections.abc import Iterator

import pytest

from tests.e2e.desk import Desk, ninjs, running, until
from tests.integration.test_up_processes import command_line, family
from wiredesk.testing.kafka_servers import ApacheServer
from wiredesk.topic import PARTITIONS

pytestmark = [pytest.mark.xdist_group("apache"), pytest.mark.timeout(300)]

FIRST, SECOND, THIRD = (f"urn:parts:{name}" for name in ("first", "second", "third"))
BACK_S = 120.0


@pytest.fixture(scope="module")
def desk(apache: ApacheServer) -> Iterator[Desk]:
    """One with parts of its own; where Apache Kafka can be had at all."""
    apache.stop()  # room for the one that `up` starts
    with running("--broker", "kafka") as desk:
        yield desk


def published(desk: Desk, uri: str) -> str:
    """Send a story and answer its page's path, once it is public."""
    wire = json.dumps(ninjs(uri)).encode()
    until(lambda: desk.post(wire).status_code == 202, "it is taken in", BACK_S)
    return public(desk, uri)


def public(desk: Desk, uri: str) -> str:
    path: str = until(lambda: desk.why(uri).get("urls", {}).get("en"), f"{uri} is public", BACK_S)
    return path


def processes(desk: Desk) -> dict[str, int | None]:
    return {line.name: line.pid for line in desk.board.workers}


def is_served(desk: Desk, path: str) -> bool:
    answer = desk.page(path)
    return answer.status_code == 200 and "x-wiredesk-stale" not in answer.headers


def killed(desk: Desk, program: str) -> None:
    """Kill a part with -9, as the system does where memory is short."""
    for pid in family(desk.process.pid):
        if program in command_line(pid):
            os.kill(pid, signal.SIGKILL)


def test_a_kafka_that_is_killed_comes_back_with_its_data_while_pages_are_served(desk: Desk) -> None:
    page = published(desk, FIRST)
    before = processes(desk)

    killed(desk, "kafka.Kafka")

    until(lambda: desk.logged("part_died"), "its death is noticed")
    assert desk.page(page).status_code == 200
    until(lambda: desk.logged("part_back"), "it is back", BACK_S)
    assert desk.page(published(desk, SECOND)).status_code == 200
    assert processes(desk) == before


def test_a_redis_that_is_killed_is_filled_again_from_the_log(desk: Desk) -> None:
    page = public(desk, FIRST)
    before = processes(desk)
    filled = len(desk.logged("partition_refill_ends"))

    killed(desk, "-server")

    until(lambda: len(desk.logged("partition_refill_ends")) >= filled + PARTITIONS, "it is filled")
    until(lambda: is_served(desk, page), "its page is there again", BACK_S)
    assert desk.page(published(desk, THIRD)).status_code == 200
    assert processes(desk) == before

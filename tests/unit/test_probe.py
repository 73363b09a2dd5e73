"""What a container's health check is told."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from wiredesk.child import free_port
from wiredesk.health import Health, HealthServer
from wiredesk.metrics import Metrics
from wiredesk.probe import WRONG_USAGE, ask, main


@pytest.fixture
async def worker() -> AsyncIterator[tuple[Health, int]]:
    health = Health()
    server = HealthServer(health, Metrics())
    yield health, await server.open("127.0.0.1", 0)
    await server.close()


async def test_a_worker_that_starts_is_live_and_not_ready(worker: tuple[Health, int]) -> None:
    _, port = worker

    assert (await asyncio.to_thread(ask, port, "live"))[0]
    assert not (await asyncio.to_thread(ask, port, "ready"))[0]


async def test_what_a_worker_waits_for_is_said(worker: tuple[Health, int]) -> None:
    health, port = worker
    health.waiting("kafka", "Kafka is away.")

    ready, said = await asyncio.to_thread(ask, port, "ready")

    assert not ready
    assert "Kafka is away." in said


async def test_a_worker_that_works_is_healthy(worker: tuple[Health, int]) -> None:
    health, port = worker
    health.started()

    environment = {"WIREDESK_HEALTH_PORT": str(port)}
    assert await asyncio.to_thread(main, ["ready"], environment) == 0


def test_a_worker_that_is_gone_is_not_healthy() -> None:
    port = free_port()

    assert main(["live"], {"WIREDESK_HEALTH_PORT": str(port)}) == 1


@pytest.mark.parametrize(
    ("arguments", "port"), [([], "9100"), (["well"], "9100"), (["live"], ""), (["live"], "x")]
)
def test_a_check_that_is_written_wrong_says_how_to_write_it(
    arguments: list[str], port: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments, {"WIREDESK_HEALTH_PORT": port}) == WRONG_USAGE
    assert "wiredesk.probe live|ready" in capsys.readouterr().err

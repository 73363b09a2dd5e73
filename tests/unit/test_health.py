"""What a worker says of itself over HTTP."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from wiredesk.health import Health, HealthServer, Problem
from wiredesk.metrics import Metrics
from wiredesk.up.look import ask


@asynccontextmanager
async def served(health: Health) -> AsyncIterator[httpx.AsyncClient]:
    server = HealthServer(health, Metrics())
    port = await server.open("127.0.0.1", 0)
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        try:
            yield client
        finally:
            await server.close()


async def test_a_worker_that_starts_is_live_and_not_ready() -> None:
    async with served(Health()) as client:
        live, ready = await asyncio.gather(client.get("/health/live"), client.get("/health/ready"))

    assert live.status_code == 200
    assert ready.status_code == 503
    assert ready.json() == {
        "ready": False,
        "blocked_on": ["start-up"],
        "sentence": "The worker is starting.",
    }


async def test_a_worker_that_started_is_ready() -> None:
    health = Health()
    health.started()

    async with served(health) as client:
        ready = await client.get("/health/ready")

    assert (ready.status_code, ready.json()) == (200, {"ready": True})


async def test_a_blocked_worker_says_on_what() -> None:
    health = Health()
    health.started()
    blocked = [Problem("redis", "The stage enrich waits for redis.")]
    health.watch(lambda: blocked)

    async with served(health) as client:
        before = await client.get("/health/ready")
        blocked.clear()
        after = await client.get("/health/ready")

    assert before.status_code == 503
    assert before.json()["blocked_on"] == ["redis"]
    assert before.json()["sentence"] == "The stage enrich waits for redis."
    assert after.status_code == 200


async def test_what_a_person_should_know_does_not_make_a_worker_unready() -> None:
    health = Health()
    health.started()
    health.mention(lambda: [Problem("channel", "The channel news is quiet.")])

    async with served(health) as client:
        ready = await client.get("/health/ready")

        said = await asyncio.to_thread(ask, client.base_url.port or 0)

    assert ready.status_code == 200
    assert ready.json() == {"ready": True, "notices": ["The channel news is quiet."]}
    assert said == (True, True, "The channel news is quiet.")


@pytest.mark.parametrize(("ready", "value"), [(True, "1.0"), (False, "0.0")])
async def test_readiness_is_a_metric(*, ready: bool, value: str) -> None:
    health = Health()
    if ready:
        health.started()

    async with served(health) as client:
        page = await client.get("/metrics")

    assert f"wiredesk_ready {value}" in page.text.splitlines()
    assert page.headers["content-type"].startswith("text/plain; version=")


async def test_a_taken_port_is_an_error() -> None:
    first, second = (HealthServer(Health(), Metrics()) for _ in range(2))
    port = await first.open("127.0.0.1", 0)
    try:
        with pytest.raises(OSError, match="address already in use"):
            await second.open("127.0.0.1", port)
    finally:
        await first.close()
        await second.close()

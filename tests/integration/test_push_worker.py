"""The receiver's worker: what it says of itself while it starts, works and can't work."""

import asyncio
import smtplib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog

from tests.unit.ingest.builders import ninjs
from wiredesk.child import free_port
from wiredesk.health import Health
from wiredesk.metrics import Metrics
from wiredesk.newsroom import Newsroom, load
from wiredesk.newsroom.channels import ByPush, BySmtp
from wiredesk.settings import CommonSettings
from wiredesk.testing.waiting import until
from wiredesk.worker import WorkerContext
from wiredesk_ingest.receivers.channels import SecretMissing
from wiredesk_ingest.receivers.push import listen
from wiredesk_ingest.receivers.worker import PortTaken, ReceiverWorker, SmtpPortTaken
from wiredesk_ingest.settings import IngestSettings

NEWSROOM = load(Path(__file__).parents[2] / "newsroom")


def settings_for(broker: CommonSettings, data: Path, **changes: Any) -> IngestSettings:
    said = {
        "broker": broker.broker,
        "broker_is_embedded": broker.broker_is_embedded,
        "receiver_port": free_port(),
        "redis_url": f"redis://127.0.0.1:{free_port()}/0",  # nobody's: it needs none
        "data": data,
        "acknowledge_s": 5.0,
        "folder_look_s": 0.02,
        "backoff_first_s": 0.01,
        "backoff_most_s": 0.05,
    }
    return IngestSettings.model_validate(said | changes)


def context(settings: IngestSettings) -> WorkerContext[IngestSettings]:
    return WorkerContext("receiver", settings, Health(), Metrics(), asyncio.Event())


def blocked_on(worker: WorkerContext[IngestSettings]) -> list[str]:
    return [problem.on for problem in worker.health.problems()]


@asynccontextmanager
async def working(
    settings: IngestSettings, newsroom: Newsroom = NEWSROOM
) -> AsyncIterator[WorkerContext[IngestSettings]]:
    """Run the worker; it must end by itself once it is asked to."""
    worker = context(settings)
    run = asyncio.create_task(ReceiverWorker(worker, newsroom).run())
    try:
        yield worker
    finally:
        worker.stopping.set()
        await run


async def push(settings: IngestSettings) -> httpx.Response:
    url = f"http://127.0.0.1:{settings.receiver_port}/wire/demo"
    async with httpx.AsyncClient(trust_env=False, timeout=30.0) as client:
        return await client.post(url, content=b"a wire")


async def test_it_is_ready_once_it_is_connected(embedded: CommonSettings, tmp_path: Path) -> None:
    """And takes in what is pushed and what lies in a folder."""
    settings = settings_for(embedded, tmp_path)
    async with working(settings) as worker:
        assert blocked_on(worker) == ["start-up"]
        await until(lambda: not worker.health.problems())

        assert (await push(settings)).status_code == 202
        (tmp_path / "inbox" / "one.xml").write_bytes(ninjs())
        await until((tmp_path / "inbox" / "done" / "one.xml").exists)


async def test_senders_are_told_to_come_again_until_it_is_connected(tmp_path: Path) -> None:
    """It listens at once, so that they get an answer; health says what is in the way."""
    nobody = CommonSettings.model_validate({"broker": f"127.0.0.1:{free_port()}"})
    settings = settings_for(nobody, tmp_path, backoff_first_s=3600, backoff_most_s=3600)
    async with working(settings) as worker:
        await until(lambda: "kafka" in blocked_on(worker))

        answer = await push(settings)

        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "2")
        assert "start-up" in blocked_on(worker)


async def test_it_is_ready_again_as_soon_as_the_broker_is_back(
    embedded: CommonSettings, tmp_path: Path
) -> None:
    """Also where no wire comes: nobody sends one to a receiver that is not ready."""
    settings = settings_for(embedded, tmp_path)
    worker = context(settings)
    receiver = ReceiverWorker(worker, NEWSROOM)
    run = asyncio.create_task(receiver.run())
    await until(lambda: not worker.health.problems())

    receiver._intake.away.set()
    assert blocked_on(worker) == ["kafka"]

    await until(lambda: not worker.health.problems())
    worker.stopping.set()
    await run


async def test_a_folder_that_cannot_be_had_is_said_and_pushing_goes_on(
    embedded: CommonSettings, tmp_path: Path
) -> None:
    (tmp_path / "inbox").write_bytes(b"not a folder")
    settings = settings_for(embedded, tmp_path)
    async with working(settings) as worker:
        await until(lambda: blocked_on(worker) == ["folder"])

        assert (await push(settings)).status_code == 202

        (tmp_path / "inbox").unlink()
        await until(lambda: not worker.health.problems())


async def test_a_port_that_is_taken_is_said(embedded: CommonSettings, tmp_path: Path) -> None:
    settings = settings_for(embedded, tmp_path)
    with listen("127.0.0.1", settings.receiver_port):
        worker = ReceiverWorker(context(settings), NEWSROOM)

        with pytest.raises(PortTaken, match="WIREDESK_RECEIVER_PORT"):
            await worker.run()


async def test_a_missing_secret_stops_the_start_and_names_its_variable(
    embedded: CommonSettings, tmp_path: Path
) -> None:
    agency = ByPush(
        name="agency", transport="push", agency="Quillmark", secret_env="NOBODY_SETS_THIS"
    )
    newsroom = NEWSROOM.model_copy(update={"channels": (*NEWSROOM.channels, agency)})
    worker = ReceiverWorker(context(settings_for(embedded, tmp_path)), newsroom)

    with pytest.raises(SecretMissing, match="NOBODY_SETS_THIS"):
        await worker.run()


async def test_a_free_port_is_taken_and_told(embedded: CommonSettings, tmp_path: Path) -> None:
    with structlog.testing.capture_logs() as lines:
        async with working(settings_for(embedded, tmp_path, receiver_port=0)):
            await until(lambda: any(line["event"] == "listening" for line in lines))

    [told] = [line for line in lines if line["event"] == "listening"]
    assert told["port"] > 0


def test_a_port_that_is_none_is_no_setting(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="receiver_port"):
        settings_for(CommonSettings(), tmp_path, receiver_port=65536)


async def test_mails_have_a_port_where_a_channel_takes_them(
    embedded: CommonSettings, tmp_path: Path
) -> None:
    """And only there; one that is taken is said before anything begins."""
    said = {"name": "mailed", "transport": "smtp", "agency": "Quillmark"}
    mailed = BySmtp.model_validate(
        {**said, "recipient": "a@desk.example", "senders": ["@agency.example"]}
    )
    newsroom = NEWSROOM.model_copy(update={"channels": (*NEWSROOM.channels, mailed)})
    settings = settings_for(embedded, tmp_path, smtp_port=free_port())

    def send() -> dict[str, Any]:
        with smtplib.SMTP("127.0.0.1", settings.smtp_port, timeout=30) as client:
            return client.sendmail("b@agency.example", "a@desk.example", "Subject: x\n\nx\n")

    async with working(settings, newsroom) as worker:
        await until(lambda: not worker.health.problems())
        assert await asyncio.to_thread(send) == {}
    async with working(settings) as worker:
        await until(lambda: not worker.health.problems())
        with pytest.raises(ConnectionRefusedError):
            await asyncio.to_thread(send)
    with listen("127.0.0.1", settings.smtp_port), pytest.raises(SmtpPortTaken):
        await ReceiverWorker(context(settings), newsroom).run()

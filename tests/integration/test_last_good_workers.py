"""Every worker that reads the newsroom's files goes on with the last good ones, and says so.

Nothing that it needs besides is there: it reads them first of all.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final

import pytest
import structlog

from tests.integration.site_world import site_world
from tests.newsrooms import few_names
from wiredesk.child import free_port
from wiredesk.health import Health
from wiredesk.metrics import Metrics
from wiredesk.newsroom import NewsroomError
from wiredesk.service import installed_services
from wiredesk.settings import CommonSettings
from wiredesk.testing.waiting import until
from wiredesk.worker import AskedToStop, Work, WorkerContext
from wiredesk_console.app import console
from wiredesk_enrich.app import enrich
from wiredesk_ingest.app import parse, receiver, urgent
from wiredesk_publish.app import publish, takedown
from wiredesk_site.app import site
from wiredesk_translate_metadata.app import translate

READERS: Final[dict[str, tuple[Work[Any], str]]] = {
    "receiver": (receiver, "channels.toml"),
    "parse": (parse, "channels.toml"),
    "enrich": (enrich, "authority/people.csv"),
    "translate": (translate, "glossary/en-tr.csv"),
    "publish": (publish, "labels/ar.toml"),
    "site": (site, "site.toml"),
}
"""Workers by name, each with a file that it reads."""

OTHERS: Final[dict[str, Work[Any]]] = {
    "urgent": urgent,
    "takedown": takedown,
    "console": console,
}
"""Those that read none of them."""


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    return Path(shutil.copytree(few_names(), tmp_path / "newsroom"))


def worker(name: str, newsroom: Path) -> WorkerContext[CommonSettings]:
    """Make a worker whose broker and Redis are nobody's."""
    settings = {
        each.name: service.settings for service in installed_services() for each in service.workers
    }
    said = {
        "broker": f"127.0.0.1:{free_port()}",
        "redis_url": f"redis://127.0.0.1:{free_port()}/0",
        "newsroom": newsroom,
        "newsroom_last_good": newsroom.parent / "last-good",
        "data": newsroom.parent / "data",
        "receiver_port": free_port(),
        "console_port": free_port(),
        "site_port": free_port(),
        "stop_within_s": 1,
    }
    chosen = settings[name].model_validate(said)
    return WorkerContext(name, chosen, Health(), Metrics(), asyncio.Event())


@asynccontextmanager
async def at_work(work: Work[Any], context: WorkerContext[Any]) -> AsyncIterator[None]:
    working = asyncio.ensure_future(work(context))
    try:
        yield
    finally:
        context.stopping.set()
        with suppress(AskedToStop):  # while it reads
            await working


def spoil(newsroom: Path, file: str) -> None:
    path = newsroom / file
    path.write_text("what is this?\n" + path.read_text("utf-8"), "utf-8")


@pytest.mark.parametrize("name", READERS)
async def test_a_worker_goes_on_with_the_last_good_files_and_says_so(
    newsroom: Path, name: str
) -> None:
    work, file = READERS[name]
    good = worker(name, newsroom)
    async with at_work(work, good):
        await until((newsroom.parent / "last-good" / f"{name}.zip").exists)
    spoil(newsroom, file)

    context = worker(name, newsroom)
    with structlog.testing.capture_logs() as lines:
        async with at_work(work, context):
            await until(context.health.notices)

    assert good.health.notices() == []
    [notice] = context.health.notices()
    assert notice.on == "newsroom"
    assert f"{file}:1:" in notice.sentence
    said = next(line for line in lines if line["event"] == "newsroom_wrong")
    assert (said["log_level"], said["file"], said["line"]) == ("error", file, 1)


@pytest.mark.parametrize("name", READERS)
async def test_a_worker_without_last_good_files_does_not_start(newsroom: Path, name: str) -> None:
    work, file = READERS[name]
    spoil(newsroom, file)

    with pytest.raises(NewsroomError, match=f"{file}:1:"):
        await work(worker(name, newsroom))


@pytest.mark.parametrize("name", OTHERS)
async def test_a_worker_that_needs_none_of_them_starts_without(newsroom: Path, name: str) -> None:
    shutil.rmtree(newsroom)
    context = worker(name, newsroom)

    async with at_work(OTHERS[name], context):
        await until(
            lambda: any(each.on in {"kafka", "redis"} for each in context.health.problems())
        )

    assert not (newsroom.parent / "last-good").exists()


def test_every_worker_is_one_of_these() -> None:
    names = {each.name for service in installed_services() for each in service.workers}

    assert READERS.keys() | OTHERS.keys() == names


async def test_the_sites_pictures_are_those_of_the_newsroom_itself(tmp_path: Path) -> None:
    """They are not copied, and one that is put there is there at once."""
    async with site_world(tmp_path, newsroom_last_good=tmp_path / "last-good") as world:
        (world.newsroom / "media" / "new.svg").write_text("<svg/>")

        answer = await world.get("/media/new.svg")

    assert (answer.status_code, answer.text) == (200, "<svg/>")

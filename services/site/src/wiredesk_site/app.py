"""Wires the site. Nothing is decided here."""

import asyncio
import time
from importlib.resources import files

from wiredesk.cache.client import connect
from wiredesk.cache.scripts import Scripts
from wiredesk.newsroom import load
from wiredesk.worker import WorkerContext
from wiredesk.worker_newsroom import read_newsroom
from wiredesk_site.answers import Answers
from wiredesk_site.assembly import Assembler
from wiredesk_site.cache.follower import Follower
from wiredesk_site.cache.reader import Reader
from wiredesk_site.cache.section_names import SectionNames
from wiredesk_site.keeper import Keeper
from wiredesk_site.makers import Makers, makers
from wiredesk_site.ports import Limits
from wiredesk_site.server import Application, new_server, serve_until
from wiredesk_site.settings import SiteSettings
from wiredesk_site.shelf import Shelf
from wiredesk_site.tally import Tally
from wiredesk_site.watch import Watch, away_too_long


async def site(worker: WorkerContext[SiteSettings]) -> None:
    """Serve until asked to stop."""
    newsroom, settings = await read_newsroom(worker, load), worker.settings
    made = makers(newsroom, settings.newsroom / "media", settings.site_port)
    redis = connect(worker.settings, worker.settings.site_redis_answer_s)
    scripts = Scripts(redis, files("wiredesk_site.cache") / "scripts")
    keeper = _keeper(worker, made, scripts)
    tally = Tally(worker.metrics)
    server = new_server(Application(Answers(made, keeper), tally), worker.settings)
    try:
        async with asyncio.TaskGroup() as group:
            names = SectionNames(redis, keeper.renamed)
            beside = [Follower(redis, scripts, keeper).run(), names.run(), tally.run()]
            tasks = [group.create_task(each) for each in beside]
            await serve_until(server, worker.stopping)
            for task in tasks:
                task.cancel()
    finally:
        await redis.aclose()


def _keeper(worker: WorkerContext[SiteSettings], made: Makers, scripts: Scripts) -> Keeper:
    settings = worker.settings
    keeper = Keeper(
        Reader(scripts),
        Assembler(made.pages, made.objects),
        Shelf(settings.site_cache_bytes),
        Limits(settings.site_check_every_s, settings.site_stale_max_s),
        time.monotonic,
        Watch(worker.health, worker.metrics),
    )
    check = away_too_long(lambda: keeper.reached_at, time.monotonic, settings.site_stale_max_s)
    worker.health.watch(check)
    return keeper

"""Wires the site. Nothing is decided here."""

import asyncio
import time
from importlib.resources import files

from wiredesk.cache.client import connect
from wiredesk.cache.scripts import Scripts
from wiredesk.newsroom import Newsroom, load
from wiredesk.worker import WorkerContext
from wiredesk_site.addresses import Addresses
from wiredesk_site.answers import Answers, Sources
from wiredesk_site.api_addresses import ApiAddresses
from wiredesk_site.assembly import Assembler
from wiredesk_site.cache.follower import Follower
from wiredesk_site.cache.reader import Reader
from wiredesk_site.files import OwnFiles
from wiredesk_site.keeper import Keeper, Limits
from wiredesk_site.media import Media
from wiredesk_site.objects import Objects
from wiredesk_site.pages import Pages
from wiredesk_site.policy import Policy
from wiredesk_site.server import Application, new_server, serve_until
from wiredesk_site.settings import SiteSettings
from wiredesk_site.shelf import Shelf
from wiredesk_site.watch import Watch, away_too_long


async def site(worker: WorkerContext[SiteSettings]) -> None:
    """Serve until asked to stop."""
    settings, newsroom = worker.settings, load(worker.settings.newsroom)
    redis = connect(settings, settings.site_redis_answer_s)
    scripts = Scripts(redis, files("wiredesk_site.cache") / "scripts")
    policy = Policy(newsroom.site.base_url)
    own = OwnFiles(policy)
    pages, objects = Pages(newsroom, policy, own.assets), Objects(policy)
    keeper = Keeper(
        Reader(scripts),
        Assembler(pages, objects),
        Shelf(settings.site_cache_bytes),
        Limits(settings.site_check_every_s, settings.site_stale_max_s),
        time.monotonic,
        Watch(worker.health, worker.metrics),
    )
    check = away_too_long(lambda: keeper.reached_at, time.monotonic, settings.site_stale_max_s)
    worker.health.watch(check)
    media = Media(settings.newsroom / "media", policy)
    answers = _answers(newsroom, Sources(keeper, pages, objects, own, media))
    server = new_server(Application(answers, worker.metrics), settings)
    try:
        async with asyncio.TaskGroup() as group:
            following = group.create_task(Follower(redis, scripts, keeper).run())
            await serve_until(server, worker.stopping)
            following.cancel()
    finally:
        await redis.aclose()


def _answers(newsroom: Newsroom, sources: Sources) -> Answers:
    addresses = Addresses(newsroom)
    api = ApiAddresses(addresses.sections, newsroom.site.default_edition)
    return Answers(addresses, api, sources)

"""What the site serves when stories change, and when Redis can't be reached or believed."""

import shutil
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

import pytest

from tests.integration.site_world import SiteWorld, Told, becomes_true, site_world, story
from wiredesk.cache import fields, keys
from wiredesk.cache.embedded import redis_binary
from wiredesk.cache.identity import SECTIONS, identity
from wiredesk.testing.waiting import until

SERVERS = sorted({redis_binary(), shutil.which("redis-server") or redis_binary()})
A_LONG_TIME: dict[str, Any] = {"site_check_every_s": 3600.0}
"""Nothing is checked by the clock: only what was heard makes the site look again."""


@pytest.fixture(params=SERVERS, ids=[Path(server).name for server in SERVERS])
async def world(
    request: pytest.FixtureRequest, tmp_path: Path, settings: dict[str, Any]
) -> AsyncIterator[SiteWorld]:
    async with site_world(tmp_path, request.param, **settings) as made:
        await made.fill()
        yield made


@pytest.fixture
def settings(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Answer what the test's site is started with."""
    return dict(getattr(request, "param", {}))


def with_settings(**settings: Any) -> pytest.MarkDecorator:
    """Start the test's site with these settings."""
    return pytest.mark.parametrize("settings", [settings], indirect=True, ids=["set"])


@pytest.fixture
async def told(world: SiteWorld) -> Told:
    """A story that a reader has seen, among others of the same section."""
    told, other = story(2, "Ferries sail again"), story(1, "Harbour lights")
    for each in (story(0, "Morning tide"), other, told):
        await world.put(each)
    for path in surfaces(told, other):
        assert told.headline in await world.texts(path)
    return told


def surfaces(told: Told, other: Told) -> list[str]:
    """Answer everything that shows a story."""
    return [
        told.path("en"),
        other.path("en"),  # among its picks
        "/en/",
        "/en/world/",
        "/api/articles?edition=en",
        "/api/articles?edition=en&section=world",
        f"/api/articles/{told.id}?edition=en",
    ]


async def disappears(world: SiteWorld, told: Told, within_s: float) -> None:
    """Wait until a story is on no surface any more."""
    paths = surfaces(told, story(1, "Harbour lights"))

    async def is_gone() -> bool:
        return told.headline not in await world.texts(*paths)

    await becomes_true(is_gone, within_s)


async def is_gone_after_a_second(world: SiteWorld, told: Told) -> None:
    """Whoever asks a second from now or later finds it nowhere, however slow the machine is."""
    promised = time.monotonic() + 1.0
    await until(lambda: time.monotonic() >= promised)

    assert told.headline not in await world.texts(*surfaces(told, story(1, "Harbour lights")))


async def appears(world: SiteWorld, words: str, path: str) -> None:
    """Wait until words can be read at a path."""

    async def can_be_read() -> bool:
        return words in await world.texts(path)

    await becomes_true(can_be_read)


async def doubted(world: SiteWorld, path: str) -> str:
    """Wait until a document is marked stale, and answer its text."""

    async def is_doubted() -> bool:
        return "warning" in (await world.get(path)).headers

    await becomes_true(is_doubted)
    return await world.texts(path)


# --- changes -------------------------------------------------------------------------------


async def test_a_kill_leaves_every_surface_within_a_second(world: SiteWorld, told: Told) -> None:
    await world.kill(told)

    await is_gone_after_a_second(world, told)

    assert (await world.get(told.path("en"))).status_code == 410


@with_settings(**A_LONG_TIME)
async def test_a_kill_that_was_heard_of_needs_no_check_by_the_clock(
    world: SiteWorld, told: Told
) -> None:
    await world.kill(told)

    await disappears(world, told, within_s=5.0)


async def test_a_kill_that_nobody_was_told_of_is_seen_within_a_second(
    world: SiteWorld, told: Told
) -> None:
    for name in told.sets("en"):
        await world.redis.client.zrem(keys.list_("en", keys.NO_EPOCH, name), told.id)
    await world.write("en", told.id, fields.GONE, quietly=True)

    await is_gone_after_a_second(world, told)


@with_settings(**A_LONG_TIME)
async def test_after_a_gap_in_the_changes_everything_is_checked(
    world: SiteWorld, told: Told
) -> None:
    await world.write("en", told.id, fields.GONE, quietly=True)
    assert told.headline in await world.texts(told.path("en"))

    await world.put(story(7, section="sport"))

    await disappears(world, told, within_s=5.0)


@with_settings(**A_LONG_TIME)
async def test_after_a_new_connection_everything_is_checked(world: SiteWorld, told: Told) -> None:
    await world.write("en", told.id, fields.GONE, quietly=True)
    assert told.headline in await world.texts(told.path("en"))

    await world.redis.client.client_kill_filter(_type="normal", skipme=True)

    await disappears(world, told, within_s=5.0)


@with_settings(**A_LONG_TIME)
async def test_a_new_story_is_on_every_list_as_soon_as_it_was_heard_of(
    world: SiteWorld, told: Told
) -> None:
    newer = story(3, "A cup is won")
    await world.put(newer)

    for path in (told.path("en"), "/en/", "/en/world/", "/api/articles?edition=en"):
        await appears(world, newer.headline, path)


@with_settings(**A_LONG_TIME)
async def test_a_new_generation_is_shown_once_it_is_live(world: SiteWorld, told: Told) -> None:
    await world.redis.client.set(keys.epoch("en"), "1")
    await world.put(story(9), "tr")
    await world.redis.client.incr(keys.number("en"))
    await world.redis.client.xadd(
        keys.changes("en"), {"id": told.id, "sets": "", "number": 99, "status": "200"}
    )

    await world.becomes(told.path("en"), 404)


# --- Redis away ----------------------------------------------------------------------------


async def test_while_redis_is_away_known_documents_are_served_and_marked(
    world: SiteWorld, told: Told
) -> None:
    paths = surfaces(told, story(1, "Harbour lights"))
    await world.redis.stop()

    for path in paths:
        assert told.headline in await doubted(world, path)
    headers = (await world.get(paths[0])).headers
    assert headers["warning"].startswith("110")
    assert int(headers["x-wiredesk-stale"]) >= 0


async def test_while_redis_is_away_an_unknown_document_is_asked_for_again(
    world: SiteWorld, told: Told
) -> None:
    await world.redis.stop()

    answer = await world.becomes(f"/en/world/{story(5).id}", 503)

    assert answer.headers["retry-after"] == "2"
    assert answer.headers["cache-control"] == "no-store"
    assert "Something went wrong" in answer.text


@with_settings(site_stale_max_s=0.3)
async def test_nothing_older_than_allowed_is_served(world: SiteWorld, told: Told) -> None:
    await world.redis.stop()

    await world.becomes(told.path("en"), 503)
    await world.becomes("/en/", 503)


@with_settings(site_redis_answer_s=0.2)
async def test_a_redis_that_hangs_does_not_hang_readers(world: SiteWorld, told: Told) -> None:
    world.redis.freeze(frozen=True)
    began = time.monotonic()
    text = await doubted(world, told.path("en"))
    took = time.monotonic() - began
    world.redis.freeze(frozen=False)

    assert told.headline in text
    assert took < 3.0  # the second in which nothing is checked, and one unanswered question

    async def is_fresh() -> bool:
        return "warning" not in (await world.get(told.path("en"))).headers

    await becomes_true(is_fresh)


@with_settings(**A_LONG_TIME)
async def test_a_kill_heard_just_before_redis_goes_away_is_obeyed(
    world: SiteWorld, told: Told
) -> None:
    await world.kill(told)
    # Both come over the follower's one connection, in this order.
    marker = story(8, "A marker")
    await world.put(marker)
    await appears(world, marker.headline, "/en/")
    await world.redis.stop()

    assert (await world.get(told.path("en"))).status_code in (410, 503)
    assert told.headline not in await world.texts(f"/api/articles/{told.id}?edition=en")


async def test_readers_get_fresh_pages_once_redis_is_back_and_filled(
    world: SiteWorld, told: Told
) -> None:
    await world.redis.stop()
    assert told.headline in await doubted(world, told.path("en"))
    await world.redis.start()
    await world.fill()
    await world.put(story(2, told.headline, extra="<p>And again.</p>"))

    await appears(world, "And again.", told.path("en"))
    assert "warning" not in (await world.get(told.path("en"))).headers


# --- Redis that can't be believed ----------------------------------------------------------


async def test_in_an_emptied_redis_nothing_is_missing_and_what_is_known_stays(
    world: SiteWorld, told: Told
) -> None:
    await world.redis.client.flushall()

    assert told.headline in await doubted(world, told.path("en"))
    assert told.headline in await doubted(world, "/en/")
    for unknown in (f"/en/world/{story(5).id}", "/en/sport/", f"/api/articles/{story(5).id}"):
        answer = await world.get(unknown)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")


async def test_an_old_snapshot_does_not_bring_a_killed_story_back(
    world: SiteWorld, told: Told
) -> None:
    seen_by_nobody = story(4, "Never fetched")
    await world.put(seen_by_nobody)
    await world.redis.client.save()
    await world.kill(told)
    await world.kill(seen_by_nobody)
    await world.becomes(told.path("en"), 410)
    await world.becomes(f"/api/articles/{told.id}?edition=en", 410)

    await world.redis.stop()
    await world.redis.start()
    assert await world.redis.client.hget(keys.story("en", "0", told.id), "status") == b"200"

    await reached_again(world)

    for path in surfaces(told, story(1, "Harbour lights")):
        assert told.headline not in await world.texts(path)
    assert (await world.get(f"/en/world/{seen_by_nobody.id}")).status_code == 503


async def reached_again(world: SiteWorld) -> None:
    """Wait until the site reads from the Redis that answers now: a story of Turkish is there."""
    marker = story(8, "A marker")
    await world.fill(["tr"])
    await world.put(marker, "tr")
    await appears(world, marker.headline, "/tr/")


async def test_a_kill_is_believed_also_before_redis_is_filled_again(
    world: SiteWorld, told: Told
) -> None:
    await world.redis.client.flushall()
    assert told.headline in await doubted(world, told.path("en"))

    await world.kill(told)

    await is_gone_after_a_second(world, told)
    assert (await world.get(told.path("en"))).status_code == 410


async def test_a_kill_that_nobody_was_told_of_leaves_stale_fronts_too(
    world: SiteWorld, told: Told
) -> None:
    await world.redis.client.flushall()
    assert told.headline in await doubted(world, "/en/")

    await world.write("en", told.id, fields.GONE, quietly=True)

    await is_gone_after_a_second(world, told)


async def test_what_an_earlier_filling_left_behind_is_not_believed(
    world: SiteWorld, told: Told
) -> None:
    left = story(6, "Left behind")
    await world.put(left)
    world.nonce = "second"
    await world.fill()

    assert (await world.get(left.path("en"))).status_code == 503


async def test_what_a_former_primary_holds_is_not_believed_before_it_is_filled_again(
    world: SiteWorld, told: Told
) -> None:
    """It takes over again with its old run_id and with what a replica held in between."""
    unseen = story(6, "Never fetched")
    await world.put(unseen)
    await world.redis.client.replicaof("127.0.0.1", "1")  # nobody is there
    await world.redis.client.replicaof("NO", "ONE")
    assert (await world.get(unseen.path("en"))).status_code == 503

    await world.fill()
    await world.put(unseen)

    assert unseen.headline in await world.texts(unseen.path("en"))


async def test_a_known_front_stays_while_a_part_of_it_is_filled_again(
    world: SiteWorld, told: Told
) -> None:
    await world.put(story(4, "Elsewhere"), partition=7)
    await appears(world, "Elsewhere", "/en/")

    await world.redis.client.hdel(keys.filled("en"), "3")

    assert told.headline in await doubted(world, "/en/")


async def test_a_front_that_is_not_known_shows_what_can_be_believed(
    world: SiteWorld, told: Told
) -> None:
    hidden, shown = (
        story(4, "In doubt", section="sport"),
        story(5, "Believed", section="sport"),
    )
    await world.put(hidden, partition=7)
    await world.put(shown, partition=8)
    await world.redis.client.hdel(keys.filled("en"), "7")

    for path in ("/en/sport/", "/api/articles?edition=en&section=sport"):
        answer = await world.get(path)
        assert "Believed" in answer.text
        assert "In doubt" not in answer.text
        assert answer.headers["cache-control"] == "no-store"


FOUR: Final = 4
"""As many partitions as the embedded broker has, and fewer than a topic's table says."""


@with_settings(site_redis_answer_s=0.2)
async def test_four_partitions_are_all_where_there_are_no_more(world: SiteWorld) -> None:
    told = await filled_with_four(world)
    answers = [await world.get(path) for path in (told.path("en"), "/en/")]
    missing = await world.get(f"/en/world/{story(5).id}")
    world.redis.freeze(frozen=True)
    texts = [await doubted(world, path) for path in (told.path("en"), "/en/")]
    world.redis.freeze(frozen=False)

    kept = "public, max-age=0, must-revalidate"
    assert [answer.headers["cache-control"] for answer in answers] == [kept, kept]
    assert all(told.headline in text for text in texts)
    assert missing.status_code == 404


@pytest.mark.parametrize("missing", range(FOUR))
async def test_three_of_four_partitions_are_not_all(world: SiteWorld, missing: int) -> None:
    told = await filled_with_four(world, stories_in=(missing + 1) % FOUR)
    await world.redis.client.hdel(keys.filled("en"), str(missing))

    answer = await world.get("/en/")

    assert told.headline in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert (await world.get(f"/en/world/{story(5).id}")).status_code == 503


async def test_where_fillings_differ_in_their_number_the_larger_one_counts(
    world: SiteWorld,
) -> None:
    await filled_with_four(world)
    world.partitions = FOUR + 1
    await world.redis.client.hset(keys.filled("en"), "0", await world.token())

    assert (await world.get("/en/")).headers["cache-control"] == "no-store"


async def test_a_filling_that_does_not_say_its_number_is_never_all(world: SiteWorld) -> None:
    told = await filled_with_four(world)
    token = f"{identity(await world.redis.client.info(*SECTIONS))}.nonce"
    await world.redis.client.hset(keys.filled("en"), "0", token)

    answer = await world.get("/en/")

    assert told.headline in answer.text
    assert answer.headers["cache-control"] == "no-store"


async def filled_with_four(world: SiteWorld, stories_in: int = 3) -> Told:
    """Begin anew with topics of four partitions, and a story in one of them."""
    await world.redis.client.flushall()
    world.partitions = FOUR
    await world.fill()
    told = story(2, "Ferries sail again")
    await world.put(told, partition=stories_in)
    return told


async def test_a_missing_story_is_not_said_to_be_missing_before_all_is_filled(
    world: SiteWorld,
) -> None:
    await world.redis.client.hdel(keys.filled("en"), "7")

    assert (await world.get(f"/en/world/{story(5).id}")).status_code == 503

    await world.fill()
    assert (await world.get(f"/en/world/{story(5).id}")).status_code == 404


# --- health --------------------------------------------------------------------------------


@with_settings(site_stale_max_s=0.3)
async def test_the_site_is_ready_until_it_has_nothing_left_to_serve(
    world: SiteWorld, told: Told
) -> None:
    await until(lambda: not world.health.problems())

    await world.redis.stop()

    await until(world.health.problems)
    assert world.health.problems()[0].on == "redis"

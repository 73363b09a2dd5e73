"""What publish says of itself while no wire comes: it still knows whether Redis is there."""

from pathlib import Path

from tests.integration.worker_world import at_work, surroundings
from wiredesk.testing.waiting import until
from wiredesk_publish.app import publish
from wiredesk_publish.settings import PublishSettings


async def test_an_idle_worker_is_not_ready_while_redis_is_away(tmp_path: Path) -> None:
    """Else `status` shows `ready` all night, and the first wire of the morning waits."""
    async with (
        surroundings(PublishSettings, tmp_path) as (settings, _, redis),
        at_work("publish", publish, settings) as health,
    ):
        await redis.stop()
        await until(lambda: [each.on for each in health.problems()] == ["redis"])
        assert [each.sentence for each in health.problems()] == ["publish blocked on redis."]

        await redis.start()
        await until(lambda: health.problems() == [])

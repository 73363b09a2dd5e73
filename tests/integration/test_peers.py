"""A comparison is only worth its figures where the peers do our work, to the last byte."""

from pathlib import Path
from typing import Final

import pytest

from wiredesk.testing.kafka_servers import ApacheServer
from wiredesk_bench.rounds import contending, opened
from wiredesk_bench.wires import wires
from wiredesk_peers.contenders import OURS

NEWSROOM: Final = Path(__file__).parents[2] / "newsroom"
WIRES: Final = tuple(wires(12, "peers"))


async def pages(contender: str, broker: str) -> str:
    """Let a contender publish the wires; answer the digest of all its pages."""
    seen: list[int] = []
    with contending(contender, NEWSROOM, broker) as board:
        async with opened(board, contender, seen.append) as course:
            await course.run(WIRES)
            return await course.shown.digest([wire.id for wire in WIRES])


@pytest.mark.xdist_group("apache")
async def test_a_plain_loop_on_apache_kafka_makes_the_pages_that_our_runner_makes(
    apache: ApacheServer,
) -> None:
    """Ours on the embedded broker, which starts at once."""
    apache.start()  # a test may have left it killed

    assert await pages("aiokafka", apache.settings.broker) == await pages(OURS, "embedded")

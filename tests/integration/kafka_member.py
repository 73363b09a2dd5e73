"""A member of a group for tests that kill it: `python -m ...kafka_member SETTINGS GROUP TOPIC...`.

It prints what it is given, a line each time among those of its log, and lives until it is killed.
"""

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import replace

import faust
from faust.types import TP

from tests.integration.kafka_world import GIVEN, Witness
from wiredesk.settings import CommonSettings
from wiredesk.topics import WIRE_RAW


class Talker(Witness):
    """A witness who tells everything at once."""

    async def _on_assigned(self, app: faust.App, assigned: set[TP], **_: object) -> None:
        await super()._on_assigned(app, assigned)
        line = {topic: sorted(numbers) for topic, numbers in self.given[-1].items()}
        sys.stdout.write(GIVEN + json.dumps(line) + "\n")
        sys.stdout.flush()


async def live(settings: CommonSettings, group: str, names: Sequence[str]) -> None:
    """Join, and stay."""
    async with Talker(settings, group, [replace(WIRE_RAW, name=name) for name in names]):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(live(CommonSettings.model_validate_json(sys.argv[1]), sys.argv[2], sys.argv[3:]))

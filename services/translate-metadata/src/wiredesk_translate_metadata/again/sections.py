"""Tells site what persons decided that sections are called: menus and headings are its own."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from wiredesk.types import Edition
from wiredesk_translate_metadata.sources.overrides import OverrideSource

LOOK_EVERY_S: Final = 0.25
AGAIN_EVERY: Final = 40
"""Looks until the same is written again: Redis may have been emptied, or a worker that is behind
may have written what is older."""


class SectionNames(Protocol):
    """Where site finds them."""

    async def write(self, names: Mapping[Edition, Mapping[str, str]]) -> None:
        """Write the names of all editions. Raises RedisAway."""
        ...


@dataclass(frozen=True, slots=True)
class NamingSections:
    """One worker's part. Every worker knows all overrides, so all write the same."""

    overrides: OverrideSource
    names: SectionNames

    async def watch(self) -> None:
        """Write them whenever overrides come, and now and then, for ever. Cancel to stop.

        Raises RedisAway: whoever runs it begins again.
        """
        while True:
            end = self.overrides.end
            await self.names.write(self.overrides.sections)
            for _ in range(AGAIN_EVERY):
                await asyncio.sleep(LOOK_EVERY_S)
                if self.overrides.end != end:
                    break

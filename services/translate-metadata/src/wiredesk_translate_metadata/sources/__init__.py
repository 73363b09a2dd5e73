"""Where translations come from: each source in a file of its own, listed here by its mark."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom import Newsroom, load
from wiredesk.newsroom.authority import Authority, read_authority
from wiredesk_translate_metadata.asked import Source
from wiredesk_translate_metadata.memory.table import MemoryTable, memory_table
from wiredesk_translate_metadata.sources.authority import AuthoritySource
from wiredesk_translate_metadata.sources.cldr import CldrSource
from wiredesk_translate_metadata.sources.iptc import IptcSource
from wiredesk_translate_metadata.sources.labels import LabelSource
from wiredesk_translate_metadata.sources.memory import MemoryExact, MemoryFuzzy
from wiredesk_translate_metadata.sources.overrides import OverrideSource


@dataclass(frozen=True, slots=True)
class House:
    """The newsroom's files, as far as sources are made from them, and the memory."""

    newsroom: Newsroom
    authority: Sequence[Authority]
    memory: MemoryTable
    overrides: OverrideSource = field(default_factory=OverrideSource)
    """Filled while the worker runs; empty on the command line."""

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Read them; the memory is empty. NewsroomError, which names file, line and field."""
        newsroom, authority = load(folder), read_authority(folder)
        return cls(newsroom, authority, memory_table(newsroom, authority))


SOURCES: Final[Mapping[str, Callable[[House], Source]]] = {
    "override": lambda house: house.overrides,
    "authority": lambda house: AuthoritySource(house.authority),
    "iptc": lambda house: IptcSource(house.newsroom),
    "cldr": lambda _: CldrSource(),
    "label": lambda house: LabelSource(house.newsroom),
    "memory-exact": lambda house: MemoryExact(house.memory),
    "memory-fuzzy": lambda house: MemoryFuzzy(house.memory),
}
"""How each is made."""


def sources(order: Sequence[str], house: House) -> Sequence[Source]:
    """Make the sources in an order. Raises SettingsInvalid for one that nobody knows."""
    unknown = [name for name in order if name not in SOURCES]
    if unknown:
        known = ", ".join(SOURCES)
        raise SettingsInvalid(f"translation_sources: {unknown[0]!r} is none of {known}")
    return [SOURCES[name](house) for name in order]

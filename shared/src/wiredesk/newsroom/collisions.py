"""Channels that would take each other's wires: by name, by folder, by mail address."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from os.path import normpath
from pathlib import Path

from wiredesk.newsroom.channel import Channel
from wiredesk.newsroom.channels import AnyChannel, ByFolder, BySmtp


def collisions(channels: Sequence[AnyChannel]) -> Iterator[tuple[int, str, str]]:
    """Answer the later channel of each pair by its number, the field, and what is wrong."""
    for (_, one), (at, other) in combinations(enumerate(channels), 2):
        for field, why in _collide(one, other):
            yield at, field, why


def _collide(one: Channel, other: Channel) -> Iterator[tuple[str, str]]:
    if one.name == other.name:
        yield "name", f"there is a channel {one.name!r} already"
    match one, other:
        case ByFolder(), ByFolder() if _overlap(one.path, other.path):
            why = "a folder comes with all that is in it, so no other channel's lies in it"
            yield "path", f"this is, holds or lies in the folder of channel {one.name!r}: {why}"
        case BySmtp(), BySmtp() if one.recipient == other.recipient:
            yield "recipient", f"mails to this address go to channel {one.name!r} already"


def _overlap(one: Path, other: Path) -> bool:
    """Compare as written: whether one is a link to the other is known where they lie alone."""
    ways = Path(normpath(one)), Path(normpath(other))
    return ways[0].is_relative_to(ways[1]) or ways[1].is_relative_to(ways[0])

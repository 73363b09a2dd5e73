"""What came in by each channel, and what became of it: numbers that add up."""

from typing import Final, Literal, get_args

from pydantic import Field, NonNegativeInt

from wiredesk.types import Digest, Frozen, Instant

WireFate = Literal[
    "parsed", "parsed_in_part", "takedown", "same_again", "no_article", "quarantined"
]
"""What became of a wire as a whole. Each wire has one, so their counts add up to all wires.

`parsed`: an article of it went on. `takedown`: none did, and something is taken down. `same_again`:
all of it was known. `parsed_in_part`: something in it was refused, the rest is one of these three.
`quarantined`: nothing in it could be read.
"""
FATES: Final[tuple[WireFate, ...]] = get_args(WireFate)


class TakenFile(Frozen):
    """A file that came in, and what became of it as a whole."""

    file: str
    digest: Digest
    received: Instant
    fate: WireFate
    code: str = ""  # of the first refusal
    headline: str = ""  # of the first article


class CountedWire(Frozen):
    """One wire to count, and where its record stands on `wire.raw.v1`."""

    partition: int
    offset: int
    stamped: Instant  # the record's own time
    channel: str
    received: Instant
    fate: WireFate
    replayed: bool = False  # a person sent it again
    articles: NonNegativeInt = 0  # that went on
    takedowns: NonNegativeInt = 0
    file: TakenFile | None = None  # where it came in one


class ChannelTally(Frozen):
    """All that came in by one channel."""

    wires: NonNegativeInt = 0
    replayed: NonNegativeInt = 0  # of those: sent again by a person, so no new wire of the agency's
    parsed: NonNegativeInt = 0
    parsed_in_part: NonNegativeInt = 0  # the rest of those is in quarantine
    takedown: NonNegativeInt = 0
    same_again: NonNegativeInt = 0
    no_article: NonNegativeInt = 0
    quarantined: NonNegativeInt = 0
    articles: NonNegativeInt = 0
    takedowns: NonNegativeInt = 0
    last: Instant | None = None  # when the last one was received, replays apart; to the millisecond


class Tally(Frozen):
    """All channels, and since when they are counted; null where nothing was counted yet."""

    since: Instant | None = None
    channels: dict[str, ChannelTally] = Field(default_factory=dict)

    def total(self) -> ChannelTally:
        """Add all channels up."""
        numbers = [name for name in ChannelTally.model_fields if name != "last"]
        every = self.channels.values()
        added = {name: sum(getattr(each, name) for each in every) for name in numbers}
        last = max((each.last for each in every if each.last), default=None)
        return ChannelTally(**added, last=last)

"""What every place that is looked into for wires has in common: a feed, a server, a mailbox.

One worker at a time looks into a place, however many receivers run. It looks, is done, and looks
again later; what it must know of earlier looks it keeps in a memory that the next worker has, too.
"""

from typing import Protocol

from wiredesk.errors import TransientError


class SourceFails(TransientError):
    """A channel's place can't be reached, or does not answer as it should. It is tried again."""

    blocked_on = "channel"

    def __init__(self, detail: str = "", *, wait_s: float = 0.0) -> None:
        """Say what is wrong, and for how many seconds the place asks to be left alone."""
        super().__init__(detail)
        self.wait_s = wait_s

    @property
    def why(self) -> str:
        """What is wrong, for a line that says already which channel fails."""
        return self.detail or str(self)


class LeaseLost(SourceFails):
    """Another worker looks into this place now. Nothing more may be noted by this one."""


class Memory(Protocol):
    """What a channel remembers between two looks: a few short texts by name.

    It may forget everything (Redis is a view that can be thrown away): then wires come twice,
    and are the same again.
    """

    async def recall(self) -> dict[str, str]:
        """Answer all of it. Raises RedisAway."""
        ...

    async def keep(self, texts: dict[str, str]) -> None:
        """Replace it. Raises RedisAway, and LeaseLost where another worker has the place now."""
        ...


class Source(Protocol):
    """A place that is looked into again and again."""

    async def look(self, memory: Memory) -> int:
        """Take in what is new, and answer how many wires that were.

        Each wire is on the log before the place is told that it was taken, or before it is noted
        in the memory: killed in between, it comes again. Raises SourceFails, BrokerAway.
        """
        ...

    async def test(self) -> str:
        """Connect, change nothing, and say in one sentence what is there. Raises SourceFails."""
        ...

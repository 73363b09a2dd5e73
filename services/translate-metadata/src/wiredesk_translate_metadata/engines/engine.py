"""What an engine of translation promises to who asks it."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from wiredesk.errors import WiredeskError
from wiredesk.types import Edition


class Pair(NamedTuple):
    """From which language into that of which edition."""

    source: str
    """The first part of a BCP 47 tag."""
    edition: Edition

    def __str__(self) -> str:
        """Write it as the newsroom's files do."""
        return f"{self.source}-{self.edition}"


class EngineAway(WiredeskError):
    """A translation engine is away. Articles go on as they were written and are done later."""

    def __init__(self, detail: str, *, wait_s: float = 0.0) -> None:
        """Say why, and for how long the engine asks to be left alone."""
        super().__init__(detail)
        self.wait_s = wait_s


class EngineRefuses(WiredeskError):
    """A translation engine can't do this, now or later. The next one is asked."""


class Engine(Protocol):
    """Translates. What it answers is looked at before it is used (`checks`)."""

    @property
    def name(self) -> str:
        """The newsroom's name for it."""
        ...

    @property
    def model(self) -> str:
        """What its answers depend on besides what it is asked."""
        ...

    async def translate(self, texts: Sequence[str], pair: Pair) -> Sequence[str]:
        """Answer a translation of each text, in their order, within its own time limit.

        A text may hold slots (`⟦1⟧`, see `slots`), which stand for what stays. Raises EngineAway,
        also where the answer can't be read, and EngineRefuses.
        """
        ...

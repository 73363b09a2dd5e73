"""What engines have said before, so that the same text is asked once."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from hashlib import sha256
from typing import Final, Protocol

LIFETIME: Final = timedelta(days=7)
"""As long as articles can be replayed."""


class Answers(Protocol):
    """Answers of engines by their key (`key_of`). An empty one is one that no check let through.

    Both raise RedisAway.
    """

    async def known(self, keys: Sequence[str]) -> Mapping[str, str]:
        """Answer what is known, in one round trip."""
        ...

    async def note(self, said: Mapping[str, str]) -> None:
        """Note answers, in one round trip; each is forgotten after `LIFETIME`."""
        ...


class NoAnswers:
    """Where nothing is kept: on the command line."""

    async def known(self, keys: Sequence[str]) -> Mapping[str, str]:
        """Answer that nothing is known."""
        del keys
        return {}

    async def note(self, said: Mapping[str, str]) -> None:
        """Pass over it."""


def key_of(engine: str, model: str, glossary: str, pair: str, text: str) -> str:
    """Answer the key of what an engine says of a text, under a revision of the glossary."""
    return sha256(repr((engine, model, glossary, pair, text)).encode()).hexdigest()

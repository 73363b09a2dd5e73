"""What was taken from a folder and still lies in it, so that no wire of it comes twice."""

from collections.abc import Mapping
from typing import Final

_TAKEN: Final = "taken"
_FAILED: Final = "failed"


class Seen:
    """Tokens of files: their wires are on the log, or they are refused for good."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """Read it from what a channel's memory kept."""
        self.taken = set(texts.get(_TAKEN, "").split())
        self.failed = set(texts.get(_FAILED, "").split())
        self._unkept: set[str] = set()

    @property
    def changes(self) -> int:
        """How many tokens are not as they were when it was last written."""
        return len(self._unkept)

    def texts(self) -> dict[str, str]:
        """Answer it as a channel's memory keeps it."""
        return {_TAKEN: " ".join(sorted(self.taken)), _FAILED: " ".join(sorted(self.failed))}

    def kept(self) -> None:
        """Know that it is written as it is now."""
        self._unkept.clear()

    def take(self, token: str) -> None:
        """Note that a file's wire is on the log."""
        if token not in self.taken:
            self.taken.add(token)
            self._unkept ^= {token}

    def fail(self, token: str) -> None:
        """Note that a file is refused for good."""
        if token not in self.failed:
            self.failed.add(token)
            self._unkept ^= {token}

    def drop(self, token: str) -> None:
        """Forget a file that no longer lies there."""
        for tokens in (self.taken, self.failed):
            if token in tokens:
                tokens.discard(token)
                self._unkept ^= {token}  # noted and forgotten in one look: nothing to write

    def only(self, there: set[str]) -> None:
        """Forget all that does not lie there any more."""
        for token in (self.taken | self.failed) - there:
            self.drop(token)

"""A server as people name it, and what is said when it does not do what it was asked."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

from wiredesk_ingest.receivers.source import SourceFails

_MOST_SAID: Final = 300  # characters of an answer; a server may say anything
_BLANKS: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


class FileFails(SourceFails):
    """One file can't be read, moved or deleted. The others are taken; it is tried again."""


class FileGone(FileFails):
    """A file was changed or taken away since it was listed. The next look sees what is there."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where wires are fetched from, and how long each step there may take."""

    name: str  # with host and folder, without any secret: sftp://agency.example/out
    step_s: float
    secret: str = field(default="", repr=False)

    @asynccontextmanager
    async def asked(
        self,
        tried: str,
        *errors: type[Exception],
        fails: type[SourceFails] = SourceFails,
    ) -> AsyncIterator[None]:
        """Make what goes wrong inside a SourceFails: where, what was tried, what was said."""
        try:
            async with asyncio.timeout(self.step_s):
                yield
        except TimeoutError:
            # Who waited for nothing has lost the thread: no answer fits its question any more.
            raise SourceFails(f"{self.name}: {tried}: no answer within {self.step_s:g} s") from None
        except errors as error:
            raise fails(f"{self.name}: {tried}: {self.said(error)}") from None

    def said(self, error: Exception) -> str:
        """Answer what an error says on one line, without the secret that a server may echo."""
        said = str(error) or type(error).__name__
        if self.secret:
            said = said.replace(self.secret, "***")
        return _BLANKS.sub(" ", said).strip()[:_MOST_SAID]

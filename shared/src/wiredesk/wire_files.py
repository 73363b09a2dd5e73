"""Reads wires from files without a broker, for the commands of stages that come after ingest.

Services meet in no code: ingest brings its reader in the entry-point group `wiredesk.readers`,
enrich what learns about an article in `wiredesk.learners`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final

from wiredesk.article import Article
from wiredesk.enrichment import Enrichment
from wiredesk.errors import WiredeskError

READERS: Final = "wiredesk.readers"
LEARNERS: Final = "wiredesk.learners"


class NoReader(WiredeskError):
    """Nothing that reads wires is installed here. Install wiredesk-ingest beside."""


class NoLearner(WiredeskError):
    """Nothing that learns about articles is installed here. Install wiredesk-enrich beside."""


@dataclass(frozen=True, slots=True)
class WireFile:
    """One file, and the articles in it."""

    file: str
    articles: Sequence[Article] = ()
    refusals: Sequence[str] = ()
    """Why it, or parts of it, were refused; for people."""


Learner = Callable[[Article], Enrichment]
"""Learns about an article what enrich would, without a broker."""

Reader = Callable[[Iterable[Path]], Iterator[WireFile]]
"""Reads files and folders of them; raises WiredeskError for a file that can't be read."""


def wire_reader() -> Reader:
    """Answer the reader that is installed. Raises NoReader."""
    for point in entry_points(group=READERS):
        reader: Reader = point.load()
        return reader
    raise NoReader("wiredesk-ingest is not installed: nothing here can read wires")


def learner(newsroom: Path | None = None) -> Learner:
    """Answer a learner made with the settings as they are, or with another newsroom's folder.

    Raises NoLearner, SettingsInvalid and NewsroomError.
    """
    for point in entry_points(group=LEARNERS):
        make: Callable[[Path | None], Learner] = point.load()
        return make(newsroom)
    raise NoLearner("wiredesk-enrich is not installed: nothing here can learn about articles")

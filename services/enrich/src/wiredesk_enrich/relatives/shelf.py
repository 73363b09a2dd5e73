"""Where signatures are kept for a while, so that articles find those that resemble them.

One contract suite holds both shelves to what is said here: Redis's, and the one in memory.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from wiredesk.types import ArticleId
from wiredesk_enrich.relatives.judge import Neighbour, Relations
from wiredesk_enrich.relatives.signature import Signature

NEIGHBOURS: Final = 16
"""Those that most is shared with; to compare more would cost more than it finds."""
LOOKED_THROUGH: Final = 60
"""Articles under one key, newest first: Redis serves nobody else meanwhile."""
KEPT_UNDER_KEY: Final = 500
"""What a capital has in a day or two is more than anybody looks through."""


@dataclass(frozen=True, slots=True)
class Visit:
    """An article that is put on the shelf, and looks around there."""

    id: ArticleId
    revision: str  # as `Revision` writes it: newer ones sort behind
    signature: Signature
    digest: str = field(init=False)
    """Names what is asked: the answer to the same question is the same."""

    def __post_init__(self) -> None:
        """Name it once for all who ask."""
        object.__setattr__(self, "digest", self.signature.digest(self.revision))


@dataclass(frozen=True, slots=True)
class Found:
    """What an article found there."""

    answer: Relations | None = None
    """What was said the last time that this was asked; then nothing else is given."""
    neighbours: tuple[Neighbour, ...] = ()
    before: ArticleId | None = None
    """The cluster that an earlier revision of it was put in."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was judged of a visit, to be remembered."""

    visit: Visit
    relations: Relations


class Shelf(Protocol):
    """The signatures of the last days. All methods raise RedisAway.

    What is promised, for any number of workers:

    - The same question gets the same answer for as long as the shelf remembers it: an article that
      is sent again, or replayed, has the relatives that it had.
    - Of two articles that are put there at the same time by two workers, at least one finds the
      other: each is put there before it looks around, at one instant.
    - An older revision does not take the place of a newer one.
    - After `kept` an article is forgotten.

    A shelf that was lost fills again. A replay then finds the same pairs; but which of two names
    the other, and which of an event's articles gives the cluster its id, follows the order in
    which the events come, and across partitions that is not always the same.
    """

    async def visit(self, visits: Sequence[Visit]) -> Sequence[Found]:
        """Put articles there, in their order, and answer what each finds; in one round trip.

        Neighbours are at most `NEIGHBOURS`, no more than `kept` older or newer, those with the
        weightiest keys in common first.
        """
        ...

    async def remember(self, said: Sequence[Said]) -> None:
        """Remember answers, in one round trip."""
        ...

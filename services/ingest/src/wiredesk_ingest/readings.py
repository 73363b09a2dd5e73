"""What a wire comes to while it is read: articles, takedowns, refusals and alarms."""

from collections.abc import Sized
from dataclasses import dataclass, field, replace
from typing import Final

from wiredesk.article import Article
from wiredesk.desk import Takedown
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.part import Part
from wiredesk_ingest.refusals import LONGEST, Refused

MOST_REFUSALS: Final = 20
"""Named of one wire: each goes to quarantine with the whole wire. The rest are counted."""


@dataclass(frozen=True, slots=True)
class Item:
    """One article of a wire, and what it takes down."""

    article: Article
    takedowns: tuple[Takedown, ...] = ()
    words_lost: int = 0
    doubt: Refused | None = None
    """The alarm of a kill that names no other story: idle where its own has come before."""

    @property
    def goes_on(self) -> bool:
        """Tell whether the article is sent on; of a canceled one the takedown says it all."""
        return self.article.pubstatus != "canceled"


@dataclass(slots=True)
class Spent:
    """What all items of a wire so far have had of what there is a most, the refused ones, too."""

    kills: int = 0  # stories that they ask to take down
    paragraphs: int = 0
    packed: int = 0  # XML documents that were texts of theirs
    order_lines: int = 0  # lines around their copy that may order, notes by their length

    def count(self, draft: Draft, kills: Sized) -> None:
        """Count one item in, and what it kills."""
        self.kills += len(kills)
        self.paragraphs += draft.paragraphs
        self.packed += draft.packed
        self.order_lines += draft.order_lines


@dataclass(slots=True)
class Reading:
    """What a wire came to."""

    format: str = ""
    charset: str = ""
    items: list[Item] = field(default_factory=list)
    refusals: list[Refused] = field(default_factory=list)
    alarms: list[Refused] = field(default_factory=list)
    """Refusals that stand beside an item: of kills that may mean more than they take down."""
    spent: Spent = field(default_factory=Spent)
    folder: str = ""
    """Where it lay in an archive, and what it was called there."""
    comments: list[str] = field(default_factory=list)
    """Lines of comments at its head that order something of all its items."""

    def alarm(self, refused: Refused, part: Part) -> Refused | None:
        """Have somebody look at an item, and answer how; of many, the first say it all."""
        if len(self.alarms) >= MOST_REFUSALS:  # a place takes long to find
            return None
        self.alarms.append(refused.of(part.name, part.position()))
        return self.alarms[-1]

    def add(self, other: "Reading", name: str) -> None:
        """Take in what a member of an archive came to."""
        self.format, self.charset = self.format or other.format, self.charset or other.charset
        self.items += other.items
        self.refusals += [
            replace(each.inside(), item=f"{name}, {each.item}".rstrip(", ")[:LONGEST])
            for each in other.refusals
        ]

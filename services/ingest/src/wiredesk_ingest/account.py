"""What became of one wire, told four ways: the events' source, a log line, a receipt, a count."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal

from wiredesk.article import Article
from wiredesk.desk import Takedown
from wiredesk.events import Record
from wiredesk.headers import REPLAY
from wiredesk.ids import article_id
from wiredesk.receipt import ReceiptLine, WireReceipt
from wiredesk.stage import Line
from wiredesk.tally import CountedWire, TakenFile, WireFate
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.readings import Item, Reading
from wiredesk_ingest.refusals import Refused

_HEADLINE: Final = 200
"""Characters, by which a person knows the story again."""


@dataclass(slots=True)
class Account:
    """One wire of a batch: read, and then told what became of each article."""

    record: Record
    origin: Origin
    reading: Reading
    said: list[ReceiptLine] = field(default_factory=list)
    kept: list[Refused] = field(default_factory=list)
    """Why the wire is in quarantine although all of it was understood."""

    @property
    def articles(self) -> list[Article]:
        """The articles to send on."""
        return [item.article for item in self.reading.items if item.goes_on]

    @property
    def takedowns(self) -> list[Takedown]:
        """The takedowns to send."""
        return [takedown for item in self.reading.items for takedown in item.takedowns]

    @property
    def named(self) -> list[Takedown]:
        """The takedowns of other stories than the wire's own, which may not be here."""
        return [each for each in self.takedowns if each.reason == "killed_by_reference"]

    @property
    def doubtful(self) -> list[Item]:
        """The items whose kill names no other story: perhaps their own, perhaps one unknown."""
        return [item for item in self.reading.items if item.doubt is not None]

    def say(self, article: Article, fate: Literal["sent", "same_again"]) -> None:
        """Note what became of an article."""
        self.said.append(
            ReceiptLine(
                uri=article.uri,
                id=article.id,
                fate=fate,
                revision=str(article.revision),
                headline=article.headline,
            )
        )

    def refuse(self, refused: Refused) -> None:
        """Note that an article can't go on."""
        self.reading.refusals.append(refused)

    @property
    def fate(self) -> Literal["parsed", "quarantined", "no_article"]:
        """What became of the wire; one broken item is told before the good ones."""
        if self.reading.refusals:
            return "quarantined"
        return "parsed" if self.reading.items else "no_article"

    def receipt(self, at: datetime) -> WireReceipt:
        """Write the receipt that answers "what became of this file?"."""
        first = next(iter(self.reading.refusals), None)
        return WireReceipt(
            digest=self.origin.digest,
            channel=self.origin.channel,
            file=self.origin.file,
            at=at,
            fate=self.fate,
            code=first.code if first else "",
            sentence=first.sentence if first else "",
            position=first.position if first else None,
            articles=(*self._taken_down(), *self.said),
        )

    def _taken_down(self) -> list[ReceiptLine]:
        return [
            ReceiptLine(uri=each.target, id=article_id(each.target), fate="takedown")
            for each in self.takedowns
        ]

    @property
    def counted(self) -> CountedWire:
        """Count the wire, by the one fate that it has as a whole."""
        return CountedWire(
            partition=self.record.partition,
            offset=self.record.offset,
            stamped=self.record.timestamp,
            channel=self.origin.channel,
            received=self.origin.received,
            fate=self._whole_fate(),
            replayed=bool(self.record.header(REPLAY)),
            articles=sum(line.fate == "sent" for line in self.said),
            takedowns=len(self.takedowns),
            file=self._file() if self.origin.file else None,
        )

    def _file(self) -> TakenFile:
        first = next(iter(self.reading.refusals), None)
        return TakenFile(
            file=self.origin.file,
            digest=self.origin.digest,
            received=self.origin.received,
            fate=self._whole_fate(),
            code=first.code if first else "",
            headline=self.said[0].headline[:_HEADLINE] if self.said else "",
        )

    def _whole_fate(self) -> WireFate:
        if self.fate != "parsed":
            in_part = self.said or self.takedowns
            return "parsed_in_part" if in_part else self.fate
        if any(line.fate == "sent" for line in self.said):
            return "parsed"
        return "takedown" if self.takedowns else "same_again"

    @property
    def line(self) -> Line:
        """The log line of the wire in the ordinary lane."""
        lines = [*self._taken_down(), *self.said]
        uri = lines[0].uri if lines else self.origin.digest
        if self.reading.refusals:
            return Line(uri, "quarantined", reason=self.reading.refusals[0].code)
        if not lines:
            return Line(uri, "no_article")
        outcomes = ",".join(dict.fromkeys(line.fate for line in lines))
        return Line(uri, outcomes, lines[0].revision)

    @property
    def urgent_line(self) -> Line:
        """The log line of the wire in the fast lane."""
        takedowns = self.takedowns
        if not takedowns:
            return Line(self.origin.digest, "no_takedown")
        return Line(takedowns[0].target, "takedown", reason=takedowns[0].reason)

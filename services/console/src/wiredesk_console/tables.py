"""What the desk remembers of the topics it follows: bounded, and rebuilt at every start."""

from collections import Counter, OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

import structlog

from wiredesk.errors import RecordUnreadable
from wiredesk.events import Record, decode
from wiredesk.ids import article_id
from wiredesk.metric_table import EMBARGOES_LATE, KILLS_UNSEEN
from wiredesk.metrics import Metrics
from wiredesk.story import KILLED_UNSEEN, Published
from wiredesk.story_names import id_in
from wiredesk.topic import DEAD_LETTERS
from wiredesk.topics import OVERRIDES, PUBLISHED, WIRE_QUARANTINE
from wiredesk.types import ArticleUri
from wiredesk_console.kept import Kept, Line, Newest
from wiredesk_console.overrides import KnownOverrides

STORIES_KEPT: Final = 20_000


@dataclass(slots=True)
class Tables:
    """The newest decision of each story, and the newest of quarantine and of dead letters."""

    decisions: OrderedDict[str, Published] = field(default_factory=OrderedDict)
    unseen_kills: dict[str, Published] = field(default_factory=dict)
    """Of `decisions` those of a kill by reference whose story never came, newest last."""
    late_embargoes: dict[str, Published] = field(default_factory=dict)
    """Of `decisions` those of an embargo on what readers had found before, newest last."""
    quarantine: Newest = field(default_factory=Newest)
    dead_letters: Newest = field(default_factory=Newest)
    overrides: KnownOverrides = field(default_factory=KnownOverrides)
    unreadable: int = 0

    def clear(self) -> None:
        """Begin again, for the topics are read again from their beginning."""
        for table in (self.decisions, self.quarantine, self.dead_letters, self.overrides):
            table.clear()
        self.unseen_kills.clear()
        self.late_embargoes.clear()
        self.unreadable = 0

    def take(self, record: Record) -> None:
        """Take one record of a followed topic in."""
        if record.topic == PUBLISHED.name:
            self._decide(record)
        elif record.topic == OVERRIDES.name:
            self._override(record)
        elif record.topic == WIRE_QUARANTINE.name:
            self.quarantine.add(Kept.of(record, _quarantined(record)))
        elif record.topic.endswith(DEAD_LETTERS):
            self.dead_letters.add(Kept.of(record, _dead(record)))

    def _decide(self, record: Record) -> None:
        try:
            published: Published = decode(record)
        except RecordUnreadable:
            self.unreadable += 1
            return
        known = self.decisions.get(published.uri)
        if known is not None and known.seq > published.seq:
            return
        self.decisions[published.uri] = published
        self.decisions.move_to_end(published.uri)
        self._forget(published.uri)
        if published.decision.rule == KILLED_UNSEEN:
            self.unseen_kills[published.uri] = published
        if published.decision.readable_since is not None:
            self.late_embargoes[published.uri] = published
        if len(self.decisions) > STORIES_KEPT:
            forgotten, _ = self.decisions.popitem(last=False)
            self._forget(forgotten)

    def _forget(self, uri: str) -> None:
        self.unseen_kills.pop(uri, None)
        self.late_embargoes.pop(uri, None)

    def _override(self, record: Record) -> None:
        try:
            self.overrides.take(record)
        except RecordUnreadable as error:  # translate-metadata passes it over, too
            structlog.get_logger().warning("override_unreadable", error=str(error))

    def show(self, metrics: Metrics) -> None:
        """Show how many stories somebody must look at."""
        metrics.set(KILLS_UNSEEN, to=len(self.unseen_kills))
        metrics.set(EMBARGOES_LATE, to=len(self.late_embargoes))

    def decided(self, name: str) -> Published | None:
        """Answer what was decided last of a story, by its uri, its id or a page's address."""
        known, id_ = self.decisions.get(name), id_in(name)
        if known or id_ is None:
            return known
        return next((each for each in self.decisions.values() if each.id == id_), None)

    def about(self, name: str) -> dict[str, list[Line]]:
        """Answer the lines that are about a wire (its digest) or a story (its uri, id or page)."""
        id_ = id_in(name)

        def is_named(uri: str) -> bool:
            return uri == name or (id_ is not None and article_id(ArticleUri(uri)) == id_)

        return {
            "quarantine": [
                line
                for line in _lines(self.quarantine)
                if line["digest"] == name or is_named(line["item"])
            ],
            "dead_letters": [line for line in _lines(self.dead_letters) if is_named(line["key"])],
        }

    def stories(self) -> Counter[str]:
        """Count stories by what was decided last."""
        return Counter(item.decision.action for item in self.decisions.values())

    def stopped(self, most: int, *, public: bool = False) -> list[dict[str, Any]]:
        """Answer the newest stories that something stops, and what.

        Public are those that readers find in an older version, for only newer ones are stopped.
        """
        found = [
            item
            for item in self.decisions.values()
            if item.decision.action != "publish" and item.public is public
        ]
        return [_stopped(item) for item in reversed(found[-most:])]


def _lines(entries: Iterable[Kept]) -> Iterable[Line]:
    return (entry.line for entry in entries)


def _stopped(item: Published) -> dict[str, Any]:
    return {
        "uri": item.uri,
        "id": item.id,
        "headline": item.desk_headline or item.uri,
        "action": item.decision.action,
        "rule": item.decision.rule,
        "sentence": item.decision.sentence,
        "until": item.decision.until.isoformat() if item.decision.until else "",
    }


def _quarantined(record: Record) -> dict[str, str]:
    names = ("code", "sentence", "position", "item", "channel", "file", "received")
    found = {name: record.header(f"wd_{name}") for name in names}
    return {"digest": record.key.decode("utf-8", "replace"), **found}


def _dead(record: Record) -> dict[str, str]:
    names = ("stage", "error_class", "error_message", "topic", "partition", "offset", "time")
    found = {name: record.header(f"wd_{name}") for name in names}
    return {"key": record.key.decode("utf-8", "replace"), **found}

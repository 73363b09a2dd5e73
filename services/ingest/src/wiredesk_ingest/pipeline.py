"""ingest's one function, in two lanes: wires in; articles, takedowns and quarantine out."""

import time
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final
from zoneinfo import ZoneInfo

from wiredesk.article import Article
from wiredesk.article_stages import Ingested
from wiredesk.cache.seen import Seen
from wiredesk.cache.tally import Tallies
from wiredesk.cache.wires import Receipts
from wiredesk.events import Outgoing, outgoing
from wiredesk.headers import REPLAY, TRACEPARENT
from wiredesk.ids import article_id
from wiredesk.metric_table import QUARANTINED, WORDS_LOST
from wiredesk.metrics import Metrics
from wiredesk.newsroom import Newsroom
from wiredesk.stage import Input, Outcome
from wiredesk.topic import MAX_RECORD_BYTES
from wiredesk.topics import INGESTED
from wiredesk.types import ArticleId, Clock
from wiredesk_ingest.account import Account
from wiredesk_ingest.articles import STAGE
from wiredesk_ingest.orders.effects.takedowns import takedown_event
from wiredesk_ingest.parse import parse
from wiredesk_ingest.quarantine import quarantined
from wiredesk_ingest.refusals import LONGEST, Refused
from wiredesk_ingest.same_again import SameAgain, ids_of
from wiredesk_ingest.wire_record import origin_of

LARGEST_EVENT: Final = MAX_RECORD_BYTES - 64 * 1024  # room for key, headers and framing
"""Bytes. An article of nothing but signs that HTML must escape grows beyond any record."""


Wall = Callable[[], float]
"""Counts seconds."""

Zones = Mapping[str, ZoneInfo]
"""By channel: in which zone its times are where they don't say it."""


def zones_of(newsroom: Newsroom) -> Zones:
    """Answer the zones that channels name."""
    said = {each.name: each.time_zone for each in newsroom.channels}
    return {name: ZoneInfo(zone) for name, zone in said.items() if zone}


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads wires, in either lane alike."""

    most_bytes: int
    zones: Zones = field(default_factory=dict)
    wall: Wall = time.perf_counter

    def read(self, item: Input) -> Account:
        """Read one wire."""
        begun = self.wall()
        origin = origin_of(item.record)
        reading = parse(
            item.record.value,
            replace(origin, zone=self.zones.get(origin.channel)),
            most_bytes=self.most_bytes,
            stopwatch=lambda: round((self.wall() - begun) * 1000, 3),
        )
        return Account(item.record, origin, reading)


@dataclass(frozen=True, slots=True)
class Notes:
    """What the stage notes outside of its process, once its events are acknowledged."""

    seen: Seen
    receipts: Receipts
    tallies: Tallies


class ParseStage:
    """Reads wires, drops what is the same again, counts each, and leaves a receipt of it."""

    def __init__(self, reader: Reader, notes: Notes, clock: Clock, metrics: Metrics) -> None:
        self._reader = reader
        self._notes = notes
        self._clock = clock
        self._metrics = metrics

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        accounts = [self._reader.read(item) for item in batch]
        own = ids_of(article for account in accounts for article in account.articles)
        named = [article_id(kill.target) for account in accounts for kill in account.named]
        named += [item.article.id for account in accounts for item in account.doubtful]
        seen = await self._notes.seen.last(STAGE, [*dict.fromkeys((*own, *named))])
        for account in accounts:
            keep_unseen(account, {*seen, *own})
            believe_kills_of_own(account, seen)
        same_again = SameAgain(seen)
        events = [event for each in accounts for event in self._events(each, same_again)]

        async def after() -> None:
            now = self._clock()
            # First: tried again after "seen" is noted, all would be counted as the same again. And
            # who has waited for a receipt finds its wire counted.
            await self._notes.tallies.count([account.counted for account in accounts], now)
            await self._notes.seen.note(STAGE, same_again.noted)
            await self._notes.receipts.put([account.receipt(now) for account in accounts])
            self._measure(accounts)

        return Outcome(events=events, after=after, lines=[each.line for each in accounts])

    def _measure(self, accounts: Sequence[Account]) -> None:
        for item in (item for account in accounts for item in account.reading.items):
            if item.words_lost:
                wire = item.article.wire
                self._metrics.count(WORDS_LOST, wire.format, wire.channel, by=item.words_lost)
        for account in accounts:
            for refused in (*account.reading.refusals, *account.kept):
                self._metrics.count(QUARANTINED, refused.code, account.origin.channel)

    def _events(self, account: Account, same_again: SameAgain) -> list[Outgoing]:
        events = takedown_events(account)
        replayed = bool(account.record.header(REPLAY))
        for article in account.articles:
            if not same_again.is_new(article, replayed=replayed):
                account.say(article, "same_again")
                continue
            event = article_event(article, account)
            if len(event.value or b"") > LARGEST_EVENT:
                same_again.take_back(article)
                account.refuse(Refused("too_large", "with its mark-up", item=article.uri))
                continue
            account.say(article, "sent")
            events.append(event)
        now = self._clock()
        for refused in (*account.reading.refusals, *account.kept):
            events.append(quarantined(account.record, account.origin, refused, now))
        return events


class UrgentStage:
    """The fast lane: sends takedowns and nothing else. What it can't read, the other lane keeps."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        accounts = [self._reader.read(item) for item in batch]
        events = [event for account in accounts for event in takedown_events(account)]
        return Outcome(events=events, lines=[account.urgent_line for account in accounts])


def keep_unseen(account: Account, known: Container[ArticleId]) -> None:
    """Keep a wire in quarantine that kills others, none of which has come; the takedowns stand.

    It may only be ahead of its story. So it is publish that alarms, once it has waited.
    """
    named = account.named
    if named and not any(article_id(kill.target) in known for kill in named):
        first = named[0]
        account.kept.append(Refused("kill_unseen", first.target[:LONGEST], item=first.by[:LONGEST]))


def believe_kills_of_own(account: Account, known: Container[ArticleId]) -> None:
    """Drop the alarm of a kill that names no other story, where its own story has come."""
    for item in account.doubtful:
        if item.article.id in known and item.doubt in account.reading.refusals:
            account.reading.refusals.remove(item.doubt)


def takedown_events(account: Account) -> list[Outgoing]:
    """Make the events of everything that a wire takes down."""
    trace = account.record.header(TRACEPARENT)
    return [takedown_event(takedown, trace) for takedown in account.takedowns]


def article_event(article: Article, account: Account) -> Outgoing:
    """Make the event of one article."""
    return outgoing(
        INGESTED,
        article.uri,
        Ingested(article=article),
        identity=(article.uri, str(article.revision)),
        source=STAGE,
        at=account.origin.received,
        traceparent=account.record.header(TRACEPARENT),
    )

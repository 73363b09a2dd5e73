"""The whole of parsing: bytes in; articles, takedowns and refusals out. Pure, and never raises."""

from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.articles import Stopwatch, article_of
from wiredesk_ingest.detect import detect
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.finishing import (
    complete_date,
    end_embargo,
    end_embargo_in,
    kills_of_item,
    localise,
    schedule,
)
from wiredesk_ingest.formats import BY_NAME, FORMATS
from wiredesk_ingest.orders.effects.takedowns import Kill, takedowns_of
from wiredesk_ingest.orders.fields.labels import obey_path
from wiredesk_ingest.orders.instructions import obey_all
from wiredesk_ingest.orders.lines.head_comments import orders_in_comments
from wiredesk_ingest.origin import Origin, is_blank
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.archive import is_archive, members
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.unpack import is_packed, unpacked
from wiredesk_ingest.readings import MOST_REFUSALS, Item, Reading
from wiredesk_ingest.refusals import LONGEST, RefusalError, Refused
from wiredesk_ingest.signs.urgent import looks_urgent
from wiredesk_ingest.wire_limits import MOST_ITEMS, MOST_KILLS, reached

_UNFOUND: Final = Refused("kill_without_target", "at most what was sent as itself")
_IN_WORDS: Final = Refused("kill_in_words")
_UNNAMED: Final = Refused("kill_without_target", "it names more stories than were taken down")
_UNDONE: Final = Refused("kill_without_target", f"{MOST_KILLS:,} are the most that one wire kills")
_UNREAD: Final = Refused("kill_without_target", "there are signs of one in what can't be read")
READ: Final = frozenset({"empty", "not_an_article", "kill_without_target", "kill_in_words"})
"""Refusals of what was understood: a kill in it is known."""


def parse(
    wire: bytes, origin: Origin, *, most_bytes: int, stopwatch: Stopwatch = lambda: 0.0
) -> Reading:
    """Read a wire. One broken item among several does not take the others."""
    read = _parse_archive if is_archive(wire) else _parse
    reading = read(wire, origin, most_bytes, stopwatch, Reading())
    if _may_hide_a_kill(wire, reading):
        reading.refusals.append(_UNREAD)
    return reading


def _may_hide_a_kill(wire: bytes, reading: Reading) -> bool:
    return any(each.code not in READ for each in reading.refusals) and looks_urgent(wire)


def _parse_archive(
    wire: bytes, origin: Origin, most_bytes: int, stopwatch: Stopwatch, whole: Reading
) -> Reading:
    try:
        for member in members(wire, most_bytes):
            if len(whole.items) + len(whole.refusals) > MOST_ITEMS:
                raise RefusalError("too_complex", f"more than {MOST_ITEMS:,} items")  # noqa: TRY301
            begun = Reading(spent=whole.spent, folder=member.path)
            whole.add(_parse(member.content, origin, most_bytes, stopwatch, begun), member.name)
    except RefusalError as error:
        whole.refusals.append(error.refused)
    return whole


def _parse(
    wire: bytes | RefusalError,
    origin: Origin,
    most_bytes: int,
    stopwatch: Stopwatch,
    reading: Reading,
) -> Reading:
    if isinstance(wire, RefusalError):
        reading.refusals.append(wire.refused)
        return reading
    try:
        whole = unpacked(wire, most_bytes)
        _refuse_at_sight(whole, most_bytes)
        found = detect(whole, FORMATS)
        text, reading.format, reading.charset = found.text, found.format.name, found.text.name
        reading.comments = orders_in_comments(text.text)
        parts = found.format.parts(found.document, text)
        reading.refusals += found.refused[:MOST_REFUSALS]
        _refuse_too_many(parts)
    except RefusalError as error:
        reading.refusals.append(error.refused)
    except Exception as error:  # noqa: BLE001 - whatever a parser raises on is quarantine
        reading.refusals.append(_failed(error))
    else:
        seen = len(found.refused) + _read_all(parts, text, origin, reading, stopwatch)
        if more := seen - len(reading.items) - len(reading.refusals):
            reading.refusals.append(Refused("not_an_article", f"and so are {more:,} more items"))
        reading.refusals += reading.alarms
    if is_packed(wire):
        reading.refusals = [refused.inside() for refused in reading.refusals]
    return reading


def _refuse_at_sight(wire: bytes, most_bytes: int) -> None:
    if len(wire) > most_bytes:
        raise RefusalError("too_large", f"{len(wire):,} bytes of {most_bytes:,}")
    if is_blank(wire):
        raise RefusalError("empty", position=0)


def _refuse_too_many(parts: Sequence[Part]) -> None:
    if len(parts) > MOST_ITEMS:
        raise RefusalError("too_complex", f"{len(parts):,} items, {MOST_ITEMS:,} at most")


def _read_all(
    parts: Sequence[Part], text: WireText, origin: Origin, reading: Reading, stopwatch: Stopwatch
) -> int:
    """Read the items, and answer how many came to an article or a refusal each."""
    for done, part in enumerate(parts):
        if most := reached(reading.spent):
            left = f"{len(parts) - done:,} items behind {most} of others"
            reading.refusals.append(Refused("too_complex", left).of(part.name, part.position()))
            return done + 1
        _read(part, text, origin, reading, stopwatch)
    return len(parts)


def _read(
    part: Part, text: WireText, origin: Origin, reading: Reading, stopwatch: Stopwatch
) -> None:
    try:
        draft = _drafted(part, origin, reading)
        kills = kills_of_item(draft)
        reading.spent.count(draft, kills)
        if kills and reading.spent.kills > MOST_KILLS:
            reading.alarm(_UNDONE, part)
            return
        draft.notes[:0] = text.notes
        draft.fields["takes_down"] = tuple(
            kill.target for kill in kills if kill.target != draft.uri
        )
        article = article_of(draft, origin, reading, stopwatch)
        reading.charset = draft.charset or reading.charset
        doubt = None
        if draft.unfound or draft.unnamed:
            doubt = reading.alarm(_alarm_of(draft, kills), part)
        doubt = doubt if draft.itself and not draft.unnamed else None
        taken = takedowns_of(article, kills)
        reading.items.append(Item(article, taken, draft.words_lost, doubt))
    except RefusalError as error:
        _refuse(error.refused, part, reading)
    except Exception as error:  # noqa: BLE001 - whatever a parser raises on is quarantine
        _refuse(_failed(error), part, reading)


def _alarm_of(draft: Draft, kills: Sequence[Kill]) -> Refused:
    """Answer the alarm of a kill; one that only words say, and that took nothing down, is another.

    There may be a hundred of these for each of those: many are news.
    """
    if draft.unnamed:
        return _UNNAMED
    return _UNFOUND if kills else _IN_WORDS


def _drafted(part: Part, origin: Origin, reading: Reading) -> Draft:
    draft = part.read()
    complete_date(draft, origin.received)
    localise(draft, origin.zone)
    end_embargo(draft, origin.received)
    format_ = BY_NAME[draft.format or reading.format]
    draft.beside[:0] = reading.comments
    if reading.folder:
        obey_path(reading.folder, draft)
    obey_all(draft, kills=not format_.reads_kills)
    end_embargo_in(draft, origin.zone, origin.received)
    schedule(draft, origin.received)
    return draft


def _refuse(refused: Refused, part: Part, reading: Reading) -> None:
    if len(reading.refusals) < MOST_REFUSALS:
        reading.refusals.append(refused.of(part.name, part.position()))


def _failed(error: Exception) -> Refused:
    return Refused("parser_failed", f"{type(error).__name__}: {error}"[:LONGEST])

"""What is decided of an item once it is read whole: its times, what it kills, what it must say."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from wiredesk_ingest.draft import ADVISORY, MADE, Draft
from wiredesk_ingest.for_desks.closing_lines import names_nobody
from wiredesk_ingest.for_desks.desk_lines import is_note
from wiredesk_ingest.orders.effects.effects import ask_person
from wiredesk_ingest.orders.effects.embargo_ends import end_in
from wiredesk_ingest.orders.effects.kill_notices import is_notice
from wiredesk_ingest.orders.effects.takedowns import Kill, Signs, is_kill_mark, kills_of
from wiredesk_ingest.orders.words.embargo_words import EMBARGO_BARE
from wiredesk_ingest.tellings import without_marks
from wiredesk_ingest.times.near_times import moment_near
from wiredesk_ingest.times.times import Moment, read_time

_CLOCKS: Final = timedelta(hours=1)
"""How far senders' clocks may be ahead."""

_WESTERNMOST: Final = timedelta(hours=12)
"""By which UTC-12, where days end last, is behind UTC."""

_MOST_SAID: Final = 8
"""Times that are said of one embargo; where there are more, nobody means one."""

_SECONDS: Final = re.compile(r"1[0-9]{9}(?:[0-9]{3})?(?:\.0{1,9})?")
_YEAR: Final = re.compile(r"(?<![0-9])2[0-9]{3}(?![0-9])", re.ASCII)


def kills_of_item(draft: Draft) -> tuple[Kill, ...]:
    """Answer what the item takes down, and see to it that it is not published itself."""
    marks, canceled = [*draft.signals, *draft.marks], draft.fields.get("pubstatus") == "canceled"
    if not (marks or canceled or draft.links):
        return ()  # nearly always
    marks = [mark for mark in dict.fromkeys(marks) if is_kill_mark(mark)]
    if marks:
        draft.signals.append(ADVISORY)
    version = draft.fields.get("version", 0)
    kills = kills_of(Signs(draft.uri, version, canceled, marks, draft.links))
    if not all(kill.sure for kill in kills):
        draft.itself |= not draft.unfound
        draft.unfound = True
        draft.status("canceled")  # the whole wire is in quarantine, so nothing of it is lost
        draft.notes.append("takes_down: it names no other story, so it is taken for its own")
    elif kills:
        draft.unfound = False
        if not canceled and ADVISORY not in draft.signals:
            _hold_notice(draft)
    return kills


def _hold_notice(draft: Draft) -> None:
    """Keep a notice of a kill from readers; what may be a story instead, a person decides."""
    if is_notice(draft.fields.get("headline", ""), draft.fields.get("word_count", 0)):
        draft.signals.append(ADVISORY)
    elif not draft.forbidden:
        ask_person(draft, "takes_down: it kills another story and has one of its own to tell")


def complete_date(draft: Draft, received: datetime) -> None:
    """Fill in what the wire leaves out of its date; before its kills, which depend on it."""
    if draft.undated is not None:
        draft.undated(received)


def localise(draft: Draft, zone: ZoneInfo | None) -> None:
    """Read times without an offset in the channel's zone, where that is known."""
    for name in sorted(draft.unzoned):
        if zone is not None:
            draft.fields[name] = draft.fields[name].replace(tzinfo=zone).astimezone(UTC)
        draft.notes.append(f"{name}: no offset, read as {zone or 'UTC'}")
    if zone is not None:
        draft.unzoned.clear()


def end_embargo(draft: Draft, received: datetime) -> None:
    """End an embargo without an offset that was over everywhere before the wire came."""
    if draft.over_by is not None and draft.over_by <= received:
        draft.fields["embargoed"] = draft.over_by
        draft.notes.append("embargoed: over in every zone before the wire came")


def end_embargo_in(draft: Draft, zone: ZoneInfo | None, received: datetime) -> None:
    """End an embargo that leaves out its offset, its year or its date, where these are known.

    The channel may name the zone, and the rest may follow from when the wire came. Each of all
    that was said of it must be read, and the last end counts; a mere "Embargo" says nothing.
    """
    if draft.fields.get("embargo_text") is None or draft.fields.get("embargoed") is not None:
        return
    texts = dict.fromkeys(draft.embargoes)
    said = [text for text in texts if not EMBARGO_BARE.fullmatch(text)]
    if len(said) > _MOST_SAID:
        return
    ends = [end_in(text, zone, received) for text in said]
    known = [end for end in ends if end is not None]
    if known and len(known) == len(ends):
        draft.fields["embargoed"] = max(known)
        draft.notes.append(
            f"embargoed: until {max(known).isoformat()}, told from when the wire came"
            + (f" and read as {zone} where no offset is said" if zone else "")
        )


def schedule(draft: Draft, received: datetime) -> None:
    """Hold back what says that it is of a later time, until then; a slow clock is no plan.

    A date ahead means "not before" in feeds (RSS 2.0, pubDate), and nothing else in any format.
    Where nobody knows its zone, it must have come everywhere. One that can't be read may be
    ahead if it has a year that has not begun.
    """
    for text in draft.not_before:
        _wait_for(text, draft, received, received)
    for text in draft.dated:
        _wait_for(text, draft, received + _CLOCKS, received)
    for text in draft.unread:
        if any(int(year) > received.year for year in _YEAR.findall(text)):
            draft.embargo(text)
            return
    said = {name: draft.fields.get(name, received) for name in MADE}
    made = max(said, key=lambda name: said[name])
    if said[made] - received <= _CLOCKS:
        return
    everywhere = made in draft.unzoned
    draft.embargo((said[made] + (_WESTERNMOST if everywhere else timedelta())).isoformat())
    draft.notes.append(
        "embargoed: its date is ahead"
        + (", and no `time_zone` of the channel says where" if everywhere else "")
        + ", so it waits for it"
    )


def _wait_for(text: str, draft: Draft, now: datetime, received: datetime) -> None:
    """Hold back what a field of the sender's own says is of later than a time, until then."""
    moment = _epoch(text) or read_time(text) or moment_near(text, received)
    if moment is None:
        if any(int(year) > now.year for year in _YEAR.findall(text)):
            draft.embargo(text)
        return
    at = moment.at + (_WESTERNMOST if moment.guessed else timedelta())
    if at > now:
        draft.embargo(at.isoformat())
        draft.notes.append(
            "embargoed: a field or a line of the sender's own says from when, which is ahead"
        )


def _epoch(text: str) -> Moment | None:
    """Read seconds since 1970, or thousandths of them, as programs write a time in a number."""
    if _SECONDS.fullmatch(text.strip()) is None:
        return None
    return Moment(datetime.fromtimestamp(int(text.strip()[:10]), UTC))


def settle(draft: Draft, received: datetime) -> None:
    """Fill in what every article must say."""
    if "versioncreated" not in draft.fields:
        draft.fields["versioncreated"] = draft.fields.get("firstcreated", received)
        draft.notes.append("versioncreated: not said")
    if said := without_marks(draft.fields.get("headline", "")):
        draft.fields["headline"] = said
        if without_marks(draft.fields.get("subheadline", "")) == said:
            draft.fields["subheadline"] = ""  # it says nothing more
    _settle_lead(draft)
    if byline := without_marks(draft.fields.get("byline", "")):
        draft.fields["byline"] = byline
    if byline and names_nobody(byline):
        draft.fields["byline"] = ""
        draft.notes.append("byline: initials, which are not for readers")
    if "_" in (language := draft.fields.get("language", "")):  # a locale's name, and no tag
        draft.fields["language"] = language.replace("_", "-")
    draft.fields["signals"] = tuple(dict.fromkeys(draft.signals))


def _settle_lead(draft: Draft) -> None:
    """Drop a lead that says nothing more than the headline; one to editors is a note of theirs."""
    lead = draft.fields.get("description_text", "")
    if lead == draft.fields.get("headline"):
        draft.fields["description_text"] = ""
    elif lead and is_note(lead):
        draft.fields["description_text"] = ""
        draft.put_long(ednote="\n".join([*draft.fields.get("ednote", "").splitlines(), lead]))

"""Times as agencies write them, always with an offset."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, article, g2, ninjs, notes, rss
from wiredesk.article import Article
from wiredesk_ingest.times.solar_days import YEARS
from wiredesk_ingest.times.times import Moment, read_time

TEHRAN: Final = ZoneInfo("Asia/Tehran")


@every_row(
    ("text", "at"),
    [
        ("2026-11-20T12:00:00Z", NOON),
        ("2026-11-20T12:00:00+00:00", NOON),
        ("2026-11-20T15:30:00+03:30", NOON),
        ("2026-11-20T15:30:00+0330", NOON),
        ("20261120T120000Z", NOON),
        ("2026-11-20 12:00Z", NOON),
        ("2026-11-20 15:00:00 +0300", NOON),
        ("2026-11-20T12:00:00 GMT", NOON),
        ("2026-11-20 12:00:00 UTC", NOON),
        ("  2026-11-20T12:00:00Z\n", NOON),
        ("2026-11-20T12:00:00.250Z", NOON + timedelta(milliseconds=250)),
        ("2026-11-20T12:00:00.1234567891Z", NOON + timedelta(microseconds=123456)),
        ("2026-11-20 13:00 CET", NOON),
        ("2026-11-20T07:00:00 EST", NOON),
        ("2026/11/20 15:00:00 +03:00", NOON),
        ("20.11.2026, 12:00 GMT", NOON),
        ("2026-11-20T11:59:60Z", NOON),
    ],
)
def test_the_ways_of_iso_8601_are_read(text: str, at: datetime) -> None:
    found = read_time(text)

    assert found is not None
    assert (found.at, found.guessed) == (at, False)


@every_row(
    ("text", "at"),
    [
        ("Fri, 20 Nov 2026 12:00:00 GMT", NOON),
        ("Fri, 20 Nov 2026 15:00:00 +0300", NOON),
        ("20 Nov 2026 07:00 EST", NOON),
        ("Friday, 20-Nov-26 12:00:00 GMT", NOON),
        ("Fri, 20 Nov 2026 14:00:00 CEST", NOON),
        ("Fri, 20 Nov 2026 15:00:00 GMT+3", NOON),
        ("Fri, 20 Nov 2026 15:30:00 UTC+03:30", NOON),
        ("Fri, 20 Nov 2026 15:00:00 +03:00", NOON),
        ("Fri, 20 Nov 2026 12:00:00 Z", NOON),
        ("Fri., 20 November 2026, 13:00 CET", NOON),
        ("Fri Nov 20 12:00:00 UTC 2026", NOON),
        ("Fri, 20 Nov 2026 03:00:00 PM +0300", NOON),
        ("Fri, 20 Nov 2026 12:00 p.m. GMT", NOON),
        ("Fri, 20 Nov 2026 12:00 PM GMT", NOON),
        ("Fri, 20 Nov 2026 12:30AM GMT", NOON - timedelta(hours=11, minutes=30)),
        ("Fri, 20 Nov 2026 15:00 PM +0300", NOON),
        ("Fri, 20 Nov 2026 07:00 AM EST", NOON),
        ("Fri,20 Nov 2026 12:00:00 GMT", NOON),
        ("Fri, 20 Nov 2026 11:59:60 GMT", NOON),
        ("Nov 20, 2026 12:00 GMT", NOON),
        ("Friday, November 20th, 2026 at 3:00 PM +0300", NOON),
        ("الجمعة، 20 نوفمبر 2026 15:00 +0300", NOON),
        ("Пт, 20 ноября 2026 15:00:00 +0300", NOON),
        ("20 نوامبر 2026 15:30 +0330", NOON),
        ("20 نومبر 2026 17:00 +0500", NOON),
    ],
)
def test_the_dates_of_mails_are_read(text: str, at: datetime) -> None:
    """RFC 5322, and what came before it: RSS has them, too."""
    found = read_time(text)

    assert found is not None
    assert (found.at, found.guessed) == (at, False)


@every_row("text", ["Fri, 20 Nov 2026 12:00:00 -0000", "Fri, 20 Nov 2026 12:00:00"])
def test_a_mail_that_knows_no_offset_is_taken_for_utc(text: str) -> None:
    assert read_time(text) == Moment(NOON, guessed=True)


@every_row(
    "text", ["Fri Nov 20 12:00:00 2026", "Fri, 20 Nov 2026 12:00:00 IST", "2026-11-20 12:00:00"]
)
def test_what_has_no_zone_or_one_of_three_meanings_is_guessed(text: str) -> None:
    assert read_time(text) == Moment(NOON, guessed=True)


def test_a_month_is_its_first_minute_and_guessed() -> None:
    assert read_time("2026-11") == Moment(datetime(2026, 11, 1, tzinfo=UTC), guessed=True)


@every_row("text", ["2026-11-20", "20261120", "Fri, 20 Nov 2026", "20 November 2026"])
def test_a_day_is_its_first_minute_and_guessed(text: str) -> None:
    assert read_time(text) == Moment(NOON.replace(hour=0), guessed=True)


@every_row("text", ["2026-11-19T24:00:00Z", "20261119T240000Z", "Thu, 19 Nov 2026 24:00 GMT"])
def test_the_end_of_a_day_is_the_beginning_of_the_next(text: str) -> None:
    assert read_time(text) == Moment(NOON.replace(hour=0))


@every_row(
    ("text", "day"),
    [
        ("1405-08-29 12:00", "2026-11-20"),
        ("1405/8/29 12:00", "2026-11-20"),
        ("14050829T120000", "2026-11-20"),
        ("1380-01-01 12:00", "2001-03-21"),
        ("1399-12-30 12:00", "2021-03-20"),
        ("1403-01-01 12:00", "2024-03-20"),
        ("1405-02-31 12:00", "2026-05-21"),
        ("1409-01-01 12:00", "2030-03-21"),
        ("جمعه، 29 آبان 1405 12:00", "2026-11-20"),
        ("پنج\u200cشنبه ۲۸ آبان ۱۴۰۵ - ۱۲:۰۰", "2026-11-19"),
        ("29 آبان ماه 1405، ساعت 12:00", "2026-11-20"),
        ("1 جدي 1405 12:00", "2026-12-22"),
        ("۱۴۰۵/۰۸/۲۹ ۱۲:۰۰", "2026-11-20"),
    ],
)
def test_a_day_of_the_solar_calendar_is_the_day_that_it_is(text: str, day: str) -> None:
    assert read_time(text) == Moment(datetime.fromisoformat(f"{day}T12:00:00+00:00"), guessed=True)


@every_row(
    "text", ["1405-07-31", "1404-12-30", "1405-13-01", "1405-00-10", "1448-06-10", "31 مهر 1405"]
)
def test_a_day_that_is_in_neither_calendar_is_none(text: str) -> None:
    """Nor in the solar one: years of the lunar calendar are left to people."""
    assert read_time(text) is None


def test_every_day_of_the_solar_calendar_is_the_one_behind_the_day_before() -> None:
    days = [
        found
        for year in YEARS
        for month in range(1, 13)
        for day in range(1, 32)
        if (found := read_time(f"{year}-{month:02}-{day:02}"))
    ]

    assert len(days) == 60 * 365 + 14
    assert {(b.at - a.at) for a, b in pairwise(days)} == {timedelta(days=1)}


@every_row("said", ["12/01/2036 06:00", "some time in 2027", "1 Ocho 2027"])
def test_a_date_that_nobody_can_read_holds_where_its_year_has_not_begun(said: str) -> None:
    found = article(rss(f"<guid>a</guid><title>Lanterns</title><pubDate>{said}</pubDate>"))

    assert (found.embargo_text, found.embargoed) == (said, None)


@every_row("said", ["11/12/2026 06:00", "some time in 2026", "no. 20361"])
def test_a_date_that_nobody_can_read_holds_nothing_where_its_year_has(said: str) -> None:
    found = article(rss(f"<guid>a</guid><title>Lanterns</title><pubDate>{said}</pubDate>"))

    assert found.embargo_text is None


def test_an_item_has_expired_at_the_end_of_a_day() -> None:
    found = article(g2(item_meta="<expires>2026-11-19T24:00:00Z</expires>"))

    assert found.expires == NOON.replace(hour=0)


def test_the_offset_is_kept() -> None:
    assert article(g2()).versioncreated.utcoffset() == timedelta(hours=3)


def test_a_time_without_offset_is_taken_for_utc() -> None:
    found = article(ninjs(firstcreated="2026-11-20T12:00:00"))

    assert found.firstcreated == NOON


def test_a_time_without_offset_is_of_the_zone_that_its_channel_names() -> None:
    found = article(ninjs(firstcreated="2026-11-20T15:30:00"), zone=TEHRAN)

    assert found.firstcreated == NOON
    assert "firstcreated: no offset, read as Asia/Tehran" in found.trail[0].notes


def test_an_offset_that_is_said_stands_before_the_channels_zone() -> None:
    found = article(ninjs(firstcreated="2026-11-20T15:00:00+03:00"), zone=TEHRAN)

    assert found.firstcreated == NOON


@every_row("zone", [TEHRAN, ZoneInfo("America/Bogota")])
def test_a_date_ahead_without_offset_ends_by_the_channels_clock(zone: ZoneInfo) -> None:
    ahead = datetime(2026, 11, 21, 12, tzinfo=zone)

    found = article(ninjs(versioncreated="2026-11-21T12:00:00"), zone=zone)

    assert found.embargoed == ahead


def test_a_date_ahead_that_nobody_knows_the_zone_of_waits_until_it_has_come_everywhere() -> None:
    """Twelve hours west of Greenwich the day ends last."""
    found = article(ninjs(versioncreated="2026-11-21T12:00:00"))

    assert found.embargoed == NOON + timedelta(days=1, hours=12)
    assert any("`time_zone`" in note for note in found.trail[0].notes)


def test_an_embargo_without_offset_ends_by_the_channels_clock_and_else_holds() -> None:
    wire = g2(item_meta="<embargoed>2026-11-21T12:00:00</embargoed>")

    known, unknown = article(wire, zone=TEHRAN), article(wire)

    assert known.embargoed == datetime(2026, 11, 21, 12, tzinfo=TEHRAN)
    assert (unknown.embargoed, unknown.embargo_text) == (None, "2026-11-21T12:00:00")


def test_a_guessed_offset_is_noted() -> None:
    wire = ninjs(firstcreated="2026-11-20T12:00:00")

    assert "firstcreated: no offset, read as UTC" in notes(wire)


@every_row(
    "text",
    [
        "", "noon", "2026", "2026-W47-5", "12:00", "20/11/2026 12:00",
        "2026-13-01T00:00:00Z", "2026-11-31T00:00:00Z", "2026-11-20T25:00:00Z",
        "2026-11-20T12:00:00 Uhr", "2026-11-20T12:00:00+99:00",
    ],
)  # fmt: skip
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_time(text) is None


@every_row("year", ["0000", "0001", "0999", "9990", "9999"])
def test_years_at_the_ends_of_the_calendar_are_no_times(year: str) -> None:
    """An offset or a licence added to them could not be counted."""
    assert read_time(f"{year}-01-01T00:00:00+14:00") is None


def test_a_time_that_can_not_be_read_is_noted() -> None:
    assert "firstcreated: can't read 'soon'" in notes(ninjs(firstcreated="soon"))


def test_an_offset_with_seconds_is_turned_into_utc() -> None:
    found = read_time("2026-11-20T12:00:00+00:00:30")

    assert found is not None
    assert found.at == datetime(2026, 11, 20, 11, 59, 30, tzinfo=UTC)
    assert found.at.tzinfo == UTC


@every_row(
    "text",
    ["2026-11-20T12:00:00+03:00:30", "2026-11-20T12:00:00-23:59", "1000-01-01T00:00:00+14:00"],
)
def test_the_next_stage_reads_every_time_that_is_read_here(text: str) -> None:
    found = article(ninjs(versioncreated=text))

    assert Article.model_validate_json(found.model_dump_json()) == found


def test_an_item_without_any_time_takes_that_of_its_receipt() -> None:
    wire = ninjs(versioncreated=None)

    assert article(wire).versioncreated == NOON
    assert "versioncreated: not said" in notes(wire)


def test_the_next_best_time_stands_in_for_the_version() -> None:
    wire = ninjs(versioncreated=None, firstcreated="2026-11-19T12:00:00+02:00")

    assert article(wire).versioncreated == datetime(
        2026, 11, 19, 12, tzinfo=timezone(timedelta(hours=2))
    )

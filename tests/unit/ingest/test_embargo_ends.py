"""An embargo in words ends by itself where they say when beyond doubt, and else holds."""

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, article, g2, ninjs, rss
from wiredesk_ingest.orders.effects.embargo_ends import end_in, end_said

BERLIN: Final = ZoneInfo("Europe/Berlin")
SIX: Final = datetime(2026, 11, 30, 6, tzinfo=UTC)
FULL: Final = "Embargoed until 06:00 GMT on Monday, 30 November 2026"


@every_row(
    "said",
    [
        FULL,
        "EMBARGO: 0600 GMT Nov 30, 2026",
        "Embargo: 30 November 2026, 06:00 UTC",
        "Embargo: 30 November 2026, 09:00 GMT+3",
        "Embargo until 30 November 2026 at 1:00 a.m. EST",
        "Not for publication before 2026-11-30T07:00:00+01:00",
        "Sperrfrist: Montag, 30. November 2026, 07.00 Uhr MEZ",
        "SPERRFRIST 30.11.2026, 7 Uhr MEZ",
        "Embargo jusqu'au 30 novembre 2026 à 06h00 GMT",
        "Embargo hasta el lunes 30 de noviembre de 2026 a las 06:00 GMT",
        "30 Kasım 2026 saat 09:00 TSİ'ye kadar ambargolu",
        "محظور النشر حتى الساعة 06:00 بتوقيت غرينتش يوم الاثنين 30 نوفمبر 2026",
        "محظور النشر حتى الساعة ٠٩:٠٠ بتوقيت مكة المكرمة ٣٠ نوفمبر ٢٠٢٦",
        "محظور النشر حتى الساعة 9 صباحا بتوقيت الدوحة يوم الاثنين 30 نوفمبر 2026",
        "ممنوعیت انتشار تا ساعت ۰۹:۳۰ به وقت تهران دوشنبه ۹ آذر ۱۴۰۵",
        "ممنوعیت انتشار تا ۱۴۰۵/۰۹/۰۹ ساعت ۹:۳۰ صبح به وقت تهران",
        "ЭМБАРГО ДО 09.00 МСК, понедельник, 30 ноября 2026",
        "اشاعت ممنوع: پیر 30 نومبر 2026 11:00 PKT",
        "Embargoed until 06:00 London time on 30 November 2026",
        "Embargoed until 1 a.m. ET on Monday, Nov. 30, 2026",
        "À diffuser à partir de lundi 30 novembre 2026 à 7h00 (heure de Paris)",
        "Embargado até segunda-feira, 30/11/2026, 06h00 (GMT)",
        "Эмбарго до 30 ноября 2026 года 09:00 мск",
    ],
)
def test_a_day_a_clock_and_a_zone_say_when(said: str) -> None:
    assert end_said(said) == SIX


@every_row(
    "said",
    [
        "Embargoed until 30 November 2026",
        "Embargoed until 06:00 on 30 November 2026",
        "Embargoed until 06:00 GMT on Monday",
        "Embargoed until 06:00 local time on 30 November 2026",
        "Embargoed until 06:00 IST on 30 November 2026",
        "Embargoed until midnight GMT on 30 November 2026",
        "Embargoed until 13 p.m. GMT on 30 November 2026",
        "Embargoed until 06:00 GMT on 31 November 2026",
        "Embargoed until 06:00 GMT on 11/30/2026",
        "ممنوعیت انتشار تا ساعت ۰۶:۰۰ ۹ آذر ۱۴۰۵",
        "ممنوعیت انتشار تا ساعت ۰۹:۳۰ به وقت تهران ۳۱ آذر ۱۴۰۵",
        "محظور النشر حتى الساعة 09:00 بتوقيت مكة المكرمة 12 جمادى الآخرة 1448",
        f"{FULL}. Online not before Tuesday.",
        f"{FULL} (08:00 in Paris)",
        f"{FULL}, or until further notice",
        f"{FULL} / soon",
    ],
)
def test_in_any_doubt_nothing_says_when(said: str) -> None:
    assert end_said(said) is None


@every_row(
    "said",
    [
        "Embargoed until 7 a.m. on Monday, Nov. 30, 2026",
        "Sperrfrist: Montag, 30. November 2026, 07.00 Uhr",
        "EMBARGO fino alle ore 7.00 di lunedì 30 novembre 2026",
        "Onder embargo tot maandag 30 november 2026 07.00 uur",
        "Klausuleret til mandag den 30. november 2026 kl. 07.00",
        "Embargo do poniedziałku, 30 listopada 2026, godz. 7.00",
        "Julkaisuvapaa maanantaina 30.11.2026 klo 7.00",
        "Εμπάργκο έως τη Δευτέρα 30 Νοεμβρίου 2026, 07:00",
        "2026-11-30T07:00:00",
        "20261130T070000",
        "30.11.2026 07:00",
    ],
)
def test_a_zone_that_the_channel_names_says_what_the_words_leave_out(said: str) -> None:
    assert (end_said(said), end_in(said, BERLIN)) == (None, SIX)


@every_row(
    "said",
    [
        *("Embargoed until 7 a.m. local time on Nov. 30, 2026", "2026-11-30", "November 2026"),
        *("Embargoed until 7 a.m. IST on Nov. 30, 2026", "Embargoed until 7 a.m. on Monday"),
        *("Sperrfrist: Montag, 30. November, 07.00 Uhr", "Embargoed until Nov. 30, 2026", ""),
    ],
)
def test_but_not_in_any_doubt(said: str) -> None:
    assert end_in(said, BERLIN) is None


@every_row(("said", "hour"), [(FULL, 6), ("Embargo: 1 a.m. ET, Nov. 30, 2026", 6)])
def test_a_zone_that_is_said_goes_before_the_channels(said: str, hour: int) -> None:
    assert end_in(said, BERLIN) == SIX.replace(hour=hour)


def test_an_hour_that_comes_twice_is_the_second_one() -> None:
    said = "Embargo: 2:30 a.m., Oct. 25, 2026"

    assert end_in(said, BERLIN) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@every_row(
    ("said", "day", "hour", "minute"),
    [
        ("EMBARGOED UNTIL 6 a.m. ET Sunday", 22, 11, 0),
        ("Embargo: 00:01 GMT Monday", 23, 0, 1),
        ("EMBARGOED UNTIL MIDNIGHT TONIGHT GMT", 21, 0, 0),
        ("Embargoed until midnight GMT on 22 November", 23, 0, 0),
        ("Hold until 1800 GMT today", 20, 18, 0),
        ("EMBARGO-1000GMT-22NOV", 22, 10, 0),
        ("10 a.m. ET (1500 GMT) Monday", 23, 15, 0),
        ("Release time: Saturday, 12 noon Eastern", 21, 17, 0),
        ("Embargo lifts noon AEDT, Thursday 26 November", 26, 1, 0),
        ("Embargo until 26 November at 00.01 a.m. Brussels time", 25, 23, 1),
        ("NO ONLINE USE BEFORE 12:00 CET, 23/11", 23, 11, 0),
        ("Embargo jusqu'au dimanche 22 novembre à 18h00 (heure de Paris)", 22, 17, 0),
        ("Sperrfrist: Sonntag, 22. November, 5 Uhr MEZ", 22, 4, 0),
        ("Embargo hasta las 00.00 del domingo 22 de noviembre, hora argentina", 22, 3, 0),
        ("Da non pubblicare prima delle ore 16 CET del 22 novembre", 22, 15, 0),
        ("Sperrefrist: mandag 23. november kl. 05.00 norsk tid", 23, 4, 0),
        ("EMBARGO ma 23.11. klo 00.00 Suomen aikaa", 22, 22, 0),
        ("Эмбарго: понедельник, 23 ноября, 08.00 по московскому времени", 23, 5, 0),
        ("EMBARGÓ: 2026. november 23. 00:00 (CET)", 22, 23, 0),
        ("EMBARGO sampai Senin, 23 November pukul 09.00 WIB", 23, 2, 0),
        ("AMBARGO: 23 Kasım Pazartesi 00.00'a kadar (TSİ)", 22, 21, 0),
        ("محظور النشر حتى السادسة والنصف صباح الأحد بتوقيت مكة المكرمة", 22, 3, 30),
        ("تا ساعت ۱۰:۰۰ یکشنبه ۱ آذر به وقت تهران", 22, 6, 30),
        ("اتوار 22 نومبر صبح 9 بجے پاکستانی وقت تک اشاعت ممنوع", 22, 4, 0),
        ("解禁日時：11月23日（月）午前5時（日本時間）", 22, 20, 0),
        ("请于北京时间11月23日6时后播发", 22, 22, 0),
        ("엠바고: 11월 23일(월) 오전 6시 (한국시간)", 22, 21, 0),
    ],
)
def test_a_year_and_a_date_follow_from_when_the_wire_came(
    said: str, day: int, hour: int, minute: int
) -> None:
    assert end_in(said, None, NOON) == datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@every_row(
    "said",
    [
        *("Embargoed until 6 a.m. Friday GMT", "Embargoed until 6 a.m. GMT next Sunday"),
        *("Embargoed until 6 a.m. GMT Sunday 23 November", "Embargoed until 6 a.m. Sunday"),
        *("Embargoed until 6 a.m. GMT", "Embargoed until Sunday", "6 a.m. IST Sunday"),
        *("Embargoed until 9 a.m. ET (1500 GMT) Monday", "Embargoed until 6 GMT on 6 June"),
        *("6 a.m. GMT Sunday, print; online not before Monday", "6 a.m. GMT Sunday or Monday"),
        *("محظور النشر حتى السادسة الأحد بتوقيت مكة المكرمة", "0600 GMT on Nov. 31"),
        "Embargoed until 6 a.m. GMT Sunday (local time)",
    ],
)
def test_but_not_in_a_doubt_about_it(said: str) -> None:
    assert end_in(said, None, NOON) is None


def test_an_embargo_that_says_no_time_is_the_one_that_does() -> None:
    more = "<p>Embargo lifts 6 a.m. GMT, Sunday.</p><p>They came back.</p>"
    found = article(ninjs(headline="EMBARGOED: Lanterns return", body_html=more))

    assert (found.embargoed, found.headline) == (SIX.replace(day=22), "Lanterns return")


def test_all_that_is_said_of_it_has_to_be_read() -> None:
    waits = "Embargoed until 7 a.m. on Monday, Nov. 30, 2026"
    later = "Embargoed until 9 a.m. on Monday, Nov. 30, 2026"

    two = article(ninjs(ednote=waits, headline=f"{later}: Lanterns return"), zone=BERLIN)
    unread = article(ninjs(ednote=waits, headline="Embargoed until Tuesday: Lamps"), zone=BERLIN)

    assert (two.embargoed, unread.embargoed) == (SIX.replace(hour=8), None)


@every_row(
    "wire",
    [
        ninjs(ednote=FULL),
        ninjs(headline=f"{FULL}: Lanterns return"),
        ninjs(body_html=f"<p>{FULL}</p><p>They came back.</p>"),
        ninjs(embargo_note=FULL),
        g2(item_meta=f'<edNote role="edrole:embargo">{FULL}</edNote>'),
        g2(item_meta=f"<edNote>{FULL}</edNote>"),
        rss(f"<guid>urn:quill:1</guid><title>{FULL}: Lamps</title><description>Lit.</description>"),
    ],
)
def test_every_format_has_its_item_wait_until_then(wire: bytes) -> None:
    found = article(wire)

    assert found.embargoed == SIX
    assert found.embargo_text is not None
    assert FULL in found.embargo_text


@every_row("first", [FULL, "Embargoed until Tuesday"])
def test_of_two_lines_one_that_says_no_time_holds(first: str) -> None:
    second = "Embargoed until Tuesday" if first == FULL else FULL
    found = article(ninjs(ednote=first, headline=f"{second}: Lanterns return"))

    assert (found.embargoed, found.embargo_text) == (None, first)


def test_of_two_times_the_later_one_counts() -> None:
    later = FULL.replace("30 November", "1 December").replace("Monday", "Tuesday")
    found = article(ninjs(ednote=FULL, headline=f"{later}: Lanterns return"))

    assert found.embargoed == datetime(2026, 12, 1, 6, tzinfo=UTC)


def test_a_field_of_the_wire_goes_before_its_words() -> None:
    found = article(ninjs(embargoed="2026-12-24T06:00:00Z", ednote=FULL))

    assert found.embargoed == datetime(2026, 12, 24, 6, tzinfo=UTC)
    assert article(ninjs(embargoed="", ednote=FULL)).embargoed is None

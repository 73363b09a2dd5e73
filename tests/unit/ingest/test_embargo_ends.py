"""An embargo in words ends by itself where they say when beyond doubt, and else holds."""

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, ninjs, rss
from wiredesk_ingest.orders.embargo_ends import end_in, end_said

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

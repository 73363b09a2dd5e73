"""Dates by edition: the newsroom's months, and other calendars beside."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest

from wiredesk.newsroom import Edition, Site, load
from wiredesk.newsroom.months import MONTH_STYLES
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.templates.months import month_names

SITE: Final = load(Path(__file__).parents[3] / "newsroom").site
EVENING: Final = datetime(2026, 11, 20, 21, 30, tzinfo=UTC)
"""The next day in the newsroom's time zone."""


def dates(edition: Any, **changes: Any) -> Dates:
    """Write dates with other settings of one edition."""
    changed = Edition.model_validate(SITE.editions[edition].model_dump() | changes)
    editions = {**SITE.editions, edition: changed}
    return Dates(Site.model_validate(SITE.model_dump() | {"editions": editions}))


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("levantine", "السبت، ٢١ تشرين الثاني ٢٠٢٦ - ٠٠:٣٠"),
        ("egyptian", "السبت، ٢١ نوفمبر ٢٠٢٦ - ٠٠:٣٠"),
        ("both", "السبت، ٢١ تشرين الثاني/نوفمبر ٢٠٢٦ - ٠٠:٣٠"),
        (None, "السبت، ٢١ نوفمبر ٢٠٢٦ - ٠٠:٣٠"),
    ],
)
def test_arabic_months_have_the_style_of_the_settings(style: str | None, said: str) -> None:
    assert dates("ar", month_names=style).write(EVENING, "ar") == said


def test_the_hijri_day_stands_beside_where_it_is_asked_for() -> None:
    beside = [{"calendar": "islamic-umalqura", "pattern": "d MMMM y 'هـ'"}]
    said = dates("ar", beside=beside).write(EVENING, "ar")
    assert said == "السبت، ٢١ تشرين الثاني ٢٠٢٦ - ٠٠:٣٠ (١١ جمادى الآخرة ١٤٤٨ هـ)"


def test_several_calendars_stand_beside_in_their_order() -> None:
    beside = [{"calendar": "gregorian"}, {"calendar": "islamic-umalqura", "pattern": "d MMMM"}]
    said = dates("fa", beside=beside).write(EVENING, "fa")
    assert said == "شنبه ۳۰ آبان ۱۴۰۵ - ۰۰:۳۰ (۲۱ نوامبر ۲۰۲۶ / ۱۱ جمادی‌الثانی)"


def test_a_gregorian_day_beside_has_the_editions_months() -> None:
    beside = [{"calendar": "gregorian", "pattern": "d MMMM"}]
    said = dates("ar", calendar="persian", date_pattern="d MMMM y", beside=beside)
    assert said.write(EVENING, "ar") == "٣٠ آبان ١٤٠٥ (٢١ تشرين الثاني)"


@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_by_style_is_the_month_of_the_day(month: int) -> None:
    said = dates("ar", month_names="both", date_pattern="MMMM")
    at = datetime(2026, month, 15, tzinfo=UTC)
    assert said.write(at, "ar") == MONTH_STYLES["both"][month - 1]


@pytest.mark.parametrize("calendar", ["gregorian", "persian", "islamic-umalqura", "islamic-civil"])
@pytest.mark.parametrize("language", ["ar", "en", "fa", "tr", "ur"])
def test_a_year_has_twelve_months_of_different_names(language: str, calendar: str) -> None:
    assert len(set(month_names(language, calendar))) == 12

"""Keywords that are a number of something, a span of it, a day in numbers, or an age."""

import pytest

from tests.unit.translate.saying import say
from wiredesk.types import Edition


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("5 million people", "ar", "٥ ملايين شخص"),
        ("5 million people", "ur", "50 لاکھ افراد"),
        ("20,000 troops", "tr", "20.000 asker"),
        ("3 ships", "ar", "٣ سفن"),
        ("2 ships", "ar", "سفينتان"),
        ("12 injured", "ar", "١٢ جريحا"),
        ("60 votes", "fa", "۶۰ رأی"),
    ],
)
def test_what_news_counts_is_said_in_the_number_of_its_figure(
    text: str, edition: Edition, said: str
) -> None:
    assert say("keyword", text, edition).value == said


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("10–15 km", "ar", "١٠ إلى ١٥ كيلومترا"),
        ("$5-10 billion", "fa", "۵ تا ۱۰ میلیارد دلار"),
        ("5 to 10 million people", "ur", "50 لاکھ افراد سے 1 کروڑ افراد"),
        ("1.5-2 million barrels per day", "tr", "günde 1,5-2 milyon varil"),
        ("20-30%", "tr", "%20-30"),
        ("5 to 10 years", "en", "5–10 years"),
        ("2-1", "ar", "2-1"),
        ("2019-2020", "ar", "2019-2020"),
    ],
)
def test_a_span_says_what_is_counted_once(text: str, edition: Edition, said: str) -> None:
    assert say("keyword", text, edition).value == said


@pytest.mark.parametrize("text", ["-10 °C", "−10 °C", "minus 10 °C"])
def test_a_minus_is_one_however_it_is_written(text: str) -> None:
    assert say("keyword", text, "en").value == "-10 °C"
    assert say("keyword", text, "tr").value == "-10°C"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12.05.2019", "12 May 2019"),
        ("31/12/1999", "31 December 1999"),
        ("05/06/2019", "05/06/2019"),
        ("31.02.2019", "31.02.2019"),
        ("۱۴۰۳/۰۸/۱۵", "15 Aban 1403"),
        ("6 février 2023", "6 February 2023"),
        ("12 de mayo de 2019", "12 May 2019"),
        ("3. Oktober 1990", "3 October 1990"),
        ("أيار/مايو 2008", "May 2008"),
        ("17 تشرين الأول (أكتوبر) 2019", "17 October 2019"),
        ("June 4th, 1989", "4 June 1989"),
    ],
)
def test_a_day_is_known_in_numbers_and_in_other_languages_months(text: str, said: str) -> None:
    assert say("keyword", text, "en", "und").value == said


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("1990s", "ar", "تسعينيات القرن العشرين"),
        ("the 1980s", "tr", "1980'ler"),
        ("1990'lar", "fa", "دههٔ ۱۹۹۰"),
        ("2010s", "ar", "العقد الثاني من القرن الحادي والعشرين"),
        ("20th century", "fa", "قرن بیستم"),
        ("21. yüzyıl", "en", "21st century"),
        ("99th century", "ar", "99th century"),
    ],
)
def test_a_decade_and_a_century_are_said(text: str, edition: Edition, said: str) -> None:
    assert say("keyword", text, edition).value == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("5.8-magnitude earthquake", "5,8 büyüklüğünde deprem"),
        ("زلزال بقوة 6.1 درجة", "6,1 büyüklüğünde deprem"),
        ("3 tons of wheat", "3 ton buğday"),
        ("30 mm of rain", "30 mm yağış"),
    ],
)
def test_a_measure_says_of_what_it_is(text: str, said: str) -> None:
    assert say("keyword", text, "tr").value == said

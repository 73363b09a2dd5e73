"""Digits on pages: those that the newsroom says an edition writes with, in what is translated."""

import json
from typing import Any

import pytest

from tests.unit.publish.rendering import (
    NEWSROOM,
    PICTURE,
    card,
    ninjs_of,
    page,
    rendering,
    told_in,
    words,
)
from wiredesk.article_stages import Translated
from wiredesk.cache import fields
from wiredesk.metadata import Metadata, SourceName, Value
from wiredesk.newsroom import Newsroom
from wiredesk.types import Edition
from wiredesk_publish.fragments.digits import HouseDigits

HOUSE = HouseDigits(NEWSROOM)


@pytest.mark.parametrize(
    ("edition", "written", "said"),
    [
        ("ar", "عودة العبّارات بعد 14 عاماً", "عودة العبّارات بعد ١٤ عاماً"),
        ("ar", "ارتفع 3.5% في 2026", "ارتفع ٣٫٥٪ في ٢٠٢٦"),
        ("ar", "نحو 1,250,000 نسمة", "نحو ١٬٢٥٠٬٠٠٠ نسمة"),
        ("ar", "نحو 1.250 نسمة", "نحو 1.250 نسمة"),  # a thousand, or one and a quarter
        ("ar", "من 18:40 إلى 20/11/2026 (2-1)", "من ١٨:٤٠ إلى ٢٠/١١/٢٠٢٦ (٢-١)"),
        ("ar", "طائرة F-16 وقمة G20 وكوفيد-19", "طائرة F-16 وقمة G20 وكوفيد-١٩"),
        ("ar", "طائرة Boeing 737 سقطت", "طائرة Boeing 737 سقطت"),
        ("ar", "على https://a.example/2026/11 و a1@b.example", None),
        ("ar", "۱۲ قتيلاً", "١٢ قتيلاً"),
        ("fa", "پس از 14 سال و ٣ ماه", "پس از ۱۴ سال و ۳ ماه"),
        ("ur", "۱۲ افراد، ۳٫۵٪", "12 افراد، 3.5%"),
        ("en", "After 14 years, ٣", "After 14 years, 3"),
        ("ar", "Ferries after 14 years", None),
        ("ar", "14", "١٤"),
        ("ar", "", ""),
    ],
)
def test_a_text_has_the_digits_of_its_edition(
    edition: Edition, written: str, said: str | None
) -> None:
    assert HOUSE.text(written, edition) == (written if said is None else said)


def test_a_body_has_them_in_its_text_alone() -> None:
    html = '<p dir="rtl" id="p1">قتل 12&#160;شخصاً</p><img width="640"><p lang="en">Of 12 men</p>'

    assert HOUSE.html(html, "ar") == html.replace("قتل 12", "قتل ١٢")


def in_arabic() -> Translated:
    """Tell a story that says 14 wherever an engine says anything in Arabic."""
    text = "بعد 14 عاماً"
    told = told_in("en", headline="After 14", body_html="<p>Later.</p>", pictures=(PICTURE,))
    value = words(text, "ar").model_copy(update={"source": "machine:x"})
    said: dict[str, Any] = dict.fromkeys(("headline", "subheadline", "teaser"), value)
    said |= dict.fromkeys(("captions", "alts", "credits", "people"), (value,))
    editions = {key: each.model_copy(update=said) for key, each in told.editions.items()}
    return told.model_copy(update={"editions": editions})


def test_an_arabic_page_card_and_record_have_one_set_of_digits() -> None:
    told = in_arabic()
    found = rendering(told, "ar")

    assert "بعد ١٤ عاماً" in page(told, "ar").text_content()
    assert "14" not in page(told, "ar").text_content() + card(told, "ar").text_content()
    assert found.fields[fields.TITLE] == "بعد ١٤ عاماً"
    record = json.dumps(ninjs_of(told, "ar") | {"bodies": [], "renditions": []}, ensure_ascii=False)
    assert "بعد 14" not in record
    assert ninjs_of(told, "ar")["bodies"][0]["value"] == told.article.body_html


@pytest.mark.parametrize("source", ["none", "override"])
def test_what_an_agency_or_an_editor_wrote_keeps_its_digits(source: SourceName) -> None:
    told = told_in("ar", headline="بعد 14 عاماً", body_html="<p>بعد 14 عاماً</p>")
    own = told.editions["ar"]
    said = own.headline.model_copy(update={"value": "بعد 14 عاماً", "source": source})
    editions = {**told.editions, "ar": own.model_copy(update={"headline": said})}

    shown = page(told.model_copy(update={"editions": editions}), "ar")

    assert shown.find_class("body")[0].text_content() == "بعد 14 عاماً"
    assert shown.xpath("string(//h1)").strip() == "بعد 14 عاماً"


def test_an_address_has_latin_digits_whatever_the_edition_writes() -> None:
    for edition in ("ar", "fa", "en"):
        assert "-14-" in str(rendering(in_arabic(), edition).fields[fields.PATH])


def test_a_translated_body_has_the_editions_digits() -> None:
    told = told_in("en", body_html="<p>After 14 years.</p>")
    body = Value(value="<p>بعد 14 عاماً.</p>", language="ar", direction="rtl", source="machine:x")
    changed: Metadata = told.editions["ar"].model_copy(update={"body": body})
    told = told.model_copy(update={"editions": {**told.editions, "ar": changed}})

    shown, original = page(told, "ar").find_class("body")

    assert (shown.text_content(), original.text_content()) == ("بعد ١٤ عاماً.", "After 14 years.")


def test_a_newsroom_of_latin_digits_has_them_everywhere() -> None:
    site = NEWSROOM.site
    latin = site.editions["ar"].model_copy(update={"digits": "latn"})
    own = site.model_copy(update={"editions": {**site.editions, "ar": latin}})
    newsroom: Newsroom = NEWSROOM.model_copy(update={"site": own})

    assert HouseDigits(newsroom).text("بعد ١٤ عاماً و٣٫٥٪", "ar") == "بعد 14 عاماً و3.5%"

"""Bodies that every town or land has, in credits: police, ports, courts, presidencies."""

import pytest

from tests.unit.translate.saying import say
from wiredesk.types import Edition


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("Port of Rotterdam", "ar", "ميناء روتردام"),
        ("Uvalde Police Department", "fa", "پلیس یووالدی"),
        ("Courtesy of the University of Nairobi", "tr", "Nairobi Üniversitesi izniyle"),
        ("Kherson Regional Military Administration", "ar", "الإدارة العسكرية الإقليمية في خيرسون"),
        ("Governor of Kursk region", "tr", "Kursk bölgesi Valisi"),
        ("Devon and Cornwall Police", "ur", "ڈیون اور کارنوال پولیس"),
        ("Sindh Government", "fa", "دولت ایالت سند"),
    ],
)  # fmt: skip
def test_a_body_of_a_place_is_said_by_its_kind(text: str, edition: Edition, said: str) -> None:
    assert say("credit", text, edition).value == said


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("Royal Thai Navy", "ar", "البحرية الملكية التايلاندية"),
        ("South Korean Presidential Office", "ar", "الرئاسة الكورية الجنوبية"),
        ("Brazil's Presidency", "fa", "ریاست جمهوری برزیل"),
        ("Taiwan Ministry of National Defense", "ur", "تائیوان کی وزارت دفاع"),
        ("Mexican Presidency", "ur", "میکسیکو کا ایوان صدر"),
        ("Handout/Norwegian Police", "tr", "Servis edilen fotoğraf/Norveç polisi"),
    ],
)
def test_a_body_of_a_country_has_its_adjective(text: str, edition: Edition, said: str) -> None:
    assert say("credit", text, edition).value == said


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("fr", "Présidence tunisienne", "Tunisian Presidency"),
        ("fr", "Ministère russe de la Défense", "Russian Defence Ministry"),
        ("fr", "Garde-côtes italiens", "Italian Coast Guard"),
        ("es", "Presidencia de México", "Mexican Presidency"),
        ("es", "Embajada de España en Colombia", "Spanish Embassy in Colombia"),
        ("it", "Croce Rossa Italiana", "Italian Red Cross"),
        ("pt", "Prefeitura de São Paulo", "São Paulo Municipality"),
        ("de", "Staatsanwaltschaft Frankfurt", "Frankfurt Prosecutor's Office"),
        ("ar", "المكتب الإعلامي لوزارة الداخلية السورية", "Syrian Interior Ministry press office"),
    ],
)
def test_wires_of_other_languages_name_such_bodies(language: str, text: str, said: str) -> None:
    found = say("credit", text, "en", language)

    assert found.value.casefold() == said.casefold()
    assert found.source in {"authority", "template"}


@pytest.mark.parametrize(
    "text",
    [
        "Wolverton Police",
        "Avon and Somerset Police",
        "Georgia Supreme Court",
        "Duma",
        "Marina Russo",
    ],
)
def test_what_may_be_another_body_stays_as_it_is(text: str) -> None:
    assert say("credit", text, "ar").source == "none"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("WHO/Blink Media", "Dünya Sağlık Örgütü/Blink Media"),
        ("Jane Roe for The Daily Lantern", "The Daily Lantern için Jane Roe"),
        ("2026 Quillmark/Handout", "2026 Quillmark/Servis edilen fotoğraf"),
    ],
)
def test_a_house_that_nobody_knows_keeps_its_name_beside_what_is_said(text: str, said: str) -> None:
    assert say("credit", text, "tr").value == said


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("SANA via X/Handout via REUTERS", "ar", "سانا عبر إكس/صورة موزعة عبر رويترز"),
        ("Handout via REUTERS/File Photo", "ur", "فراہم کردہ تصویر، بذریعہ رائٹرز/فائل فوٹو"),
        ("KCNA via KNS/AFP", "tr", "KCNA, KNS/AFP aracılığıyla"),
    ],
)
def test_a_way_ends_where_a_kind_of_picture_or_another_way_begins(
    text: str, edition: Edition, said: str
) -> None:
    assert say("credit", text, edition).value == said

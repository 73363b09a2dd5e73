"""Bodies in credits: a state's television, press offices, letters of another language, years."""

import pytest

from tests.rows import every_row
from tests.unit.translate.saying import say
from wiredesk.types import Edition


@every_row(
    ("text", "language", "edition", "said"),
    (
        ("State TV via AP", "en", "ar", "التلفزيون الرسمي عبر أسوشيتد برس"),
        ("Syrian state television", "en", "fa", "تلویزیون دولتی سوریه"),
        ("Iranian state media/AFP", "en", "tr", "İran devlet medyası/AFP"),
        ("Libyan state-run TV", "en", "ur", "لیبیائی سرکاری ٹی وی"),
        ("Myanmar state TV", "en", "ur", "میانمار کا سرکاری ٹی وی"),
        ("Libyan TV", "en", "ar", "التلفزيون الليبي"),
    ),
)
def test_the_television_of_a_state_is_said_as_such(
    text: str, language: str, edition: Edition, said: str
) -> None:
    assert say("credit", text, edition, language).value == said


@every_row(
    ("text", "edition", "said"),
    (
        ("Ukrainian Presidential Press Service", "ar", "المكتب الصحفي للرئاسة الأوكرانية"),
        ("Ukrainian Presidential Press Service", "tr", "Ukrayna Devlet Başkanlığı Basın Ofisi"),
        (
            "Press Service of the President of Azerbaijan",
            "en",
            "Azerbaijani Presidency press office",
        ),
        ("Belarusian presidential press service", "ur", "بیلاروس کے ایوان صدر کا پریس آفس"),
        ("Egyptian Presidency Media Office", "tr", "Mısır Cumhurbaşkanlığı Basın Ofisi"),
        ("Turkish Presidency Press Office", "fa", "دفتر مطبوعاتی ریاست جمهوری ترکیه"),
        ("Iraqi Prime Minister Media Office", "ar", "المكتب الإعلامي لرئيس الوزراء العراقي"),
        ("المكتب الصحفي للكرملين", "en", "Kremlin press office"),
        ("Press Bureau of the Prime Minister", "tr", "Başbakanlık Basın Ofisi"),
        ("Israeli Government Press Office", "en", "Israeli Government Press Office"),
    ),
)
def test_a_press_office_is_not_the_body_that_it_speaks_for(
    text: str, edition: Edition, said: str
) -> None:
    language = "ar" if not text.isascii() else "en"
    assert say("credit", text, edition, language).value == said


@every_row(
    ("text", "language", "said"),
    (
        ("IWF/Handout", "de", "International Monetary Fund/Handout"),
        ("IWF/Handout", "en", "International Weightlifting Federation/Handout"),
        ("IWF/Handout", "sv", "IWF/Handout"),
        ("BM", "es", "World Bank"),
        ("BM", "tr", "United Nations"),
        ("CPI/ANP", "fr", "International Criminal Court/ANP"),
    ),
)
def test_letters_mean_a_body_of_the_wires_language(text: str, language: str, said: str) -> None:
    found = say("credit", text, "en", language)
    assert (found.value, found.source == "none") == (said, language == "sv")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("© 2024 AFP", "© ۲۰۲۴ خبرگزاری فرانسه"),
        ("©2024 Reuters", "© ۲۰۲۴ رویترز"),
        ("AFP/Archive 2015", "خبرگزاری فرانسه/عکس آرشیوی ۲۰۱۵"),
    ],
)
def test_a_year_is_in_the_editions_digits(text: str, said: str) -> None:
    assert say("credit", text, "fa").value == said


@every_row(
    ("text", "edition", "said"),
    (
        ("Odesa Regional Administration", "tr", "Odessa Bölge Yönetimi"),
        ("Bavarian State Government", "ar", "حكومة ولاية بافاريا"),
        ("Polish Border Police", "en", "Polish Border Police"),
        ("Lithuanian Armed Forces", "tr", "Litvanya Silahlı Kuvvetleri"),
        ("Undated handout photo", "ar", "صورة موزعة غير مؤرخة"),
        ("Finnish Border Guard via Lehtikuva", "en", "Finnish Border Guard via Lehtikuva"),
        ("Screengrab from X", "fa", "اسکرین‌شات: ایکس"),
        ("Photo by Handout/Getty Images", "ar", "صورة موزعة/غيتي إيميجز"),
        ("Copyright (c) 2026 Shutterstock", "tr", "© 2026 Shutterstock"),
    ),
)
def test_nothing_that_a_credit_says_is_left_out(text: str, edition: Edition, said: str) -> None:
    assert say("credit", text, edition).value == said

"""Categories and topics that wires name in words, alone and joined."""

import re

from tests.rows import every_row
from tests.unit.translate.saying import NEWSROOM, say
from wiredesk.newsroom.phrases import read_phrases, slots
from wiredesk.newsroom.subject_names import read_subject_names, read_subjects
from wiredesk.types import EDITIONS, Edition

CATEGORIES = (
    ("Sports", "en", "ar", "رياضة"),
    ("WEATHER", "en", "tr", "Hava durumu"),
    ("Wirtschaft", "de", "en", "Economy"),
    ("فرهنگ و هنر", "fa", "ur", "فنون اور ثقافت"),
    ("منوعات", "ar", "en", "Miscellaneous"),
    ("Features", "en", "tr", "Özel haberler"),
    ("Conflits, guerres et paix", "fr", "en", "Conflict, war and peace"),
    ("Konflikte, Krieg und Frieden", "de", "ur", "تنازعات، جنگ اور امن"),
    ("Kadına şiddet", "tr", "en", "Violence against women"),
    ("حوادث السير", "ar", "en", "Road accidents"),
    ("Asgari ücret", "tr", "en", "Minimum wage"),
    ("Mergers", "en", "tr", "Birleşme ve satın almalar"),
    ("Peace process", "en", "fa", "روند صلح"),
    ("natural resources", "en", "ar", "موارد طبيعية"),
    ("Gündem", "tr", "en", "Top news"),
    ("labour market", "en", "tr", "İş piyasası"),
    ("Economy & Markets", "en", "ar", "اقتصاد وأسواق"),
    ("اقتصاد وأسواق", "ar", "en", "Economy and markets"),
    ("Culture, musique et cinéma", "fr", "fa", "فرهنگ، موسیقی و سینما"),
    ("Bilim ve Çevre", "tr", "en", "Science and environment"),
    ("Tarım ve İnternet", "en", "tr", "Tarım ve internet"),
    ("Tennis news", "en", "ur", "ٹینس"),
    ("أخبار الطقس", "ar", "tr", "Hava durumu"),
    ("US & Canada", "en", "ar", "الولايات المتحدة وكندا"),
    ("امن", "ur", "en", "Peace"),
    ("Middle East & Africa", "en", "tr", "Orta Doğu ve Afrika"),
    ("Nuclear weapons", "en", "fa", "سلاح هسته‌ای"),
    ("Réchauffement climatique", "fr", "ar", "احترار عالمي"),
    ("بازار سرمایه", "fa", "en", "Capital markets"),
    ("Protestas", "es", "tr", "Protestolar"),
    ("Waldbrände", "de", "ur", "جنگلات کی آگ"),
    ("Disinformazione", "it", "en", "Misinformation"),
    ("natural disaster", "en", "fa", "بلایای طبیعی"),
    ("Demonstration", "en", "tr", "Protestolar"),
    ("Glaciers", "fr", "ar", "أنهار جليدية"),
    ("أسعار النفط", "ar", "tr", "Petrol fiyatları"),
    ("حوادث", "ar", "ur", "حادثات"),
    ("Krieg in der Ukraine", "de", "fa", "جنگ اوکراین"),
    ("Sci/Tech", "en", "ar", "علوم وتكنولوجيا"),
    ("Elections 2026", "en", "fa", "انتخابات ۲۰۲۶"),
    ("Seçim 2028", "tr", "en", "Elections 2028"),
    ("3. Sayfa", "tr", "en", "Crime and accidents"),
    ("شؤون إسرائيلية", "ar", "ur", "اسرائیلی امور"),
    ("arts, culture, entertainment and media", "en", "tr", "Kültür, sanat, eğlence ve medya"),
    ("crime, law and justice", "de", "ar", "جرائم وقانون وقضاء"),
    ("refugees and internally displaced people", "en", "ar", "لاجئون ونازحون"),
    ("Displaced people", "en", "fa", "آوارگان"),
    ("cyber crime", "en", "ar", "جرائم إلكترونية"),
    ("Jobs & Careers", "en", "ar", "توظيف"),
    ("Metro", "en", "tr", "Şehir"),
    ("Cotidiano", "pt", "en", "Everyday life"),
)


@every_row(("text", "language", "edition", "said"), CATEGORIES)
def test_a_category_that_a_feed_names_in_words_is_said(
    text: str, language: str, edition: Edition, said: str
) -> None:
    for field in ("keyword", "subject"):
        found = say(field, text, edition, language)
        assert (found.value, found.source) == (said, "label")


@every_row(
    ("text", "edition"),
    (
        ("Culture and quokkas", "tr"),
        ("Sports & ", "tr"),
        ("War, peace, art, music, chess", "tr"),
        ("news", "en"),
        ("New", "tr"),
        ("{0}", "tr"),
        ("{0} and {1}", "ar"),
        ("{0} & Sports", "tr"),
    ),
)
def test_a_category_of_which_a_part_is_unknown_stays(text: str, edition: Edition) -> None:
    assert say("subject", text, edition, "en").value == text


def test_every_category_is_known_by_its_name_in_each_language() -> None:
    categories = [
        each for each in read_phrases(NEWSROOM)["categories"] if not slots(each.names["en"])
    ]

    assert len(categories) >= 400
    for category in categories:
        for edition in EDITIONS:
            other: Edition = "fa" if edition == "tr" else "tr"
            assert say("subject", category.names[edition], other, edition).source != "none", (
                category
            )


def test_every_subject_is_known_by_all_its_names() -> None:
    for name, code in read_subject_names(NEWSROOM).items():
        said = {edition: say("subject", name, edition, "und").source for edition in EDITIONS}
        assert "none" not in said.values(), (name, code)


def test_a_country_that_is_a_subject_is_said_and_a_code_is_not() -> None:
    assert say("subject", "Turkey", "ar", "en").value == "تركيا"
    assert say("subject", "turkey", "ar", "en").source == "none"
    assert say("subject", "IRQ", "ar", "en").source == "none"


def test_a_category_in_the_editions_language_stays_as_it_is_written() -> None:
    assert say("keyword", "WEATHER", "en", "en").value == "WEATHER"


@every_row(
    ("text", "language", "edition", "said"),
    (
        ("Scotland", "en", "tr", "İskoçya"),
        ("کراچی", "ur", "en", "Karachi"),
        ("Ankara", "tr", "ar", "أنقرة"),
    ),
)
def test_a_place_that_a_feed_has_for_a_category_is_said(
    text: str, language: str, edition: Edition, said: str
) -> None:
    assert say("subject", text, edition, language).value == said


@every_row(("text",), (("Batman",), ("Orange",), ("GA",)))
def test_a_word_that_is_a_place_as_well_is_no_place_among_categories(text: str) -> None:
    assert say("subject", text, "ar").source == "none"


PARTED = {
    "ar": re.compile("، | و"),
    "en": re.compile(", | and "),
    "fa": re.compile("، | و "),
    "tr": re.compile(", | ve "),
    "ur": re.compile("، | اور "),
}
"""What stands between the things that a label says, by edition."""


def test_a_label_says_as_many_things_as_its_topic() -> None:
    rows = [
        (name, row)
        for _, row in read_subjects(NEWSROOM)
        for name in row["aliases"].split("|")[:1]
        if PARTED["en"].search(name) and name.isascii()
    ]
    short = [
        (name, edition, row[edition])
        for name, row in rows
        for edition in EDITIONS
        if len(PARTED[edition].split(row[edition])) < len(PARTED["en"].split(name))
    ]

    assert len(rows) >= 20
    assert short == []

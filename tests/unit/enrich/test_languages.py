"""All languages of a text, its script, and the direction in which it runs."""

from pathlib import Path

import pytest

from wiredesk.clock import utc_now
from wiredesk.enrichment import Enrichment
from wiredesk.newsroom import load
from wiredesk.testing.articles import article
from wiredesk_enrich.enrichers import chain
from wiredesk_enrich.pipeline import EnrichStage, Unobserved
from wiredesk_enrich.script import direction, letters, main_script, script_of_language
from wiredesk_enrich.settings import EnrichSettings

SETTINGS = EnrichSettings(
    newsroom=Path(__file__).parents[3] / "newsroom", enrichers=("language", "text")
)
STAGE = EnrichStage(chain(SETTINGS, load(SETTINGS.newsroom)), utc_now, Unobserved())
ENGLISH = "The keepers of the old harbour said on Monday that the lamps would be lit again in May."
TURKISH = "Limanın bekçileri pazartesi günü fenerlerin mayıs ayında yeniden yakılacağını söyledi."
ARABIC = "قال حراس الميناء القديم يوم الاثنين إن المصابيح ستضاء من جديد في شهر مايو المقبل."
NEIGHBOURS = {
    "de": "Die Ministerin war am Montag in der Stadt und sagte, man habe an dem Plan so lange "
    "gearbeitet, bis er in allen Punkten fertig war. Die Opposition will an dem Tag der Sitzung "
    "dagegen stimmen.",
    "pt": "O ministro da cidade disse na segunda-feira que a obra da ponte vai parar no ano que "
    "vem, e que o dinheiro da Europa chega de novo em maio. O partido da oposição vai votar contra "
    "o plano do governo.",
    "az": "Nazir bazar ertəsi Bakıda dedi ki, bu plan çox vacibdir və uzun müddətdir ki, onun "
    "üzərində iş gedir. Bir il sonra daha bir yol açılacaq, bu da şəhər üçün yaxşı olacaq.",
    "ps": "وزیر د دوشنبې په ورځ په کابل کې وویل چې په راتلونکي کال کې به د سړک لپاره ډېرې پیسې "
    "ورکړل شي او دا پلان ډېر مهم دی او له اوږدې مودې راهیسې پرې کار روان دی.",
}
"""Texts with many of an edition's stop words."""


def enrich(text: str, language: str = "") -> Enrichment:
    """Read a text that has no headline."""
    return STAGE.enrich(article(headline="", body_text=text, language=language))


def shares(text: str) -> dict[str, float]:
    """Answer the languages of a text."""
    return {each.language: each.share for each in enrich(text).languages}


@pytest.mark.parametrize(
    ("text", "language", "script", "runs"),
    [
        (ENGLISH, "en", "Latn", "ltr"),
        (ARABIC, "ar", "Arab", "rtl"),
        ("Президент подписал закон о бюджете на следующий год.", "ru", "Cyrl", "ltr"),
        ("以色列总理星期一在耶路撒冷会见了外国记者并回答问题", "zh", "Hani", "ltr"),
        ("ראש הממשלה נפגש עם שר החוץ ביום שני בירושלים", "he", "Hebr", "rtl"),
        ("Η κυβέρνηση ανακοίνωσε νέα μέτρα", "el", "Grek", "ltr"),
        ("首相は月曜日に東京で会見した", "ja", "Jpan", "ltr"),
    ],
)
def test_a_sixth_language_goes_through_and_is_said(
    text: str, language: str, script: str, runs: str
) -> None:
    found = enrich(text)
    assert (found.language, found.script, found.direction) == (language, script, runs)
    assert [(each.language, each.share) for each in found.languages] == [(language, 1)]


@pytest.mark.parametrize("claimed", ["en", "ar", "fa", "tr", "ur", ""])
@pytest.mark.parametrize("language", NEIGHBOURS)
def test_a_neighbour_of_an_editions_language_is_itself_whatever_the_wire_claims(
    language: str, claimed: str
) -> None:
    assert enrich(NEIGHBOURS[language], claimed).language == language


def test_a_half_in_another_script_is_counted_by_its_letters() -> None:
    found = shares(f"{ENGLISH}\n\n{ARABIC}")
    assert list(found) == ["en", "ar"]
    assert 0.4 < found["ar"] < 0.5


def test_a_half_in_another_language_of_the_same_script_is_found_by_paragraph() -> None:
    found = shares(f"{ENGLISH}\n\n{TURKISH}\n\n{ENGLISH}")
    assert list(found) == ["en", "tr"]
    assert 0.25 < found["tr"] < 0.45


def test_names_in_their_own_letters_make_no_text_turkish_or_arabic() -> None:
    named = (
        "Erdoğan and Kılıç said on Friday that the harbour would have its new lamps lit again, and "
        "the keepers of Wick agreed."
    )
    assert list(shares(f"{TURKISH}\n\n{named}\n\n{TURKISH}")) == ["tr", "en"]
    persian = (
        "روزنامهٔ «الحیاة» و «الثورة» و «الوحدة» نوشتند که چراغ‌های بندر گویا از نو روشن می‌شوند."
    )
    assert list(shares(f"{ARABIC}\n\n{persian}\n\n{ARABIC}")) == ["ar", "fa"]


def test_a_quotation_is_noted_and_a_name_in_other_letters_is_not() -> None:
    assert list(shares(f"{ENGLISH} «لن ننسى هذا اليوم أبدا».")) == ["en", "ar"]
    assert list(shares(f"{ARABIC} (Halyard Press)")) == ["ar"]


def test_several_languages_stand_in_the_trail() -> None:
    notes = enrich(f"{ENGLISH}\n\n{ARABIC}", "en").trail[0].notes
    assert any(note.startswith("in several languages: en 5") for note in notes)


def test_a_language_that_the_detector_does_not_know_is_believed_in_its_script_alone() -> None:
    ukrainian = "Президент підписав закон про бюджет на наступний рік, повідомили у відомстві."
    assert (enrich(ukrainian, "uk").language, enrich(ENGLISH, "uk").language) == ("uk", "en")
    assert enrich(ENGLISH, "ro").language == "en"


def test_no_letters_are_in_no_script() -> None:
    for text in ("", "2026: 10-3", "😀" * 50):
        found = enrich(text, "en")
        assert (found.script, found.direction, found.languages) == ("Zyyy", "ltr", ())


def test_an_arabic_text_that_begins_with_a_latin_name_runs_from_right_to_left() -> None:
    text = "Fenwire - " + ARABIC
    assert direction(text, letters(text)) == "rtl"
    assert direction("abc אבג", letters("abc אבג")) == "ltr"
    assert direction("אבג abc", letters("אבג abc")) == "rtl"
    assert main_script(letters(text)) == "Arab"


NAMES = " (Halyard Press, Northern Lamp Keepers Association, International Lantern Federation)."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ARABIC + NAMES * 9, "ar"),
        ("عقود المصابيح" + NAMES * 9, "ar"),
        (f"Fenwire: {ARABIC}{NAMES * 9}", "ar-EG"),
        ("قیمت‌ها" + NAMES, "fa"),
        ("قیمتیں" + NAMES, "ur"),
        ("ראש" + NAMES, "he"),
    ],
)
def test_a_text_of_a_language_from_right_to_left_runs_so_however_many_latin_names_it_has(
    text: str, language: str
) -> None:
    assert main_script(letters(text)) == "Latn"
    assert direction(text, letters(text), language) == "rtl"


def test_a_text_that_only_claims_such_a_language_runs_as_its_letters_do() -> None:
    for text in (ENGLISH, NAMES):
        assert direction(text, letters(text), "ar") == "ltr"
    assert enrich(ENGLISH, "ar").direction == "ltr"


def test_an_english_text_that_quotes_at_length_runs_from_left_to_right() -> None:
    text = f"{ENGLISH * 4}\n\n{ARABIC * 9}"
    assert main_script(letters(text)) == "Arab"
    assert direction(text, letters(text), "en") == "ltr"


@pytest.mark.parametrize(
    ("language", "script"),
    [
        *(("ar", "Arab"), ("fa_AF", "Arab"), ("en-GB", "Latn"), ("AZ", "Latn"), ("az-IR", "Arab")),
        *(("pa-Arab-PK", "Arab"), ("sr-latn", "Latn"), ("und", ""), ("", ""), ("x", "")),
    ],
)
def test_a_languages_script_is_what_it_says_or_cldrs(language: str, script: str) -> None:
    assert script_of_language(language) == script


def test_what_is_in_another_script_than_its_languages_runs_as_most_letters_do() -> None:
    """Kurdish, Azerbaijani and Punjabi are written in several."""
    text = f"{ARABIC} (Halyard)"
    for language in ("ku", "az", "pa", "und", ""):
        assert direction(text, letters(text), language) == "rtl"


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "كلمة " * 50_000,
        "😀" * 100_000,
        "سلام hello 你好 שלום " * 20_000,
        "ab\n" * 90_000,
    ],
    ids=["one word", "long", "emoji", "mixed", "lines"],
)
def test_any_text_goes_through(text: str) -> None:
    assert enrich(text).partial == ()

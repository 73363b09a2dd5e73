"""What enrich learns about an article."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.enrich import shipped
from wiredesk.article import Subject
from wiredesk.enrichment import Enrichment
from wiredesk.testing.articles import article
from wiredesk_enrich.reading import minutes, words
from wiredesk_enrich.teaser import ELLIPSIS, teaser

TURKISH = "Balıkçılar gün doğarken limana döndü ve ağlarını kuruttu. Hava bütün gün açık kaldı."


def enrich(**changes: Any) -> Enrichment:
    """Enrich an article made of few words."""
    return shipped.stage().enrich(article(**changes))


def test_the_text_overrules_a_language_that_the_wire_claims_wrongly() -> None:
    found = enrich(language="en", headline="Balıkçılar döndü", body_text=TURKISH)
    assert found.language == "tr"
    assert "the wire says en" in found.language_note


def test_the_wire_is_believed_where_the_text_says_little() -> None:
    assert enrich(language="fa", headline="2026", body_text="12").language == "fa"


def test_a_regional_tag_that_agrees_is_kept() -> None:
    found = enrich(language="tr-TR", headline="Balıkçılar döndü", body_text=TURKISH)
    assert (found.language, found.language_note) == ("tr-TR", "")


@pytest.mark.parametrize(
    ("text", "count"),
    [("two words", 2), ("می‌رود به خانه", 3), ("it’s well-known", 2), ("سلام، دنیا", 2), ("", 0)],
)
def test_words_are_counted_in_any_script(text: str, count: int) -> None:
    assert words(text) == count


def test_reading_time_is_rounded_up() -> None:
    assert (minutes(1, "en"), minutes(229, "en"), minutes(0, "en")) == (1, 2, 0)


def test_the_first_subject_code_that_has_a_section_decides() -> None:
    subjects = (Subject(code="x:1"), Subject(code="medtop:11000000"))
    assert enrich(subjects=subjects).section == "politics"


def test_a_teaser_ends_at_a_sentence() -> None:
    text = "Mr. Smith came by the early boat. He left at noon. " + "Then came the rest. " * 20
    short = teaser(text, "en", most=60)
    assert short == "Mr. Smith came by the early boat. He left at noon."


def test_a_name_has_the_form_that_the_text_writes() -> None:
    found = enrich(headline="پرواز به هنگ\u200cکنگ", body_text="پرواز فردا است.", language="fa")
    [city] = found.entities
    assert (city.id, city.form) == ("country:HK", "هنگ\u200cکنگ")


@pytest.mark.parametrize(
    ("body", "located", "said"),
    [
        ("LONDON (Quillmark) - The tide came early.", "", "The tide came early."),
        ("LONDON, Nov 3 (Quillmark) -- The tide came early.", "", "The tide came early."),
        ("FORT WICK, Qm. (QP) _ The tide came early.", "", "The tide came early."),
        ("بغداد - أ ف ب - عادت الفوانيس.", "", "عادت الفوانيس."),
        ("بغداد - أ ف ب\n\nعادت الفوانيس.", "", "عادت الفوانيس."),
        ("بغداد (رويترز) -\nعادت الفوانيس.", "", "عادت الفوانيس."),
        ("ANKARA /AA/ - Fenerler geri geldi.", "", "Fenerler geri geldi."),
        ("OSLO - Lanterns came back.", "Oslo", "Lanterns came back."),
        ("OSLO, Norway - Lanterns came back.", "Oslo", "Lanterns came back."),
        ("OSLO - Lanterns came back.", "Oslo, Norway", "Lanterns came back."),
        ("PORT WICK, Qumar — An early tide came.", "", "An early tide came."),
        ("OSLO, Nov 30 - Lanterns came back.", "", "Lanterns came back."),
        ("ANKARA, 3 Kasım – Fenerler geri geldi.", "", "Fenerler geri geldi."),
        ("WICK, Qm. (QP) _ Lantern Inc. (LNTN) rose.", "", "Lantern Inc. (LNTN) rose."),
        ("(AFP) - The tide came early.", "", "The tide came early."),
        ("(AFP) - Oslo, October 11 - The tide came.", "Oslo", "The tide came."),
        ("(رويترز) عادت الفوانيس.", "", "عادت الفوانيس."),
        ("(Reader) - The tide came early.", "", "(Reader) - The tide came early."),
        ("OSLO: Lanterns came back.", "", "OSLO: Lanterns came back."),
        ("NATO, Oslo — what comes next.", "", "NATO, Oslo — what comes next."),
        ("Oslo, Norway - The lanterns.", "", "Oslo, Norway - The lanterns."),
        ("WICK 2 OSLO 1 - Late goals.", "", "WICK 2 OSLO 1 - Late goals."),
        ("قال الوزير - وهو من بغداد - إنه عاد.", "", "قال الوزير - وهو من بغداد - إنه عاد."),
        ("أنس (12 عاما) عاد.", "", "أنس (12 عاما) عاد."),
        ("Turkey 2 Germany 1 - Late goals.", "", "Turkey 2 Germany 1 - Late goals."),
        ("Analysts: Rates stay.", "", "Analysts: Rates stay."),
        ("LONDON (Quillmark) -", "", "LONDON (Quillmark) -"),
    ],
)
def test_a_teaser_begins_behind_dateline_and_agency(body: str, located: str, said: str) -> None:
    assert enrich(body_text=body, located=located).teaser == said


def test_a_teaser_of_one_long_sentence_ends_at_a_word() -> None:
    assert teaser("kelime " * 60, "tr", most=40) == "kelime kelime kelime kelime kelime" + ELLIPSIS


@given(st.text(), st.sampled_from(["ar", "en", "fa", "tr", "ur"]), st.integers(10, 300))
def test_a_teaser_is_the_beginning_of_the_text_and_never_too_long(
    text: str, language: str, most: int
) -> None:
    short = teaser(text, language, most=most)
    assert len(short) <= most
    assert short.removesuffix(ELLIPSIS) in text

"""Metadata in five editions: every value with its language and where it comes from."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from wiredesk.article import Enriched, Enrichment, Entity, Metadata, Subject, Translated
from wiredesk.clock import utc_now
from wiredesk.newsroom import load
from wiredesk.newsroom.topics import OwnTopic
from wiredesk.testing.articles import article
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.names import Names
from wiredesk_translate_metadata.pipeline import TranslateStage

NEWSROOM = load(Path(__file__).parents[3] / "newsroom")
STAGE = TranslateStage(Names(NEWSROOM), Dates(NEWSROOM.site), utc_now)


def translate(**changes: Any) -> Translated:
    """Translate an article made of few words."""
    enrichment = Enrichment(language="tr", section="world", teaser="Kısa.")
    return STAGE.translate(Enriched(article=article(**changes), enrichment=enrichment))


def in_edition(edition: Edition, **changes: Any) -> Metadata:
    """Give the metadata of one edition."""
    return translate(**changes).editions[edition]


@pytest.mark.parametrize(
    ("edition", "date"),
    [
        ("en", "Friday, 20 November, 2026 - 12:05"),
        ("fa", "جمعه ۲۹ آبان ۱۴۰۵ - ۱۲:۰۵"),
        ("ar", "الجمعة، ٢٠ تشرين الثاني ٢٠٢٦ - ١٢:٠٥"),
        ("tr", "20 Kasım 2026 Cuma - 12:05"),
    ],
)
def test_a_date_has_the_house_form_digits_and_calendar(edition: Edition, date: str) -> None:
    made = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)
    found = in_edition(edition, versioncreated=made).date
    assert (found.value, found.source, found.language) == (date, "template", edition)


def test_free_text_stays_in_its_language_and_is_marked_so() -> None:
    found = in_edition("ar", headline="Rüzgâr limanda").headline
    assert (found.value, found.language, found.direction) == ("Rüzgâr limanda", "tr", "ltr")
    assert found.source == "none"


def test_a_section_has_the_newsrooms_name() -> None:
    found = in_edition("tr").section
    assert (found.value, found.source, found.of) == ("Dünya", "label", "world")


@pytest.mark.parametrize("code", ["medtop:11000000", "subj:11000000"])
def test_a_known_subject_has_a_name_in_every_edition(code: str) -> None:
    translated = translate(subjects=(Subject(code=code, name="politique"),))
    names = [translated.editions[edition].subjects[0] for edition in EDITIONS]
    assert [(name.language, name.source) for name in names] == [(e, "label") for e in EDITIONS]
    assert "politique" not in {name.value for name in names}


def test_an_imported_topic_is_named_where_it_has_a_label_and_nowhere_else() -> None:
    soccer = OwnTopic(code="medtop:20001065", labels={"ar": "كرة قدم"})
    newsroom = NEWSROOM.model_copy(update={"topics": {soccer.code: soccer}})
    names, subject = Names(newsroom), Subject(code=soccer.code, name="soccer")

    arabic = names.subject(subject, "ar", "en")

    assert arabic
    assert (arabic.value, arabic.language, arabic.source) == ("كرة قدم", "ar", "iptc")
    assert names.subject(subject, "tr", "en") is None


def test_an_unknown_subject_keeps_the_wires_own_name() -> None:
    found = in_edition("fa", subjects=(Subject(code="x:1", name="Sürat koşusu"),)).subjects[0]
    assert (found.value, found.language, found.source) == ("Sürat koşusu", "tr", "none")


@pytest.mark.parametrize(
    ("code", "name"),
    [("anpasel:asian", ""), ("N2:VOTE", "VOTE"), ("ECO", "ECO"), ("subj:99999999", " ")],
)
def test_a_code_that_nobody_names_is_no_topic_for_readers(code: str, name: str) -> None:
    assert in_edition("en", subjects=(Subject(code=code, name=name),)).subjects == ()


def test_a_country_has_its_name_from_cldr() -> None:
    found = in_edition("ar", places=(Entity(name="Türkiye"),)).places[0]
    assert (found.value, found.source, found.direction) == ("تركيا", "cldr", "rtl")


def test_a_town_stays_as_the_wire_wrote_it() -> None:
    found = in_edition("ar", places=(Entity(name="Mardin", country="TR"),)).places[0]
    assert (found.value, found.source) == ("Mardin", "none")


def test_the_language_has_its_name_in_each_edition() -> None:
    assert in_edition("en").language.value == "Turkish"
    assert in_edition("tr").language.value == "Türkçe"

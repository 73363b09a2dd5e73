"""Metadata in five editions: every value with its language and where it comes from."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.newsrooms import SHIPPED
from tests.rows import every_row
from tests.unit.translate.shipped import stage
from wiredesk.article import Entity, Picture, Subject
from wiredesk.article_stages import Enriched, Translated
from wiredesk.enrichment import Enrichment, EntityKind, Named
from wiredesk.metadata import Metadata
from wiredesk.newsroom import load
from wiredesk.newsroom.topics import OwnTopic
from wiredesk.testing.articles import article
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.asked import Asked
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.sources.borders import apart
from wiredesk_translate_metadata.sources.cldr import CldrSource
from wiredesk_translate_metadata.sources.iptc import IptcSource


def translate(**changes: Any) -> Translated:
    """Translate an article made of few words."""
    enrichment = Enrichment(language="tr", section="world", teaser="Kısa.")
    return stage().translate(Enriched(article=article(**changes), enrichment=enrichment))


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


def test_a_date_is_of_the_instant_as_the_event_writes_it() -> None:
    said = translate(versioncreated=datetime(2026, 11, 20, 9, 5, tzinfo=UTC))
    told = said.model_dump(mode="json")
    assert told["editions"]["tr"]["date"]["of"] == told["article"]["versioncreated"]


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


def test_an_imported_topic_is_named_where_it_has_a_label_and_left_out_elsewhere() -> None:
    soccer = OwnTopic(code="medtop:20001065", labels={"ar": "كرة قدم"})
    newsroom = load(SHIPPED).model_copy(update={"topics": {soccer.code: soccer}})
    chain, asked = Chain([IptcSource(newsroom)]), Asked("subject", "soccer", "en", soccer.code)

    arabic = chain.say(asked, "ar")

    assert (arabic.value, arabic.language, arabic.source) == ("كرة قدم", "ar", "iptc")
    assert chain.say(asked, "tr").value == ""


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


@pytest.mark.parametrize(
    ("language", "said"), [("fa", "Oman"), ("ur", "Oman"), ("ur-PK", "Oman"), ("ar", "Amman")]
)
def test_a_place_is_the_country_that_its_wire_calls_so(language: str, said: str) -> None:
    told = Enrichment(language=language, section="world")
    entities = article(places=(Entity(name="عمان"),), keywords=("عمان",), located="عمان")
    found = stage().translate(Enriched(article=entities, enrichment=told)).editions["en"]
    assert [each.value for each in (*found.places, *found.keywords)] == [said, "Oman"]
    assert found.dateline.value == "Amman"


@pytest.mark.parametrize(
    ("language", "name", "country", "said"),
    [
        *(("en", "Georgia", "GE", "جورجيا"), ("en", "Georgia", "US", "Georgia")),
        *(("tr", "Trablus", "LY", "طرابلس"), ("tr", "Trablus", "LB", "Trablus")),
        *(("en", "Congo", "CG", "جمهورية الكونغو"), ("en", "Congo", "", "Congo")),
        *(("fr", "Allemagne", "DE", "ألمانيا"), ("fr", "Liban", "LB", "لبنان")),
        *(("fr", "Lyonville", "FR", "Lyonville"), ("qqq", "Allemagne", "DE", "Allemagne")),
        *(("en", "Hong Kong", "CN", "هونغ كونغ"), ("en", "Jerusalem", "PS", "القدس")),
        ("fa", "عمان", "JO", "عمّان"),
    ],
)
def test_a_place_is_in_the_country_that_the_wire_states(
    language: str, name: str, country: str, said: str
) -> None:
    told = Enrichment(language=language, section="world")
    place = Entity(name=name, code=f"iso3166-1a2:{country}", country=country)
    found = stage().translate(Enriched(article=article(places=(place,)), enrichment=told))
    assert [each.value for each in found.editions["ar"].places] == [said]


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        *(("LY", "LB", True), ("GE", "US", True), ("LY", "LY", False), ("", "LB", False)),
        *(("HK", "CN", False), ("PR", "US", False), ("HK", "US", True)),
        *(("IL", "PS", False), ("UA", "RU", False), ("PS", "RU", True)),
    ],
)
def test_a_place_that_two_countries_rule_or_claim_is_in_either(
    one: str, other: str, *, said: bool
) -> None:
    assert (apart(one, other), apart(other, one)) == (said, said)


def test_a_listed_place_is_not_the_one_in_the_text_that_lies_in_another_country() -> None:
    paris = Named(id="place:paris", kind="place", name="Paris", form="Paris", country="FR")
    found = with_entities(paris, places=(Entity(name="Paris", country="US"),)).editions["ar"]
    assert [each.value for each in found.places] == ["Paris", "باريس"]


def test_a_town_stays_as_the_wire_wrote_it() -> None:
    found = in_edition("ar", places=(Entity(name="Nowherekent", country="TR"),)).places[0]
    assert (found.value, found.source) == ("Nowherekent", "none")


def test_the_language_has_its_name_in_each_edition() -> None:
    assert in_edition("en").language.value == "Turkish"
    assert in_edition("tr").language.value == "Türkçe"


def test_a_picture_has_its_credit_in_each_edition_or_an_empty_one() -> None:
    pictures = (Picture(href="/a", credit="AFP"), Picture(href="/b"))
    found = translate(pictures=pictures).editions["ar"].credits
    assert [(each.value, each.source) for each in found] == [("أ ف ب", "authority"), ("", "none")]


def test_byline_credit_and_dateline_are_said_in_the_edition() -> None:
    found = in_edition("ar", byline="By Nobody Knownson", source="dpa", located="Berlin")
    assert found.byline.value == "بقلم \u2068Nobody Knownson\u2069"
    assert (found.credit.value, found.credit.source) == ("د ب أ", "authority")
    assert (found.dateline.value, found.dateline.source) == ("برلين", "authority")


@pytest.mark.parametrize(
    ("located", "said"),
    [("", "Ankara (Anadolu)"), ("Ankara", "Ankara"), ("Izmir", "Ankara (Anadolu)")],
    ids=["none", "the same", "another"],
)
def test_the_place_that_a_text_begins_with_is_its_dateline_unless_the_wire_states_it(
    located: str, said: str
) -> None:
    enrichment = Enrichment(language="tr", section="world", dateline="ANKARA (AA)")
    told = stage().translate(Enriched(article=article(located=located), enrichment=enrichment))
    assert told.editions["en"].dateline.value == said


def named(kind: EntityKind, id_: str, form: str) -> Named:
    return Named(id=id_, kind=kind, name=form, form=form)


def with_entities(*entities: Named, **changes: Any) -> Translated:
    """Translate an article in whose text these were found."""
    enrichment = Enrichment(language="tr", section="world", entities=entities)
    return stage().translate(Enriched(article=article(**changes), enrichment=enrichment))


def test_a_person_in_the_authority_files_has_the_house_form_in_every_edition() -> None:
    found = with_entities(named("person", "person:angela-merkel", "Merkel"))
    people = [found.editions[edition].people[0] for edition in EDITIONS]
    assert [(each.source, each.language) for each in people] == [("authority", e) for e in EDITIONS]
    assert {each.of for each in people} == {"person:angela-merkel"}
    assert found.editions["ar"].people[0].value == "أنجيلا ميركل"


def test_whom_the_wire_lists_is_found_by_any_known_name_and_stands_once() -> None:
    merkel = named("person", "person:angela-merkel", "Merkel")
    found = with_entities(merkel, people=(Entity(name="Angela  MERKEL"), Entity(name="Merkel")))
    assert [each.value for each in found.editions["tr"].people] == ["Angela Merkel"]


def test_a_name_that_nobody_knows_stays_in_its_own_script() -> None:
    found = in_edition("ar", people=(Entity(name="Nobody Knownson"),)).people[0]
    assert (found.value, found.source, found.direction) == ("Nobody Knownson", "none", "ltr")


@pytest.mark.parametrize("country", ["MN", ""])
def test_a_city_that_a_time_zone_is_called_after_is_named_by_cldr(country: str) -> None:
    said = CldrSource().say(Asked("place", "Ulaanbaatar", "en", country=country), "tr")
    assert said is not None
    assert said.text == "Ulan Batur"


@pytest.mark.parametrize("said", ["Congo - Kinshasa", "DRC", "الكونغو - كينشاسا", "DR Congo"])
def test_a_country_that_no_paper_calls_as_cldr_does_has_the_houses_form(said: str) -> None:
    found = in_edition("ar", places=(Entity(name=said),)).places[0]
    assert (found.value, found.of or found.value) == ("جمهورية الكونغو الديمقراطية", said)


def test_a_country_without_a_form_of_the_house_is_called_as_cldr_does() -> None:
    cldr = CldrSource(country_forms={"CD": dict.fromkeys(EDITIONS, "DR Congo")})
    said = [
        cldr.say(Asked("dateline", "", "en", code=f"country:{at}"), "tr") for at in ("CD", "FR")
    ]
    assert [each.text for each in said if each] == ["DR Congo", "Fransa"]


@pytest.mark.parametrize(
    ("tag", "said"), [("ku", "کردی"), ("ckb-IQ", "سورانی کردی"), ("skr", "سرائیکی")]
)
def test_a_language_is_called_as_papers_call_it_by_the_mark_of_the_newsrooms_files(
    tag: str, said: str
) -> None:
    found = stage().chain.say(Asked("language", "", tag, tag), "ur")
    assert (found.value, found.source, found.reviewed) == (said, "authority", True)


def test_what_the_newsrooms_files_write_just_as_cldr_does_has_cldrs_mark() -> None:
    country = Asked("place", "Democratic Republic of the Congo", "en")
    said = [stage().chain.say(country, edition) for edition in ("en", "ar")]
    assert [(each.value, each.source) for each in said] == [
        ("DR Congo", "authority"),
        ("جمهورية الكونغو الديمقراطية", "authority"),
    ]
    french = stage().chain.say(Asked("language", "French", "en"), "tr")
    assert (french.value, french.source, french.reviewed) == ("Fransızca", "cldr", False)


@every_row(
    ("tag", "edition", "said"),
    (
        ("ar", "en", "Arabic"),
        ("fas", "en", "Persian"),
        ("EN", "tr", "İngilizce"),
        ("pt-BR", "ar", "البرتغالية البرازيلية"),
        ("zh_hans", "ur", "آسان چینی"),
        ("sr-Latn", "en", "Serbian (Latin)"),
        ("sr-Cyrl-RS", "fa", "صربی (سیریلی، صربستان)"),
        ("zh-TW", "tr", "Çince (Tayvan)"),
        ("ckb", "ar", "الكردية السورانية"),
        ("prs", "en", "Dari"),
        ("qq", "en", "qq"),
        ("pt-QQ", "ar", "pt-QQ"),
    ),
)
def test_a_language_is_told_by_its_tag_with_script_and_region(
    tag: str, edition: Edition, said: str
) -> None:
    assert stage().chain.say(Asked("language", tag, "en"), edition).value == said


@every_row(
    ("name", "language", "edition", "said"),
    (
        ("Kurdish", "en", "ar", "الكردية"),
        ("allemand", "fr", "tr", "Almanca"),
        ("Spanisch", "de-AT", "fa", "اسپانیایی"),
        ("التركية", "ar", "en", "Turkish"),
        ("ترکی", "ur", "en", "Turkish"),
        ("English", "fr", "ur", "انگریزی"),
        ("دری", "fa", "en", "Dari"),
        ("Bengali", "en", "tr", "Bengalce"),
        ("ترکی", "fa", "en", "Turkish"),
        ("Quokkish", "en", "tr", "Quokkish"),
        ("néerlandais", "tlh", "tr", "néerlandais"),
    ),
)
def test_a_language_is_known_by_its_name_in_the_texts_language(
    name: str, language: str, edition: Edition, said: str
) -> None:
    assert stage().chain.say(Asked("language", name, language), edition).value == said


def test_a_language_without_a_form_of_the_house_is_called_as_cldr_does() -> None:
    cldr = CldrSource(language_forms={"ku": dict.fromkeys(EDITIONS, "Kurdish")})
    said = [cldr.say(Asked("language", "", tag, tag), "tr") for tag in ("ku", "fr")]
    assert [each.text for each in said if each] == ["Kurdish", "Fransızca"]


def test_a_gazetteers_town_has_the_newsrooms_name_where_it_is_in_that_country() -> None:
    asked = Asked("place", "Nice", "en", "geonames:2990440", "FR")

    assert stage().chain.say(asked, "ar").value == "نيس"
    assert stage().chain.say(asked._replace(country="US"), "ar").source == "none"


@pytest.mark.parametrize(
    ("text", "language", "country", "said"),
    [
        ("Tripoli", "en", "LB", "Trablusşam"),
        ("طرابلس", "ar", "LB", "Trablusşam"),
        ("طرابلس", "ur", "LB", "Trablusşam"),
        ("Tripoli", "en", "LY", "Trablus"),
        ("Tripoli", "en", "", "Trablus"),
        ("Victoria", "en", "SC", "Victoria"),
        ("Karak", "en", "JO", "Kerek"),
        ("گجرات", "ur", "PK", "Gujrat"),
    ],
)
def test_a_place_is_the_one_in_the_country_that_the_wire_says(
    text: str, language: str, country: str, said: str
) -> None:
    found = stage().chain.say(Asked("place", text, language, country=country), "tr")
    assert (found.value, found.source) == (said, "authority")


def test_a_dateline_is_in_the_country_in_which_the_wire_lists_its_place() -> None:
    listed = (Entity(name="Lebanon", country="LB"), Entity(name="Tripoli", country="lb"))

    assert in_edition("tr", located="TRIPOLI", places=listed).dateline.value == "Trablusşam"
    assert in_edition("tr", located="TRIPOLI").dateline.value == "Trablus"


def test_a_place_that_two_countries_have_is_nobodys_where_none_is_said() -> None:
    assert stage().chain.say(Asked("place", "Karak", "en"), "tr").source == "none"


def test_a_city_of_the_same_name_in_another_country_is_not() -> None:
    assert CldrSource().say(Asked("place", "Ulaanbaatar", "en", country="US"), "ar") is None


def test_a_value_that_says_nothing_of_its_engine_is_short_on_the_wire() -> None:
    found = in_edition("en").section
    assert set(found.model_dump(mode="json")) == {
        "value", "language", "direction", "source", "of", "reviewed",
    }  # fmt: skip

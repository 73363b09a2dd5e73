"""When an ordinary word counts as a name."""

import csv
from importlib.resources import files

import pytest

from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.common_words import CommonWords
from wiredesk_enrich.names.fold import Bare, bare, fold
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.record import KNOWN, Bearer
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.names.table import Table, tabulated

LEXICON = Lexicon()
for bearer, forms in (
    (
        Bearer("country:ML", "place", "Mali", "ML", weight=4),
        [("Mali", "tr"), ("Mali", "en"), ("مالي", "ar")],
    ),
    (Bearer("place:bamako", "place", "Bamako", "ML", weight=KNOWN), [("Bamako", "tr")]),
    (Bearer("place:arak", "place", "Arak", "IR", weight=KNOWN), [("أراك", "ar")]),
    (Bearer("country:OM", "place", "Oman", "OM", weight=4), [("عُمان", "ar"), ("عمان", "ur")]),
    (
        Bearer("place:amman", "place", "Amman", "JO", weight=KNOWN),
        [("عمّان", "ar"), ("عمان", "ar"), ("عمّان", "ur")],
    ),
    (Bearer("country:JO", "place", "Jordan", "JO", weight=4), [("الأردن", "ar")]),
    (
        Bearer("geonames:1", "place", "Medan", "ID", weight=1.5),
        [("Medan", "en"), ("Medan", "tr"), ("میدان", "ur")],
    ),
    (Bearer("country:ID", "place", "Indonesia", "ID", weight=4), [("انڈونیشیا", "ur")]),
    (Bearer("organisation:fed", "organisation", "Fed", "US", weight=KNOWN), [("Fed", "en")]),
    (
        Bearer("place:mafraq", "place", "Mafraq", "JO", weight=KNOWN),
        [("المفرق", "ar"), ("Mafraq", "en")],
    ),
    (
        Bearer("place:kudus", "place", "Kudus", weight=KNOWN),
        [("Kudüs", "tr")],
    ),
    (Bearer("person:kudus", "person", "Ada Kudus", "JO", weight=KNOWN), [("Kudus", "")]),
    (Bearer("place:brook", "place", "Brook", weight=KNOWN), [("Çay", "tr")]),
    (Bearer("place:sound", "place", "Sound", weight=KNOWN), [("Boğaz", "tr")]),
    (Bearer("place:old-quay", "place", "Old Quay", "MT", weight=KNOWN), [("Old Quay", "en")]),
):
    LEXICON.add(bearer, forms, attached=True)
NAMES = Names(Table(tabulated(LEXICON.forms)))
WORDS = CommonWords(
    ambiguous=frozenset(
        {("tr", "mali"), ("tr", fold("Çay")), ("ar", fold("مالي")), ("en", "old quay")}
    ),
    never=frozenset({("ar", "باراك"), ("en", "Fed up"), ("en", "well Fed")}),
    shared=frozenset({("ar", fold("المفرق")), ("en", "mafraq")}),
)
RESOLVER = Resolver(LEXICON.bearers, WORDS)


def named(body: str, language: str, headline: str = "") -> list[str]:
    """Answer the ids of what an article names."""
    headline = bare(headline)
    text = Bare(f"{headline}\n{body}")
    mentions = NAMES.find(text, language)
    found = RESOLVER.entities(text, mentions, len(headline), language)
    return sorted(each.id for each in found)


@pytest.mark.parametrize(
    "body",
    [
        "Heyet dün Mali'ye gitti.",
        "Mali’de seçim var.",
        "Heyet dün Mali ile anlaştı.",
        "Mali (Quillmark) - Seçim var.",
    ],
)
def test_a_word_is_a_place_where_it_is_written_as_no_word_is(body: str) -> None:
    assert named(body, "tr") == ["country:ML"]


@pytest.mark.parametrize(
    "body", ["Mali tablolar açıklandı.", "Yeminli Mali Müşavirler Odası toplandı."]
)
def test_a_word_is_no_place_where_a_word_may_have_its_capital(body: str) -> None:
    assert named(body, "tr") == []


def test_a_word_counts_everywhere_once_it_is_known_to_be_a_place() -> None:
    assert "country:ML" in named("Mali ordusu Bamako yolunu kapattı.", "tr")


def test_what_is_of_no_country_shows_no_country_of_a_word() -> None:
    assert named("Heyet Boğaz'daydı. Çay içildi.", "tr") == ["place:sound"]


def test_capitals_say_nothing_of_several_words() -> None:
    assert named("They met at the Old Quay.", "en") == []


def test_arabic_needs_other_names_to_tell_a_word_from_a_place() -> None:
    assert named("دعم مالي جديد", "ar") == []


@pytest.mark.parametrize("text", ["قال باراك", "وباراك"])
def test_a_word_that_only_ends_as_a_name_is_none(text: str) -> None:
    assert named(text, "ar") == []


def test_the_same_name_behind_other_particles_is_one() -> None:
    assert named("في أراك وأراك", "ar") == ["place:arak"]


def test_a_pair_of_words_that_holds_a_name_is_none() -> None:
    assert named("Fed up with it, they left well Fed again.", "en") == []


def test_half_of_such_a_pair_is_still_a_name() -> None:
    assert named("The Fed raised rates.", "en") == ["organisation:fed"]


def test_a_doubled_letter_tells_amman_from_oman() -> None:
    assert named("سباق في عمّان", "ar") == ["place:amman"]


@pytest.mark.parametrize(
    ("body", "which"),
    [("سباق في عمان", "country:OM"), ("سباق في عُمان", "country:OM"), ("عَمّان", "place:amman")],
)
def test_other_marks_tell_nothing_apart(body: str, which: str) -> None:
    assert named(body, "ar") == [which]


def test_without_it_the_country_that_is_named_decides() -> None:
    assert "place:amman" in named("سباق في عمان في الأردن", "ar")


@pytest.mark.parametrize(
    ("body", "language"),
    [("میدان میں میچ ہوا۔", "ur"), ("Medan was full. They won.", "en")],
)
def test_a_city_that_only_the_gazetteer_knows_may_be_any_word(body: str, language: str) -> None:
    assert named(body, language) == []


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("میدان (کوئل مارک) - بارش ہوئی۔", "ur"),
        ("انڈونیشیا کے شہر میدان میں", "ur"),
        ("Rain fell in Medan today.", "en"),
    ],
)
def test_such_a_city_counts_where_something_shows_it(body: str, language: str) -> None:
    assert "geonames:1" in named(body, language)


def test_capitals_of_an_english_headline_show_no_city() -> None:
    assert named("They won.", "en", "The Good Medan Match") == []


@pytest.mark.parametrize(
    ("name", "column"), [("ambiguous.csv", "form"), ("never_names.csv", "word")]
)
def test_no_word_is_listed_twice(name: str, column: str) -> None:
    text = (files("wiredesk_enrich.names") / name).read_text(encoding="utf-8")
    rows = [(row["language"], row[column]) for row in csv.DictReader(text.splitlines())]

    assert len(rows) == len(set(rows))


@pytest.mark.parametrize(
    "body",
    [
        "أمطار في المفرق في الأردن",
        "المفرق (كويلمارك) - هطلت أمطار",
        "أمطار في محافظة المفرق",
        "أمطار شمال المفرق",
    ],
)
def test_a_name_that_a_place_shares_with_a_word_counts_where_something_says_so(body: str) -> None:
    assert "place:mafraq" in named(body, "ar")


@pytest.mark.parametrize(
    ("body", "language"), [("وقف عند المفرق", "ar"), ("They met old Mafraq on Monday.", "en")]
)
def test_elsewhere_it_is_the_word_whatever_its_capital(body: str, language: str) -> None:
    assert named(body, language) == []


def test_a_dateline_is_a_place_whoever_else_is_called_so() -> None:
    assert named("KUDÜS (Quillmark) - Yağmur yağdı.", "tr") == ["place:kudus"]
    assert "person:kudus" in named("They played Kudus in Jordan.", "en")

"""When a town of which nobody has heard counts as named."""

import pytest

from wiredesk.enrichment import Named
from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.fold import Bare, bare
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.record import KNOWN, TOWN, Bearer
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.names.table import Table, tabulated

LEXICON = Lexicon()
for bearer, forms in (
    (
        Bearer("country:TR", "place", "Turkey", "TR", weight=4),
        [("Turkey", "en"), ("Türkiye", "tr"), ("تركيا", "ar")],
    ),
    (
        Bearer("geonames:1", "place", "Selvi", "TR", weight=TOWN),
        [("Selvi", "en"), ("Selvi", "tr"), ("سلفي", "ar")],
    ),
    (Bearer("geonames:2", "place", "Marl", "DE", weight=TOWN), [("Marl", "en")]),
    (Bearer("geonames:3", "place", "Ueda", "JP", weight=1.2), [("Ueda", "en")]),
    (
        Bearer("person:kazuo-ueda", "person", "Kazuo Ueda", "JP", weight=KNOWN),
        [("Kazuo Ueda", "en")],
    ),
    (Bearer("person:ada-marl", "person", "Ada Marl", "TR", weight=KNOWN), [("Marl", "en")]),
):
    LEXICON.add(bearer, forms, attached=False)
NAMES, RESOLVER = Names(Table(tabulated(LEXICON.forms))), Resolver(LEXICON.bearers)


def entities(headline: str, body: str, language: str = "en") -> dict[str, Named]:
    """Answer whom and what an article names, by id."""
    headline = bare(headline)
    text = Bare(f"{headline}\n{body}")
    mentions = NAMES.find(text, language)
    found = RESOLVER.entities(text, mentions, len(headline), language)
    return {each.id: each for each in found}


def named(headline: str, body: str, language: str = "en") -> list[str]:
    """Answer the ids of whom and what an article names."""
    return list(entities(headline, body, language))


def test_where_its_country_is_named_it_counts() -> None:
    assert "geonames:1" in named("Floods in Turkey", "Water rose in Selvi on Monday.")


def test_where_its_country_is_not_named_it_may_be_any_word() -> None:
    assert named("Floods", "Water rose in Selvi on Monday.") == []


@pytest.mark.parametrize(
    "body",
    ["They met. On Selvi, Turkey, it rained.", "Turkey heard Selvi Governor Ada Rook today."],
)
def test_neither_a_preposition_nor_an_office_behind_it_makes_it_a_surname(body: str) -> None:
    assert "geonames:1" in named("Floods", body)


def test_beside_a_word_for_places_it_counts() -> None:
    assert named("Floods", "Water rose in the town of Selvi on Monday.") == ["geonames:1"]
    assert named("سيول", "ارتفعت المياه في بلدة سلفي", "ar") == ["geonames:1"]


def test_a_surname_of_somebody_who_is_named_in_full_is_no_city() -> None:
    assert named("Rates", "Governor Kazuo Ueda met them, and Ueda spoke.") == ["person:kazuo-ueda"]
    assert "geonames:3" in named("Rates", "They met in Ueda today.")


def test_in_the_dateline_it_counts_by_itself() -> None:
    assert named("Floods", "Selvi (Quillmark) - Water rose on Monday.") == ["geonames:1"]


@pytest.mark.parametrize("body", ["It rained. Selvi ağacı devrildi.", "“Selvi” dedi."])
def test_a_capital_that_only_begins_a_sentence_says_nothing(body: str) -> None:
    assert "geonames:1" not in named("Türkiye'de fırtına", body, "tr")


def test_once_it_is_known_to_be_meant_it_counts_in_the_headline_too() -> None:
    selvi = entities("Selvi under water", "Turkey sent help to Selvi.")["geonames:1"]

    assert (selvi.count, selvi.in_headline) == (2, True)


def test_arabic_has_no_capitals_to_look_for() -> None:
    assert "geonames:1" in named("سيول في تركيا", "وصلت المياه إلى سلفي.", "ar")


def test_it_gives_way_to_whom_else_the_form_names() -> None:
    assert named("Germany and Turkey", "The prize went to Marl.")[-1] == "person:ada-marl"

"""A word of every day is a place where the words beside it say so."""

import pytest

from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.common_words import CommonWords
from wiredesk_enrich.names.fold import Bare, fold
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.record import KNOWN, Bearer
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.names.table import Table, tabulated

LEXICON = Lexicon()
for bearer, forms in (
    (
        Bearer("place:tyre", "place", "Tyre", "LB", weight=KNOWN),
        [("صور", "ar"), ("صور اللبنانية", "ar"), ("گیا", "ur")],
    ),
    (
        Bearer("place:quarm", "place", "Quarm", "LB", weight=KNOWN),
        [("كوارم", "ar"), ("کوارم", "ur")],
    ),
):
    LEXICON.add(bearer, forms, attached=True)
NAMES = Names(Table(tabulated(LEXICON.forms)))
WORDS = frozenset({("ar", fold("صور")), ("ur", fold("گیا"))})
RESOLVER = Resolver(LEXICON.bearers, CommonWords(frozenset(), frozenset(), everyday=WORDS))


def names_it(body: str, language: str) -> bool:
    """Tell whether a text names the place that is called like a word."""
    text = Bare(f"-\n{body}")
    found = RESOLVER.entities(text, NAMES.find(text, language), 1, language)
    return "place:tyre" in {each.id for each in found}


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("ar", "ووصل إلى مدينة صور أمس"),
        ("ar", "القصف طال كوارم وصور أمس"),
        ("ar", "القصف طال صور وكوارم أمس"),
        ("ur", "وہ ضلع گیا پہنچے"),
        ("ur", "وہ گیا اور کوارم پہنچے"),
    ],
)
def test_behind_a_word_for_places_and_in_a_row_of_them_it_is_one(language: str, body: str) -> None:
    assert names_it(body, language)


@pytest.mark.parametrize(
    ("language", "body"), [("ar", "نشرت صور من كوارم"), ("ur", "وہ کوارم سے واپس گیا")]
)
def test_elsewhere_it_is_a_word_though_its_country_is_named(language: str, body: str) -> None:
    assert not names_it(body, language)


def test_a_headline_calls_a_place_by_the_word_where_the_text_names_it_in_full() -> None:
    headline = "قصف صور"
    for body, named in (
        ("سقطت قذيفة في صور اللبنانية", True),
        ("نشرت صور من كوارم", False),
    ):
        text = Bare(f"{headline}\n{body}")
        found = RESOLVER.entities(text, NAMES.find(text, "ar"), len(headline), "ar")
        tyre = [each for each in found if each.id == "place:tyre"]
        assert [each.in_headline for each in tyre] == [True] * named

"""What forms the lexicon has of a row of the newsroom's, and in which languages."""

from collections.abc import Mapping
from typing import Final

import pytest

from wiredesk.enrichment import EntityKind
from wiredesk.newsroom.authority_rows import Authority
from wiredesk.newsroom.offices_alone import NamedAlone
from wiredesk.types import Edition
from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.names.lexicon import Lexicon, build

NAMES: Final[Mapping[Edition, str]] = {
    "ar": "جمعية حراس الفوانيس",
    "en": "Lantern Keepers Guild",
    "fa": "انجمن فانوس‌بانان",
    "tr": "Fener Bekçileri Loncası",
    "ur": "لالٹین",
}


def languages(form: str, kind: EntityKind = "organisation") -> set[str]:
    """Answer in which languages a form of one row is looked for; the empty one stands for all."""
    made = build([Authority("x:guild", kind, NAMES)], {}, frozenset())
    at = next(at for at, each in enumerate(made.bearers) if each.id == "x:guild")
    return {each.language for each in made.forms if (each.bearer, each.text) == (at, form)}


def test_a_name_of_several_words_is_read_in_all_languages_of_its_script() -> None:
    assert languages("جمعية حراس الفوانيس") == {""}
    assert languages("لالٹین") == {"ur"}


def test_turkish_texts_have_english_names_of_bodies_too() -> None:
    assert languages("Lantern Keepers Guild") == {"en", "tr"}
    assert languages("Fener Bekçileri Loncası") == {"tr"}


@pytest.mark.parametrize("form", ["Lantern Keepers Guild", "جمعية حراس الفوانيس"])
def test_a_place_is_called_in_each_language_by_its_own_name(form: str) -> None:
    assert len(languages(form, "place")) == 1
    assert "" not in languages(form, "place")


def test_what_a_place_is_called_alone_is_read_in_that_language_only() -> None:
    row = Authority("x:guild", "place", NAMES)
    alone = NamedAlone("x:guild", (("Fener", "tr"),))
    made = build([row], {}, frozenset(), places_alone=[alone])
    assert [each.language for each in made.forms if each.text == "Fener"] == ["tr"]


def test_what_somebody_else_is_called_is_nothing_that_a_place_is_called_alone() -> None:
    rows = [Authority("x:guild", "place", NAMES), Authority("x:two", "person", NAMES)]
    alone = NamedAlone("x:guild", (("Lantern Keepers Guild", "tr"),))
    made = build(rows, {}, frozenset(), places_alone=[alone])
    two = next(at for at, each in enumerate(made.bearers) if each.id == "x:two")
    said = (each for each in made.forms if each.text == "Lantern Keepers Guild")
    assert {each.bearer for each in said if each.language == "tr"} == {two}


WICK: Final[Mapping[Edition, str]] = {
    "ar": "المفرق",
    "en": "Wick",
    "fa": "المفرق",
    "tr": "Wick",
    "ur": "المفرق",
}
APART: Final[Mapping[Edition, str]] = {"ar": "المفرق الأردنية", "en": "Wick, Jordan"}


def with_wick(*others: Authority) -> Lexicon:
    """Make a lexicon with a place whose name is a word in two languages."""
    wick = Authority("place:wick", "place", WICK, apart=APART, country="JO")
    return build([wick, *others], {}, frozenset())


def forms_of(made: Lexicon, id_: str) -> set[tuple[str, str]]:
    """Answer the forms of one bearer, each with its language."""
    at = next(at for at, each in enumerate(made.bearers) if each.id == id_)
    return {(each.text, each.language) for each in made.forms if each.bearer == at}


def test_what_a_page_calls_a_place_is_looked_for_but_doubted() -> None:
    made = with_wick()

    assert {("المفرق", "ar"), ("المفرق الأردنية", "ar")} <= forms_of(made, "place:wick")
    assert ("ar", fold(bare("المفرق"))) in made.shared
    assert ("fa", fold(bare("المفرق"))) not in made.shared


def test_in_latin_letters_it_may_be_a_surname_and_is_not_looked_for() -> None:
    assert ("Wick", "en") not in forms_of(with_wick(), "place:wick")


def test_a_name_that_is_another_ones_is_left_to_that() -> None:
    other = Authority("place:other", "place", {**NAMES, "ar": "المفرق"})

    assert ("المفرق", "ar") not in forms_of(with_wick(other), "place:wick")


def test_what_the_gazetteer_calls_a_known_city_is_doubted() -> None:
    names = {**NAMES, "ar": "سول", "en": "Seoul"}
    seoul = Authority("place:seoul", "place", names, country="KR")
    made = build([seoul], {}, frozenset())

    assert ("سيول", "ar") in forms_of(made, "place:seoul")
    assert ("ar", fold(bare("سيول"))) in made.shared

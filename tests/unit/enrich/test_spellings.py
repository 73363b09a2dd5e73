"""Other ways to write a name: what a newsroom types that the files do not list."""

import pytest

from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.fold import Bare, bare
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.record import KNOWN, Bearer
from wiredesk_enrich.names.spellings import in_two_letters, spellings, surname_first
from wiredesk_enrich.names.table import Table, tabulated


@pytest.mark.parametrize(
    ("text", "language", "way"),
    [
        ("Lantern Organisation", "en", "Lantern Organization"),
        ("Lantern Organization", "", "Lantern Organisation"),
        ("Quarm Defence Ministry", "en", "Quarm Defense Ministry"),
        ("UN Lantern Fund", "en", "United Nations Lantern Fund"),
        ("The Quarm Lantern", "en", "Quarm Lantern"),
        ("BM Fener Fonu", "tr", "Birleşmiş Milletler Fener Fonu"),
        ("سازمان فانوس‌ها", "fa", "سازمان فانوس ها"),
        ("ادارہ فانوس", "ur", "ادارے فانوس"),
        ("اسٹار فانوس", "ur", "سٹار فانوس"),
        ("LFO", "", "ایل ایف او"),
        ("غراهام روك", "ar", "جراهام روك"),
        ("نادي الفانوس الأمريكي", "ar", "نادي الفانوس الأميركي"),
    ],
)
def test_a_form_stands_for_its_other_spellings(text: str, language: str, way: str) -> None:
    assert way in [other for other, _ in spellings(text, language)]


def test_a_name_that_has_one_spelling_has_no_other() -> None:
    assert list(spellings("Mika Rook", "en")) == []
    assert list(spellings("The Lantern", "en")) == []


def test_a_way_of_one_language_is_none_of_another() -> None:
    assert list(spellings("Lantern Organisation", "tr")) == []


def test_german_and_nordic_letters_are_written_with_two() -> None:
    assert [*in_two_letters("Tromsø"), *in_two_letters("Århus")] == ["Tromsoe", "Aarhus"]
    assert list(in_two_letters("Oslo")) == []


def test_a_diary_writes_the_surname_first() -> None:
    assert list(surname_first("Mika Rook")) == ["Rook, Mika"]
    assert list(surname_first("Mika van Rook")) == []
    assert list(surname_first("Mika")) == []


def names_in(text: str, language: str) -> list[str]:
    """Answer what an automaton of one body and one person finds in a text."""
    lexicon = Lexicon()
    bank = Bearer("organisation:bank", "organisation", "Lantern Bank", weight=KNOWN)
    lexicon.add(bank, [("Fener Bankası", "tr"), ("Fanus", "tr")], attached=False)
    rook = Bearer("person:rook", "person", "Mika Rook", weight=KNOWN)
    lexicon.add(rook, [("ميكاروك", "ar"), ("روك", "ar")], attached=False)
    text = bare(text)
    names = Names(Table(tabulated(lexicon.forms)))
    return [text[each.start : each.end] for each in names.find(Bare(text), language)]


@pytest.mark.parametrize("ending", ["", "nın", "nda", "ndan", "na", "nca", "yla", "'nın"])
def test_turkish_writes_cases_to_a_bodys_name(ending: str) -> None:
    assert names_in(f"Dün Fener Bankası{ending} yeni faizi.", "tr") == ["Fener Bankası"]


@pytest.mark.parametrize("text", ["Fener Bankasız", "Fener Bankasındalar", "Fanusun ışığı"])
def test_other_letters_behind_a_name_make_another_word(text: str) -> None:
    assert names_in(text, "tr") == []


@pytest.mark.parametrize(("text", "found"), [("وميكاروك", ["ميكاروك"]), ("وروك", [])])
def test_arabic_particles_stand_before_one_word_that_is_long_enough(
    text: str, found: list[str]
) -> None:
    assert names_in(f"قال {text} اليوم", "ar") == found


def test_urdu_spells_an_acronym_unless_its_last_letter_is_of_as_well() -> None:
    assert ("ایل آئی ٹی", "ur") in spellings("LIT", "")
    assert list(spellings("LIK", "")) == []

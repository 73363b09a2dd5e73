"""Officials whom nobody has listed are found by their office, and nobody else is."""

import pytest

from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.bodies import apart
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.officials import Officials
from wiredesk_enrich.names.record import KNOWN, Bearer
from wiredesk_enrich.names.table import Table, tabulated

LEXICON = Lexicon()
for bearer, forms in (
    (Bearer("place:jordan", "place", "Jordan", "JO", weight=KNOWN), ["Jordan"]),
    (Bearer("person:mika", "person", "Mika Rook", weight=KNOWN), ["Mika Rook"]),
):
    LEXICON.add(bearer, [(form, "") for form in forms], attached=True)
NAMES, OFFICIALS = Names(Table(tabulated(LEXICON.forms))), Officials(LEXICON.bearers)


def officials(said: str, language: str = "en", headline: str = "Lamps") -> list[tuple[str, int]]:
    """Answer the officials that are found in a text, as it writes them, and how often."""
    text = Bare(f"{headline}\n{said}")
    found = OFFICIALS.find(text, len(headline), language, NAMES.find(text, language))
    return [(each.form, each.count) for each in OFFICIALS.named(text, found)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "It was Finance Minister Ada Lantern who said so.", "Ada Lantern"),
        ("en", "Prime Minister Ada bin Lantern's plan failed.", "Ada bin Lantern"),
        ("en", "Its chief executive Ada M. Lantern left.", "Ada M. Lantern"),
        ("en", "Then it was Ada Lantern, the Quarmish health minister.", "Ada Lantern"),
        ("en", "So said Ada Lantern, mayor of Quarm.", "Ada Lantern"),
        ("ur", "کل وفاقی وزیر تجارت ادا لالٹین نے کہا", "ادا لالٹین"),
        ("ur", "وزیر خزانہ ادا بی لالٹین کی رائے", "ادا بی لالٹین"),
        ("tr", "Maliye Bakanı Ada Fener'in planı tutmadı.", "Ada Fener"),
        ("tr", "Dün Devlet Başkanı Ada Fener konuştu.", "Ada Fener"),
    ],
)
def test_whoever_holds_a_high_office_is_found_by_it(language: str, text: str, name: str) -> None:
    assert officials(text, language) == [(name, 1)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The farmer Ada Lantern met the minister and the President."),
        ("en", "Prime Minister Mika Rook and Governor General Lantern met."),
        ("en", "The Prime Minister Monday Lantern dinner, the President Hotel Group."),
        ("en", "President Lantern alone has no given name."),
        ("tr", "Çiftçi Ada Fener, Bakan ile görüştü."),
        ("en", "Ada Lantern, who met the health minister, left. Ada, the minister, stayed."),
        ("ur", "وزیر خزانہ نے کہا کہ وزیر صحت لالٹین نے روشنی اور تیل کی بات کی"),
        ("ur", "وزیر خزانہ ادا بی بڑی لمبی لالٹین نے کہا"),
        ("ar", "Minister Ada Lantern"),
    ],
)
def test_others_are_not(language: str, text: str) -> None:
    assert officials(text, language) == []


def test_an_english_headline_may_have_capitals_all_through() -> None:
    assert officials("Dark.", headline="Finance Minister Ada Lantern Quits") == []


def test_one_who_is_named_twice_is_one() -> None:
    said = "Senator Ada Lantern spoke. Then Senator Ada Lantern left."

    assert officials(said) == [("Ada Lantern", 2)]


def test_a_place_that_is_a_piece_of_the_name_is_none() -> None:
    text = Bare("Lamps\nIt was Finance Minister Jordan Lantern.")
    mentions = NAMES.find(text, "en")

    assert apart(mentions, OFFICIALS.find(text, 5, "en", mentions)) == []

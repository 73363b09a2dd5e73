"""The table of names holds any letters that names have."""

from wiredesk_enrich.letters import OWN
from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.record import Form
from wiredesk_enrich.names.table import Table, tabulated

SEVERAL = 2
LETTERS = "".join(map(chr, range(0x4E00, 0x4E00 + 2 * OWN)))
NAMES = [LETTERS[at : at + SEVERAL] for at in range(0, len(LETTERS), SEVERAL)]


def test_names_of_more_letters_than_there_are_bytes_are_told_apart() -> None:
    forms = [Form(name, at, "ar", attached=False) for at, name in enumerate(NAMES)]
    names = Names(Table(tabulated(forms)))

    found = names.find(Bare("😀 ".join(NAMES)), "ar")

    assert [each.bearers for each in found] == [(at,) for at in range(len(NAMES))]
    assert names.find(Bare(LETTERS[-1] * SEVERAL), "ar") == []


def test_places_in_a_text_are_those_of_its_letters_whatever_is_before() -> None:
    names = Names(Table(tabulated([Form("Mika Rook", 0, "en", attached=False)])))
    (found,) = names.find(Bare("😀 𐎀 \ud800 Mika Rook"), "en")
    assert "😀 𐎀 \ud800 Mika Rook"[found.start : found.end] == "Mika Rook"


def test_languages_have_names_of_their_own() -> None:
    forms = [Form("Rook", 0, "en", attached=False), Form("Rook", 1, "tr", attached=False)]
    names = Names(Table(tabulated(forms)))
    assert [names.find(Bare("Rook"), each)[0].bearers for each in ("en", "tr", "de")] == [
        (0,),
        (1,),
        (0,),
    ]
    assert names.find(Bare("Rook"), "ar") == []

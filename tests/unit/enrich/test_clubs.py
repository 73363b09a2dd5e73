"""A club's bare name means the club in a report of a match, and nobody or a place elsewhere."""

import pytest

from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.record import KNOWN, Bearer
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.names.table import Table, tabulated

LEXICON = Lexicon()
for bearer, forms in (
    (Bearer("place:wick", "place", "Wick", "FI", weight=KNOWN), ["Wick"]),
    (Bearer("o:wick", "organisation", "Wick FC", "FI", weight=KNOWN), ["Wick FC"]),
    (Bearer("o:hilal", "organisation", "Hilal of Quarm", "IQ", weight=KNOWN), ["هلال كوارم"]),
    (Bearer("o:other", "organisation", "Other Hilal", "FI", weight=KNOWN), ["هلال ويك"]),
    (Bearer("o:nassr", "organisation", "Nassr of Quarm", "IQ", weight=KNOWN), ["نصر كوارم"]),
    (Bearer("place:quarm", "place", "Quarm", "IQ", weight=KNOWN), ["كوارم"]),
    (Bearer("1", "organisation", "", stands_for="o:wick"), ["Wick"]),
    (Bearer("2", "organisation", "", stands_for="o:hilal"), ["الهلال", "Hilal"]),
    (Bearer("3", "organisation", "", stands_for="o:other"), ["الهلال", "Hilal"]),
    (Bearer("4", "organisation", "", stands_for="o:nassr"), ["النصر", "Nassr"]),
):
    LEXICON.add(bearer, [(form, "") for form in forms], attached=False)
NAMES, RESOLVER = Names(Table(tabulated(LEXICON.forms))), Resolver(LEXICON.bearers)
MATCH = "The striker of Nassr scored a late goal in the league match against Hilal."


def named(body: str, language: str = "en") -> set[str]:
    """Answer the ids of all whom a text names."""
    text = Bare(f"Late\n{body}")
    return {each.id for each in RESOLVER.entities(text, NAMES.find(text, language), 4, language)}


def test_in_a_report_of_a_match_it_is_the_club() -> None:
    assert named(f"{MATCH} The coach of Wick was glad.") >= {"o:nassr", "o:wick"}


def test_elsewhere_it_is_the_place_or_nobody() -> None:
    assert named("Nassr and Hilal are words, as a dealer in lamps from Wick said.") == {
        "place:wick"
    }


@pytest.mark.parametrize("body", [f"{MATCH} They met in Wick.", f"Wick (Quill) - {MATCH}"])
def test_what_the_text_shows_to_be_a_place_is_one(body: str) -> None:
    assert "place:wick" in named(body)
    assert "o:wick" not in named(body)


def test_of_two_clubs_of_a_name_it_is_that_of_the_country_written_of() -> None:
    found = named("قال مدرب الهلال في كوارم بعد مباراة النصر إن الدوري طويل", "ar")

    assert found == {"o:hilal", "o:nassr", "place:quarm"}


def test_one_name_is_no_match() -> None:
    assert named("قال مدرب الهلال بعد مباراة في الدوري إن الطريق طويل", "ar") == set()

"""An office that a text names without its country is the office of the country it is about."""

import pytest

from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.fold import Bare, bare
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.record import KNOWN, Bearer
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.names.table import Table, tabulated

LAMPS = "lamp-ministry"
LEXICON = Lexicon()
for bearer, forms in (
    (Bearer("country:IQ", "place", "Iraq", "IQ", weight=4), ["Iraq", "العراق"]),
    (Bearer("country:FI", "place", "Finland", "FI", weight=4), ["Finland"]),
    (Bearer("place:wick", "place", "Wick", "IQ", weight=KNOWN), ["Wick"]),
    (
        Bearer("office:iq", "organisation", "Iraqi Lamp Ministry", "IQ", office=LAMPS),
        ["Iraqi Lamp Ministry"],
    ),
    (Bearer("office:", "organisation", LAMPS, office=LAMPS), ["Lamp Ministry", "وزارة المصابيح"]),
    (Bearer("office:oil", "organisation", "oil", office="oil"), ["Oil Office"]),
    (Bearer("organisation:oil", "organisation", "Oil Office", weight=KNOWN), ["Oil Office"]),
):
    LEXICON.add(bearer, [(form, "") for form in forms], attached=False)
NAMES, RESOLVER = Names(Table(tabulated(LEXICON.forms))), Resolver(LEXICON.bearers)


def named(body: str, headline: str = "Lamps", language: str = "en") -> dict[str, int]:
    """Answer who is named how often, by id."""
    headline = bare(headline)
    text = Bare(f"{headline}\n{body}")
    mentions = NAMES.find(text, language)
    found = RESOLVER.entities(text, mentions, len(headline), language)
    return {each.id: each.count for each in found}


def test_it_is_of_the_country_of_the_dateline() -> None:
    assert named("Wick (Quill) - The Lamp Ministry lit a lamp.")["office:iq"] == 1


def test_it_is_of_the_country_that_the_text_is_about() -> None:
    assert "office:iq" in named("Iraq is dark. The Lamp Ministry said so in Wick.")
    assert "office:iq" in named("قالت وزارة المصابيح في العراق إن العراق مظلم.", language="ar")


@pytest.mark.parametrize(
    "body",
    [
        "The Lamp Ministry lit a lamp.",
        "Iraq and Finland met. The Lamp Ministry of one lit a lamp.",
        "A lamp of Iraq. The Lamp Ministry lit it.",  # one word of a country is no story of it
        "Finland is dark. Finland said so. The Lamp Ministry lit a lamp.",  # it has none
    ],
)
def test_where_it_may_be_another_countrys_it_is_nobodys(body: str) -> None:
    assert "office:iq" not in named(body)
    assert "office:" not in named(body)


def test_mentions_with_and_without_the_country_are_of_one_office() -> None:
    body = "The Iraqi Lamp Ministry lit a lamp. The Lamp Ministry likes lamps in Wick."
    assert named(body)["office:iq"] == 2


def test_who_is_called_so_alone_is_meant() -> None:
    assert named("The Oil Office lit a lamp.") == {"organisation:oil": 1}

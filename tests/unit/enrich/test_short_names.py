"""A headline says in short what the text says in full."""

import pytest

from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.record import KNOWN, Bearer
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.names.table import Table, tabulated

LEXICON = Lexicon()
for bearer, forms in (
    (
        Bearer("place:kurram", "place", "Kurram", "PK", weight=KNOWN),
        [("ضلع کرم", "ur"), ("محافظة كرم", "ar"), ("Kerem ilçesi", "tr")],
    ),
    (Bearer("country:KW", "place", "Kuwait", "KW", weight=KNOWN), [("الكويت", "ar")]),
    (Bearer("place:kuwait", "place", "City", "KW", weight=KNOWN), [("مدينة الكويت", "ar")]),
):
    LEXICON.add(bearer, forms, attached=True)
NAMES, RESOLVER = Names(Table(tabulated(LEXICON.forms))), Resolver(LEXICON.bearers)


def in_headline(headline: str, body: str, language: str) -> set[str]:
    """Answer whom the headline names, as the text below lets one know."""
    text = Bare(f"{headline}\n{body}")
    found = RESOLVER.entities(text, NAMES.find(text, language), len(headline), language)
    return {each.id for each in found if each.in_headline}


@pytest.mark.parametrize(
    ("headline", "body", "language", "ids"),
    [
        ("کرم میں فائرنگ", "ضلع کرم میں فائرنگ", "ur", {"place:kurram"}),
        ("قصف في كرم", "قصف محافظة كرم", "ar", {"place:kurram"}),
        ("Kerem'de sel", "Sel Kerem ilçesi için", "tr", {"place:kurram"}),
        ("کرم میں فائرنگ", "وہاں فائرنگ", "ur", set()),
        ("مکرم میں فائرنگ", "ضلع کرم میں فائرنگ", "ur", set()),
        ("أمطار في الكويت", "أمطار في مدينة الكويت", "ar", {"country:KW"}),
    ],
)
def test_a_headline_calls_a_place_in_short_as_the_text_calls_it_in_full(
    headline: str, body: str, language: str, ids: set[str]
) -> None:
    assert in_headline(headline, body, language) == ids

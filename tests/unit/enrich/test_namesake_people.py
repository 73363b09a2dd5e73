"""A surname behind somebody else's given name is somebody else."""

import pytest

from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.record import Bearer
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.names.table import Table, tabulated

LEXICON = Lexicon()
for name, forms in (
    ("Mahmoud Rookwell", ("Mahmoud Rookwell", "Rookwell")),
    ("Emre Fenwick", ("Emre Fenwick",)),
    ("Will Halyard", ("Will Halyard",)),
    ("Victoria Halyard", ("Victoria Halyard",)),
):
    LEXICON.add(
        Bearer(f"person:{name}", "person", name), [(each, "") for each in forms], attached=False
    )
NAMES, RESOLVER = Names(Table(tabulated(LEXICON.forms))), Resolver(LEXICON.bearers)


def rookwell(body: str) -> bool:
    """Tell whether a text names the one Rookwell who is listed."""
    text = Bare(f"-\n{body}")
    found = RESOLVER.entities(text, NAMES.find(text, "en"), 1, "en")
    return "person:Mahmoud Rookwell" in {each.id for each in found}


def test_a_surname_behind_the_given_name_of_nobody_of_it_is_somebody_else() -> None:
    assert not rookwell("The mayor, Emre Rookwell, spoke.")
    assert rookwell("The mayor, Emre Rookwell, spoke. Later Rookwell left.")


@pytest.mark.parametrize(
    "body",
    [
        "The mayor Rookwell spoke.",
        "The President Rookwell spoke.",
        "Here Mahmoud Rookwell spoke.",
        "Here Mahmud Rookwell spoke.",
        "How Will Rookwell answer?",
        "In lovely Victoria Rookwell won.",
        "He met Emre. Rookwell spoke.",
        "He met Emre, Rookwell said.",
        "Emre Rookwell",
    ],
)
def test_behind_anything_else_it_is_who_everybody_knows(body: str) -> None:
    assert rookwell(body)

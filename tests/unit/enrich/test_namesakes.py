"""Whose name "Washington" is in a text about the state."""

import pytest

from wiredesk.enrichment import Named
from wiredesk_enrich.names.namesakes import Namesakes
from wiredesk_enrich.names.record import Bearer

STATE = "place:state-of-georgia"
NAMESAKES = Namesakes([Bearer(STATE, "place", "State of Georgia", "US")])


def place(id_: str, form: str, *, headline: bool = False) -> Named:
    """Make a place that a text names once."""
    return Named(id=id_, kind="place", name=form, form=form, count=1, in_headline=headline)


@pytest.mark.parametrize(
    ("state", "full", "other", "alone"),
    [
        ("place:washington-state", "Washington state", "place:washington", "Washington"),
        ("place:state-of-georgia", "State of Georgia", "country:GE", "Georgia"),
        ("place:washington-state", "ولاية واشنطن", "place:washington", "واشنطن"),
    ],
)
def test_a_state_named_in_full_is_what_its_bare_name_means(
    state: str, full: str, other: str, alone: str
) -> None:
    [found] = NAMESAKES.settled((place(other, alone, headline=True), place(state, full)))
    assert (found.id, found.count, found.in_headline) == (state, 2, True)


def test_a_capital_in_full_stays_beside_the_state() -> None:
    both = (
        place("place:washington-state", "Washington state"),
        place("place:washington", "Washington, D.C."),
    )
    assert NAMESAKES.settled(both) == both


def test_without_the_state_the_name_is_what_it_was() -> None:
    alone = (place("country:GE", "Georgia"),)
    assert NAMESAKES.settled(alone) == alone


def test_the_name_is_the_states_where_a_city_of_it_is_told_and_nothing_of_the_country() -> None:
    country = place("country:GE", "Georgia").model_copy(update={"country": "GE"})
    city = place("place:lamp", "Lamp").model_copy(update={"country": "US", "part_of": STATE})
    abroad = place("place:wick", "Wick").model_copy(update={"country": "GE"})
    found = NAMESAKES.settled((country, city))
    assert [(each.id, each.form, each.country) for each in found] == [
        (STATE, "Georgia", "US"),
        ("place:lamp", "Lamp", "US"),
    ]
    assert NAMESAKES.settled((country, city, abroad)) == (country, city, abroad)

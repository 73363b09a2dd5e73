"""States called as somewhere else is: "Washington" is the state in a text about Washington state.

A text tells the state in full once, and then calls it as the capital or the country is called.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk.enrichment import Named
from wiredesk_enrich.names.fold import bare, fold

_STATES: Final[Mapping[str, str]] = {
    "place:washington-state": "place:washington",
    "place:state-of-georgia": "country:GE",
}
"""Ids of states, and of their namesakes, which are not in them."""


def settled(named: tuple[Named, ...]) -> tuple[Named, ...]:
    """Give a state what its bare name names, where the text names the state in full as well."""
    states = [each for each in named if each.id in _STATES]
    for state in states:
        other = next((each for each in named if each.id == _STATES[state.id]), None)
        if other and fold(bare(other.form)) in fold(bare(state.form)):
            whole = state.model_copy(
                update={
                    "count": state.count + other.count,
                    "in_headline": state.in_headline or other.in_headline,
                }
            )
            left = (whole if each is state else each for each in named)
            named = tuple(each for each in left if each is not other)
    return named

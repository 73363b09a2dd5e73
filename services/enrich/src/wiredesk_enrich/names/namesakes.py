"""States called as somewhere else is: "Washington" is the state in a text about Washington state.

A text tells the state in full once, and then calls it as the capital or the country is called. Or
it tells a city of the state, and nothing of the country: "Georgia" in a text from Atlanta.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from wiredesk.enrichment import Named
from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.names.record import Bearer

_STATES: Final[Mapping[str, str]] = {
    "place:washington-state": "place:washington",
    "place:state-of-georgia": "country:GE",
}
"""Ids of states, and of their namesakes, which are not in them."""
_GEORGIA: Final = "place:state-of-georgia"
"""The one whose namesake is a country, of which a text that means it tells more."""


class Namesakes:
    """Knows the state that is called as a country is."""

    def __init__(self, bearers: Sequence[Bearer]) -> None:
        """Take all bearers."""
        self._state = next((each for each in bearers if each.id == _GEORGIA), None)

    def settled(self, named: tuple[Named, ...]) -> tuple[Named, ...]:
        """Give a state what its bare name names, where the text tells the state."""
        named = _told_in_full(named)
        country = next((each for each in named if each.id == _STATES[_GEORGIA]), None)
        if country is None or self._state is None:
            return named
        others = [each for each in named if each is not country]
        in_country = any(each.country == country.country for each in others)
        if in_country or all(each.part_of != _GEORGIA for each in others):
            return named
        meant = _called(self._state, country)
        return tuple(meant if each is country else each for each in named)


def _called(state: Bearer, name: Named) -> Named:
    return name.model_copy(
        update={
            "id": state.id,
            "name": state.name,
            "country": state.country,
            "wikidata": state.wikidata,
            "part_of": state.part_of,
            "latitude": state.latitude,
            "longitude": state.longitude,
        }
    )


def _told_in_full(named: tuple[Named, ...]) -> tuple[Named, ...]:
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

"""Where a story happens that has no dateline, and whose headline names no place.

It is the place that the text names first and most, or the country of several towns that it names
once each. A match is played in a country of its clubs: "the Chilean striker" and where he comes
from say nothing of it.
"""

from collections.abc import Sequence

from wiredesk.enrichment import Named
from wiredesk_enrich.national_bodies import NationalBodies
from wiredesk_enrich.nested_places import first, is_country, within


def in_clubs_countries(places: Sequence[Named], entities: Sequence[Named]) -> Sequence[Named]:
    """Answer the places in the clubs' countries; all of them where no club is named."""
    played = {each.country for each in entities if each.kind == "organisation"} - {""}
    return [each for each in places if each.country in played] if played else places


def most_written_of(places: Sequence[Named], bodies: NationalBodies) -> Named | None:
    """Answer the place that is most prominent; of several towns named once each their country."""
    lands = [each for each in places if each.country]
    chosen = within(first(lands or places), places)
    if chosen is None or is_country(chosen) or chosen.count > 1:
        return chosen
    towns = [each for each in lands if each.country == chosen.country and not is_country(each)]
    apart = any(
        chosen.id not in {each.id, each.part_of} and chosen.part_of != each.id for each in towns
    )
    return (bodies.country(chosen.country, places) if apart else None) or chosen

"""Which of the places that a text names are inside of which: a street of its city and country."""

from collections.abc import Iterable, Sequence

from wiredesk.enrichment import Named


def inside(outer: Named, places: Iterable[Named]) -> Named | None:
    """Answer the place that is named inside of another, if it is only one."""
    return only([each for each in places if each.part_of == outer.id])


def only(places: Sequence[Named]) -> Named | None:
    """Answer the one place of some that has no other one of them inside, if it is only one."""
    inner = {each.id: each for each in places if not any(_holds(each, one) for one in places)}
    return next(iter(inner.values())) if len(inner) == 1 else None


def within(place: Named | None, places: Sequence[Named]) -> Named | None:
    """Answer the only place that is named in a country, instead of that country."""
    if place is None or not is_country(place):
        return place
    others = [each for each in places if each.country == place.country and each is not place]
    return others[0] if len(others) == 1 else place


def narrowest(places: Sequence[Named]) -> Named | None:
    """Answer the one most written of, of those that have no other one inside."""
    inner = [each for each in places if not any(_holds(each, other) for other in places)]
    return max(inner, key=lambda each: each.count, default=None)


def _holds(outer: Named, inner: Named) -> bool:
    if outer is inner:
        return False
    return inner.part_of == outer.id or (
        is_country(outer) and not is_country(inner) and inner.country == outer.country
    )


def country_named(code: str, entities: Iterable[Named]) -> Named | None:
    """Answer a country that is named, by its code (ISO 3166-1 alpha-2)."""
    return first(each for each in entities if is_country(each) and each.country == code)


def weight_of(country: str, places: Iterable[Named]) -> int:
    """Answer how often a country and what is in it are named."""
    return sum(each.count for each in places if each.country == country)


def is_country(place: Named) -> bool:
    """Tell whether a place is a country."""
    return place.id.startswith("country:")


def first(places: Iterable[Named]) -> Named | None:
    """Answer the first of some places, if there is one."""
    return next(iter(places), None)

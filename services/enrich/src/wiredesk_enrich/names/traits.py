"""What is so of all whom a form may mean."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from wiredesk_enrich.names.record import KNOWN, NOBODY, Bearer


class Traits(NamedTuple):
    """What is so of those whom a form may mean."""

    anybody: bool
    """None of them is nobody: what a file says names nobody names nobody."""
    place: bool
    """All of them are places."""
    known: bool
    """One of them is."""
    town: bool
    """All of them are towns."""
    towns_beside: bool
    """Some of them are."""


def reader_of_traits(
    bearers: Sequence[Bearer], towns: frozenset[int]
) -> Callable[[tuple[int, ...]], Traits]:
    """Answer what reads them; `towns` are those of whom nobody has heard."""
    nobodies = which(bearers, lambda each: each == NOBODY)
    places = which(bearers, lambda each: each.kind == "place")
    known = which(bearers, lambda each: each.weight >= KNOWN)

    def read(whom: tuple[int, ...]) -> Traits:
        town = towns.issuperset(whom)
        return Traits(
            anybody=nobodies.isdisjoint(whom),
            place=places.issuperset(whom),
            known=not known.isdisjoint(whom),
            town=town,
            towns_beside=not town and not towns.isdisjoint(whom),
        )

    return read


def which(bearers: Iterable[Bearer], so: Callable[[Bearer], bool]) -> frozenset[int]:
    """Answer the numbers of those of whom it is so."""
    return frozenset(at for at, each in enumerate(bearers) if so(each))

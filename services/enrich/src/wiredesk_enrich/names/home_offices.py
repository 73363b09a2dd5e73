"""Offices named without their country: "the Interior Ministry" is that of the story's country.

It counts only where the text is about one country, the dateline's if it has one: two thirds of
what it names are of that. Whose foreign ministry speaks in a story of two countries, a reader
knows, and a list does not.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.record import Bearer

_LEAST: Final = 2
"""Mentions of a country and of what is in it, where no dateline says it."""


class HomeOffices:
    """Knows the offices of each country."""

    def __init__(self, bearers: Sequence[Bearer]) -> None:
        """Take all bearers, which mentions name by their number."""
        offices = {at: each for at, each in enumerate(bearers) if each.office}
        self._alone = {at: each.office for at, each in offices.items() if not each.country}
        self._all_alone = frozenset(self._alone)
        wanted = frozenset(self._alone.values())
        self._of: Mapping[tuple[str, str], int] = {
            (each.office, each.country): at
            for at, each in offices.items()
            if each.country and each.office in wanted
        }

    def parted(self, mentions: Iterable[Mention]) -> tuple[list[Mention], list[Mention]]:
        """Part mentions of somebody from those of an office of no country in particular.

        Where a form may mean both, it is somebody's.
        """
        named: list[Mention] = []
        alone: list[Mention] = []
        for each in mentions:
            if self._all_alone.isdisjoint(each.bearers):
                named.append(each)
                continue
            others = tuple(who for who in each.bearers if who not in self._alone)
            if others:
                named.append(each._replace(bearers=others))
            else:
                alone.append(each)
        return named, alone

    def of(self, mention: Mention, country: str) -> int | None:
        """Answer a country's own office; None where nobody knows one."""
        its = (self._of.get((self._alone[who], country)) for who in mention.bearers)
        return next((office for office in its if office is not None), None)


def home(dateline: str, counts: Counter[str]) -> str:
    """Answer the country that a text is about; empty where it may be about several.

    `counts`: how often it names each country and what is in it.
    """
    most = counts.most_common(1)
    country, count = (dateline, counts[dateline]) if dateline else most[0] if most else ("", 0)
    enough = count * 3 >= counts.total() * 2 and (dateline or count >= _LEAST)
    return country if enough else ""

"""Reads the lead of a text: its first paragraph, behind dateline and agency.

Only what is surely no sentence is left out: a place with an agency in brackets, with one that the
newsroom knows, or with the place that the wire itself names; one in capitals that says its country
or a date ("PORT VILA, Vanuatu —"); and an agency in brackets alone.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Self

from wiredesk_enrich.dateline import Head, head
from wiredesk_enrich.names.fold import bare, fold

_AGENCY_ALONE: Final = re.compile(r"\(([^()]{2,40})\)\s*(?:[-–—_]{1,2}\s+)?")
_PARTS: Final = re.compile(r"\s*[,،]\s*")
_DASH: Final = re.compile(r"\s*[-–—_:]+\s+")


@dataclass(frozen=True, slots=True)
class Leads:
    """Knows agencies by every form of their names, folded."""

    agencies: frozenset[str] = frozenset()

    @classmethod
    def of_agencies(cls, forms: Iterable[str]) -> Self:
        """Take the forms as wires write them."""
        return cls(frozenset(map(_key, forms)))

    def lead(self, text: str, located: str = "") -> str:
        """Answer the first paragraph that says more than a dateline; `located` is the wire's."""
        paragraphs = filter(None, map(str.strip, text.splitlines()))
        return next(filter(None, (self._behind(each, located) for each in paragraphs)), "")

    def _behind(self, paragraph: str, located: str) -> str:
        paragraph = paragraph[self._agency_alone(paragraph) :]
        found = head(paragraph)
        if found is None:
            return paragraph
        rest = paragraph[found.end :].lstrip()
        name, *more = _DASH.split(f"{rest} ", maxsplit=1)
        if not found.agency and _key(name) in self.agencies:
            return "".join(more).strip()
        sure = self._is_sure(found, located) or _is_in_capitals(found, rest)
        return rest if sure else paragraph

    def _agency_alone(self, paragraph: str) -> int:
        """Answer where a paragraph goes on behind "(Agency) -"; 0 where it begins otherwise."""
        said = _AGENCY_ALONE.match(paragraph)
        return said.end() if said and _key(said[1]) in self.agencies else 0

    def _is_sure(self, found: Head, located: str) -> bool:
        if found.agency:
            return bool(found.dash) or _key(found.agency) in self.agencies
        return bool(located) and _town(found.place) == _town(located)


def _is_in_capitals(found: Head, rest: str) -> bool:
    """Tell whether it is a town in capitals with its country or a date, before a sentence."""
    town, *more = _PARTS.split(found.place)
    dashed = found.dash not in {"", ":"} and (bool(more) or found.has_date)
    return dashed and town.isupper() and rest[:1].isupper()


def _town(place: str) -> str:
    """Answer the first of "ANDERMATT, Switzerland", as it is compared."""
    return _key(_PARTS.split(place)[0])


def _key(name: str) -> str:
    return fold(bare(name)).strip()

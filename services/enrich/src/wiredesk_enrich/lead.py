"""Reads the lead of a text: its first paragraph, behind dateline and agency.

Only what is surely no sentence is left out: a place with an agency in brackets, with one that the
newsroom knows, or with the place that the wire itself names.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Self

from wiredesk_enrich.dateline import Head, head
from wiredesk_enrich.names.fold import bare, fold

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
        found = head(paragraph)
        if found is None:
            return paragraph
        rest = paragraph[found.end :].lstrip()
        name, *more = _DASH.split(f"{rest} ", maxsplit=1)
        if not found.agency and _key(name) in self.agencies:
            return "".join(more).strip()
        return rest if self._is_sure(found, located) else paragraph

    def _is_sure(self, found: Head, located: str) -> bool:
        if found.agency:
            return found.has_dash or _key(found.agency) in self.agencies
        return bool(located) and _key(found.place) == _key(located)


def _key(name: str) -> str:
    return fold(bare(name)).strip()

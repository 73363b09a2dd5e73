"""Bodies whose Arabic names say their country, and which papers there call without it.

"البنك التجاري الدولي المصري" is "البنك التجاري الدولي" in what is told from Cairo. So a form
without its last word counts as an office's does that says no country (`home_offices.py`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from wiredesk.newsroom.authority_rows import Authority
from wiredesk.newsroom.offices_alone import NamedAlone

_FEWEST: Final = 3  # words, the country's among them
_ENDINGS: Final = ("ي", "ية", "يين", "يون")
_CLUBS: Final = frozenset({"نادي", "فريق"})
"""What a club is called by which several countries have: its bare name says which one is meant."""


def said_at_home(
    rows: Sequence[Authority], adjectives: Mapping[str, str]
) -> tuple[list[Authority], list[NamedAlone]]:
    """Answer all rows, and what those are called at home whose names end with their country's word.

    Each of those is an office of its own. `adjectives`: by country, as a man has it.
    """
    kept: list[Authority] = []
    alone: list[NamedAlone] = []
    for row in rows:
        forms = tuple(_at_home(row, adjectives.get(row.country, "")))
        if forms:
            alone.append(NamedAlone(row.id, tuple((form, "ar") for form in forms)))
        kept.append(replace(row, office=row.id) if forms else row)
    return kept, alone


def _at_home(row: Authority, adjective: str) -> Iterator[str]:
    if row.kind != "organisation" or row.office or not adjective.endswith("ي"):
        return
    words = {adjective[:-1] + ending for ending in _ENDINGS}
    for form in dict.fromkeys((row.found_as["ar"], *row.aliases)):
        said = form.split()
        if len(said) >= _FEWEST and said[-1] in words and said[0] not in _CLUBS:
            yield " ".join(said[:-1])

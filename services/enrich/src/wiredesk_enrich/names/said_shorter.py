"""Bodies that a text names in full and then in short: "Wick Lamp Museum", "Wick Museum"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from wiredesk.enrichment import Named
from wiredesk_enrich.names.arabic_body_words import OFFICES
from wiredesk_enrich.names.fold import bare, fold

_FEWEST: Final = 2  # words
_OFFICES: Final = re.compile(rf"(?:{fold(OFFICES)}|{fold('وزارة')} \w+)$")
_AND: Final = "وال"
"""How an Arabic name goes on with what a body is for besides."""
_SEVERAL: Final = re.compile(
    "|".join(map(fold, ("universit", "üniversite", "دانشگاه", "جامعة", "یونیورسٹی", "جامعہ")))
)
"""What one town has several of, told apart by a word in the middle."""


def without_shorter(bodies: Sequence[Named], others: Iterable[Named]) -> Iterator[Named]:
    """Answer the bodies but for those that others are, or that a longer name is of."""
    if not bodies:
        return
    known = [fold(bare(each.form)).split() for each in others if each.kind == "organisation"]
    names = [fold(bare(each.form)).split() for each in bodies]
    for body, said in zip(bodies, names, strict=True):
        if said not in known and not any(
            _is_shorter(said, name) or _begins(said, name) for name in (*names, *known)
        ):
            yield body


def _begins(said: Sequence[str], name: Sequence[str]) -> bool:
    """Tell a body that another name says more of: "وزارة الدفاع", "وزارة الدفاع العراقية"."""
    if len(said) >= len(name) or name[: len(said)] != said:
        return False
    return name[len(said)].startswith(_AND) or _OFFICES.match(" ".join(said)) is not None


def _is_shorter(said: Sequence[str], name: Sequence[str]) -> bool:
    """Tell whether words are left out in the middle, and the rest is the same."""
    if not _FEWEST <= len(said) < len(name) or (said[0], said[-1]) != (name[0], name[-1]):
        return False
    left = iter(name)
    return all(word in left for word in said) and not any(map(_SEVERAL.search, said))

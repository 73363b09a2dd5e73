"""Bodies that a text names in full and then in short: "Wick Lamp Museum", "Wick Museum"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from wiredesk.enrichment import Named
from wiredesk_enrich.names.fold import bare, fold

_FEWEST: Final = 2  # words
_SEVERAL: Final = re.compile(
    "|".join(map(fold, ("universit", "üniversite", "دانشگاه", "جامعة", "یونیورسٹی", "جامعہ")))
)
"""What one town has several of, told apart by a word in the middle."""


def without_shorter(bodies: Sequence[Named], others: Iterable[Named]) -> Iterator[Named]:
    """Answer the bodies but for those that another one, or one of others, is a longer name of."""
    if not bodies:
        return
    named = [*bodies, *(each for each in others if each.kind == "organisation")]
    names = [fold(bare(each.form)).split() for each in named]
    for body, said in zip(bodies, names, strict=False):
        if not any(_is_shorter(said, name) for name in names):
            yield body


def _is_shorter(said: Sequence[str], name: Sequence[str]) -> bool:
    """Tell whether words are left out in the middle, and the rest is the same."""
    if not _FEWEST <= len(said) < len(name) or (said[0], said[-1]) != (name[0], name[-1]):
        return False
    left = iter(name)
    return all(word in left for word in said) and not any(map(_SEVERAL.search, said))

"""The Arabic words for two of something: "سنتان", "كيلومتران", "شخصان"."""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Final

from wiredesk_translate_metadata.templates.arabic_units import ARABIC
from wiredesk_translate_metadata.templates.counted_words import COUNTED
from wiredesk_translate_metadata.templates.measure_forms import CURRENCIES, UNITS, formatter

_TWO: Final = "ان"
_TALIBAN: Final = "طالبان"
"""More often them than two students."""
_SCALES: Final = ("ألفان", "مليونان", "ملياران", "عامان")


@cache
def duals() -> Collection[str]:
    """Answer all that papers count by; a name may end in the same two letters ("باكستان")."""
    return frozenset(word for word in (*_SCALES, *_words()) if word.endswith(_TWO)) - {_TALIBAN}


def _words() -> Iterator[str]:
    for forms in (*ARABIC.values(), *(each.ar for each in COUNTED.values())):
        yield from forms[1].split() if forms[1] != forms[0] else ()
    coined = (f"currency/{code}" for code in CURRENCIES)
    for unit in (*(f"unit/{name}" for name in UNITS), *coined):
        yield from _said(unit, 2) - _said(unit, 1)


def _said(unit: str, number: int) -> set[str]:
    skeleton = f"{unit} unit-width-full-name"
    return set(str(formatter("ar-u-nu-latn", skeleton).format({"n": number})).split())

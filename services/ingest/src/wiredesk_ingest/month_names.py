"""Months by name, as wires and feeds of several languages write them."""

import unicodedata
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        [
            "jan janv ene gen oca",
            "feb fev fevr sub",
            "mar mars mrz marz maerz",
            "apr avr abr nis",
            "may mai mag",
            "jun juin giu haz",
            "jul juil lug tem",
            "aug aou aout ago agu",
            "sep sept set eyl",
            "oct okt ott eki",
            "nov kas",
            "dec dez dic ara",
        ],
        start=1,
    )
    for name in names.split()
}
"""English, German, French, Spanish, Italian and Turkish; longer names begin with one of them."""


def month_number(name: str) -> int:
    """Answer the number of a month that is named or numbered, 0 where it is none."""
    if name.isdecimal() and name.isascii():
        return int(name)
    plain = "".join(
        sign
        for sign in unicodedata.normalize("NFD", name.lower())
        if not unicodedata.combining(sign)
    )
    return next((_MONTHS[plain[:size]] for size in (5, 4, 3) if plain[:size] in _MONTHS), 0)

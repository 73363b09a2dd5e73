"""Months by name, as wires and feeds of several languages write them."""

import unicodedata
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        [
            "jan janv ene gen oca янв ينا جان ژان جنو",
            "feb fev fevr sub фев فبر فيف فور فرو",
            "mar mars mrz marz maerz mrt мар مار",
            "apr avr abr nis апр ابر افر اور اپر",
            "may mai mag mei maj маи мая ماي ميی",
            "jun juin giu haz июн يون جوا ژوين جون",
            "jul juil lug tem июл يول جوي ژويی جول",
            "aug aou aout ago agu авг اغس اوت اگس",
            "sep sept set eyl сен سبت سپت ستم",
            "oct okt ott eki окт اكت اکت",
            "nov kas ноя نوف نوا نوو نوم",
            "dec dez dic ara дек ديس دسا دسم",
        ],
        start=1,
    )
    for name in names.split()
}
"""English, German, French, Spanish, Italian, Turkish, Dutch, Russian, Arabic (of Egypt and of the
Maghreb), Persian and Urdu; longer names begin with one of them, marks left out."""


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

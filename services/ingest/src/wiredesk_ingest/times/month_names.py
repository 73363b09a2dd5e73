"""Months by name, as wires and feeds of several languages write them."""

import unicodedata
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        [
            "jan janv ene gen oca янв ينا جان ژان جنو sty ιαν tam",
            "feb fev fevr sub фев فبر فيف فور فرو شباط lut φεβ hel",
            "mar mars mrz marz maerz mrt мар مار اذار μαρ maali",
            "apr avr abr nis апр ابر افر اور اپر نيسا kwi απρ huh",
            "may mai mag mei maj маи мая ماي ميی ايار μαι tou",
            "jun juin giu haz июн يون جوا ژوين جون حزير cze ιουν kes",
            "jul juil lug tem июл يول جوي ژويی جول تموز lip ιουλ hei",
            "aug aou aout ago agu авг اغس اوت اگس اب sie αυγ elo",
            "sep sept szep set eyl сен سبت سپت ستم ايلو wrz σεπ syy",
            "oct okt ott eki окт اكت اکت paz οκτ lok",
            "nov kas ноя نوف نوا نوو نوم lis νοε marra",
            "dec dez des dic ara дек ديس دسا دسم gru δεκ joulu",
        ],
        start=1,
    )
    for name in names.split()
}
"""English, German, French, Spanish, Italian, Turkish, Dutch, Russian, Polish, Greek, Finnish,
Hungarian, Indonesian, Arabic (of Egypt, the Maghreb and the Levant), Persian and Urdu; longer names
begin with one of them, marks left out."""

_OF_TWO_WORDS: Final = {"كانون الثاني": 1, "تشرين الاول": 10, "تشرين الثاني": 11, "كانون الاول": 12}
"""Months of the Levant that only a second word tells apart."""


def month_number(name: str) -> int:
    """Answer the number of a month that is named or numbered, 0 where it is none."""
    if name.isdecimal() and name.isascii():
        return int(name)
    plain = "".join(
        sign
        for sign in unicodedata.normalize("NFD", name.lower())
        if not unicodedata.combining(sign)
    )
    if plain in _OF_TWO_WORDS:
        return _OF_TWO_WORDS[plain]
    return next((_MONTHS[plain[:size]] for size in (5, 4, 3) if plain[:size] in _MONTHS), 0)

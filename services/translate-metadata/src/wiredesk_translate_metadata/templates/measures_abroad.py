"""Measures of French, German, Spanish and Italian wires, in English: `3,5 millions d'euros`.

So what is known of numbers, units and phrases is known once. A measure with a word that is not
known here stays as it is.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from wiredesk_translate_metadata.templates.abroad_words import BEFORE, EVERYWHERE, WORDS
from wiredesk_translate_metadata.templates.unit_shorts import signed

_AGO: Final = re.compile(r"(?:(?:il y a|vor|hace)\s+(.+)|(.+)\s+fa)", re.IGNORECASE | re.DOTALL)
AGO: Final = ("il", "vor", "hace", "fa")
"""Words that `two weeks ago` begins or ends with."""
FIGURES: Final[Mapping[str, str]] = {
    word: str(number)
    for words in (
        "deux trois quatre cinq six sept huit neuf dix onze douze",
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "due tre quattro cinque sei sette otto nove dieci undici dodici",
    )
    for number, word in enumerate(words.split(), start=2)
}
"""Numbers in words that measures begin with."""
_FIGURE: Final = re.compile(rf"\A(?:{'|'.join(FIGURES)})(?=\s+\S)", re.IGNORECASE)
_ONES: Final = (
    (re.compile(r"\A(?:un demi[- ]|eine halbe |medio |mezzo )(?=mil)", re.IGNORECASE), "0,5 "),
    (re.compile(r"\A(?:une?|eine?) (?=mil)", re.IGNORECASE), "1 "),
)
ONE: Final = r"\A(?i:un|une|ein|eine|medio|mezzo) (?i:demi|halbe|mil)"
"""What a measure of one begins with, or of a half, where it has no figure."""
LANGUAGES: Final = frozenset(WORDS)
_MEASURE: Final = re.compile(r"(\D*?)(-?\d(?:[\d.,\u00a0\u202f ]*\d)?)\s*(.*)", re.DOTALL)
_OF: Final = re.compile(r"\b(?:del?\s+|di\s+|d['’]\s*)", re.IGNORECASE)
_GROUPED: Final = re.compile(r"[\u00a0\u202f .](?=\d{3}(?!\d))")
_MOST_WORDS: Final = 3
_LONGEST: Final = 100
_MILLION: Final = "million"
_THOUSANDS: Final = re.compile(r"(\d+(?:\.\d+)?) thousand\b")
_MANY: Final = 1000


def in_english(text: str, language: str) -> str | None:
    """Answer such a measure in English; None where it is none, or not all of it is known."""
    if ago := _AGO.fullmatch(text.strip()):
        said = in_english(ago[1] or ago[2], language)
        return f"{said} ago" if said else None
    text = _FIGURE.sub(lambda word: FIGURES[word[0].lower()], signed(text.strip()))
    for words_of_one, figure in _ONES:
        text = words_of_one.sub(figure, text)
    found = _MEASURE.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None:
        return None
    before = found[1].strip().lower().replace("’", "'")
    qualified = BEFORE[language].get(before) if before else ""
    words = _worded(_OF.sub("", found[3]).lower().split(), language)
    if qualified is None or words is None:
        return None
    plain = _GROUPED.sub("", found[2])
    is_grouped, number = plain != found[2], plain.replace(",", ".")
    if words[:1] == [_MILLION] and Decimal(number) >= _MANY:  # Spanish has no word for a billion
        number, words = f"{(Decimal(number) / _MANY).normalize():f}", ["billion", *words[1:]]
    elif is_grouped:
        number = f"{Decimal(number):,}"
    return " ".join(filter(None, (qualified, number, *words)))


def in_figures(text: str) -> str:
    """Write English thousands as English papers do, which have no word for them: `200,000`."""
    return _THOUSANDS.sub(lambda found: f"{int(Decimal(found[1]) * _MANY):,}", text)


def _worded(words: list[str], language: str) -> list[str] | None:
    """Answer the English of words one after another, the longest that are known together first."""
    if not words:
        return []
    known = WORDS[language]
    for many in range(min(_MOST_WORDS, len(words)), 0, -1):
        form = " ".join(words[:many])
        said = known.get(form) or EVERYWHERE.get(form)
        rest = _worded(words[many:], language) if said else None
        if said and rest is not None:
            return [said, *rest]
    return None

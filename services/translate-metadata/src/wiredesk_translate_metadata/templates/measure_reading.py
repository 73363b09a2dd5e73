"""Reads measures: a number by its language's commas and points, and what it counts."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from wiredesk_translate_metadata.templates.digits import in_latin
from wiredesk_translate_metadata.templates.measure_forms import currencies, key, scales, units
from wiredesk_translate_metadata.templates.unit_shorts import STANDS_FOR, UNFIGURED, lettered

_MEASURE: Final = re.compile(r"([^\d\s]{0,5}?)\s*(-?\d[\d.,٬٫]*\d|-?\d)\s*(.*)", re.DOTALL)
_LONGEST: Final = 40
_PERCENT: Final = frozenset(
    map(
        key,
        (
            *("%", "٪", "percent", "per cent", "pct", "pc", "yüzde", "درصد", "فیصد", "فی صد"),
            *("بالمئة", "بالمائة", "في المئة", "في المائة"),
        ),
    )
)
_MONEYS: Final = {
    "k": Decimal(10**3),
    "m": Decimal(10**6),
    "b": Decimal(10**9),
    "t": Decimal(10**12),
}
_COUNTS: Final = {letter: _MONEYS[letter] for letter in "km"}
"""`£5m`, `2m barrels`; without money before it or a unit behind it, it may be metres."""

_COMMA_IS_DECIMAL: Final = frozenset({"tr", "de", "fr", "es", "it", "pt", "nl", "ru", "sv", "nb"})
_POINT_DECIMAL: Final = str.maketrans(",.٬٫", "GDGD")
_COMMA_DECIMAL: Final = str.maketrans(",.٬٫", "DGGD")
_GROUPED: Final = re.compile(r"-?\d{1,3}(?:G\d{2,3})+(?:D\d+)?")


_OWN: Final = {("fa", key("شهر")): "count/city", ("fa", key("ریال")): "rial"}
"""Words of a language that are another's for something else: an Arabic month, Saudi money."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A number, and what it counts as an ICU number skeleton says it, or as `unit_words` does."""

    number: Decimal
    of: str = ""
    scaled: bool = False
    grouped: bool = True
    figure: Decimal = Decimal(0)
    """The number that is written before a scale: 3 of `3 million`."""
    figured: bool = False
    """Whether that is written in groups."""


def spelled_out(text: str) -> str:
    """Write out what stands for a unit with more to it, and figures: `2 million bpd`."""
    first, blank, rest = text.partition(" ")
    if blank and first in UNFIGURED:
        text = f"{UNFIGURED[first]} {rest}"
    before, blank, last = text.rpartition(" ")
    long = STANDS_FOR.get(last.casefold()) if blank else None
    return f"{before} {long}" if long else text


def read(text: str, language: str) -> Measure | None:
    """Read a text that is one measure and nothing else; None for any other one."""
    latin = in_latin(text)
    match = _MEASURE.fullmatch(latin) if len(text) <= _LONGEST else None
    if match is None:
        return None
    before, digits, after = key(match[1]), match[2], match[3]
    marked = _marked(digits, language)
    if marked is None:
        return None
    figure = Decimal(marked.replace("G", "").replace("D", "."))
    factor, rest = _scale(after, is_money=before in currencies())
    own = _OWN.get((language.partition("-")[0], key(rest)))
    letter = None if before else lettered(latin[match.end(2) :])
    of = letter or own or _what(before, key(rest))
    if of is None:
        return None
    bare = digits.isdigit() and not of and factor == 1
    return Measure(
        number=figure * factor,
        of=of,
        scaled=factor > 1,
        grouped=not bare,
        figure=figure,
        figured="G" in marked,
    )


def _scale(after: str, *, is_money: bool) -> tuple[Decimal, str]:
    word, _, rest = after.partition(" ")
    is_counted = key(rest) in units() or key(rest) in currencies()
    letters = _MONEYS if is_money else _COUNTS if is_counted else {}
    factor = letters.get(word.casefold()) or scales().get(key(word.rstrip(".")))
    return (factor, rest) if factor else (Decimal(1), after)


def _what(before: str, after: str) -> str | None:
    """Answer the skeleton of what is counted: empty where nothing is, None where it isn't known."""
    if before and after:
        return None
    said = before or after
    if said in _PERCENT:
        return "percent"
    return (currencies().get(said) or units().get(after)) if said else ""


def _marked(digits: str, language: str) -> str | None:
    """Answer a number with G between groups and D before decimals.

    None where its commas and points can't be those of the language.
    """
    swapped = language.split("-", maxsplit=1)[0] in _COMMA_IS_DECIMAL
    marked = digits.translate(_COMMA_DECIMAL if swapped else _POINT_DECIMAL)
    is_sound = marked.count("D") <= 1 and ("G" not in marked or _GROUPED.fullmatch(marked))
    return marked if is_sound else None

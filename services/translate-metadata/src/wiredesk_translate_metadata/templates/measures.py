"""Numbers with a unit, a currency or a per cent sign: `$3 million`, `5 km`, `10 °C`, `12.5%`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.types import Edition
from wiredesk_translate_metadata.folding import folded
from wiredesk_translate_metadata.templates.digits import in_latin
from wiredesk_translate_metadata.templates.measure_forms import (
    PLURALS,
    SIGNS,
    currencies,
    formatter,
    scales,
    units,
)

_MEASURE: Final = re.compile(r"([^\d\s]{0,5}?)\s*(-?\d[\d.,٬٫]*\d|-?\d)\s*(.*)", re.DOTALL)
_LONGEST: Final = 40
_PERCENT: Final = frozenset(
    map(
        folded,
        (
            *("%", "٪", "percent", "per cent", "yüzde", "درصد", "فیصد", "فی صد"),
            *("بالمئة", "بالمائة", "في المئة", "في المائة"),
        ),
    )
)
_EXACT: Final = ".######"
"""No digit of a wire's number is rounded away."""

_UNITS_IN_FULL: Final = frozenset({"fa", "ur"})
"""Their short forms are Latin ones in CLDR."""

_IN_FULL: Final = frozenset(
    f"unit/{unit}"
    for unit in (
        *("tonne", "ton", "degree", "barrel"),
        *("year", "month", "week", "day", "hour", "minute"),
    )
)
"""No paper prints their short forms."""

_DEGREES: Final = frozenset({"unit/celsius", "unit/fahrenheit"})

_HOUSE: Final[Mapping[Edition, Mapping[str, str]]] = {
    "tr": {"unit/ton": "unit/tonne"},  # CLDR's "Amerikan tonu" is more than "tons" says
}
_MILLION: Final = Decimal(10**6)
"""`£5m`; without money before it, it may be metres."""
_EURO: Final = " Euro"
"""What CLDR calls it in Turkish, where papers write "avro"."""

_FEW: Final = re.compile(rf"\A((?:[3-9]|10|[٣-٩]|١٠) )({'|'.join(PLURALS)})(?!\w)")

_COMMA_IS_DECIMAL: Final = frozenset({"tr", "de", "fr", "es", "it", "pt", "nl", "ru", "sv", "nb"})
_POINT_DECIMAL: Final = str.maketrans(",.٬٫", "GDGD")
_COMMA_DECIMAL: Final = str.maketrans(",.٬٫", "DGGD")
_GROUPED: Final = re.compile(r"-?\d{1,3}(?:G\d{2,3})+(?:D\d+)?")
_SIGN_OF: Final = {f"currency/{code}": sign for sign, code in SIGNS.items() if len(sign) == 1}


@dataclass(frozen=True, slots=True)
class Measure:
    """A number, and what it counts as an ICU number skeleton says it."""

    number: Decimal
    of: str = ""
    scaled: bool = False
    grouped: bool = True


class Measures:
    """Says measures in each edition's digits and words."""

    def __init__(self, site: Site) -> None:
        """Take how the editions write."""
        self._locales = {
            key: f"{each.language}-u-nu-{each.digits}" for key, each in site.editions.items()
        }

    def say(self, text: str, language: str, edition: Edition) -> str | None:
        """Answer a measure as an edition writes it; None where the text is none."""
        found = read(text, language)
        if found is None:
            return None
        steps = ["compact-long"] if found.scaled else [] if found.grouped else ["group-off"]
        of = _HOUSE.get(edition, {}).get(found.of, found.of)
        sign = _SIGN_OF.get(of, "") if edition == "en" else ""
        if of and not sign:
            steps += [of] if of == "percent" else [of, _width(of, edition)]
        skeleton = " ".join([*steps, _digits(found)])
        said = str(formatter(self._locales[edition], skeleton).format({"n": found.number}))
        if found.number == 1 and not any(map(str.isdigit, said)):
            return None  # Arabic has the word alone: "a degree"
        said = said.replace("\xa0", " ").replace(_EURO, " avro")
        return sign + _FEW.sub(lambda few: few[1] + PLURALS[few[2]], said)


def _width(of: str, edition: Edition) -> str:
    in_full = of in _IN_FULL or of.startswith("currency/")
    in_full = in_full or (edition in _UNITS_IN_FULL and of not in _DEGREES)
    return f"unit-width-{'full-name' if in_full else 'short'}"


def _digits(measure: Measure) -> str:
    """Answer how many decimals are written: `€12.50` keeps its last one."""
    exponent = measure.number.as_tuple().exponent
    kept = -exponent if isinstance(exponent, int) and exponent < 0 and not measure.scaled else 0
    return f".{'0' * kept}" if kept else _EXACT


def read(text: str, language: str) -> Measure | None:
    """Read a text that is one measure and nothing else; None for any other one."""
    match = _MEASURE.fullmatch(in_latin(text)) if len(text) <= _LONGEST else None
    if match is None:
        return None
    before, digits, after = match[1], match[2], folded(match[3])
    number = _number(digits, language)
    if number is None:
        return None
    is_money = folded(before) in currencies()
    factor, rest = (_MILLION, "") if is_money and after == "m" else _scale(after)
    of = _what(folded(before), rest)
    if of is None:
        return None
    bare = digits.isdigit() and not of and factor == 1
    return Measure(number * factor, of, scaled=factor > 1, grouped=not bare)


def _scale(after: str) -> tuple[Decimal, str]:
    word, _, rest = after.partition(" ")
    factor = scales().get(word)
    return (factor, rest) if factor else (Decimal(1), after)


def _what(before: str, after: str) -> str | None:
    """Answer the skeleton of what is counted: empty where nothing is, None where it isn't known."""
    said = [each for each in (before, after) if each]
    if not said:
        return ""
    if len(said) > 1:
        return None
    if said[0] in _PERCENT:
        return "percent"
    return currencies().get(said[0]) or units().get(after)


def _number(digits: str, language: str) -> Decimal | None:
    """Read a number; None where its commas and points can't be those of the language."""
    swapped = language.split("-", maxsplit=1)[0] in _COMMA_IS_DECIMAL
    marked = digits.translate(_COMMA_DECIMAL if swapped else _POINT_DECIMAL)
    if "G" in marked and not _GROUPED.fullmatch(marked):
        return None
    plain = marked.replace("G", "").replace("D", ".")
    return Decimal(plain) if plain.count(".") <= 1 else None

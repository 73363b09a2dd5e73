"""Writes measures: by CLDR's patterns, with papers' words for units and for short where they do."""

from collections.abc import Mapping
from typing import Final

from babel import Locale

from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.arabic_forms import is_dual
from wiredesk_translate_metadata.templates.measure_forms import SIGNS, formatter
from wiredesk_translate_metadata.templates.measure_reading import Measure
from wiredesk_translate_metadata.templates.unit_words import word_of

_EXACT: Final = ".######"
"""No digit of a wire's number is rounded away."""

_SHORT: Final = frozenset(
    f"unit/{unit}"
    for unit in (
        *("kilometer", "centimeter", "millimeter", "square-meter", "square-kilometer"),
        *("kilogram", "celsius", "fahrenheit", "kilometer-per-hour", "mile-per-hour"),
        *("kilowatt", "megawatt", "gigawatt", "kilowatt-hour"),
    )
)
"""What English and Turkish papers print for short; no paper of the others does."""
_SHORTENING: Final = frozenset({"en", "tr"})

_HOUSE: Final[Mapping[Edition, Mapping[str, str]]] = {
    "tr": {"unit/ton": "unit/tonne"},  # CLDR's "Amerikan tonu" is more than "tons" says
}
_MILLION: Final = 10**6
"""English writes out what is less: 20,000, where others have a word for thousands."""
_SIGN_OF: Final = {f"currency/{code}": sign for sign, code in SIGNS.items() if sign != "US$"}


class MeasureWriter:
    """Writes measures in each edition's digits and words."""

    def __init__(self, locales: Mapping[Edition, str]) -> None:
        """Take each edition's locale with its digits: `ar-u-nu-arab`."""
        self._locales = locales

    def worded(self, found: Measure, edition: Edition) -> str | None:
        """Say a measure with the papers' word for its unit, or CLDR's."""
        unit = _HOUSE.get(edition, {}).get(found.of, found.of)
        is_short = edition in _SHORTENING and unit in _SHORT
        category = _category(found, self._locales[edition])
        word = None if is_short else word_of(unit, edition, category)
        if word is None:
            return self.formatted(found, edition, unit, is_short=is_short)
        if edition == "ar" and (category == "one" or (category == "two" and is_dual(word))):
            return word  # "هكتاران" says how many
        return f"{self.formatted(found, edition)} {word}"

    def formatted(
        self, found: Measure, edition: Edition, unit: str = "", *, is_short: bool = False
    ) -> str:
        """Let CLDR say a number, and a unit with it."""
        is_scaled = found.scaled and (edition != "en" or abs(found.number) >= _MILLION)
        steps = ["compact-long"] if is_scaled else [] if found.grouped else ["group-off"]
        sign = _SIGN_OF.get(unit, "") if edition == "en" else ""
        if unit and not sign:
            width = f"unit-width-{'short' if is_short else 'full-name'}"
            steps += [unit] if unit == "percent" else [unit, width]
        skeleton = " ".join([*steps, _digits(found)])
        return sign + str(formatter(self._locales[edition], skeleton).format({"n": found.number}))


def _category(found: Measure, locale: str) -> str:
    if found.scaled:
        return "other"
    number = int(found.number) if found.number == int(found.number) else float(found.number)
    return Locale.parse(locale.partition("-")[0]).plural_form(number)


def _digits(measure: Measure) -> str:
    """Answer how many decimals are written: `€12.50` keeps its last one."""
    exponent = measure.number.as_tuple().exponent
    kept = -exponent if isinstance(exponent, int) and exponent < 0 and not measure.scaled else 0
    return f".{'0' * kept}" if kept else _EXACT

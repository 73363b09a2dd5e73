"""Numbers as each language writes them: read, and written in an edition's digits and separators.

Separators are those of Unicode CLDR, through Babel; digits of any script are read.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol, get_group_symbol

from wiredesk.newsroom import Edition
from wiredesk_translate_metadata.masking.slots import Slot
from wiredesk_translate_metadata.masking.spans import Span

# Not `G20`, `F-16`, `2nd`, nor a piece of something longer.
_NUMBER: Final = re.compile(r"(?<![\w.,٫٬])(?<!\w-)\d++(?:[.,٫٬]\d++)*+(?![\w٫٬])")
_ASCII_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
_GROUPED: Final = re.compile(r"\d{1,3}(?:G\d{3})+(?:D\d+)?|\d+(?:D\d+)?", re.ASCII)
_ZEROS: Final[Mapping[str, int]] = {"latn": ord("0"), "arab": ord("٠"), "arabext": ord("۰")}
_NATIVE: Final = str.maketrans("٬٫", "GD")
MOST_DIGITS: Final = 30


def find_numbers(text: str, language: str) -> Iterator[Span]:
    """Find the numbers that stand alone, from left to right."""
    for found in _NUMBER.finditer(text):
        if len(found[0]) <= MOST_DIGITS:
            slot = Slot("number", found[0], number_means(found[0], language))
            yield Span(found.start(), found.end(), slot)


def number_means(text: str, language: str) -> str:
    """Answer a number in ASCII digits, with a decimal point and without groups.

    What is no number by the language's rules ("3.5" in Turkish, "10.5.1") keeps its separators.
    """
    digits = "".join(str(unicodedata.decimal(each, each)) for each in text)
    group, decimal = _separators(language)
    marked = digits.translate({ord(group): "G", ord(decimal): "D"}).translate(_NATIVE)
    if not _GROUPED.fullmatch(marked):
        return digits
    return marked.replace("G", "").replace("D", ".")


def write_number(slot: Slot, edition: Edition) -> str:
    """Write it in an edition's digits; in groups of three where the source does."""
    if not _ASCII_NUMBER.fullmatch(slot.means):
        return _in_digits(slot.means, edition)
    whole, _, rest = slot.means.partition(".")
    said = f"{int(whole):,}" if _is_grouped(slot) else whole
    said = said.replace(",", _symbol("group", edition))
    return _in_digits(said + (_symbol("decimal", edition) + rest if rest else ""), edition)


def plural_of(slot: Slot, language: str) -> str:
    """Answer CLDR's plural category of a number: "one", "few" ...; "other" where it is none."""
    if not _ASCII_NUMBER.fullmatch(slot.means):
        return "other"
    return str(Locale.parse(language, sep="-").plural_form(_plain(slot.means)))


def _plain(means: str) -> float | int:
    return float(means) if "." in means else int(means)


def _is_grouped(slot: Slot) -> bool:
    separators = sum(not each.isdecimal() for each in slot.text)
    return separators > slot.means.count(".")


def _in_digits(text: str, edition: Edition) -> str:
    zero = _ZEROS[edition.digits]
    return text.translate({ord("0") + number: zero + number for number in range(10)})


def _symbol(which: str, edition: Edition) -> str:
    ask = get_group_symbol if which == "group" else get_decimal_symbol
    return ask(edition.language, numbering_system=edition.digits)


@lru_cache(maxsize=1_000)
def _separators(language: str) -> tuple[str, str]:
    """Answer how a language groups and parts numbers in Latin digits; English's where unknown."""
    try:
        group = get_group_symbol(language, numbering_system="latn")
        decimal = get_decimal_symbol(language, numbering_system="latn")
    except (UnknownLocaleError, ValueError):
        return ",", "."
    return (group, decimal) if {group, decimal} <= {",", "."} else (",", ".")

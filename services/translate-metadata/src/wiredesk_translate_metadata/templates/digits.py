"""Digits of the editions' numbering systems (CLDR's names of them)."""

from collections.abc import Mapping
from typing import Final

_LATIN: Final = "0123456789"
_DIGITS: Final[Mapping[str, str]] = {"latn": _LATIN, "arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}
_TO_LATIN: Final = str.maketrans(_DIGITS["arab"] + _DIGITS["arabext"], _LATIN * 2)
_FROM_LATIN: Final = {name: str.maketrans(_LATIN, digits) for name, digits in _DIGITS.items()}


def in_latin(text: str) -> str:
    """Answer a text with the digits 0 to 9."""
    return text.translate(_TO_LATIN)


def in_digits(text: str, system: str) -> str:
    """Answer a text that has Latin digits with those of a numbering system."""
    return text.translate(_FROM_LATIN[system])

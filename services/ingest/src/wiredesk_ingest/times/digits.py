"""Digits of Arabic and Persian, each with the one that it stands for."""

from typing import Final

DIGITS: Final = {first + digit: str(digit) for first in (0x0660, 0x06F0) for digit in range(10)}
"""For `str.translate`."""

"""The words of a text as its wording is compared: without regard to case, in UTF-8."""

import re
from typing import Final

import numpy as np

from wiredesk_enrich.letters import of_each, units_of

_WORD: Final = re.compile(r"\w+")
_UNITS: Final = 0x10000


def words(text: str) -> list[bytes]:
    """Answer the runs of letters, digits and low lines."""
    single = text.replace("İ", "i ")  # the only letter of many texts that becomes two
    units = units_of(single)
    small = of_each(_SMALL_BETWEEN_SPACES, units)
    if len(units) > len(single) or not small.all():  # some are of two units, or become several
        return " ".join(_WORD.findall(text.casefold())).encode().split()
    return small.tobytes().decode("utf-16-le").encode().split()


def _small(letter: str) -> int:
    """Answer a letter without regard to case; a space for what is none, 0 for what is several."""
    small = letter.casefold()
    if len(small) > 1:
        return 0
    return ord(small) if small.isalnum() or small == "_" else ord(" ")


_SMALL_BETWEEN_SPACES: Final = np.array([_small(chr(unit)) for unit in range(_UNITS)], dtype="<u2")

"""Numbers are hidden from engines, and come back in the digits of the edition."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.slots import Span

_NUMBER: Final = re.compile(r"(?<![\w.,-])\d+(?:[.,:/]\d+)*(?![\w-])")
"""Not `G20`, nor `COVID-19`: an engine leaves those as they are, or is found out."""


class Numbers:
    """Finds numbers."""

    def __init__(self, digits: Mapping[Edition, str]) -> None:
        """Take the ten digits of each edition."""
        self._digits = digits

    def spans(self, text: str, pair: Pair) -> Iterator[Span]:
        """Answer where numbers stand, and how the edition writes their digits."""
        digits = self._digits[pair.edition]
        for found in _NUMBER.finditer(text):
            said = "".join(digits[int(sign)] if sign.isdecimal() else sign for sign in found[0])
            yield Span(found.start(), found.end(), said)

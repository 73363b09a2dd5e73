"""Numbers are hidden from engines, and come back as the edition writes them."""

from collections.abc import Iterator, Mapping

from wiredesk.newsroom import Edition as EditionForm
from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.slots import Span
from wiredesk_translate_metadata.memory.numbers import find_numbers, write_number


class Numbers:
    """Finds numbers."""

    def __init__(self, editions: Mapping[Edition, EditionForm]) -> None:
        """Take how the editions write."""
        self._editions = editions

    def spans(self, text: str, pair: Pair) -> Iterator[Span]:
        """Answer where numbers stand that are not part of a name (`G20`), and what they become."""
        for found in find_numbers(text, pair.source):
            said = write_number(found.slot, self._editions[pair.edition])
            yield Span(found.start, found.end, said)

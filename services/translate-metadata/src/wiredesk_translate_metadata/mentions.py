"""First mention: a text names somebody in full where it does so first, and in short after that.

A headline names in short from the beginning.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from wiredesk_translate_metadata.asked import Field

HEADLINES: Final[frozenset[Field]] = frozenset({"headline", "subheadline"})


class Form(NamedTuple):
    """How an edition writes a name, or whatever else stands in a slot."""

    full: str
    short: str = ""
    """Empty where there is none: it is written in full then, each time."""


class Mentions:
    """Writes the slots of one value, which it is given in the order in which they stand there."""

    def __init__(self, *, headline: bool) -> None:
        """Begin a value."""
        self._headline = headline
        self._made: set[Form] = set()

    def write(self, form: Form) -> str:
        """Write one slot."""
        if form.short and (self._headline or form in self._made):
            return form.short
        self._made.add(form)
        return form.full

    def join(self, pieces: Sequence[str | Form]) -> str:
        """Write a text with slots in it."""
        return "".join(each if isinstance(each, str) else self.write(each) for each in pieces)

"""Slots: numbered marks in a text for what an engine must leave as it is, and puts where it fits.

`12 die in Ankara` becomes `⟦1⟧ die in ⟦2⟧`, with what the edition writes for each kept aside.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from wiredesk_translate_metadata.mentions import Form, Mentions

_SLOT: Final = re.compile(r"⟦(\d+)⟧")
_BRACKETS: Final = re.compile("[⟦⟧]")


class Span(NamedTuple):
    """A part of a text, and how the edition writes it."""

    start: int
    end: int
    said: str
    short: str = ""
    """How it writes it in headlines and from the second time on; empty where as ever."""


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with slots, and what belongs in each, from slot 1 on."""

    text: str
    said: Sequence[Form]

    def fill(self, translation: str, *, headline: bool = False) -> str:
        """Put everything back into a translation that has each slot once (`checks`)."""
        mentions = Mentions(headline=headline)
        return _SLOT.sub(lambda slot: mentions.write(self.said[int(slot[1]) - 1]), translation)


def mask(text: str, spans: Iterable[Span]) -> Masked:
    """Put slots in place of parts of a text; of parts that overlap the first one given counts."""
    taken: list[Span] = []
    covered = bytearray(len(text))  # a byte a character: what costs grows with the text alone
    for span in spans:
        if not any(covered[span.start : span.end]):
            covered[span.start : span.end] = b"\1" * (span.end - span.start)
            taken.append(span)
    taken.sort()
    return Masked(
        "".join(_pieces(text, taken)), tuple(Form(span.said, span.short) for span in taken)
    )


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[str]:
    at = 0
    for number, span in enumerate(spans, start=1):
        yield text[at : span.start]
        yield f"⟦{number}⟧"
        at = span.end
    yield text[at:]


def in_word(text: str, at: int) -> bool:
    """Answer whether a place in a text parts a word, so that nothing begins or ends there."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def has_brackets(text: str) -> bool:
    """Answer whether a text holds what slots are written with; such a one can't be masked."""
    return bool(_BRACKETS.search(text))


def numbers(text: str) -> Sequence[int]:
    """Answer the numbers of a text's slots, in their order there."""
    return [int(slot[1]) for slot in _SLOT.finditer(text)]


def without(text: str) -> str:
    """Answer a text with a blank in place of each slot."""
    return _SLOT.sub(" ", text)


def spelled(text: str, form: str) -> str:
    """Write slots in the form that an engine knows how to keep: `[{}]`."""
    return _SLOT.sub(lambda slot: form.format(slot[1]), text)


def read_back(text: str, form: str) -> str:
    """Read slots that came back in such a form, whatever digits and blanks are in it now."""
    before, after = map(re.escape, form.split("{}"))
    # A slot has three digits at most: what is longer is no slot of ours.
    pattern = rf"{before}\s{{0,2}}(\d{{1,3}})\s{{0,2}}{after}"
    return re.sub(pattern, lambda found: f"⟦{int(found[1])}⟧", text)

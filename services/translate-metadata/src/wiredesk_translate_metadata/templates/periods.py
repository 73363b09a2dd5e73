"""Times of a year or week in a newsroom's phrases: `early 2024`, `Q3 2025`, `Friday night`."""

import re
from collections.abc import Callable, Iterable
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.digits import in_latin
from wiredesk_translate_metadata.templates.qualified import filled
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_YEARS: Final = re.compile(r"(?:1[3-9]|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?")
"""A year, also of the solar calendar, or the two of a season."""

Say = Callable[[str, Edition], str | None]


class Periods:
    """Says them; in the slot is a year, a month or a day of the week."""

    def __init__(self, phrases: Iterable[Phrase], number: Say, ways: Iterable[Say]) -> None:
        """Take the phrases, who writes a year, and who says what else may stand in them."""
        self._book = Wordbook(phrases)
        self._number = number
        self._ways = tuple(ways)

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the time that a text is; None where it is more, or none."""
        for phrase, inner in (*self._book.before(text), *self._book.after(text)):
            if said := self._inner(inner, edition):
                return filled(phrase.names[edition], said, edition)
        return None

    def _inner(self, text: str, edition: Edition) -> str | None:
        if _YEARS.fullmatch(in_latin(text)):
            return self._number(text, edition)
        return next(filter(None, (say(text, edition) for say in self._ways)), None)

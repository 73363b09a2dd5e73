"""What stands beside names in credits and bylines and is none: days, years, accounts.

`REUTERS/Jane Roe/File Photo, 12 May 2019`, `AFP/File 2015`, `Telegram/@quellen_news`.
"""

import re
from collections.abc import Callable
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin
from wiredesk_translate_metadata.templates.names import apart
from wiredesk_translate_metadata.templates.parts import Said

YEAR: Final = r"(?:1[89]|20)\d\d"
TELLING: Final = frozenset("@0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
"""All of them begin or end with one of these, and few names do: who has many to ask looks first."""
_YEARS: Final = re.compile(rf"©?\s*{YEAR}(?:\s*[-–]\s*{YEAR})?")
_STAYS: Final = re.compile(
    r"@\w[\w.-]+|[A-Z]{1,3}\d{5,}|[A-Z]{3,}-\d{1,2}[A-Z]?|CC(?:[ -](?:BY|SA|NC|ND|0))+(?: \d\.\d)?"
)
"""An account, a picture's number, a satellite (`GOES-19`), a licence of Creative Commons."""

MARK: Final = re.compile(
    rf"\s*(?:©|\(c\)\s|copyright\b)(?:\s*(?:©|\(c\)))?:?\s*(?:({YEAR})[\s,]+)?", re.IGNORECASE
)
"""Whose it is, and since when: `© 2026 AFP`."""

Day = Callable[[str, Edition], str | None]
"""Says a text that is a day, or the month of a year, and nothing else."""


class Asides:
    """Says them: days in the edition's words, years in its digits, the rest as it stands."""

    def __init__(self, day: Day, site: Site) -> None:
        """Take who says days, and which digits editions write."""
        self._day = day
        self._systems = {edition: each.digits for edition, each in site.editions.items()}

    def year(self, text: str, edition: Edition) -> str:
        """Answer a year, or what has one, in the edition's digits."""
        return in_digits(in_latin(text), self._systems[edition])

    def say(self, text: str, edition: Edition) -> Said | None:
        """Answer what stands there; None where it is something else."""
        text = text.strip()
        if _YEARS.fullmatch(in_latin(text)):
            return Said(self.year(text, edition), known=False)
        if _STAYS.fullmatch(text):
            return Said(apart(text, edition), known=False)
        day = self._day(text, edition)
        return Said(day, known=True) if day else None

"""Keywords that machines wrote as a time: `20260917`, `2026-09-17T08:30:00Z`, as mails have it.

Days and times: ISO 8601, and RFC 5322 (`Thu, 17 Sep 2026 08:30:00 +0300`).
"""

import re
from collections.abc import Callable
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.types import Edition
from wiredesk_translate_metadata.dates import Dates

_COMPACT: Final = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
"""A number of eight figures without anything between them is a day where it may be one."""
_ISO: Final = re.compile(
    r"\d{4}-?\d\d-?\d\d[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)"
)
_MAIL: Final = re.compile(
    r"[A-Z][a-z]{2}, ?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC?|[+-]\d{4})"
)


class Instants:
    """Says them by edition: an instant as the edition dates an article."""

    def __init__(self, site: Site, day: Callable[[str, Edition], str | None]) -> None:
        """Take how the editions write, and who says a day: `2026-09-17`."""
        self._dates = Dates(site)
        self._day = day

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the time that a text is; None where it is more, or none."""
        if compact := _COMPACT.fullmatch(text):
            return self._day("-".join(compact.groups()), edition)
        at = _read(text)
        return self._dates.write(at, edition) if at else None


def _read(text: str) -> datetime | None:
    try:
        if _ISO.fullmatch(text):
            return datetime.fromisoformat(text)
        return parsedate_to_datetime(text) if _MAIL.fullmatch(text) else None
    except ValueError:
        return None

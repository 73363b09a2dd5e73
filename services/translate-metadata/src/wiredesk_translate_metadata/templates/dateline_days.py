"""The day of a dateline, as any language's wires write it: `14 jul`, `3 mars 2024`, `3-5-2024`."""

import re
from typing import Final

from wiredesk_translate_metadata.templates.day_numbers import numbered
from wiredesk_translate_metadata.templates.days import Day, Days
from wiredesk_translate_metadata.templates.digits import in_latin
from wiredesk_translate_metadata.templates.written_days import plain

_COMMA: Final = re.compile(r"\s*[,،;]\s*")
_IN_NUMBERS: Final = re.compile(r"(?:\A|[\s,،]+)(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})\s*\Z")
_ARABIC: Final = re.compile("[\u0621-\u06d3]")
"""Who writes so has the day before the month."""
_LEADING: Final = re.compile(r"(?:\s+(?:في|يوم|در|به|günü))+\s*\Z")
"""What stands before the day: "القاهرة في ٤ مايو"."""
_STOPS: Final = " .,،"
_MOST_PARTS: Final = 4
"""Behind the first comma of a dateline: lands, a day and its year."""


def dated(head: str, days: Days) -> tuple[str, Day | None]:
    """Take the day out of what stands before the agency; answer what is left."""
    left, day = days.find(head)
    if day is None:
        left, day = _in_numbers(head)
    if day is None:
        left, day = _abroad(head, days)
    return (_LEADING.sub("", left.rstrip(_STOPS)) if day else left), day


def ends_with_number(text: str) -> bool:
    """Tell whether a text ends with a day in numbers."""
    return _IN_NUMBERS.search(in_latin(text)) is not None


def _in_numbers(head: str) -> tuple[str, Day | None]:
    latin = in_latin(head)
    found = _IN_NUMBERS.search(latin)
    day_first = _ARABIC.search(head) is not None
    day = numbered(found[1], day_first=day_first) if found else None
    return (head[: found.start()], day) if found and day else (head, None)


def _abroad(head: str, days: Days) -> tuple[str, Day | None]:
    """Read what stands behind the places as a day of another language, whole or not at all."""
    places, *others = _COMMA.split(head)
    for at in range(len(others) if len(others) <= _MOST_PARTS else 0):
        left, day = days.find(plain(" ".join(others[at:])))
        if day and not left.strip(_STOPS):
            return ", ".join((places, *others[:at])), day
    return head, None

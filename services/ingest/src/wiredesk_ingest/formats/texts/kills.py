"""Words by which a wire sent as text takes a story down or back, and which story they name.

The fast lane looks for the same words in the bytes. So they are patterns of ASCII only, and what
may stand before them is, too; other alphabets' words are looked for in each of their charsets.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from wiredesk_ingest.orders.lines.replacing import replaces_earlier
from wiredesk_ingest.orders.words.ban_words import HOLD_IN_TEXT
from wiredesk_ingest.orders.words.kill_requests import KILL_ASKED, KILL_ASKED_ABROAD, LONGEST_ASKED
from wiredesk_ingest.orders.words.kill_words import (
    ADDRESS,
    DOUBTFUL_KILL,
    KILL_ABROAD,
    KILL_IN_TEXT,
    KILL_MARKED,
    KILL_OF_ITSELF,
    KILL_ORDERED,
    LOUD_KILL,
)
from wiredesk_ingest.orders.words.languages import ANY_COPY

BEFORE: Final = r"[\t ^*#>(\[=+~._/|-]{0,20}"
CALL: Final = (
    r"(?:(?:MANDATORY|Mandatory|BULLETIN|URGENT|ADVISORY|STORY|PLEASE|ATTENTION|EDITORS|AP|NEWS"
    r"|BRIEF|FLASH|ALERT|CORRECTIVE|CORRECTION|UPDATE|ACHTUNG|AVIS|AVISO|HINWEIS|WICHTIG|IMPORTANT|LEAD|REPEAT|REFILE)"
    r"[\t :,!-]{1,4}){0,3}"
)
_NUMBERED: Final = r"[A-Za-z]{0,6}[\t -]?#?[0-9]{3,6}(?=[\t ]*(?:[\r\n:;,.()<=@-]|\Z))"
_AFTER: Final = (
    r"(?=[\t ^*#<>)\]=+~._/|!@-]{0,20}(?:[\r\n]|\Z)|[\t ]?[:;,(]|[\t ]-{1,2}[\t ]"
    rf"|[\t ]+(?:KILL|HOLD|STORY|THE STORY|ITEM|BC-|{ADDRESS}|{_NUMBERED}))"
)
_TO_EDITORS: Final = (
    r"\(?(?:[Ee]ds|EDS|[Ee]ditors?|EDITORS?|[Nn]ote to [Ee]ditors|NOTE TO EDITORS|ATTENTION"
    r"|[Aa]ttention)\b"
)
_STORY: Final = (
    r"(?:story|item|version|dispatch|report|article|copy|BC-|AM-|PM-"
    r"|[A-Za-z]{0,5}[ -]?[0-9]{3,6}\b)"
)
_IMPERATIVE: Final = (
    r"\b(?:[Kk]ill|KILL|[Ww]ithdraw|WITHDRAW|[Rr]etract|RETRACT|[Ee]liminate|ELIMINATE"
    r"|[Dd]isregard|DISREGARD|[Dd]elete|DELETE|[Ss]pike|SPIKE|[Dd]o not use|DO NOT USE)\b"
    rf"[\t ](?:[A-Za-z']{{1,12}}[\t ]){{0,3}}{_STORY}"
)
_PASSIVE: Final = (
    r"\b(?:is|has been|was|are|being|be|been)[\t ]"
    r"(?:killed|withdrawn|retracted|cancelled|canceled)\b"
)
KILL_LINE: Final = rf"{BEFORE}{CALL}{KILL_IN_TEXT}{_AFTER}"
HOLD_LINE: Final = rf"{BEFORE}{CALL}{HOLD_IN_TEXT}{_AFTER}"
KILL_NOTE: Final = (
    rf"{BEFORE}{_TO_EDITORS}[^\r\n]{{0,1200}}?"
    rf"(?:{_IMPERATIVE}|\b{_STORY}[^\r\n.]{{0,320}}{_PASSIVE})"
)
KILL_ASKING: Final = rf"{BEFORE}{KILL_ASKED}"
KILL_SAID: Final = rf"{BEFORE}{CALL}(?:{KILL_MARKED}|{KILL_ORDERED}|(?i:{KILL_OF_ITSELF}))"
_LAST: Final = r"(?:MANDATORY[\t -])?(?:KILL|Kill)"
_LAST_PART: Final = (
    "(?:KILLED|Killed|ELIMINATION|Elimination|WITHDRAWN|Withdrawn|RETRACTED|Retracted)"
)
KILL_SLUG: Final = (
    rf"[^\r\n]{{1,320}}?(?:[,/-][\t ]?{_LAST}(?=[,<=@\t /]|\Z)"
    rf"|,[\t ]?{_LAST_PART}(?=[\t ]{{2}}|[\t ]*(?:[,<=@]|\Z)|[\t ]+[0-9]{{1,2}}-[0-9])"
    rf"|[\t ]{_LAST}(?=[\t ]{{2}}|[\t ]*(?:[<=@]|\Z)|[\t ]+[0-9]{{1,2}}-[0-9]))"
)
"""How the lines begin. The bounds are in signs, or in bytes, of which a sign has at most four."""

_HOLD_SLUG: Final = re.compile(
    r".{1,320}?[,/\t -][\t ]?(?:HOLD|WITHHOLD|WITHHELD|Withhold|Withheld|(?<=,)[\t ]?Hold)"
    r"(?=[\t ]*(?:[,<=@]|\Z)|[\t ]+[0-9]{1,2}-[0-9])"
)
ORDERS: Final = (KILL_LINE, KILL_NOTE, KILL_ASKING, KILL_SAID, HOLD_LINE)
"""What a line looks like that takes something down or back."""

_KILLS: Final = tuple(re.compile(each, re.ASCII) for each in (KILL_LINE, KILL_NOTE, KILL_SAID))
_FREE: Final = (
    rf"(?:{LOUD_KILL}|Kill|Storno|Stornierung|{'|'.join(KILL_ABROAD)})"
    r"[\t ]*(?:[:;,(]|-{1,2}[\t ]|[\u2013\u2014])"
)
_NAMING: Final = (
    r"(?![\t ]*KILL\b|.{0,80}\b(?:[Ss]tory|STORY|[Ii]tem|ITEM|dispatch|article|BC-|AM-|PM-"
    r"|(?:[Nn][Oo]|[Nn][Rr])\.?[\t ]?[0-9]|[A-Za-z]{1,6}-?[0-9]{3,6}\b(?![\t ]+[a-z]))"
    rf"|[\t ]*(?:\w{{1,12}}[\t ]){{0,2}}(?:(?i:{ANY_COPY})\b"
    r"|#?(?!(?:19|20)[0-9][0-9]\b)[0-9]{3,6}\b(?![\t ]+[a-z])))"
)
_MAY_BE_NEWS: Final = re.compile(rf"{BEFORE}(?!(?i:mandatory)){CALL}{_FREE}{_NAMING}")
"""A kill or the news of one: it names no story."""

_DOUBTFUL: Final = re.compile(
    rf"{BEFORE}{CALL}(?:{DOUBTFUL_KILL}|Storno|Stornierung|{'|'.join(KILL_ABROAD)})(?!\w)"
)
_HOLDS: Final = re.compile(HOLD_LINE, re.ASCII)
_SLUG: Final = re.compile(KILL_SLUG, re.ASCII)
_FOREIGN: Final = re.compile(
    rf"{BEFORE}{CALL}(?:{'|'.join(KILL_ABROAD)})(?:[\t ]*:|[\t .!*)]*\Z|[\t ]+{_NUMBERED})",
    re.ASCII,
)
_ASKED: Final = (
    re.compile(KILL_ASKING, re.ASCII),
    re.compile(rf"{BEFORE}{KILL_ASKED_ABROAD}"),
)
_NUMBER: Final = re.compile(
    r"(?:\b(?:[Nn][Oo]|[Nn]r|NR|[Nn]umber|NUMBER|[Ii]tem|ITEM|[Ss]tory|STORY|[Mm]essage|MESSAGE"
    r"|[Mm]eldung|KILL|Kill|kill|WITHHOLD|HOLD"
    r"|STORNO|STORNIERUNG|ANNULE|ANNULATION|ANULADO|ANNULLATO|IPTAL)\b"
    r"\.?[\t ]{1,3}#?|#)(?P<number>[0-9]{3,6})\b",
    re.ASCII,
)
_NUMBERS: Final = re.compile("[0-9]{3,6}")
LONGEST: Final = 400
"""Characters of a line that are looked at."""

MOST_TARGETS: Final = 50
"""Stories that one notice takes down, each perhaps of two days; it alarms where it names more."""


def is_kill(line: str) -> bool:
    """Tell whether a line takes a story down."""
    line = line[:LONGEST]
    asked = line[:LONGEST_ASKED]
    if replaces_earlier(line) and not _NUMBERS.search(line):
        return False  # a correction; one that says of which number takes that one down
    return (
        any(kill.match(line) for kill in (*_KILLS, _FOREIGN))
        and not (_DOUBTFUL.match(line) and _MAY_BE_NEWS.match(line))
    ) or any(kill.match(asked) for kill in _ASKED)


def is_kill_or_news(line: str) -> bool:
    """Tell whether a line takes a story down that it doesn't name, so that it may be news."""
    return _MAY_BE_NEWS.match(line[:LONGEST]) is not None


def is_hold(line: str) -> bool:
    """Tell whether a line takes a story back for now."""
    return _HOLDS.match(line[:LONGEST]) is not None


def is_kill_slug(line: str) -> bool:
    """Tell whether a header's or slug's line ends in a kill."""
    return _SLUG.match(line[:LONGEST]) is not None


def is_hold_slug(line: str) -> bool:
    """Tell whether a header's or slug's line ends in a hold."""
    return _HOLD_SLUG.match(line[:LONGEST]) is not None


def numbers_in(line: str, service: str) -> Iterator[int]:
    """Answer the numbers of stories that a line names: `eca0123`, `W 2870`, `story 0123`."""
    for pattern in (_numbered(service), _NUMBER):
        for found in pattern.finditer(line[:LONGEST]):
            yield int(found["number"])


@lru_cache(maxsize=64)
def _numbered(service: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(service)}[\t -]?(?P<number>[0-9]{{3,6}})\b", re.IGNORECASE)

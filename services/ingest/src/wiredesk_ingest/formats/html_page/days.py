"""Days near the headline of a page, in its title, and of the lines that are called one."""

import re
from collections.abc import Iterable, Iterator
from itertools import dropwhile, islice, takewhile
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page.blocks import IN_LINES
from wiredesk_ingest.reading.xml import Element, text_of
from wiredesk_ingest.times.slashed_days import has_slashed, without_slashes
from wiredesk_ingest.times.times import MONTHS, read_time

Named = tuple[frozenset[str], Element]
"""What an element is called, and it."""

_DATES: Final = frozenset(
    {
        *("date", "dates", "dateline", "datetime", "datum", "fecha", "post", "posted", "pubdate"),
        *("publication", "published", "publishdate", "submitted", "tarih", "time", "timestamp"),
        "updated",
        *("guncelleme", "tarihi", "yayin", "yayinlanma"),
    }
)
PEOPLE: Final = frozenset(
    {
        *(
            "auteur",
            "auth",
            "author",
            "firma",
            "autor",
            "byline",
            "contributor",
            "contributors",
            "reporter",
            "verfasser",
            "write",
        ),
        *("writer", "yazar"),
    }
)
"""How lines are called that say who wrote, and often when."""

_MARKED: Final = ("datetime", "title")
MOST_BEHIND: Final = 40
"""Elements behind a headline that are near it."""

_MOST_INSIDE: Final = 3  # elements in a line
_LONGEST_DAY: Final = 60  # characters
_ENDS: Final = (".", "!", "?", "\u061f", "\u06d4")
_BEGINS: Final = re.compile(r"(?:[^\W\d_]{2,12}[,:\u060c]?\s){0,2}\d")

_HALF: Final = r"\s?[AaPp]\.?[Mm]\b\.?"
_ZONE: Final = r"\s?(?:Z|[A-Z]{3,4})\b|\s?[+-]\d\d:?\d\d"
_TIME: Final = (
    r"(?:[\s,\u060c|\u2013-]{1,4}(?:at\s)?\d{1,2}:\d\d(?::\d\d)?"
    rf"(?:{_HALF})?(?:{_ZONE})?)?"
)
_DAY: Final = re.compile(
    rf"(?:\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}|\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}"
    r"|\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}\.?(?:\s?[,\u060c]\s?|\s)(?:de\s)?\d{4}"
    rf"|[^\W\d_]{{3,9}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}})(?!\d|[/.-]\d)(?:T\d{{2}}:\d{{2}}.{{0,20}}|{_TIME})"
)
_DAY_ALONE: Final = re.compile(
    r"(?:(?:[^\W\d_]{2,14}\s?[,:\u060c]?\s){0,3}"
    r"|(?:submitted|posted|published|أرسلت?|نشرت?|ارسال شده|gönderen)\s[^.!?:]{3,60}?\s)"
    rf"(?:{_DAY.pattern})",
    re.IGNORECASE,
)
_TWO_NAMES: Final = re.compile(r"[^\W\d_]{2,12}\s?/\s?(?=[^\W\d_])")
"""Of a month, as Arabic has it for readers east and west."""

_BETWEEN: Final = re.compile(
    r"(?:(?<=\d\d\d\d)|(?<=-\d\d-\d\d))[\s,\u060c|\u2013-]{1,4}(?:at\s)?(?=\d{1,2}:)"
)
_WITH_HALF: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d) (\d{1,2}:.*[AaPp]\.?[Mm].*)")
"""A clock of twelve hours, which ISO 8601 never has, and RFC 5322 may."""

_COMMA: Final = re.compile(r"\s?[,\u060c]\s?(?=\d{4})")
_LONGEST: Final = 120  # characters of such a line
_LONGEST_WITH_BLANKS: Final = 1_000


def first_day(lines: Iterable[Named], language: str) -> str:
    """Answer the first line that is a day, as `read_time` reads it."""
    for names, element in lines:
        if names & _DATES or names & PEOPLE:
            inside = islice(element.iterdescendants("time", "abbr"), 1)
            marked = [said for each in (element, *inside) for said in map(each.get, _MARKED)]
            for each in [*filter(None, marked), line_of(element)]:
                if day := day_in(each, language):
                    return day
    return ""


def day_alone(root: Element, heading: Element, language: str) -> str:
    """Answer the first short line behind the headline that begins with a day, whatever its name."""
    behind = dropwhile(lambda each: each is not heading, root.iter("*"))
    for element in islice(behind, MOST_BEHIND):
        line = line_of(element) if len(element) <= _MOST_INSIDE else ""
        is_day = 0 < len(line) <= _LONGEST_DAY and not line.endswith(_ENDS)
        if is_day and _BEGINS.match(line) and (day := day_in(line, language)):
            return day
    return ""


def day_of_title(root: Element, language: str) -> str:
    """Answer the day that a title has behind the headline and the site: `... | 04.03.2025`."""
    title = squeeze(text_of(next(root.iter("title"), None)))
    _, parted, end = title[-_LONGEST_DAY:].rpartition("|")
    return day_in(end, language) if parted else ""


def two_days(named: Named) -> str:
    """Answer the line of an element that is called a date, and may be two days."""
    line = line_of(named[1]) if named[0] & _DATES else ""
    return line if has_slashed(line) else ""


def is_day(line: str) -> bool:
    """Tell whether a line is a day, behind words that say of what: `Published Monday, ...`."""
    return len(line) <= _LONGEST_DAY and _DAY_ALONE.fullmatch(line) is not None


def day_in(text: str, language: str) -> str:
    """Answer the first day in a text, as `read_time` reads it; empty where there is none."""
    if not 0 < len(text) <= _LONGEST:
        return ""
    text = _TWO_NAMES.sub("", without_slashes(text, language) or text)
    for found in _DAY.finditer(text):
        day = _BETWEEN.sub(" ", _COMMA.sub(" ", found[0])).replace(" de ", " ")
        if half := _WITH_HALF.match(day):
            year, month, number, time = half.groups()
            day = f"{number} {MONTHS[(int(month) - 1) % len(MONTHS)]} {year} {time}"
        if read_time(day):
            return day
    return ""


def line_above(element: Element) -> str:
    """Answer what an element says above the first block in it: a name, above its day."""
    line = element.text or ""
    for each in takewhile(lambda each: each.tag in IN_LINES, element):
        line += text_of(each) + (each.tail or "")
    line = squeeze(line[:_LONGEST_WITH_BLANKS])
    return line if len(line) <= _LONGEST else ""


def line_of(element: Element) -> str:
    """Answer what an element says; nothing where it is more than a line."""
    said = ""
    for text in _parted(element):
        said += text
        if len(said) > _LONGEST_WITH_BLANKS:
            return ""
    line = squeeze(said)
    return line if len(line) <= _LONGEST else ""


def _parted(element: Element) -> Iterator[str]:
    """Answer the texts in an element, and a blank where a block begins or ends."""
    for event, each in etree.iterwalk(element, events=("start", "end", "comment")):
        is_block = each is not element and each.tag not in IN_LINES
        yield " " if is_block else ""
        if event == "start":
            yield each.text or ""
        elif each is not element:
            yield each.tail or ""

"""The lines of a page near its headline that are days: called dates, or nothing else."""

import re
from collections.abc import Iterable, Iterator
from itertools import dropwhile, islice, takewhile
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page.blocks import IN_LINES
from wiredesk_ingest.formats.html_page.days import LONGEST, LONGEST_DAY, PEOPLE, day_in
from wiredesk_ingest.reading.xml import Element, text_of
from wiredesk_ingest.times.slashed_days import has_slashed

Named = tuple[frozenset[str], Element]
"""What an element is called, and it."""

_DATES: Final = frozenset(
    {
        *("date", "dates", "dateline", "datetime", "datum", "fecha", "post", "posted", "pubdate"),
        *("publication", "published", "publishdate", "submitted", "tarih", "time", "timestamp"),
        *("articledate", "datestamp", "entrydate", "postdate", "thetime", "updated"),
        *("guncelleme", "tarihi", "yayin", "yayinlanma"),
    }
)
_CHANGES: Final = frozenset({"guncelleme", "modified", "updated"})
_MAKES: Final = frozenset({"posted", "pub", "published"})
META: Final = frozenset({"meta"})
"""What has a day in it near a headline; further down, those of other pages."""

TELLING: Final = _DATES | _CHANGES | _MAKES | PEOPLE | META
"""What lines are called that say when or by whom."""

_UPDATED: Final = re.compile(
    r"\b(?:(?:last )?(?:updated|modified|edited)|g\u00fcncelle\w{0,8}|actualizado|mis à jour"
    r"|aktualisiert|(?:آخر )?تحديث|به.?روز\w{0,8})",
    re.IGNORECASE,
)
"""What stands before the day of a change."""

_MARKED: Final = ("datetime", "title")
MOST_BEHIND: Final = 40
"""Elements behind a headline that are near it."""

_MOST_BETWEEN: Final = 8
"""Lines that are called dates or people's, from one day to the other."""

_MOST_AROUND: Final = 3
_MOST_LINKS: Final = 8  # in an item
_FEWEST_WORDS: Final = 5  # of a link that is a headline
_MOST_INSIDE: Final = 3  # elements in a line
_ENDS: Final = (".", "!", "?", "\u061f", "\u06d4")
_BEGINS: Final = re.compile(r"(?:[^\W\d_]{2,12}[.,:\u060c]?\s){0,2}\d")
_LONGEST_WITH_BLANKS: Final = 1_000


def days_told(lines: Iterable[Named], language: str) -> tuple[str, str]:
    """Answer the first lines that are days, as `read_time` reads them: of the text, and a change.

    A line that says both has the day of the change behind the word that says so.
    """
    made = changed = ""
    left = _MOST_BETWEEN
    for names, element in lines:
        if names & TELLING:
            left -= bool(made or changed)
            is_change = bool(names & _CHANGES) and names.isdisjoint(_MAKES)
            inside = islice(element.iterdescendants("time", "abbr"), 1)
            marked = [said for each in (element, *inside) for said in map(each.get, _MARKED)]
            line, exact = line_of(element), any(":" in each for each in filter(None, marked))
            said = [*filter(None, marked)]
            for each in [*said, line] if exact else [line, *said]:
                told = _UPDATED.search(each)
                begin = told.start() if told and day_in(each[told.start() :], language) else None
                made = made or ("" if is_change else day_in(each[:begin], language))
                if begin is not None or is_change:
                    changed = changed or day_in(each[begin or 0 :], language)
        if (made and changed) or not left:
            break
    return made, changed


def day_alone(root: Element, heading: Element, language: str) -> str:
    """Answer the first short line behind the headline that begins with a day, whatever its name."""
    behind = dropwhile(lambda each: each is not heading, root.iter("*"))
    for element in islice(behind, MOST_BEHIND):
        line = line_of(element) if len(element) <= _MOST_INSIDE else ""
        changed = _change_in(line, language)
        is_day = 0 < len(line) <= (LONGEST if changed else LONGEST_DAY) and _is_no_sentence(line)
        if is_day and _BEGINS.match(line) and (day := changed or day_in(line, language)):
            return "" if is_of_other(element) else _changed_beside(element, language) or day
    return ""


def _changed_beside(element: Element, language: str) -> str:
    """Answer the day of a change that the next element says."""
    behind = element.getnext()
    line = line_of(behind) if behind is not None and len(behind) <= _MOST_INSIDE else ""
    return _change_in(line, language)


def _change_in(line: str, language: str) -> str:
    told = _UPDATED.search(line)
    return day_in(line[told.start() :], language) if told else ""


def _is_no_sentence(line: str) -> bool:
    return not line.endswith(_ENDS) or line.lower().endswith(("a.m.", "p.m."))


def is_of_other(element: Element) -> bool:
    """Tell whether an element stands in an item of a list that links to another page."""
    near = islice(element.iterancestors(), _MOST_AROUND)
    item = next((each for each in near if each.tag == "li"), None)
    links = () if item is None else islice(item.iter("a"), _MOST_LINKS)
    return any(len(text_of(each).split()) >= _FEWEST_WORDS for each in links)


def two_days(named: Named) -> str:
    """Answer the line of an element that is called a date, and may be two days."""
    line = line_of(named[1]) if named[0] & _DATES else ""
    return line if has_slashed(line) else ""


def line_above(element: Element) -> str:
    """Answer what an element says above the first block in it: a name, above its day."""
    line = element.text or ""
    for each in takewhile(lambda each: each.tag in IN_LINES, element):
        line += text_of(each) + (each.tail or "")
    line = squeeze(line[:_LONGEST_WITH_BLANKS])
    return line if len(line) <= LONGEST else ""


def line_of(element: Element) -> str:
    """Answer what an element says; nothing where it is more than a line."""
    said = ""
    for text in _parted(element):
        said += text
        if len(said) > _LONGEST_WITH_BLANKS:
            return ""
    line = squeeze(said)
    return line if len(line) <= LONGEST else ""


def _parted(element: Element) -> Iterator[str]:
    """Answer the texts in an element, and a blank where a block begins or ends."""
    for event, each in etree.iterwalk(element, events=("start", "end", "comment")):
        is_block = each is not element and each.tag not in IN_LINES
        yield " " if is_block else ""
        if event == "start":
            yield each.text or ""
        elif each is not element:
            yield each.tail or ""

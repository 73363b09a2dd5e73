"""When a page was published and by whom, where only a line below its headline says so.

Pages without data have it in an element whose class names it (`byline`, `submitted`), in words or,
as microformats do (http://microformats.org/wiki/hatom), in a `title`.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, dropwhile, islice, takewhile
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.html_page_titles import MOST_TITLES
from wiredesk_ingest.reading.xml import Element, text_of, texts_in
from wiredesk_ingest.times.times import read_time

_DATES: Final = frozenset(
    {
        *("date", "dates", "dateline", "datetime", "datum", "fecha", "post", "posted", "pubdate"),
        *("publication", "published", "publishdate", "submitted", "tarih", "time", "timestamp"),
        "updated",
    }
)
_PEOPLE: Final = frozenset({"auteur", "author", "autor", "byline", "verfasser", "yazar"})
_OTHERS: Final = frozenset({"comment", "comments", "related", "sidebar", "footer", "nav", "menu"})
_HEADINGS: Final = ("h1", "h2", "h3")
_PAGE: Final = frozenset({"body", "html"})
"""In which a site's clock stands, too."""

_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")

_HALF: Final = r"\s?[AaPp]\.?[Mm]\b\.?"
_ZONE: Final = r"\s?(?:Z|[A-Z]{3,4})\b|\s?[+-]\d\d:?\d\d"
_TIME: Final = (
    r"(?:[\s,\u060c|\u2013-]{1,4}(?:at\s)?\d{1,2}:\d\d(?::\d\d)?"
    rf"(?:{_HALF})?(?:{_ZONE})?)?"
)
_DAY: Final = re.compile(
    rf"(?:\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}|\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}"
    r"|\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}\.?,?\s(?:de\s)?\d{4}"
    rf"|[^\W\d_]{{3,9}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}})(?!\d|[/.-]\d)(?:T\d{{2}}:\d{{2}}.{{0,20}}|{_TIME})"
)
_TWO_NAMES: Final = re.compile(r"[^\W\d_]{2,12}\s?/\s?(?=[^\W\d_])")
"""Of a month, as Arabic has it for readers east and west."""

_BETWEEN: Final = re.compile(r"(?<=\d\d\d\d)[\s,\u060c|\u2013-]{1,4}(?:at\s)?(?=\d{1,2}:)")
_BY: Final = re.compile(r"(?:(?:written |posted )?by|por|von|par|di)\s*:?\s+", re.IGNORECASE)
_BEHIND_NAMES: Final = re.compile(r"\s*[|\u2022\u00b7\u2013(\d].*|\s+-\s.*", re.DOTALL)
_SENTENCE: Final = re.compile(r"[:;!?@]|\.\s[a-z]")

_LONGEST: Final = 120  # characters of such a line
_LONGEST_WITH_BLANKS: Final = 1_000
_MOST_NAMES: Final = 8  # words
_MOST_LOOKED_AT: Final = 2_000  # elements around the headline and below
_BESIDE: Final = 3  # elements around the headline


def read_stamps(root: Element, headline: str, draft: Draft) -> None:
    """Read when and by whom, where nothing said so; what can't be read there is no loss."""
    no_time, no_name = "versioncreated" not in draft.fields, not draft.fields.get("byline")
    if not (no_time or no_name):
        return
    lines = [*_lines(root, headline)]
    if no_time and (day := _first_day(lines)):
        draft.instant("versioncreated", day)
        draft.notes.append("versioncreated: read in the line below the headline")
    if no_name and (name := _first_name(lines)):
        draft.put(byline=name)


def _lines(root: Element, headline: str) -> Iterator[tuple[frozenset[str], Element]]:
    """Answer what the elements near the headline and below it are called, and they."""
    heading = _heading(root, headline)
    if heading is None:
        return
    near = takewhile(lambda each: each.tag not in _PAGE, heading.iterancestors())
    *_, around = (heading, *islice(near, _BESIDE))
    behind = dropwhile(lambda each: each is not heading, root.iter("*"))
    for element in islice(chain(around.iter("*"), behind), _MOST_LOOKED_AT):
        if names := _names(element):
            yield names, element


def _heading(root: Element, headline: str) -> Element | None:
    """Answer where the headline is shown."""
    wanted = squeeze(headline).casefold()
    headings = islice(root.iter(*_HEADINGS), MOST_TITLES)
    return next((each for each in headings if squeeze(text_of(each)).casefold() == wanted), None)


def _names(element: Element) -> frozenset[str]:
    said = " ".join(filter(None, (element.get("class"), element.get("id"))))[:_LONGEST]
    names = frozenset(map(str.lower, _WORD.findall(said)))
    return frozenset() if names & _OTHERS else names


def _first_day(lines: Iterable[tuple[frozenset[str], Element]]) -> str:
    """Answer the first line that is a day, as `read_time` reads it."""
    for names, element in lines:
        if names & _DATES or names & _PEOPLE:
            said = [element.get("datetime") or "", element.get("title") or "", _line(element)]
            if day := next((day for each in said if (day := _day(each))), ""):
                return day
    return ""


def _day(text: str) -> str:
    found = _DAY.search(_TWO_NAMES.sub("", text)) if 0 < len(text) <= _LONGEST else None
    if found is None:
        return ""
    day = _BETWEEN.sub(" ", found[0]).replace(" de ", " ")
    return day if read_time(day) else ""


def _first_name(lines: Iterable[tuple[frozenset[str], Element]]) -> str:
    """Answer the first line that is nothing but names, without the word before them."""
    for names, element in lines:
        if names & _PEOPLE and (line := _line(element)):
            name = _BEHIND_NAMES.sub("", _BY.sub("", line, count=1)).strip(" ,")
            if name and len(name.split()) <= _MOST_NAMES and not _SENTENCE.search(name):
                return name
    return ""


def _line(element: Element) -> str:
    """Answer what an element says; nothing where it is more than a line."""
    said = ""
    for text in texts_in(element):
        said += text
        if len(said) > _LONGEST_WITH_BLANKS:
            return ""
    line = squeeze(said)
    return line if len(line) <= _LONGEST else ""

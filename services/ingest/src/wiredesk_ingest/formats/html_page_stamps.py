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
from wiredesk_ingest.formats.html_page_names import words_of
from wiredesk_ingest.formats.html_page_titles import MOST_TITLES
from wiredesk_ingest.reading.xml import Element, text_of, texts_in
from wiredesk_ingest.times.slashed_days import has_slashed, without_slashes
from wiredesk_ingest.times.times import read_time

_DATES: Final = frozenset(
    {
        *("date", "dates", "dateline", "datetime", "datum", "fecha", "post", "posted", "pubdate"),
        *("publication", "published", "publishdate", "submitted", "tarih", "time", "timestamp"),
        "updated",
        *("guncelleme", "tarihi", "yayin", "yayinlanma"),
    }
)
_PEOPLE: Final = frozenset(
    {
        "auteur",
        "auth",
        "author",
        "autor",
        "byline",
        "reporter",
        "verfasser",
        "write",
        "writer",
        "yazar",
    }
)
_NAMES: Final = frozenset({"fn", "name"})
_PLACES: Final = frozenset({"location", "place"})
_OTHERS: Final = frozenset({"comment", "comments", "related", "sidebar", "footer", "nav", "menu"})
_HEADINGS: Final = ("h1", "h2", "h3")
_PAGE: Final = frozenset({"body", "html"})
"""In which a site's clock stands, too."""

_PICTURES: Final = frozenset({"figcaption", "figure"})
_SUBMITS: Final = frozenset({"posted", "submitted"})
_MARKED: Final = ("datetime", "title")
_MOST_BEHIND: Final = 40  # elements
_MOST_INSIDE: Final = 3  # elements in a line
_LONGEST_DAY: Final = 60  # characters
_BEGINS: Final = re.compile(r"(?:[^\W\d_]{2,12}[,:\u060c]?\s){0,2}\d")

_Named = tuple[frozenset[str], Element]

_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")

_HALF: Final = r"\s?[AaPp]\.?[Mm]\b\.?"
_ZONE: Final = r"\s?(?:Z|[A-Z]{3,4})\b|\s?[+-]\d\d:?\d\d"
_TIME: Final = (
    r"(?:[\s,\u060c|\u2013-]{1,4}(?:at\s)?\d{1,2}:\d\d(?::\d\d)?"
    rf"(?:{_HALF})?(?:{_ZONE})?)?"
)
_DAY: Final = re.compile(
    rf"(?:\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}|\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}"
    r"|\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}\.?(?:,\s?|\s)(?:de\s)?\d{4}"
    rf"|[^\W\d_]{{3,9}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}})(?!\d|[/.-]\d)(?:T\d{{2}}:\d{{2}}.{{0,20}}|{_TIME})"
)
_TWO_NAMES: Final = re.compile(r"[^\W\d_]{2,12}\s?/\s?(?=[^\W\d_])")
"""Of a month, as Arabic has it for readers east and west."""

_BETWEEN: Final = re.compile(
    r"(?:(?<=\d\d\d\d)|(?<=-\d\d-\d\d))[\s,\u060c|\u2013-]{1,4}(?:at\s)?(?=\d{1,2}:)"
)
_COMMA: Final = re.compile(r",(?=\d{4})")
_BY: Final = re.compile(
    r"(?<!\w)(?:(?:written |posted )?by|por|von|par|di|كتبت?|بقلم)\s*:?\s+", re.IGNORECASE
)
_SUBMITTED: Final = re.compile(
    r"(?:submitted|posted|published)\s+by\s+(.{2,80}?)\s+on\s.*\d", re.IGNORECASE | re.DOTALL
)
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
    language = draft.fields.get("language", "")
    finds = (_first_day(lines, language), _day_alone(root, headline, language))
    if no_time and (day := next(filter(None, (*finds, _day_of_title(root, language))), "")):
        draft.instant("versioncreated", day)
        draft.notes.append("versioncreated: read in a line near the headline, or in the title")
    elif no_time and (line := next(filter(None, map(_two_days, lines)), "")):
        draft.notes.append(f"versioncreated: nobody knows the day of {line!r}")
    if no_name and (name := _first_name(lines)):
        draft.put(byline=name)


def _lines(root: Element, headline: str) -> Iterator[_Named]:
    """Answer what the elements near the headline and below it are called, and they."""
    heading = heading_of(root, headline)
    if heading is None:
        return
    near = takewhile(lambda each: each.tag not in _PAGE, heading.iterancestors())
    *_, around = (heading, *islice(near, _BESIDE))
    behind = dropwhile(lambda each: each is not heading, root.iter("*"))
    for element in islice(chain(around.iter("*"), behind), _MOST_LOOKED_AT):
        if (names := _names(element)) and not _is_of_picture(element):
            yield names, element


def heading_of(root: Element, headline: str) -> Element | None:
    """Answer where the headline is shown."""
    wanted = squeeze(headline).casefold()
    headings = islice(root.iter(*_HEADINGS), MOST_TITLES)
    shown = [(squeeze(text_of(each)).casefold(), each) for each in headings]
    exact = next((each for said, each in shown if said == wanted), None)
    if exact is not None or not wanted:
        return exact
    return next((each for said, each in shown if wanted in said), None)


def _is_of_picture(element: Element) -> bool:
    return any(each.tag in _PICTURES for each in islice(element.iterancestors(), 2))


def _names(element: Element) -> frozenset[str]:
    said = " ".join(filter(None, (element.get("class"), element.get("id"))))[:_LONGEST]
    names = frozenset(map(str.lower, _WORD.findall(said))) | ({"time"} & {element.tag})
    return frozenset() if names & _OTHERS else names


def _first_day(lines: Iterable[_Named], language: str) -> str:
    """Answer the first line that is a day, as `read_time` reads it."""
    for names, element in lines:
        if names & _DATES or names & _PEOPLE:
            inside = islice(element.iterdescendants("time", "abbr"), 1)
            marked = [said for each in (element, *inside) for said in map(each.get, _MARKED)]
            for each in [*filter(None, marked), _line(element)]:
                if day := _day(each, language):
                    return day
    return ""


def _day_alone(root: Element, headline: str, language: str) -> str:
    """Answer the first short line behind the headline that begins with a day, whatever its name."""
    heading = heading_of(root, headline)
    if heading is None:
        return ""
    behind = dropwhile(lambda each: each is not heading, root.iter("*"))
    for element in islice(behind, _MOST_BEHIND):
        line = _line(element) if len(element) <= _MOST_INSIDE else ""
        if 0 < len(line) <= _LONGEST_DAY and _BEGINS.match(line) and (day := _day(line, language)):
            return day
    return ""


def _day_of_title(root: Element, language: str) -> str:
    """Answer the day that a title has behind the headline and the site: `... | 04.03.2025`."""
    title = squeeze(text_of(next(root.iter("title"), None)))
    _, parted, end = title[-_LONGEST_DAY:].rpartition("|")
    return _day(end, language) if parted else ""


def _two_days(named: _Named) -> str:
    """Answer the line of an element that is called a date, and may be two days."""
    line = _line(named[1]) if named[0] & _DATES else ""
    return line if has_slashed(line) else ""


def _day(text: str, language: str) -> str:
    if not 0 < len(text) <= _LONGEST:
        return ""
    text = _TWO_NAMES.sub("", without_slashes(text, language) or text)
    for found in _DAY.finditer(text):
        day = _BETWEEN.sub(" ", _COMMA.sub(" ", found[0])).replace(" de ", " ")
        if read_time(day):
            return day
    return ""


def _first_name(lines: Iterable[_Named]) -> str:
    """Answer the first line that is nothing but names, without the word before them."""
    for names, element in lines:
        submitted = _SUBMITTED.match(_line(element)) if names & _SUBMITS else None
        if (names & _PEOPLE or submitted) and (line := _line(element)):
            name = submitted[1] if submitted else _name_in(element, line)
            if name and len(name.split()) <= _MOST_NAMES and not _SENTENCE.search(name):
                return name
    return ""


def _name_in(element: Element, line: str) -> str:
    """Answer the name in a line; where more stands in it, what is called a name there."""
    said = _BY.sub("", line, count=1)
    name = _BEHIND_NAMES.sub("", said)
    if name != said:
        for each in element.iterdescendants():
            named = words_of(each)
            if named & _NAMES and not len(each):
                return squeeze(text_of(each))
            if named & _PLACES and squeeze(text_of(each)).startswith(name.strip(" ,")):
                return ""
    return name.strip(" ,")


def _line(element: Element) -> str:
    """Answer what an element says; nothing where it is more than a line."""
    said = ""
    for text in texts_in(element):
        said += text
        if len(said) > _LONGEST_WITH_BLANKS:
            return ""
    line = squeeze(said)
    return line if len(line) <= _LONGEST else ""

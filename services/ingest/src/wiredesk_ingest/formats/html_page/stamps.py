"""When a page was published and by whom, where only a line below its headline says so.

Pages without data have it in an element whose class names it (`byline`, `submitted`), in words or,
as microformats do (http://microformats.org/wiki/hatom), in a `title`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import time
from itertools import chain, dropwhile, islice, takewhile
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.html_page.by_lines import name_alone
from wiredesk_ingest.formats.html_page.day_lines import (
    META,
    MOST_BEHIND,
    TELLING,
    Named,
    day_alone,
    days_told,
    is_of_other,
    line_above,
    line_of,
    two_days,
)
from wiredesk_ingest.formats.html_page.days import PEOPLE, day_of_title
from wiredesk_ingest.formats.html_page.heading import shown_heading
from wiredesk_ingest.formats.html_page.names import words_in, words_of
from wiredesk_ingest.reading.xml import Element, text_of
from wiredesk_ingest.times.times import read_time

_MOST_DAYS: Final = 6
_MIDNIGHT: Final = time()
_NAMES: Final = frozenset({"fn", "name"})
_BY_LINE: Final = frozenset({"by", "line"})
_PLACES: Final = frozenset({"location", "place"})
_OTHERS: Final = frozenset({"comment", "comments", "related", "sidebar", "footer", "nav", "menu"})
_PAGE: Final = frozenset({"body", "html"})
"""In which a site's clock stands, too."""

_PICTURES: Final = frozenset({"figcaption", "figure"})
_MEDIA: Final = "hmedia"  # of microformats
_SUBMITS: Final = frozenset({"posted", "submitted"})

_BY: Final = re.compile(
    r"(?<!\w)(?:(?:(?:article|written|posted|words|text|story|photo(?:graph)?s|pictures) )?by|"
    r"por|von|par|di|كتبت?|بقلم|نگارش از)\s*:?\s+",
    re.IGNORECASE,
)
_SUBMITTED: Final = re.compile(
    r"(?:submitted|posted|published)\s+by\s+(.{2,80}?)\s+on\s.*\d", re.IGNORECASE | re.DOTALL
)
_BEHIND_NAMES: Final = re.compile(
    r"\s*[|\u2022\u00b7\u2013(\d].*|\s+-\s.*|\s+(?:[Ff]iled [Uu]nder|\S+@|@)\s?.*"
    r"|,?\s+(?i:updated|published|posted|modified|publi\u00e9|publicado|actualizado|aktualisiert)\b.*",
    re.DOTALL,
)
_AND: Final = re.compile(r"\s*(?:[,&\u060c]|(?:and|et|i|og|or|und|ve|with|y|و)\b)")
_STROKES: Final = re.compile(r"\s*[|/\u2022\u00b7]\s*")
_SENTENCE: Final = re.compile(r"[:;!?@]|\.\s[a-z]")

_LONGEST_NAMES: Final = 120  # characters of ids and classes
_MOST_NAMES: Final = 8  # words
_MOST_LOOKED_AT: Final = 2_000  # elements around the headline and below
_BESIDE: Final = 3  # elements around the headline


def read_stamps(root: Element, headline: str, draft: Draft) -> None:
    """Read when and by whom, where nothing said so; what can't be read there is no loss."""
    no_time, no_name = "versioncreated" not in draft.fields, not draft.fields.get("byline")
    a_day = not no_time and draft.fields["versioncreated"].time() == _MIDNIGHT
    if not (no_time or no_name or a_day):
        return
    lines = [*_lines(root, headline)]
    if no_time:
        _read_day(root, lines, headline, draft)
    if a_day:
        _read_hour(lines, draft)
    if no_name and (name := _first_name(lines) or name_alone(root, headline)):
        draft.put(byline=name)


def _read_day(root: Element, lines: list[Named], headline: str, draft: Draft) -> None:
    language, heading = draft.fields.get("language", ""), shown_heading(root, headline)
    near, alone = ([*lines], "") if heading is None else _near(root, heading, lines, language)
    made, changed = days_told([each for each in near if each[0] != META], language)
    if not (made or changed):
        made, changed = days_told(near, language)
    if not (made or changed or alone):
        made, changed = days_told([each for each in lines if each[0] != META], language)
    if day := changed or made or alone or day_of_title(root, language):
        draft.instant("versioncreated", day)
        if made and changed and "firstcreated" not in draft.fields:
            draft.instant("firstcreated", made)
        draft.notes.append("versioncreated: read in a line near the headline, or in the title")
    elif line := next(filter(None, map(two_days, lines)), ""):
        draft.notes.append(f"versioncreated: nobody knows the day of {line!r}")


def _read_hour(lines: list[Named], draft: Draft) -> None:
    """Read the hour of a day that data say without one."""
    day, language = draft.fields["versioncreated"].date(), draft.fields.get("language", "")
    told = (said for each in lines for said in days_told([each], language) if said)
    for said in islice(told, _MOST_DAYS):
        found = read_time(said) if ":" in said else None
        if found is not None and found.at.date() == day:
            draft.instant("versioncreated", said)
            return


def _near(
    root: Element, heading: Element, lines: Sequence[Named], language: str
) -> tuple[list[Named], str]:
    """Answer the lines above the headline and right below it, and a day below it without a name.

    Further down are the days of other pages.
    """
    behind = dropwhile(lambda each: each is not heading, root.iter("*"))
    far = {*islice(behind, MOST_BEHIND, MOST_BEHIND + _MOST_LOOKED_AT)}
    near = [named for named in lines if named[1] not in far]
    told = any(days_told(near, language)) if near else False
    return near, "" if told else day_alone(root, heading, language)


def _lines(root: Element, headline: str) -> Iterator[Named]:
    """Answer what the elements near the headline and below it are called, and they."""
    heading = shown_heading(root, headline)
    if heading is None:
        return
    near = takewhile(lambda each: each.tag not in _PAGE, heading.iterancestors())
    *_, around = (heading, *islice(near, _BESIDE))
    behind = dropwhile(lambda each: each is not heading, root.iter("*"))
    for element in islice(chain(around.iter("*"), behind), _MOST_LOOKED_AT):
        names = _names(element) & TELLING
        if names and not (_is_of_picture(element) or is_of_other(element)):
            yield names, element


def _is_of_picture(element: Element) -> bool:
    near = islice(element.iterancestors(), 2)
    return any(each.tag in _PICTURES or _MEDIA in words_of(each) for each in near)


def _names(element: Element) -> frozenset[str]:
    said = " ".join(filter(None, (element.get("class"), element.get("id"))))[:_LONGEST_NAMES]
    names = words_in(said) | ({"time"} & {element.tag})
    names |= {"byline"} if names >= _BY_LINE else frozenset()
    return frozenset() if names & _OTHERS else names


def _first_name(lines: Iterable[Named]) -> str:
    """Answer the first line that is nothing but names, without the word before them."""
    for names, element in lines:
        is_told = names & (_SUBMITS | META)
        submitted = _SUBMITTED.match(line_of(element)) if is_told else None
        if (names & PEOPLE or submitted) and (line := line_of(element)):
            name = submitted[1] if submitted else _name_in(element, line_above(element) or line)
            if name and len(name.split()) <= _MOST_NAMES and not _SENTENCE.search(name):
                return name
    return ""


def _name_in(element: Element, line: str) -> str:
    """Answer the name in a line; where more stands in it, what is called a name there."""
    said = _BY.sub("", line, count=1)
    if linked := _linked_names(element, said):
        return linked
    if link := _link_before_role(element, said):
        return link
    name = _BEHIND_NAMES.sub("", said)
    if name != said or len(element) > 1:
        for each in element.iterdescendants():
            named = words_of(each)
            is_name = bool(named & _NAMES) and not len(each)
            if is_name and (name != said or said.startswith(_plain(each))):
                return _plain(each)
            if named & _PLACES and squeeze(text_of(each)).startswith(name.strip(" ,")):
                return ""
    return name.strip(" ,|\u2013-")


def _linked_names(element: Element, said: str) -> str:
    """Answer the names of a line that is nothing but links with strokes between them."""
    names = [squeeze(text_of(each)) for each in islice(element.iter("a"), _MOST_NAMES)]
    return ", ".join(names) if len(names) > 1 and _STROKES.split(said) == names else ""


def _plain(element: Element) -> str:
    return _BY.sub("", squeeze(text_of(element)), count=1)


def _link_before_role(element: Element, said: str) -> str:
    """Answer the one link that a line begins with, if an element of what that person is follows."""
    links = [*islice(element.iter("a"), 2)]
    behind = links[0].getnext() if len(links) == 1 else None
    if behind is None or (links[0].tail or "").strip() or _AND.match(text_of(behind)):
        return ""
    name = squeeze(text_of(links[0]))
    return name if name and said.startswith(name) and said != name else ""

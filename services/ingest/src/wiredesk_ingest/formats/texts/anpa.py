"""ANPA 1312, the wire service transmission guidelines of North American newspapers: plain text.

    SYN SYN SOH W2870 US asian LF  f l DC3 DC1 BC-Slug  1stLd-Writethru  11-13 1049 LF
    STX ^BC-Slug, 1st Ld-Writethru,466< LF ^headline< … ETX AP-WF-11-13-13 1509GMT< FF EOT

Service level and number, selector; priority, category, typographic format, keyword, version, day
and words. `^`, `<` and `=` are typesetters' marks. Read with control characters and without.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from wiredesk.article import Subject
from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.texts.anpa_marks import whole_lines, with_halves
from wiredesk_ingest.formats.texts.categories import ANPA_ADVISORY, anpa_subjects, anpa_urgency
from wiredesk_ingest.formats.texts.found import Story
from wiredesk_ingest.formats.texts.frame import lines_of, message_of, messages
from wiredesk_ingest.formats.texts.identity import Identity
from wiredesk_ingest.formats.texts.kills import is_hold_slug, is_kill_slug
from wiredesk_ingest.formats.texts.lines import bare, is_embargo, is_order
from wiredesk_ingest.formats.texts.reads import ANPA_READS
from wiredesk_ingest.formats.texts.story import parts_of, read_story, set_aside
from wiredesk_ingest.formats.texts.times import WireTime, anpa_time
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.tellings import signals_of, slug_signals

_FIRST: Final = re.compile(
    r"(?P<service>[A-Za-z])(?P<number>\d{3,5})(?:[ \t]*(?P<selector>[A-Za-z0-9-]{2,12}))?", re.ASCII
)
_SECOND: Final = re.compile(
    r"(?P<priority>[A-Za-z]) (?P<category>[A-Za-z]) {0,3}(?P<keyword>\S{2,40})(?P<more>\s.{0,80}?)?"
    r"\s(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:-\d{2,4})?(?:\s+(?P<words>\d{1,5}))?",
    re.ASCII,
)
_CYCLE: Final = re.compile(r"(?:AM|PM|BC|AP)-(?:[A-Z0-9]{1,6}--)?", re.IGNORECASE)
_SLUG_END: Final = re.compile(r",\s{0,3}(?P<words>\d{0,5})$")
_AGENCY: Final = re.compile(r"(?P<name>[A-Z]{2,4})-[A-Z]{2}-\d\d-\d\d-\d\d")
_DAY_FIRST: Final = re.compile(r"[A-Z]{2,4}-\d\d:\d\d-\d\d-\d\d-\d\d")
_HEADLINE_ENDS: Final = "+"
"""An agency's mark, whose trailer has the day first; it begins paragraphs by blanks, too."""

_ADVANCE: Final = re.compile(r"adv(?:ance)?(?:[\s\d].*)?|hfr\b.*", re.IGNORECASE)
_JOINT: Final = re.compile(r"(?<=<)[ \t]{0,9}(?=\^)")
"""Between two lines that a gateway wrote as one."""

_FORMAT: Final = re.compile(r"\^?\*\d{1,5}<?")
"""A typesetter's format by its number: `^*9006<`."""

_MOST_ABOVE: Final = 4
_LOOKED_AT: Final = 1_000
"""Characters of a wire that tell whether it is one."""


@dataclass(frozen=True, slots=True)
class Header:
    """The two lines of a header, and how many lines are above it and above what follows."""

    first: re.Match[str]
    second: re.Match[str]
    begin: int
    behind: int


def is_anpa(text: WireText) -> bool:
    """Tell whether a text is ANPA 1312."""
    start, first = messages(text.text[:_LOOKED_AT])[0]
    return start < _LOOKED_AT // 2 and _header(lines_of(first)) is not None


def anpa_parts(document: WireText, text: WireText) -> Sequence[Part]:
    """Answer the messages of a wire, in order."""
    return parts_of(messages(document.text), _read, text)


def _header(lines: Sequence[str]) -> Header | None:
    filled = [(at, line.strip(" \t")) for at, line in enumerate(lines) if line.strip(" \t")][
        :_MOST_ABOVE
    ]
    for (begin, above), (at, below) in pairwise(filled):
        first, second = _FIRST.fullmatch(above), _SECOND.fullmatch(below)
        if first and second:
            return Header(first, second, begin, at + 1)
    return None


def _read(start: int, text: str) -> Draft:
    message = message_of(start, text)
    above = message.header if message.framed else message.text
    header = _header(above)
    if header is None:
        raise RefusalError("not_an_article", "a message without the header of ANPA 1312")
    # Where a gateway puts STX further down, what stands between it and the header is text all the
    # same: the header has two lines.
    lines = _parted([*above[header.behind :], *(message.text if message.framed else ())])
    time, at = anpa_time(message.trailer)
    sent, behind = message.trailer, [*message.trailer[:at], *message.trailer[at + 1 :]]
    if time is None:
        time, at = anpa_time(lines)
        lines, sent, behind = lines[:at], lines[at : at + 1] or sent, [*lines[at + 1 :], *behind]
    if any(_DAY_FIRST.match(line.strip()) for line in sent):
        lines = [line.rstrip().removesuffix(_HEADLINE_ENDS) for line in lines]
    story = _story(header, lines, time)
    agency = next(filter(None, map(_AGENCY.search, sent)), None)
    story.source = agency["name"] if agency else ""
    draft = read_story(story)
    _read_header(header, draft)
    set_aside([*above[: header.begin], *behind], draft)
    return draft


def _parted(lines: Sequence[str]) -> list[str]:
    """Part lines that were joined, leave out what only says how to set them, and write halves."""
    apart = [each for line in lines for each in (_JOINT.split(line) if "<" in line else (line,))]
    kept = [line for line in apart if not _FORMAT.fullmatch(line.strip(" \t"))]
    return whole_lines([with_halves(line) if "{" in line else line for line in kept])


def _story(header: Header, lines: list[str], time: WireTime | None) -> Story:
    first, second = header.first, header.second
    identity = Identity("anpa", first["service"], int(first["number"]), time or _day(second))
    story = Story(identity, lines, slug=second["keyword"])
    telling = (second["more"] or "").split()
    slugs = [f"{second['keyword']}{second['more'] or ''}"]
    at = next((at for at, line in enumerate(lines) if _may_be_slug(line)), len(lines))
    if at < len(lines) and _is_slug(lines[at], second["keyword"]):
        slug, *telling = _SLUG_END.sub("", bare(lines[at])).split(",")
        story.slug, story.lines = slug.strip(" \t"), [*lines[:at], *lines[at + 1 :]]
        slugs.append(bare(lines[at]))
    story.killed, story.held = any(map(is_kill_slug, slugs)), any(map(is_hold_slug, slugs))
    story.telling = [each.strip(" \t") for each in telling if each.strip(" \t")]
    keyword = _CYCLE.sub("", story.slug, 1).strip("- ")
    story.keywords = (keyword,)
    if slug_signals([keyword]):
        story.telling.append(keyword)
    else:
        story.headline = keyword
    story.embargo = _advance([*(second["more"] or "").split(), *story.telling])
    return story


def _advance(telling: Sequence[str]) -> str | None:
    """Answer what behind a slug says that the story must wait; None where nothing does."""
    said = [each for each in telling if _ADVANCE.fullmatch(each) or is_embargo(each)]
    return ", ".join(dict.fromkeys(said)) if said else None


def _may_be_slug(line: str) -> bool:
    """Tell whether a line may be the slug, which an order, a note or a telling may stand above."""
    said = bare(line)
    return bool(said) and not (is_order(said) or signals_of(said))


def _is_slug(line: str, keyword: str) -> bool:
    """Tell whether a text's first line repeats the keyword, as it should: in full."""
    said = bare(line)
    if _CYCLE.match(said):
        return True
    stem = "".join(sign for sign in keyword if sign.isalnum()).lower()
    here = "".join(sign for sign in said if sign.isalnum()).lower()
    return here == stem or (bool(_SLUG_END.search(said)) and here.startswith(stem[:8]))


def _day(second: re.Match[str]) -> WireTime | None:
    """Answer the header's day, where nothing behind the text says the time."""
    time, _ = anpa_time([f"00:00GMT {second['month']:0>2}-{second['day']:0>2}-00"])
    return WireTime(time.day, 0, 0, 0, time.month, None, guessed=True) if time else None


def _read_header(header: Header, draft: Draft) -> None:
    first, second = header.first, header.second
    draft.urgency(anpa_urgency(second["priority"]))
    subjects = anpa_subjects(second["category"])
    selector = first["selector"] or ""
    if any(sign.isalpha() for sign in selector):
        subjects += (Subject(code=f"anpasel:{selector}", scheme="anpasel"),)
    draft.fields["subjects"] = subjects
    if second["category"].lower() == ANPA_ADVISORY:
        draft.signals.append(ADVISORY)
    draft.notes.append(
        f"header: service {first['service']}, number {first['number']}, "
        f"selector {selector or 'none'}, priority {second['priority']}, "
        f"category {second['category']}, {second['words'] or 'no'} words"
    )


ANPA: Final = Format("anpa", "text", is_anpa, anpa_parts, ANPA_READS, reads_kills=True)

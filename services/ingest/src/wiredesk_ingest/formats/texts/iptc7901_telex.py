"""Copy between the signs of telex, ZCZC and NNNN (ITU-T F.1), with a header of its agency's own.

    ZCZC2345/SXA  XEF45678_SXA_QBXB  R POL S0A QBXB  HEADLINE  text  12-GEN-20 18:45 NNNN

Number and service, the message's own name, then priority, category and desks, each in a line. In
Australia lines of a header begin with a sign each: `#` slug, `$` headline, others for the desk.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from wiredesk.article import Subject
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.texts.categories import (
    IPTC_PRIORITIES,
    anpa_urgency,
    iptc_subjects,
    is_category_word,
)
from wiredesk_ingest.formats.texts.found import Story
from wiredesk_ingest.formats.texts.frame import MOST_MESSAGES, lines_of
from wiredesk_ingest.formats.texts.identity import Identity
from wiredesk_ingest.formats.texts.lines import is_order
from wiredesk_ingest.formats.texts.story import read_story, set_aside
from wiredesk_ingest.formats.texts.times import iptc_time
from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.tellings import signals_of

_BEGIN: Final = re.compile(r"^[ \t]{0,20}ZCZC(?=[\s\dA-Z])", re.MULTILINE)
_FIRST: Final = re.compile(
    r"ZCZC ?(?:(?P<number>\d{2,6})(?:/(?P<service>[A-Z0-9]{2,8}))?"
    r"|(?P<named>[A-Z]{2,6})(?P<behind>\d{2,6})?)?",
    re.ASCII,
)
_END: Final = re.compile(r"(?:^|[ \t])NNNN?[ \t]*$")
_NAME: Final = re.compile(r"[A-Z]{2,4}\d{3,14}(?:_[A-Z0-9]{2,6}){1,3}", re.ASCII)
_ROUTING: Final = re.compile(
    r"(?P<priority>[A-Z]) (?P<category>[A-Z]{3})(?: [A-Z0-9]{2,5}){1,5}", re.ASCII
)
_CODES: Final = re.compile(r"[A-Z0-9]{2,4}(?: [A-Z0-9]{2,4}){1,4}", re.ASCII)
_INITIALS: Final = re.compile(r"[A-Z][A-Z0-9]{1,3}(?:[-/][A-Z0-9]{2,4}){0,3}", re.ASCII)
"""A line below all copy that says who wrote it."""

_ADDRESSED: Final = re.compile(r"([A-Z])\1 [A-Z][\w ()/+-]{1,120}", re.ASCII)
"""To whom a message goes, behind how urgent it is to the operators: a letter twice."""

_PLACE: Final = re.compile(r"\((?P<place>[^\W\d_][^()\d]{2,40})\)")
_DESK_TITLE: Final = re.compile(r"[A-Z]{3,12} - (?P<title>\S+ .+)")
_POTTED: Final = re.compile(r"POTTED :(?P<title>\S.+)")  # results in short, and what of
_RACING: Final = re.compile(r"RACING : (?P<title>\S.+)")  # without a sign
_BEFORE_SAID: Final = re.compile(r"(?:([A-Z])\1 |[%#$:&*@~]\s*(?:[A-Z]{3,12} - )?)", re.ASCII)
"""An address, or a line's sign and perhaps the name of a desk."""

_SUBJECT: Final = re.compile(r"[01]\d{7}")
_MARKED: Final = re.compile(r"(?P<sign>[%#$:&*@~])(?P<said>.{0,200})")
_LOOKED_AT: Final = 400  # characters at the end of a wire in which its last message ends


@dataclass(slots=True)
class _Header:
    """What stands between ZCZC and the text."""

    service: str
    number: int | None
    behind: int = 1
    priority: str = ""
    category: str = ""
    slug: str = ""
    headline: str = ""
    place: str = ""
    sender: str = ""
    subjects: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    """What lines order behind their sign or their address."""


def is_telex(text: str) -> bool:
    """Tell whether a text begins with ZCZC, and its header or its end says that it is copy."""
    begin = _BEGIN.match(text.lstrip())
    if begin is None:
        return False
    lines = lines_of(text.lstrip()[:_LOOKED_AT])
    if _FIRST.fullmatch(lines[0].strip()) is None:
        return False
    if any(map(_END.search, lines_of(text[-_LOOKED_AT:].rstrip()))):
        return True
    has_slug = lines[1:2] != [] and lines[1].startswith("#")
    return has_slug or any(_ROUTING.fullmatch(line.strip()) for line in lines[1:3])


def telex_messages(text: str) -> Sequence[tuple[int, str]]:
    """Answer where each message begins, and the message."""
    starts = [found.start() for found in _BEGIN.finditer(text)]
    if len(starts) > MOST_MESSAGES:
        raise RefusalError("too_complex", f"more than {MOST_MESSAGES} messages")
    return [(start, text[start:end]) for start, end in pairwise([*starts, len(text)])]


def read_telex(_: int, text: str) -> Draft:
    """Read one message. RefusalError where it has no header."""
    lines = [*_until_end(lines_of(text))]
    first = _FIRST.fullmatch(lines[0].strip())
    if first is None:
        raise RefusalError("not_an_article", "a message between ZCZC and NNNN without a header")
    header = _header(first, lines)
    time, at = iptc_time(lines)
    copy, behind = _signed(lines[header.behind : at])
    behind += lines[at + 1 :]
    sent = time if header.number is not None else None
    identity = Identity("iptc7901", header.service, header.number or 0, sent)
    above = [f"{header.headline} =", ""] if header.headline else []
    draft = read_story(Story(identity, [*header.orders, *above, *copy], slug=header.slug))
    if sent is None and time is not None and time.at:
        draft.fields["versioncreated"] = time.at
        draft.unzoned |= {"versioncreated"} if time.guessed else set()
    draft.urgency(anpa_urgency(header.priority) or IPTC_PRIORITIES.get(header.priority, ""))
    draft.signals += signals_of(header.priority)
    category = iptc_subjects(header.category) if header.category else ()
    coded = (Subject(code=f"subj:{each}", scheme="subj") for each in header.subjects)
    draft.concepts("subjects", (*category, *coded))
    _put_unsaid(draft, located=header.place, source=header.sender)
    set_aside([*lines[: header.behind], *behind], draft)
    return draft


def _put_unsaid(draft: Draft, **said: str) -> None:
    """Put what a header says where the copy says nothing."""
    draft.put(**{name: value for name, value in said.items() if not draft.fields.get(name)})


def _signed(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part the copy from the initials below it."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or _INITIALS.fullmatch(lines[end - 1].strip())):
        end -= 1
    return [*lines[:end]], [line for line in lines[end:] if line.strip()]


def _until_end(lines: Sequence[str]) -> Iterator[str]:
    """Answer the lines up to NNNN, which may stand behind the time of the last one."""
    for line in lines:
        if end := _END.search(line):
            yield line[: end.start()].rstrip()
            return
        yield line


def _header(first: re.Match[str], lines: Sequence[str]) -> _Header:
    number = first["number"] or first["behind"]
    found = _Header(first["service"] or first["named"] or "ZCZC", int(number) if number else None)
    found.sender = "" if number else first["named"] or ""  # with a number a circuit's name
    for at, line in enumerate(map(str.strip, lines[1:]), 1):
        if is_order(line):
            break
        if order := _order_behind(line):
            found.orders += (order,)
        elif routing := _ROUTING.fullmatch(line):
            found.priority, found.category = routing["priority"], routing["category"]
        elif line in IPTC_PRIORITIES and not found.priority:
            found.priority = line
        elif is_category_word(line) and not found.category:
            found.category = line
        elif marked := _MARKED.fullmatch(line):
            _put(marked["sign"], marked["said"].strip(), found)
        elif at > 1 and (raced := _RACING.fullmatch(line)):
            found.headline = raced["title"]
        elif line and not _NAME.fullmatch(line) and not (at == 1 and _is_routing(line)):
            break
        found.behind = at + 1
    return found


def _order_behind(line: str) -> str:
    """Answer the order that a line has behind its sign, its desk or an address; mostly none."""
    before = _BEFORE_SAID.match(line)
    said = line[before.end() :].strip(" ()") if before else ""
    return said if said and is_order(said) else ""


def _is_routing(line: str) -> bool:
    return _ADDRESSED.fullmatch(line) is not None or _CODES.fullmatch(line) is not None


def _put(sign: str, said: str, header: _Header) -> None:
    if sign == "#":
        header.slug = said
    elif sign == "$" and " " in said:  # a word alone is a category
        header.headline = said
    elif sign == ":" and (placed := _PLACE.fullmatch(said)):
        header.place = placed["place"]
    elif sign == ":" and (potted := _POTTED.fullmatch(said)):
        header.slug = header.headline = potted["title"]
    elif sign == ":" and (titled := _DESK_TITLE.fullmatch(said)):
        if header.headline in {"", header.slug}:
            header.headline = titled["title"]
    elif sign == "*" and _SUBJECT.fullmatch(said):
        header.subjects += (said,)

"""IPTC 7901 (https://iptc.org/standards/iptc-7901/), a header of two lines and plain text.

    SOH eca0123 3 i 380 … CR LF  keywords CR LF  STX text ETX  212322 GMT Nov 18  EOT

Source and number, priority, category, words; what follows them is the agency's own. Read with
control characters and without: then the header's line must stand first and look like nothing else.
"""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.texts.categories import IPTC_PRIORITIES, iptc_subjects, iptc_urgency
from wiredesk_ingest.formats.texts.dateline import dateline
from wiredesk_ingest.formats.texts.found import Story
from wiredesk_ingest.formats.texts.frame import Message, lines_of, message_of, messages
from wiredesk_ingest.formats.texts.identity import Identity
from wiredesk_ingest.formats.texts.iptc7901_keywords import (
    CODE,
    is_slug,
    keywords_apart,
    telling_of,
)
from wiredesk_ingest.formats.texts.iptc7901_telex import is_telex, read_telex, telex_messages
from wiredesk_ingest.formats.texts.kills import is_hold_slug, is_kill_slug
from wiredesk_ingest.formats.texts.lines import is_order
from wiredesk_ingest.formats.texts.reads import IPTC7901_READS
from wiredesk_ingest.formats.texts.story import parts_of, read_story, set_aside
from wiredesk_ingest.formats.texts.times import WireTime, iptc_time
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.tellings import signals_of

_LETTERS: Final = r"A-Za-zÇĞİÖŞÜçğıöşü\u0620-\u064a\u066e-\u06d3"
_PRIORITY: Final = rf"\d|(?i:{'|'.join(IPTC_PRIORITIES)})"
_HEADER: Final = re.compile(
    r"(?P<service>[A-Za-z]{1,8}(?:[-/][A-Za-z]{1,4}){0,2}?|[\u0620-\u064a\u066e-\u06d3]{2,12})"
    r"[ -]?(?P<number>\d{2,6})"
    rf" +(?P<priority>{_PRIORITY}) +(?P<category>[{_LETTERS}][{_LETTERS}/+.-]{{0,11}})"
    r"(?: +(?P<words>\d{1,6}))?(?: +(?P<more>\S.{0,120}))?",
)
"""Service and category may be words of Arabic or Turkish, and a number may have their digits."""

_AGENCY: Final = re.compile(
    r"(?:^|[ /])(?P<name>[A-Za-z]{2,8}(?:-[a-z]{2,6})?)(?:[ -]\d{2,6}|-[A-Z]{1,3}\d{1,4})(?:\s|$)",
    re.ASCII,
)
_BEFORE: Final = re.compile(r"[A-Z0-9 /+.:-]{0,40}", re.ASCII)
"""What a transmission puts above a header: ZCZC and the like."""


_MOST_ABOVE: Final = 6
_LOOKED_AT: Final = 4_000
"""Characters of a wire that tell whether it is one."""


def is_iptc7901(text: WireText) -> bool:
    """Tell whether a text is IPTC 7901, or comes between the signs that this has from telex."""
    return _is_headed(text) or is_telex(text.text)


def _is_headed(text: WireText) -> bool:
    start, first = messages(text.text[:_LOOKED_AT])[0]
    if start > _LOOKED_AT // 8:
        return False
    lines = lines_of(first)
    at = _header_index(lines)
    found = _HEADER.fullmatch(lines[at].strip(" \t")) if at < len(lines) else None
    if found is None:
        return False
    if "\x01" in first or "\x02" in first:
        return True
    rest = [line for line in lines[at + 1 :] if line.strip(" \t")]
    if not found["words"] or not rest or _HEADER.fullmatch(rest[0].strip(" \t")):
        return False
    sent, _ = iptc_time(lines_of(text.text[-_LOOKED_AT // 8 :]))
    return (
        sent is not None
        or not lines[at + 1].strip(" \t")
        or any(dateline(each)[0] for each in rest)
    )


def iptc7901_parts(document: WireText, text: WireText) -> Sequence[Part]:
    """Answer the messages of a wire, in order."""
    if _is_headed(document):
        return parts_of(messages(document.text), _read, text)
    return parts_of(telex_messages(document.text), read_telex, text)


def _read(start: int, text: str) -> Draft:
    message = message_of(start, text)
    above = message.header if message.framed else message.text
    at = _header_index(above)
    found = _HEADER.fullmatch(above[at].strip(" \t")) if at < len(above) else None
    if found is None:
        raise RefusalError("not_an_article", "a message without the header of IPTC 7901")
    keywords, lines, time, around = _parts(message, above[at + 1 :])
    more = found["more"] or ""
    agency = _AGENCY.search(more)
    name = agency["name"] if agency else ""
    scheme = f"iptc7901:{name.lower()}" if name else "iptc7901"
    identity = Identity(scheme, found["service"], int(found["number"]), time)
    slug = " ".join(keywords).strip("/ ")
    story = Story(identity, lines, slug=slug, source=name, keywords=tuple(slug.split("/")))
    story.killed = is_kill_slug(more) or any(map(is_kill_slug, keywords))
    story.held = is_hold_slug(more) or any(map(is_hold_slug, keywords))
    story.telling = telling_of(slug)
    story.headline = slug if " " in slug and "/" not in slug else ""
    draft = read_story(story)
    _read_header(found, draft)
    set_aside([*above[:at], *around], draft)
    return draft


def _read_header(found: re.Match[str], draft: Draft) -> None:
    draft.urgency(iptc_urgency(found["priority"]))
    draft.signals += signals_of(found["priority"])
    draft.fields["subjects"] = iptc_subjects(found["category"])
    draft.notes.append(
        f"header: service {found['service']}, number {found['number']}, "
        f"{found['words'] or 'no'} words, {found['more'] or 'nothing'} besides"
    )


def _header_index(lines: Sequence[str]) -> int:
    """Answer where the header's line is; behind the last line where there is none."""
    for at, line in enumerate(lines[:_MOST_ABOVE]):
        if _HEADER.fullmatch(line.strip(" \t")):
            return at
        if not _BEFORE.fullmatch(line):
            break
    return len(lines)


def _parts(
    message: Message, below: list[str]
) -> tuple[list[str], list[str], WireTime | None, list[str]]:
    """Answer the keywords, the text's lines, the time of a message, and lines behind all that."""
    keywords, lines = [], below
    if message.framed:
        keywords = [line.strip(" \t") for line in below if line.strip(" \t")]
        lines = message.text
    at = next((at for at, line in enumerate(lines) if line.strip(" \t")), len(lines))
    # Where the keywords' place has an order, it is one all the same.
    orders = [line for line in keywords if is_order(line) or line.startswith("(")]
    keywords = [line for line in keywords if line not in orders]
    keywords, headline = keywords_apart(keywords)
    lines = [*orders, *headline, *lines]
    codes: list[str] = []
    if CODE.fullmatch(" ".join(lines[at : at + 1])) and is_slug(lines, at + 1, framed=True):
        codes, at = [lines[at]], at + 1
    if not keywords and is_slug(lines, at, framed=message.framed):
        keywords, lines = [lines[at].strip(" \t")], lines[at + 1 :]
    time, end = iptc_time(message.trailer)
    behind = [*codes, *message.trailer[:end], *message.trailer[end + 1 :]]
    if time is None:
        time, end = iptc_time(lines)
        lines, behind = lines[:end], [*lines[end + 1 :], *behind]
    return keywords, lines, time, behind


IPTC7901: Final = Format(
    "iptc7901", "text", is_iptc7901, iptc7901_parts, IPTC7901_READS, reads_kills=True
)

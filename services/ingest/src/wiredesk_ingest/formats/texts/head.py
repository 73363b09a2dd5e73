"""What stands above a text: telling, headline, byline, notes. And which of it is no copy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from wiredesk_ingest.formats.texts.dateline import dateline
from wiredesk_ingest.formats.texts.kills import is_hold, is_kill
from wiredesk_ingest.formats.texts.lines import (
    BY,
    BY_ABROAD,
    MADE_BY,
    bare,
    is_ban,
    is_embargo,
    is_note,
)
from wiredesk_ingest.formats.texts.spans import (
    MOST_HEADLINE,
    behind_brackets,
    goes_on,
    is_bracketed,
    is_wrapped,
    second_headline,
)
from wiredesk_ingest.orders.lines.embargo_lines import is_short_embargo
from wiredesk_ingest.tellings import explained_signals, headline_signals, signals_of

_MOST: Final = 25
"""Lines above a text; the longest seen has 8."""


_MOST_BELOW: Final = 2
"""Lines below a headline that are a second one and a summary, and no text."""


_SUMMARY: Final = 110
"""Characters: a line this long below the headline is a summary, not a second headline."""

_POST: Final = re.compile(
    r"(?:[\w.]+\s){0,3}(?:press|writers?|correspondents?|editor|bureau|reporter|columnist)"
    r"|of (?:the )?(?:[\w.]+\s){0,3}(?:newswires?|news service|staff)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Head:
    """The lines above a text, sorted."""

    headline: str = ""
    subheadline: str = ""
    summary: str = ""
    byline: str = ""
    notes: list[str] = field(default_factory=list)
    embargoes: list[str] = field(default_factory=list)
    orders: list[str] = field(default_factory=list)  # kills and holds
    bans: list[str] = field(default_factory=list)  # on publication
    signals: list[str] = field(default_factory=list)
    markers: list[str] = field(default_factory=list)  # as they stood
    below: list[int] = field(default_factory=list)  # indexes of lines below the headline


def read_head(lines: Sequence[str]) -> tuple[Head, int]:
    """Read the lines above a text; answer them, and the index at which the text begins."""
    head, at, after_byline = Head(), 0, False
    while at < min(len(lines), _MOST):
        line = lines[at]
        if not bare(line):
            at += 1
            continue
        if (behind := behind_brackets(lines, at)) > at + 1:
            _sort_note(" ".join(map(bare, lines[at:behind])), head)
            at, after_byline = behind - 1, False
        elif _sort_aside(line, head) or _take_above(lines, at, head):
            after_byline = False
        elif second := second_headline(lines, at) if head.headline else "":
            head.subheadline = f"{head.subheadline} {second}".strip()
        elif _is_byline(line, head):
            head.byline, after_byline = bare(line), True
        elif after_byline and _is_post(lines, at):
            head.byline += f", {bare(line)}"
        elif _is_copy(lines, at, head):
            break
        else:
            at = _take_headline(lines, at, head) - 1
        at += 1
    return _given_back(lines, at, head)


def _given_back(lines: Sequence[str], at: int, head: Head) -> tuple[Head, int]:
    """Answer lines below a headline as the text where they are several and nothing else is it."""
    if len(head.below) > _MOST_BELOW and not any(map(bare, lines[at:])):
        head.subheadline = head.summary = ""
        return head, head.below[0]
    return head, at


def _sort_note(said: str, head: Head) -> None:
    if not _sort_aside(said, head):
        head.notes.append(said)


def _sort_aside(line: str, head: Head) -> bool:
    """Put a line that is no copy where it belongs; tell whether it was one."""
    text = bare(line)
    if signals := signals_of(text):
        head.signals += signals
        head.markers.append(text)
    elif signals := explained_signals(text):
        head.signals += signals
        head.notes.append(text)
    elif is_embargo(text):
        head.embargoes.append(text)
    elif is_kill(text) or is_hold(text):
        head.orders.append(text)
    elif is_ban(text):
        head.bans.append(text)
    elif is_note(text):
        head.notes.append(text)
    else:
        return False
    return True


def _take_above(lines: Sequence[str], at: int, head: Head) -> bool:
    """Sort a line that only what stands right below it tells from a headline; tell whether it was.

    In brackets it is a note; in capitals, the headline being in none, it may be an embargo.
    """
    below = lines[at + 1] if at + 1 < len(lines) else ""
    said = bare(lines[at])
    if is_bracketed(lines, at):
        head.notes.append(said)
    elif head.headline or not below.strip():
        return False
    elif said.isupper() and is_short_embargo(said) and not (below.isupper() or dateline(below)[0]):
        head.embargoes.append(said)
    else:
        return False
    return True


def _is_byline(line: str, head: Head) -> bool:
    if head.byline or dateline(line)[0]:
        return False
    ends = MADE_BY.search(line[-120:]) is not None
    if BY.fullmatch(bare(line)):
        return ends or bool(head.headline)
    return ends and bool(head.headline) and BY_ABROAD.fullmatch(bare(line)) is not None


def _is_post(lines: Sequence[str], at: int) -> bool:
    """Tell whether a line below a byline says who its author is; a heading has copy's lines below.

    Both end in `=`; what is set in the middle (`^`) right after such a line is no author's.
    """
    if _POST.fullmatch(bare(lines[at])):
        return True
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return lines[at].rstrip().endswith("=") and not below.startswith("^")


def _is_copy(lines: Sequence[str], at: int, head: Head) -> bool:
    """Tell whether the text itself begins with a line."""
    line = lines[at]
    if dateline(line)[0]:
        return True
    if line.lstrip(" \t").startswith("^"):
        return bool(head.headline and head.byline)
    if line[:1].isspace() and (head.headline or line.startswith("\t")):
        return True
    if head.byline or (head.headline and not (at and lines[at - 1].strip())):
        return True
    return not head.headline and goes_on(lines, at) > MOST_HEADLINE


def _take_headline(lines: Sequence[str], at: int, head: Head) -> int:
    """Take a headline or what stands below it; answer the index behind it."""
    said, behind = bare(lines[at]), at + 1
    if head.headline:
        name = "summary" if len(said) > _SUMMARY or head.subheadline else "subheadline"
        setattr(head, name, f"{getattr(head, name)} {said.removeprefix('- ')}".strip())
        head.below.append(at)
        return behind
    head.signals += headline_signals(said)
    while is_wrapped(lines, behind):
        said = f"{said} {bare(lines[behind])}"
        behind += 1
    head.headline = said
    return behind

"""The copy of a wire sent as text, made into paragraphs; what is not for readers is set aside."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from wiredesk_ingest.bodies.subheads import subheads
from wiredesk_ingest.for_desks.closing_lines import LONGEST_SIGNATURE, is_closing, is_end
from wiredesk_ingest.for_desks.desk_lines import is_contact, is_note, is_reach
from wiredesk_ingest.for_desks.sections import Section, closes, opens
from wiredesk_ingest.formats.texts.closing import MEDIA, cut_signature, is_bare_initials
from wiredesk_ingest.formats.texts.kills import is_hold, is_kill
from wiredesk_ingest.formats.texts.lines import bare, is_ban, is_embargo
from wiredesk_ingest.formats.texts.paragraphs import paragraphs_of
from wiredesk_ingest.tellings import signals_of

_SECTION: Final = re.compile(r"#{1,4}\s+(?P<title>\S.{0,80})")
_PEOPLE: Final = re.compile(r"[a-z][a-z0-9]{1,3}(?: [a-z][a-z0-9]{1,3}){0,7}")
_DESK: Final = re.compile(r"[A-Z]{4,10}")
"""Of an agency in Australia, behind its name: `AAP BETTING`."""

_RULE: Final = re.compile(r"[\s*_=.-]*")
_ABOVE: Final = 2
"""Paragraphs in which an order or an embargo may stand; further down the words are copy."""


@dataclass(slots=True)
class Copy:
    """A text, sorted: paragraphs for readers, notes for editors, and what is nobody's else."""

    blocks: list[tuple[str, list[str]]] = field(default_factory=list)  # tag and lines
    notes: list[str] = field(default_factory=list)
    embargoes: list[str] = field(default_factory=list)
    orders: list[str] = field(default_factory=list)
    bans: list[str] = field(default_factory=list)
    private: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)  # of empty sections that are markers


def read_copy(lines: Sequence[str], sources: Iterable[str]) -> Copy:
    """Sort the lines of a text. `sources` are agencies whose name marks a line of initials."""
    copy = Copy()
    section: Section = "copy"
    asked = False
    lines = _until_end(_public(lines, copy), copy, [*sources])
    for block in paragraphs_of(lines):
        first = block[0].strip()
        if found := _SECTION.fullmatch(first):
            section = opens(found["title"])
            _open(found["title"], section, copy)
            section = _put(block[1:], section, copy) if block[1:] else section
        elif asked and is_reach(first):
            copy.private += block
        else:
            section = _put(block, section, copy)
            asked = first.endswith(":") and is_contact(first)
    _drop_empty_titles(copy)
    _take_subheads(copy)
    if signed := cut_signature(copy.blocks, [*sources]):
        copy.private.append(signed)
    return copy


def _public(lines: Sequence[str], copy: Copy) -> Sequence[str]:
    """Answer the lines above the one that says: from here on nothing is for publication."""
    end = next((at for at, line in enumerate(lines) if closes(line)), len(lines))
    while 0 < end < len(lines) and _RULE.fullmatch(lines[end - 1]):
        end -= 1
    copy.private += [line for line in lines[end:] if line.strip()]
    return lines[:end]


def _open(title: str, section: str, copy: Copy) -> None:
    """Begin a section; its title is copy where what follows is."""
    if section == "copy":
        copy.blocks.append(("h3", [title]))
    else:
        copy.private.append(title)


def _put(block: list[str], section: Section, copy: Copy) -> Section:
    """Put a paragraph where it belongs; answer what the next one stands under."""
    if section == "copy" and (at := _turning(block)):
        _put_whole(block[:at], copy)
        return _put(block[at:], section, copy)
    first = bare(block[0])
    opened = opens(first)
    if opened == "private" or (opened == "notes" and copy.blocks):
        section = opened
        copy.private.append(first)
        block = block[1:]
    if section == "private":
        copy.private += block
    elif section == "notes":
        copy.notes += [_joined(block)] if block else []
    elif is_contact(_joined(block) if first.startswith("((") else first):
        copy.private += block
    else:
        _put_whole(block, copy)
    return section


def _turning(block: Sequence[str]) -> int:
    """Answer the index at which contacts or notes begin within a paragraph; else 0."""
    if len(block) == 1:
        return 0
    return next((at for at, line in enumerate(block) if _turns(line, at)), 0)


def _turns(line: str, at: int) -> bool:
    """Tell whether contacts or notes begin with a line; within copy it has no small letter."""
    said = bare(line)
    return not (at and said[:1].islower()) and (is_contact(said) or opens(said) != "copy")


def _put_whole(block: list[str], copy: Copy) -> None:
    first = bare(block[0])
    above = len(copy.blocks) < _ABOVE
    if above and (is_kill(first) or is_hold(first)):
        copy.orders.append(_joined(block))
    elif above and is_embargo(first):
        copy.embargoes.append(_joined(block))
    elif above and is_ban(first):
        copy.bans.append(_joined(block))
    elif is_note(first):
        copy.notes.append(_joined(block))
    else:
        copy.blocks.append(("p", block))


def _joined(block: Iterable[str]) -> str:
    return " ".join(bare(line) for line in block)


def _until_end(lines: Sequence[str], copy: Copy, sources: Sequence[str]) -> Sequence[str]:
    """Answer the lines without the marks of an end and the initials below them."""
    last = len(lines)
    while last and (
        not lines[last - 1].strip()
        or is_end(lines[last - 1].strip())
        or MEDIA.fullmatch(lines[last - 1])
        or _is_signature(lines[last - 1], sources)
        or is_bare_initials(lines, last - 1)
    ):
        last -= 1
        copy.private += [lines[last]] if lines[last].strip() else []
    return lines[:last]


def _is_signature(line: str, sources: Sequence[str]) -> bool:
    """Tell whether a line only closes a text, by the name of the agency that sent it, too."""
    line = line.strip()
    if len(line) > LONGEST_SIGNATURE:
        return False
    name, *people = line.split() or [""]
    behind = " ".join(people)
    is_signed = _PEOPLE.fullmatch(behind) or (name.isupper() and _DESK.fullmatch(behind))
    return is_closing(line) or (name.lower() in sources and is_signed is not None)


def _take_subheads(copy: Copy) -> None:
    tags = [tag for tag, _ in copy.blocks]
    for at, title in subheads(["\n".join(block) for _, block in copy.blocks]).items():
        if tags[at - 1] == tags[at + 1] == "p":
            copy.blocks[at] = ("h3", [title])


def _drop_empty_titles(copy: Copy) -> None:
    """Set aside titles of empty sections that say what telling it is: `## Refile`."""
    kept: list[tuple[str, list[str]]] = []
    for index, (tag, block) in enumerate(copy.blocks):
        following = copy.blocks[index + 1][0] if index + 1 < len(copy.blocks) else "h3"
        if tag == "h3" and following == "h3" and signals_of(block[0]):
            copy.titles += block
        else:
            kept.append((tag, block))
    copy.blocks = kept

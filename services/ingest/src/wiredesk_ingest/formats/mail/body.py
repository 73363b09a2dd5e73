"""What a mail says: the best of its alternatives, everything that stands in it one by another."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import Final

from wiredesk_ingest.bodies.body import Body, body_of, joined
from wiredesk_ingest.bodies.markup import html_tree, text_body
from wiredesk_ingest.bodies.words import count, squeeze
from wiredesk_ingest.formats.mail.charset import text_in
from wiredesk_ingest.formats.mail.copy import Left, copy_of, cut_tree
from wiredesk_ingest.formats.mail.flow import unflowed
from wiredesk_ingest.formats.mail.layout import unwrap_layout
from wiredesk_ingest.formats.mail.parts import MailPart
from wiredesk_ingest.refusals import RefusalError

_TEXTS: Final = frozenset({"text/plain", "text/html"})
_SHOWN: Final = re.compile(r"https?://\S+|\[(?:image|cid)[^\]\n]{0,200}\]")
_NO_LETTERS: Final = re.compile(r"[\W_]+")
"""Addresses of links, pictures, stars: what plain text says and HTML shows otherwise."""

_TITLE: Final = re.compile(r"<title[^<>]{0,200}>([^<]{1,1000})", re.IGNORECASE)
_HEAD: Final = 20_000
"""Characters of HTML: what mail programs put above the title are styles."""

_FIRST_LINES: Final = 3
_MOST_MISSING: Final = 0.02
MOST_LINES: Final = 50_000
_MOST_NOTES: Final = 10
_BEGINS: Final = 1_000
"""Bytes of a text in a file that are looked at for an order."""

MOST_TAGS: Final = 10_000
"""In all HTML of a mail: a newsletter that is all tables has 5,000."""


@dataclass(slots=True)
class Said:
    """A body, its character set, and what was noted."""

    body: Body
    charset: str
    notes: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    """What is no copy: it may order something."""

    beside: list[str] = field(default_factory=list)
    """What mail programs don't show: HTML's title, how another alternative begins."""


@dataclass(slots=True)
class _Room:
    """What all texts of a mail may have together."""

    lines: int = MOST_LINES
    tags: int = MOST_TAGS

    def take(self, text: str, kind: str) -> None:
        self.lines -= text.count("\n") if kind == "text/plain" else 0
        self.tags -= text.count("<") if kind == "text/html" else 0
        if self.lines < 0 or self.tags < 0:
            detail = f"a mail of more than {MOST_LINES:,} lines or {MOST_TAGS:,} tags"
            raise RefusalError("too_complex", detail)


def read_said(mail: MailPart, *, attached: bool = False) -> Said | None:
    """Read what a mail says; None where it is nothing to read.

    `attached`: texts that came as files, and nothing else. RefusalError.
    """
    return _read(mail, attached, _Room())


def beginnings(files: Sequence[MailPart]) -> list[str]:
    """Answer how texts begin that came as files: a note among them may say that a mail waits."""
    texts = [file for file in files if file.kind == "text/plain"][:_MOST_NOTES]
    return [_beginning(file) for file in texts]


def _beginning(file: MailPart) -> str:
    payload = file.payload()[:_BEGINS]
    try:
        text = text_in(payload, file.fields.get_content_charset("")).text
    except RefusalError:  # cut within a letter, or no text at all
        text = payload.decode("ascii", "replace")
    return "\n".join(filter(str.strip, text.splitlines()))


def _read(part: MailPart, attached: bool, room: _Room) -> Said | None:  # noqa: FBT001 - read_said's
    if part.parts:
        found = [said for each in part.parts if (said := _read(each, attached, room))]
        return _together(part.kind, found) if found else None
    kind = "text/plain" if part.unparted else part.kind
    if kind not in _TEXTS or part.kept_apart is not attached:
        return None
    text = text_in(part.payload(), part.fields.get_content_charset(""))
    room.take(text.text, kind)
    is_html = kind == "text/html"
    body, left = _html(text.text) if is_html else _plain(text.text, part)
    titles = _titles(text.text) if is_html else []
    notes = [note for note in (text.note, *(each.note for each in left)) if note]
    return Said(body, text.charset, notes, [each.words for each in left], titles)


def _titles(html: str) -> list[str]:
    found = _TITLE.search(html[:_HEAD])
    return [squeeze(unescape(found[1]))] if found else []


def _html(html: str) -> tuple[Body, list[Left]]:
    root = html_tree(html)
    if root is None:
        return Body(), []
    unwrap_layout(root)
    left = cut_tree(root)
    return body_of(root), left


def _plain(text: str, part: MailPart) -> tuple[Body, list[Left]]:
    if str(part.fields.get_param("format", "")).lower() == "flowed":
        text = unflowed(text, delsp=str(part.fields.get_param("delsp", "")).lower() == "yes")
    copy, left = copy_of(text)
    return text_body(copy), left


def _together(kind: str, found: Sequence[Said]) -> Said:
    if len(found) == 1 or kind == "multipart/related":  # what the first shows, the others belong to
        return found[0]
    return _best(found) if kind == "multipart/alternative" else _joined(found)


def _best(found: Sequence[Said]) -> Said:
    """Answer the last, richest one, unless another one has words that it lacks."""
    best = found[-1]
    for other in found[:-1]:
        missing = _missing(other.body.text, best.body.text)
        if missing > _MOST_MISSING * count(other.body.text):
            best = max((best, other), key=lambda said: count(said.body.text))
            best.notes.append(f"email: another alternative has {missing} words of its own")
    best.beside = [line for said in found for line in said.beside]
    best.beside += [line for said in found if said is not best for line in _begin(said, best)]
    return best


def _begin(said: Said, shown: Said) -> list[str]:
    """Answer how an alternative begins that is not shown, where it has other words."""
    there = " ".join(shown.body.text.split())
    lines = "\n".join([*said.body.aside[:_FIRST_LINES], said.body.text]).splitlines()
    begun = [squeeze(line) for line in lines if line.strip()][:_FIRST_LINES]
    return [line for line in begun if " ".join(line.split()) not in there]


def _missing(text: str, other: str) -> int:
    there, here = (
        Counter(_NO_LETTERS.sub(" ", _SHOWN.sub(" ", each)).split()) for each in (text, other)
    )
    return (there - here).total()


def _joined(found: Sequence[Said]) -> Said:
    notes = [note for said in found for note in said.notes]
    body = joined([said.body for said in found])
    left = [words for said in found for words in said.left]
    beside = [line for said in found for line in said.beside]
    return Said(body, found[0].charset, list(dict.fromkeys(notes)), left, beside)

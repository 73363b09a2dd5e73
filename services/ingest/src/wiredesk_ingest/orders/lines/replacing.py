"""Tellings that say that they stand in the place of the one before: corrections, and no kills."""

from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.flashes import first_line
from wiredesk_ingest.orders.letters.stems import Stems, in_small
from wiredesk_ingest.orders.words.replacing_words import (
    MORE_REPLACING_STEMS,
    REPLACING,
    REPLACING_BEHIND,
    REPLACING_STEMS,
)
from wiredesk_ingest.telling_words import CORRECTION

_STEMS: Final = Stems(*REPLACING_STEMS, *MORE_REPLACING_STEMS)
_LONGEST: Final = 300
"""Characters of a line that are looked at."""


def replaces_earlier(line: str) -> bool:
    """Tell whether a line begins with words that say so."""
    return _may(line) and REPLACING.match(line[:_LONGEST]) is not None


def without_replacing(line: str) -> tuple[str, str]:
    """Answer what of a line says so, and the rest of it; nothing, and the line, where none does."""
    if not _may(line):
        return "", line  # nearly always
    if begins := REPLACING.match(line[:_LONGEST]):
        return line[: begins.end()].strip(), line[begins.end() :].strip()
    if behind := REPLACING_BEHIND.search(line[:_LONGEST]):
        return line[behind.start() :].strip(), line[: behind.start()].strip()
    return "", line


def obey_replacing(draft: Draft) -> None:
    """Take such words off the headline, to the note: the item is a correction."""
    copy: str = draft.fields.get("body_text", "")
    said, headline = without_replacing(draft.fields.get("headline", ""))
    if said:
        draft.fields["headline"] = headline or first_line(without_replacing(copy)[1])
        draft.put_long(ednote="\n".join([draft.fields.get("ednote", ""), said]))
    note = draft.fields.get("ednote", "")
    lines = (*note.splitlines(), first_line(copy)) if _may(f"{note} {copy[:_LONGEST]}") else ()
    if said or any(map(replaces_earlier, lines)):
        draft.signals.append(CORRECTION)


def _may(line: str) -> bool:
    return _STEMS.in_(in_small(line[:_LONGEST]))

"""Tellings that say that they stand in the place of the one before: corrections, and no kills."""

from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.flashes import first_line
from wiredesk_ingest.orders.letters.stems import Stems
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


def rests_of(lines: Sequence[str]) -> list[str]:
    """Answer lines without such words, and none of those that have no others."""
    return [rest for line in lines if (rest := without_replacing(line)[1])]


def obey_replacing(draft: Draft) -> None:
    """Take such words off the headline, to the note: the item is a correction."""
    copy, note = draft.fields.get("body_text", ""), draft.fields.get("ednote", "")
    headline = draft.fields.get("headline", "")
    draft.replacing = _any_in("\n".join([headline, note, copy[:_LONGEST], *draft.beside]))
    if not draft.replacing:
        return  # as nearly all
    said, rest = without_replacing(headline)
    if said:
        draft.fields["headline"] = rest or first_line(without_replacing(copy)[1])
        draft.put_long(ednote=f"{note}\n{said}")
    if said or any(map(replaces_earlier, (*note.splitlines(), first_line(copy)))):
        draft.signals.append(CORRECTION)


def _may(line: str) -> bool:
    return _any_in(line[:_LONGEST])


def _any_in(text: str) -> bool:
    return _STEMS.in_(text.lower())

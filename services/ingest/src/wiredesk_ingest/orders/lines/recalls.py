"""Which lines around the copy, or of a note, take a story back that nobody can tell from them."""

import re
from collections.abc import Iterable
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.lines.attributed import is_attributed
from wiredesk_ingest.orders.lines.embargo_lines import is_embargo
from wiredesk_ingest.orders.lines.far_down import is_recall_far_down
from wiredesk_ingest.orders.lines.kill_lines import (
    is_any_kill,
    is_kill_alone,
    is_kill_naming,
    is_recall,
    is_recall_or_news,
)
from wiredesk_ingest.orders.lines.lines_around import Around
from wiredesk_ingest.orders.lines.news import is_notice, speaks_of_withdrawn, tells_of
from wiredesk_ingest.orders.lines.recall_sentences import (
    bars_itself,
    forbids_in,
    recalls_in,
    speaks_of_itself,
    without_dateline,
)
from wiredesk_ingest.orders.lines.slug_ends import ends_recalled
from wiredesk_ingest.orders.words.calls import CLIENTS, DESKS, NOTICES

_PREVIOUS: Final = re.compile(
    r"\bkill (?:all )?(?:previous|earlier|prior)(?=\W*$|[.;!])", re.IGNORECASE
)
_CALL: Final = re.compile(
    rf"\W{{0,3}}(?:{DESKS}|{CLIENTS}|{NOTICES}"
    r"|correct(?:ion|ed|ive)|korrektur|berichtigung|rectificatif|correctif|correcci[\u00f3o]n"
    r"|corre[\u00e7c][\u00e3a]o|rettifica|correzione|rectificatie|correctie|r[\u00e4a]ttelse|rettelse"
    r"|d[\u00fcu]zeltme|исправление|уточнение|تصحيح|تصويب|تصحیح|اصلاحیه)"
    r"(?:\s?[:!,\uff1a\u060c\u2013-]{1,2}\s*|/)",
    re.IGNORECASE,
)
"""What a line to desks begins with, in any case; behind it a story is spoken of more freely."""

_LONGEST_LINE: Final = 200
_LONGEST_NOTICE: Final = 600
"""Characters of a body; what has more is a story, and tells of a recall further down."""


def recalls_around(draft: Draft, around: Around) -> Iterable[str]:
    """Answer the lines that take a story back; a notice may do so below its first line."""
    copy: str = draft.fields.get("body_text", "")
    first, titles = around.first, around.titles
    behind = [said for line in first if (said := without_dateline(line))]
    yield from filter(_calls_back, (*first, *around.beside, *around.others))
    shown = (*first, *titles, *around.beside)
    beside = (*behind, *titles, *around.beside)
    for line in (*filter(is_recall, first), *filter(_is_any_recall, beside)):
        if not (is_recall_or_news(line) and tells_of(line, copy.replace(line, "", 1))):
            yield line
    yield from filter(is_kill_naming, around.but_first)
    yield from filter(ends_recalled, (*first, plain_letters(draft.fields.get("slugline", ""))))
    notice = around.others if len(copy) <= _LONGEST_NOTICE else ()
    yield from recalls_in((*shown, *notice))
    yield from filter(bars_itself, (*shown, *notice))


def alarm_for(recalls: Iterable[str], draft: Draft) -> None:
    """Have somebody find out which story lines take back, unless all speak of the one they are in.

    They do where that has come before, which is told later.
    """
    own = all(speaks_of_itself(line) or _is_kill_of_no_other(line) for line in recalls)
    draft.itself = own and (draft.itself or not draft.unfound)
    draft.unfound = True


def tells_of_recall(line: str, copy: str) -> bool:
    """Tell whether a line of copy may be news of another house's story, by all that follows it.

    What asks desks, or says "we", is news only where somebody is said to have said it.
    """
    at = copy.find(line)
    rest = copy[at + len(line) :]
    if at < 0 or len(rest) < _LONGEST_NOTICE or is_notice(rest):
        return False
    certain = _calls_back(line) or is_recall_far_down(line) or is_any_kill(line)
    return not certain or is_attributed(line)


def _is_kill_of_no_other(line: str) -> bool:
    return is_any_kill(line) and not is_kill_naming(line)


def _is_any_recall(line: str) -> bool:
    return is_recall(line) or is_any_kill(line)


def _calls_back(line: str) -> bool:
    call = _CALL.match(line)
    rest = line[call.end() : _LONGEST_LINE] if call else ""
    return bool(rest) and (
        _is_any_recall(rest)
        or speaks_of_withdrawn(rest)
        or forbids_in(rest)
        or bool(recalls_in([rest]))
    )


def takes_back(line: str) -> bool:
    """Tell whether a line of a note takes a story back."""
    tests = (
        is_recall,
        is_kill_alone,
        _calls_back,
        _PREVIOUS.search,
        ends_recalled,
        lambda said: recalls_in([said]),
    )
    back = any(test(line) for test in tests) or _is_any_recall(without_dateline(line))
    return back and not is_embargo(line)

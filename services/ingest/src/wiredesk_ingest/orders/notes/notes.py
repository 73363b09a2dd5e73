"""What a note to editors orders, and what one that nobody but the desk may see."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import (
    ask_person,
    forbid,
    hold,
    kill,
    take_back_disguised,
)
from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.lines.asks import asks_in
from wiredesk_ingest.orders.lines.embargo_lines import begins_embargo, waits_for_time
from wiredesk_ingest.orders.lines.kill_lines import is_kill
from wiredesk_ingest.orders.lines.order_lines import is_ban, is_ban_abroad, is_no_news, sentences_of
from wiredesk_ingest.orders.lines.order_stems import lines_that_may_order
from wiredesk_ingest.orders.lines.recall_sentences import forbids_in
from wiredesk_ingest.orders.lines.recalls import alarm_for, takes_back
from wiredesk_ingest.orders.lines.replacing import without_replacing
from wiredesk_ingest.orders.lines.set_apart import is_remark
from wiredesk_ingest.orders.lines.short_orders import is_short_order
from wiredesk_ingest.orders.notes.note_doubts import doubts_itself
from wiredesk_ingest.orders.words.ban_words import HOLD_IN_NOTE
from wiredesk_ingest.orders.words.kill_words import KILL_IN_PROSE, LONGEST_LINE
from wiredesk_ingest.orders.words.note_words import forbids, is_embargoed

_KILL: Final = re.compile(rf"\b(?:{KILL_IN_PROSE})\b", re.IGNORECASE | re.ASCII)
_KILL_STEMS: Final = ("kill", "withdrawn", "retracted")
_HOLD: Final = re.compile(HOLD_IN_NOTE, re.IGNORECASE)
_HOLD_STEMS: Final = ("hold", "hfr")
_SENTENCE_END: Final = re.compile(r"(?<=[.;!])\s+")
_LONGEST_NOTE: Final = 10_000
"""Characters; the longest seen has 900."""

_MOST_LINES: Final = 1_000
"""Of a note; the longest list of contacts has 60."""

_SIGNS_OF_LINE: Final = 60
"""Characters of a note that take as long as one line around copy, of which a wire has a most."""

_MOST_RECALLS: Final = 40
"""Lines of a note that are looked at for a story that is taken back."""


def says_kill(words: str) -> bool:
    """Tell whether words that stand anywhere order a kill."""
    low = words.lower()
    return any(stem in low for stem in _KILL_STEMS) and _KILL.search(words) is not None


def obey(note: str, draft: Draft) -> None:
    """Obey a note to editors; what the item says in its fields goes before."""
    note = _without_replacing(note)
    plain = plain_letters(note[:_LONGEST_NOTE])
    if len(note) > _LONGEST_NOTE:
        ask_person(draft, "ednote: it is too long for a note")
    lines = _lines(plain)
    orders = lines_that_may_order([*_with_rests(lines)])
    if bans := [said for said in _without_embargoes(plain, lines, orders) if _forbids(said)]:
        _obey_bans(bans, draft)
    if any(is_no_news(said) or is_short_order(said) or is_remark(said) for said in orders):
        ask_person(draft, "ednote: it is for the house, a test, or an order in few words")
    if any(map(doubts_itself, lines[:_MOST_RECALLS])):
        ask_person(draft, "ednote: it was sent by mistake, or is not cleared")
    looked_at = islice(filter(_goes_on, _with_rests(lines)), _MOST_RECALLS)
    if recalls := [line for line in looked_at if takes_back(line)]:
        alarm_for(recalls, draft)
        forbid(recalls[0], draft, "ednote: it takes a story back")
    obey_private(note, draft)
    draft.order_lines += len(plain) // _SIGNS_OF_LINE
    if not draft.forbidden and asks_in(plain):
        ask_person(draft, "ednote: it asks desks for something that is not understood")


def _without_replacing(note: str) -> str:
    """Answer a note without what it says of the telling before, in whose place this one stands."""
    return "\n".join(without_replacing(line)[1] for line in note.splitlines())


def _obey_bans(bans: Sequence[str], draft: Draft) -> None:
    if all(map(is_ban_abroad, bans)):
        ask_person(draft, "ednote: it may not be published in some countries")
    else:
        forbid(bans[-1], draft, "ednote: it says that the item is not for publication")


def _without_embargoes(plain: str, lines: Sequence[str], orders: Sequence[str]) -> Iterable[str]:
    """Answer what a note says besides until when its item must wait: the whole, and its orders."""
    waits = [said for line in lines for said in sentences_of(line) if waits_for_time(said)]
    if not waits:
        return (plain, *orders)
    rest = (_SENTENCE_END.split(line) for line in lines)
    said = [each for sentences in rest for each in sentences if each and not waits_for_time(each)]
    return lines_that_may_order([*_with_rests(said)])


def _forbids(said: str) -> bool:
    return forbids(said) or is_ban(said) or forbids_in(said)


def obey_private(note: str, draft: Draft) -> None:
    """Obey a note that is not for readers itself: such a ban in it means the note."""
    plain = plain_letters(note[:_LONGEST_NOTE])
    if _kills(note):
        kill(note[:_LONGEST_NOTE], draft, "ednote: it says kill")
    elif plain != note[:_LONGEST_NOTE] and _kills(plain):
        take_back_disguised(plain, draft)
    if is_embargoed(plain) or _asks_to_hold(plain) or _waits(_lines(plain)):
        hold(note, draft, "ednote: it speaks of an embargo, so it holds")


def _kills(note: str) -> bool:
    return says_kill(note) or any(map(is_kill, lines_that_may_order(_lines(note))))


def _asks_to_hold(note: str) -> bool:
    low = note.lower()
    return any(stem in low for stem in _HOLD_STEMS) and _HOLD.search(note) is not None


def _waits(lines: Iterable[str]) -> bool:
    orders = lines_that_may_order([*_with_rests(lines)])
    said = [each for line in orders for each in sentences_of(line)]
    return any(begins_embargo(line) and _goes_on(line) for line in said)


def _lines(note: str) -> list[str]:
    """Answer the lines of a note, each once."""
    return [*dict.fromkeys(line[:LONGEST_LINE] for line in note.splitlines()[:_MOST_LINES])]


def _with_rests(lines: Iterable[str]) -> Iterable[str]:
    """Answer lines, and what stands behind whom a line is to."""
    for line in lines:
        yield line
        if rest := line.partition(":")[2].strip():
            yield rest


def _goes_on(line: str) -> bool:
    return is_embargoed(line, sure=True)

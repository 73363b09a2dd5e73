"""What the lines around the copy order: a headline's, other titles', those that it begins with."""

from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import (
    ask_person,
    forbid,
    hold,
    hold_doubtful,
    kill,
    take_back_disguised,
)
from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.lines.embargo_lines import (
    is_embargo,
    is_embargo_or_news,
    is_short_embargo,
)
from wiredesk_ingest.orders.lines.kill_lines import (
    is_any_kill,
    is_kill,
    is_kill_or_news,
    is_recall_of_goods,
)
from wiredesk_ingest.orders.lines.lines_around import LOOKED_AT, Around
from wiredesk_ingest.orders.lines.news import may_be_news, tells_of
from wiredesk_ingest.orders.lines.order_lines import (
    ends_in_ban,
    is_ban,
    is_ban_abroad,
    is_no_news,
    parted,
    sentences_of,
)
from wiredesk_ingest.orders.lines.short_orders import is_short_order
from wiredesk_ingest.orders.lines.slug_ends import ends_held, is_held_slug
from wiredesk_ingest.orders.words.kill_words import LONGEST_LINE
from wiredesk_ingest.orders.words.told_embargoes import EMBARGO_TOLD

_SUBJECT: Final = "embargo"
"""A key word that may as well be what a story is about."""

_TOLD_IN: Final = 2_000
"""Characters of copy in which a story has told what it is about."""

_AROUND_WORD: Final = " .!*"
_ALONE: Final = frozenset({"KILL", "WITHHELD", "WITHHOLD", "Withheld", "withheld"})
"""Key words that order by themselves; in small letters "kill" may be what a story is about."""


def obey_lines(lines: Sequence[str], around: Around, draft: Draft, *, kills: bool) -> None:
    """Obey those of the lines around the copy that may order something."""
    looked_at = around.only(lines)
    _obey_ends(looked_at, draft)
    _obey_top(draft)
    _obey_each(lines, around, draft, kills=kills)


def _obey_each(lines: Sequence[str], around: Around, draft: Draft, *, kills: bool) -> None:
    """Obey lines that may order something; only those at the beginning may kill."""
    first = around.first
    titles = {first[0], *around.titles, *around.beside}
    for line in lines:
        if line.lower() == _SUBJECT and line in around.others and _has_subject(draft):
            continue
        short = plain_letters(line[:LONGEST_LINE])
        if line in titles and _is_news(short, draft):
            continue
        disguised = short != line[:LONGEST_LINE]
        if disguised and line in first and is_any_kill(short):
            take_back_disguised(short, draft)
        waits = _obey_line(short, draft, kills=kills and line in first and not disguised)
        if waits and line == first[0]:
            _part_headline(draft)
        if not waits and is_short_order(short):
            ask_person(draft, "copy: a line has nothing but the words of an order")
        if line in first and is_no_news(short):
            ask_person(draft, "copy: it recalls something, or is a test")
        elif line in around.others and (is_kill(short) or short.strip(_AROUND_WORD) in _ALONE):
            ask_person(draft, "copy: a line near it, or a key word, says kill")


def _obey_ends(around: Around, draft: Draft) -> None:
    """Obey what stands behind the words of a headline, another title or a slug."""
    slug = plain_letters(draft.fields.get("slugline", ""))
    for line in (*around.first, *around.titles, *around.beside):
        if ends_held(line) or (line == slug and is_held_slug(slug)):
            hold(line, draft, "slug: it says behind the words that the item must wait")
        if ends_in_ban(line):
            why = "headline: it says behind the words that the item is not to be used"
            forbid(line, draft, why)


def _obey_top(draft: Draft) -> None:
    """Obey a short line above the copy: as a headline its words might be news."""
    top, _, below = draft.fields.get("body_text", "")[:LOOKED_AT].lstrip().partition("\n")
    again, top = top == draft.fields.get("headline"), plain_letters(top)
    if below.strip() and not again and is_short_embargo(top):
        hold(top, draft, "copy: a short line above it begins with an embargo, so it holds")


def _obey_line(line: str, draft: Draft, *, kills: bool) -> bool:
    """Obey one line; answer whether it says that the item must wait, or is not for publication."""
    copy = draft.fields.get("body_text", "")
    if kills and is_kill_or_news(line) and may_be_news(line, copy):
        hold_doubtful(draft)
    elif kills and is_any_kill(line):
        kill(line, draft, "copy: it begins with a kill")
    if any(map(is_embargo, sentences_of(line))):
        hold(parted(line)[0], draft, "copy: it begins with an embargo, so it holds")
        return True
    if bans := [said for said in sentences_of(line) if is_ban(said)]:
        if all(map(is_ban_abroad, bans)):
            ask_person(draft, "copy: it may not be published in some countries")
            return False
        forbid(bans[-1], draft, "copy: it begins with a ban on publication")
        return True
    return False


def _is_news(headline: str, draft: Draft) -> bool:
    """Tell whether a headline only begins as an embargo or a recall does, by the copy below it."""
    may_be = is_embargo_or_news(headline) or is_recall_of_goods(headline)
    return may_be and tells_of(headline, draft.fields.get("body_text", ""))


def _has_subject(draft: Draft) -> bool:
    """Tell whether copy tells of an embargo, as a key word says."""
    told = f"{draft.fields.get('headline', '')} {draft.fields.get('body_text', '')[:_TOLD_IN]}"
    return EMBARGO_TOLD.search(told) is not None


def _part_headline(draft: Draft) -> None:
    """Put the order before a headline to the note: it must not be read when it is over."""
    order, rest = parted(draft.fields.get("headline", ""))
    if rest:
        draft.fields["headline"] = rest
        draft.put_long(ednote="\n".join([draft.fields.get("ednote", ""), order]))

"""What a note to editors orders, where the item's own fields do not say it.

As the agencies' notes have it, in their languages and those of the editions. Only orders that
can't be ordinary news; in doubt an item waits for a person.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.aside import MOST_ASIDE, obey_aside
from wiredesk_ingest.orders.desk_notes import may_take_back, speaks_to_desks
from wiredesk_ingest.orders.effects import (
    ask_person,
    hold,
    hold_doubtful,
    hold_for_mark,
    kill,
    take_back_disguised,
    withhold,
)
from wiredesk_ingest.orders.embargo_lines import (
    is_embargo,
    is_embargo_or_news,
    is_short_embargo,
    waits_for_time,
)
from wiredesk_ingest.orders.far_down import (
    is_embargo_far_down,
    is_recall_far_down,
    orders_far_down,
)
from wiredesk_ingest.orders.kill_lines import (
    is_any_kill,
    is_kill,
    is_kill_or_news,
    is_recall_of_goods,
)
from wiredesk_ingest.orders.kill_words import LONGEST_LINE
from wiredesk_ingest.orders.line_tests import is_line_test
from wiredesk_ingest.orders.lines_around import LOOKED_AT, Around, lines_around
from wiredesk_ingest.orders.news import may_be_news, tells_of
from wiredesk_ingest.orders.notes import obey, obey_private
from wiredesk_ingest.orders.order_lines import ends_in_ban, is_ban, is_no_news, parted, sentences_of
from wiredesk_ingest.orders.order_stems import lines_that_may_order
from wiredesk_ingest.orders.plain_letters import plain_letters
from wiredesk_ingest.orders.recall_sentences import recalls_in
from wiredesk_ingest.orders.recalls import alarm_for, recalls_around, tells_of_recall
from wiredesk_ingest.orders.slug_ends import ends_held, is_held_slug
from wiredesk_ingest.orders.takedowns import last_name, name_in, names_kill
from wiredesk_ingest.tellings import headline_signals, note_signals, tellings_of

_AROUND_WORD: Final = " .!*"
_JOINTS: Final = re.compile(r"[\W_]")
_HOLDS: Final = frozenset(
    [
        *("withhold", "withheld", "nopublish", "donotpublish"),
        *("notforpublication", "notforrelease", "notforbroadcast", "donotuse"),
    ]
)
_EMBARGOES: Final = frozenset({"embargo", "embargoed", "underembargo", "hold", "holdforrelease"})
"""What a signal, a role or a profile is called that says: not now."""


def obey_all(draft: Draft, *, kills: bool) -> None:
    """Obey what stands around the copy of any item: its marks, notes, and first lines.

    `kills` is False where the format has read the kills in its lines, with what they name.
    """
    _obey_marks(draft)
    if note := draft.fields.get("ednote"):
        obey(note, draft)
        draft.signals += note_signals(note)
    for private in dict.fromkeys(draft.private_notes[:MOST_ASIDE]):
        obey_private(private, draft)
    obey_aside(draft, kills=kills)
    headline, copy = draft.fields.get("headline", ""), draft.fields.get("body_text", "")
    draft.signals += headline_signals(headline)
    if slug := draft.fields.get("slugline"):
        draft.signals += tellings_of([slug])
    if is_line_test(headline, copy):
        withhold(draft, "copy: it only tries the line, so it is no news")
    _ask_of_short(headline, copy, note or "", draft)
    around = lines_around(draft)
    lines = lines_that_may_order([*dict.fromkeys((*around.first, *around.but_first))])
    far_down = [*orders_far_down(copy)]
    if lines:  # one in ten
        looked_at = around.only(lines)
        _obey_ends(looked_at, draft)
        _obey_top(draft)
        _obey_lines(lines, around, draft, kills=kills)
    for line in filter(is_embargo_far_down, far_down):
        hold(line, draft, "copy: a paragraph in it is an embargo, so it holds")
    near = recalls_around(draft, looked_at) if lines else ()
    _obey_recalls([*near, *filter(is_recall_far_down, far_down)], draft)


def _ask_of_short(headline: str, copy: str, note: str, draft: Draft) -> None:
    """Have a person read a short text that speaks to desks, whatever it orders."""
    if speaks_to_desks(headline, copy, note):
        ask_person(draft, "copy: it is short and speaks to desks")
        draft.unfound |= may_take_back(headline, copy)  # of a story that may be out


def _obey_recalls(lines: Iterable[str], draft: Draft) -> None:
    recalls = [line for line in lines if not _only_waits(line)]
    if recalls and not any(names_kill(link.rel) for link in draft.links):
        alarm_for(recalls, draft)
        copy = draft.fields.get("body_text", "")
        if all(tells_of_recall(line, copy) for line in recalls):
            ask_person(draft, "copy: it takes a story back, and goes on as news")
        else:
            withhold(draft, "copy: it takes a story back")


def _only_waits(line: str) -> bool:
    """Tell whether a line says until when its story must wait, and nothing that forbids it."""
    rest = sentences_of(line)[1:]
    return waits_for_time(line) and not any(map(is_ban, rest)) and not recalls_in(rest)


def _obey_lines(lines: Sequence[str], around: Around, draft: Draft, *, kills: bool) -> None:
    """Obey lines that may order something; only those at the beginning may kill."""
    first = around.first
    titles = {first[0], *around.titles, *around.beside}
    for line in lines:
        short = plain_letters(line[:LONGEST_LINE])
        if line in titles and _is_news(short, draft):
            continue
        disguised = short != line[:LONGEST_LINE]
        if disguised and line in first and is_any_kill(short):
            take_back_disguised(draft)
        waits = _obey_line(short, draft, kills=kills and line in first and not disguised)
        if waits and line == first[0]:
            _part_headline(draft)
        if line in first and is_no_news(short):
            ask_person(draft, "copy: it recalls something, or is a test")
        elif line in around.others and (is_kill(short) or short.strip(_AROUND_WORD) == "KILL"):
            ask_person(draft, "copy: a line near it, or a key word, says kill")


def _obey_marks(draft: Draft) -> None:
    if not (draft.signals or draft.marks):
        return  # as in nearly all items of feeds
    # Of house vocabularies, too: `Correction`, `signal:UPDATE`.
    draft.signals += tellings_of(map(last_name, draft.signals))
    names = {_JOINTS.sub("", last_name(mark)): mark for mark in (*draft.marks, *draft.signals)}
    waits = next((names[name] for name in names if name in _EMBARGOES), None)
    if waits is not None and draft.fields.get("pubstatus", "usable") == "usable":
        hold_for_mark(name_in(waits), draft)
    if not names.keys().isdisjoint(_HOLDS):
        withhold(draft, "signals: one says that it is not for publication yet")


def _obey_ends(around: Around, draft: Draft) -> None:
    """Obey what stands behind the words of a headline, another title or a slug."""
    slug = plain_letters(draft.fields.get("slugline", ""))
    for line in (*around.first, *around.titles, *around.beside):
        if ends_held(line) or (line == slug and is_held_slug(slug)):
            hold(line, draft, "slug: it says behind the words that the item must wait")
        if ends_in_ban(line):
            withhold(draft, "headline: it says behind the words that the item is not to be used")


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
        kill(draft, "copy: it begins with a kill")
    if any(map(is_embargo, sentences_of(line))):
        hold(parted(line)[0], draft, "copy: it begins with an embargo, so it holds")
        return True
    if any(map(is_ban, sentences_of(line))):
        withhold(draft, "copy: it begins with a ban on publication")
        return True
    return False


def _is_news(headline: str, draft: Draft) -> bool:
    """Tell whether a headline only begins as an embargo or a recall does, by the copy below it."""
    may_be = is_embargo_or_news(headline) or is_recall_of_goods(headline)
    return may_be and tells_of(headline, draft.fields.get("body_text", ""))


def _part_headline(draft: Draft) -> None:
    """Put the order before a headline to the note: it must not be read when it is over."""
    order, rest = parted(draft.fields.get("headline", ""))
    if rest:
        draft.fields["headline"] = rest
        draft.put_long(ednote="\n".join([draft.fields.get("ednote", ""), order]))

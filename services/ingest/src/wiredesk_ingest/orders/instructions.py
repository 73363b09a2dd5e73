"""What an item orders in words, where its own fields do not say it: marks, notes, lines.

As the agencies have it, in their languages and those of the editions. Only orders that can't be
ordinary news; in doubt an item waits for a person.
"""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import (
    ask_person,
    forbid,
    hold,
)
from wiredesk_ingest.orders.effects.named_targets import link_targets
from wiredesk_ingest.orders.effects.takedowns import names_kill
from wiredesk_ingest.orders.fields.labels import obey_labels
from wiredesk_ingest.orders.fields.marks import obey_marks
from wiredesk_ingest.orders.lines.apart import asks_apart, idiom_around
from wiredesk_ingest.orders.lines.embargo_lines import (
    waits_for_time,
)
from wiredesk_ingest.orders.lines.far_down import (
    is_embargo_far_down,
    is_recall_far_down,
    orders_far_down,
)
from wiredesk_ingest.orders.lines.kinds_around import kinds_in
from wiredesk_ingest.orders.lines.line_tests import is_line_test
from wiredesk_ingest.orders.lines.lines_around import lines_around
from wiredesk_ingest.orders.lines.order_lines import is_ban, sentences_of
from wiredesk_ingest.orders.lines.order_stems import lines_that_may_order
from wiredesk_ingest.orders.lines.recall_sentences import recalls_in
from wiredesk_ingest.orders.lines.recalls import alarm_for, recalls_around, tells_of_recall
from wiredesk_ingest.orders.lines.release_stamps import releases_said
from wiredesk_ingest.orders.lines.replacing import obey_replacing
from wiredesk_ingest.orders.lines.set_apart import idiom_set_apart, obey_set_apart
from wiredesk_ingest.orders.lines.slips import obey_slips
from wiredesk_ingest.orders.lines.slug_begins import obey_slug
from wiredesk_ingest.orders.lines.titles import take_orders_off
from wiredesk_ingest.orders.lines.top_lines import obey_lines
from wiredesk_ingest.orders.notes.aside import MOST_ASIDE, obey_aside
from wiredesk_ingest.orders.notes.desk_notes import (
    asks_of_desks,
    calls_desks,
    may_take_back,
    speaks_to_desks,
)
from wiredesk_ingest.orders.notes.notes import obey, obey_private
from wiredesk_ingest.tellings import headline_signals, note_signals, tellings_of

_MOST_FAR_DOWN: Final = 300


def obey_all(draft: Draft, *, kills: bool) -> None:
    """Obey what stands around the copy of any item: its marks, notes, and first lines.

    `kills` is False where the format has read the kills in its lines, with what they name.
    """
    obey_replacing(draft)
    _obey_marks_and_notes(draft)
    obey_aside(draft, kills=kills)
    copy = draft.fields.get("body_text", "")
    _obey_titles(copy, draft)
    around = lines_around(draft)
    near = [*dict.fromkeys((*around.first, *around.but_first))]
    may = kinds_in(near)  # mostly nothing
    calls = "call" in may and calls_desks(around.first)  # one in a hundred
    if calls or "ednote" in draft.fields:
        _ask_of_short(around.first, draft)
    draft.not_before += releases_said(near) if "release" in may else ()
    obey_slips((*around.first, *around.titles), draft)
    lines = lines_that_may_order(near) if "order" in may else []
    far_down = _far_down(copy, draft)
    draft.order_lines += len(lines)
    if lines:  # one in ten
        obey_lines(lines, around, draft, kills=kills)
        obey_set_apart(around.only(lines), draft)
    for line in filter(is_embargo_far_down, far_down):
        hold(line, draft, "copy: a paragraph in it is an embargo, so it holds")
    recalls = recalls_around(draft, around.only(lines)) if lines else ()
    _obey_recalls([*recalls, *filter(is_recall_far_down, far_down)], draft)
    _ask_of_first(around.first, copy, draft, calls=calls)
    take_orders_off(draft)


def _ask_of_first(first: Sequence[str], copy: str, draft: Draft, *, calls: bool) -> None:
    if calls and not draft.embargoes and any(map(asks_of_desks, first)):
        ask_person(draft, "copy: a line above it asks desks for something")
    elif asks_apart(first[0], copy) or idiom_around(first[0], copy) or idiom_set_apart(first[0]):
        ask_person(draft, "copy: a line above it tells nothing of it, and asks for something")


def _far_down(copy: str, draft: Draft) -> list[str]:
    """Answer paragraphs that may order something; no story has many, and each costs its time."""
    found = [*islice(orders_far_down(copy), _MOST_FAR_DOWN + 1)]
    if len(found) > _MOST_FAR_DOWN:
        ask_person(draft, f"copy: more than {_MOST_FAR_DOWN} paragraphs in it may be orders")
    return found


def _obey_titles(copy: str, draft: Draft) -> None:
    """Read from headline and slug which telling it is, whether it waits, or is no news at all."""
    headline = draft.fields.get("headline", "")
    draft.signals += headline_signals(headline)
    if slug := draft.fields.get("slugline"):
        draft.signals += tellings_of([slug])
        obey_slug(slug, draft)
    if is_line_test(headline, copy):
        forbid(headline, draft, "copy: it only tries the line, and is no news")


def _obey_marks_and_notes(draft: Draft) -> None:
    obey_marks(draft)
    obey_labels(draft)
    if note := draft.fields.get("ednote"):
        obey(note, draft)
        draft.signals += note_signals(note)
    for private in dict.fromkeys(draft.private_notes[:MOST_ASIDE]):
        obey_private(private, draft)


def _ask_of_short(first: Sequence[str], draft: Draft) -> None:
    """Have a person read a short text that speaks to desks, whatever it orders."""
    copy = draft.fields.get("body_text", "")
    if speaks_to_desks(first, copy, draft.fields.get("ednote") or ""):
        ask_person(draft, "copy: it is short and speaks to desks")
        draft.unfound |= may_take_back(first[0], copy)  # of a story that may be out


def _obey_recalls(lines: Iterable[str], draft: Draft) -> None:
    recalls = [line for line in lines if not _only_waits(line)]
    if recalls and not any(names_kill(link.rel) for link in draft.links):
        alarm_for(recalls, draft)
        copy = draft.fields.get("body_text", "")
        if all(tells_of_recall(line, copy) for line in recalls):
            ask_person(draft, "copy: it takes a story back, and goes on as news")
        else:
            link_targets(recalls, draft)
            forbid(recalls[0], draft, "copy: it takes a story back")


def _only_waits(line: str) -> bool:
    """Tell whether a line says until when its story must wait, and nothing that forbids it."""
    rest = sentences_of(line)[1:]
    return waits_for_time(line) and not any(map(is_ban, rest)) and not recalls_in(rest)

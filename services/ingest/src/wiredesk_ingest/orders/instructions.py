"""What a note to editors orders, where the item's own fields do not say it.

As the agencies' notes have it, in their languages and those of the editions. Only orders that
can't be ordinary news; in doubt an item waits for a person.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.desk_notes import may_take_back, speaks_to_desks
from wiredesk_ingest.orders.effects import ask_person, hold, hold_doubtful, kill, withhold
from wiredesk_ingest.orders.embargo_lines import (
    begins_embargo,
    is_embargo,
    is_embargo_or_news,
    is_short_embargo,
)
from wiredesk_ingest.orders.far_down import (
    is_embargo_far_down,
    is_recall_far_down,
    orders_far_down,
)
from wiredesk_ingest.orders.kill_lines import (
    is_kill,
    is_kill_alone,
    is_kill_or_news,
    is_recall_of_goods,
)
from wiredesk_ingest.orders.kill_words import LONGEST_LINE
from wiredesk_ingest.orders.line_tests import is_line_test
from wiredesk_ingest.orders.lines_around import LOOKED_AT, lines_around
from wiredesk_ingest.orders.news import may_be_news, tells_of
from wiredesk_ingest.orders.note_words import is_embargoed, plain_letters
from wiredesk_ingest.orders.notes import obey, obey_private, says_kill
from wiredesk_ingest.orders.order_lines import ends_in_ban, is_ban, is_no_news, parted, sentences_of
from wiredesk_ingest.orders.order_stems import lines_that_may_order
from wiredesk_ingest.orders.recalls import recalls_around
from wiredesk_ingest.orders.slug_ends import ends_held, is_held_slug
from wiredesk_ingest.orders.takedowns import last_name, names_kill
from wiredesk_ingest.tellings import headline_signals, note_signals, tellings_of

_MOST_PARTS: Final = 8
"""Parts not for readers of which one may say that nothing is."""

_MOST_ASIDE: Final = 1_000
"""Lines not for readers that are looked at; the longest list of contacts has 60."""

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
    for private in dict.fromkeys(draft.private_notes[:_MOST_ASIDE]):
        obey_private(private, draft)
    _obey_aside(draft, kills=kills)
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
        _obey_ends(draft)
        _obey_top(draft)
        _obey_lines(lines, around.first, draft, kills=kills)
    for line in filter(is_embargo_far_down, far_down):
        hold(line, draft, "copy: a paragraph in it is an embargo, so it holds")
    near = recalls_around(draft, around.only(lines)) if lines else ()
    _obey_recalls([*near, *filter(is_recall_far_down, far_down)], draft)


def _ask_of_short(headline: str, copy: str, note: str, draft: Draft) -> None:
    """Have a person read a short text that speaks to desks, whatever it orders."""
    if speaks_to_desks(headline, copy, note):
        ask_person(draft, "copy: it is short and speaks to desks")
        draft.unfound |= may_take_back(headline, copy)  # of a story that may be out


def _obey_recalls(recalls: Sequence[str], draft: Draft) -> None:
    if recalls and not any(names_kill(link.rel) for link in draft.links):
        # Which story is meant can't be told; but "do not use before noon" means this one.
        draft.unfound |= not all(map(is_embargo, recalls))
        withhold(draft, "copy: it takes a story back")


def _obey_lines(lines: Sequence[str], first: Sequence[str], draft: Draft, *, kills: bool) -> None:
    """Obey lines that may order something; only those at the beginning may kill."""
    for line in lines:
        short = plain_letters(line[:LONGEST_LINE])
        if line == first[0] and _is_news(short, draft):
            continue
        waits = _obey_line(short, draft, kills=kills and line in first)
        if waits and line == first[0]:
            _part_headline(draft)
        if line in first and is_no_news(short):
            ask_person(draft, "copy: it recalls something, or is a test")


def _obey_marks(draft: Draft) -> None:
    if not (draft.signals or draft.marks):
        return  # as in nearly all items of feeds
    # Of house vocabularies, too: `Correction`, `signal:UPDATE`.
    draft.signals += tellings_of(map(last_name, draft.signals))
    names = {_JOINTS.sub("", last_name(mark)) for mark in (*draft.signals, *draft.marks)}
    if not names.isdisjoint(_EMBARGOES) and draft.fields.get("pubstatus", "usable") == "usable":
        hold("embargo", draft, "signals: one says embargo, so it holds")
    if not names.isdisjoint(_HOLDS):
        withhold(draft, "signals: one says that it is not for publication yet")


def _obey_ends(draft: Draft) -> None:
    """Obey what stands behind the words of a headline or a slug."""
    slug = draft.fields.get("slugline", "")
    for line in (draft.fields.get("headline", ""), slug):
        if ends_held(line) or (line == slug and is_held_slug(slug)):
            hold(line, draft, "slug: it says behind the words that the item must wait")
        if ends_in_ban(line):
            withhold(draft, "headline: it says behind the words that the item is not to be used")


def _obey_top(draft: Draft) -> None:
    """Obey a short line above the copy: as a headline its words might be news."""
    top, _, below = draft.fields.get("body_text", "")[:LOOKED_AT].lstrip().partition("\n")
    again = top == draft.fields.get("headline")
    if below.strip() and not again and is_short_embargo(top):
        hold(top, draft, "copy: a short line above it begins with an embargo, so it holds")


def _obey_aside(draft: Draft, *, kills: bool) -> None:
    """Obey what stands in the text and is not for readers, line by line."""
    lines = (line for text in draft.aside for line in text.splitlines() if line.strip())
    for line in islice(lines, _MOST_ASIDE):
        short = plain_letters(line[:LONGEST_LINE])
        if begins_embargo(short) or is_embargoed(short):
            hold(line, draft, "body: a line not for readers speaks of an embargo, so it holds")
        if kills and (says_kill(short) or is_kill(short)):
            kill(draft, "body: a line not for readers says kill")
    if draft.aside and _closes_all(draft):
        withhold(draft, "body: what stands in it is not for publication, and nothing else is there")


def _closes_all(draft: Draft) -> bool:
    """Tell whether the last line not for readers forbids what stands above it, as none is below."""
    last = [line for line in draft.aside[-1].splitlines() if line.strip()][-1:]
    first = [line for text in draft.aside[:_MOST_PARTS] for line in text.splitlines()[:1]]
    bare = draft.fields.get("body_text", "").strip() in {"", draft.fields.get("headline")}
    return any(map(is_ban, last)) or (bare and any(map(is_ban, first)))


def _obey_line(line: str, draft: Draft, *, kills: bool) -> bool:
    """Obey one line; answer whether it says that the item must wait, or is not for publication."""
    copy = draft.fields.get("body_text", "")
    if kills and is_kill_or_news(line) and may_be_news(line, copy):
        hold_doubtful(draft)
    elif kills and (is_kill(line) or is_kill_alone(line)):
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

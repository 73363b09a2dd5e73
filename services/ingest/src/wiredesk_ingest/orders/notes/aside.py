"""What is ordered in a text by lines that are not for readers, and by such lines alone."""

from itertools import islice
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import forbid, hold, kill
from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.lines.embargo_lines import begins_embargo, waits_for_time
from wiredesk_ingest.orders.lines.kill_lines import is_kill
from wiredesk_ingest.orders.lines.order_lines import is_ban, is_ban_abroad
from wiredesk_ingest.orders.notes.notes import says_kill
from wiredesk_ingest.orders.words.kill_words import LONGEST_LINE
from wiredesk_ingest.orders.words.note_words import is_embargoed

_MOST_PARTS: Final = 8
"""Parts not for readers of which one may say that nothing is."""

_LONGEST_TITLE: Final = 80
"""Characters of a body of which nothing but titles is left for readers."""

MOST_ASIDE: Final = 1_000
"""Lines not for readers that are looked at; the longest list of contacts has 60."""


def obey_aside(draft: Draft, *, kills: bool) -> None:
    """Obey what stands in the text and is not for readers, line by line."""
    lines = (line for text in draft.aside for line in text.splitlines() if line.strip())
    for line in islice(lines, MOST_ASIDE):
        short = plain_letters(line[:LONGEST_LINE])
        if begins_embargo(short) or is_embargoed(short):
            hold(line, draft, "body: a line not for readers speaks of an embargo, so it holds")
        if kills and (says_kill(short) or is_kill(short)):
            kill(line, draft, "body: a line not for readers says kill")
    if draft.aside and (closes := _closing_all(draft)):
        why = "body: what stands in it is not for publication, and nothing else is there"
        forbid(closes[0], draft, why)


def _closing_all(draft: Draft) -> list[str]:
    """Answer the last line not for readers where it forbids what stands above it.

    None is below; the first lines do so where no copy is left.
    """
    last = [line for line in draft.aside[-1].splitlines() if line.strip()][-1:]
    first = [line for text in draft.aside[:_MOST_PARTS] for line in text.splitlines()[:1]]
    left = draft.fields.get("body_text", "").strip()
    bare = len(left) <= _LONGEST_TITLE or left == draft.fields.get("headline")
    return [*filter(_forbids, last), *filter(_forbids, first if bare else ())]


def _forbids(line: str) -> bool:
    return is_ban(line) and not (is_ban_abroad(line) or waits_for_time(line))

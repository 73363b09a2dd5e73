"""Which lines around the copy, or of a note, take a story back that nobody can tell from them."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.order_lines import is_embargo, is_kill_alone, is_recall
from wiredesk_ingest.orders.recall_sentences import recalls_in
from wiredesk_ingest.orders.slug_ends import ends_recalled

_PREVIOUS: Final = re.compile(
    r"\bkill (?:all )?(?:previous|earlier|prior)(?=\W*$|[.;!])", re.IGNORECASE
)
_LONGEST_NOTICE: Final = 600
"""Characters of a body; what has more is a story, and tells of a recall further down."""


def recalls_around(draft: Draft, first: Sequence[str], others: Sequence[str]) -> Iterable[str]:
    """Answer the lines that take a story back; a notice may do so below its first line."""
    yield from filter(is_recall, first)
    yield from filter(ends_recalled, (first[0], draft.fields.get("slugline", "")))
    is_notice = len(draft.fields.get("body_text", "")) <= _LONGEST_NOTICE
    yield from recalls_in((*first, *others) if is_notice else first)


def takes_back(line: str) -> bool:
    """Tell whether a line of a note takes a story back."""
    back = is_recall(line) or is_kill_alone(line) or _PREVIOUS.search(line) or recalls_in([line])
    return bool(back) and not is_embargo(line)

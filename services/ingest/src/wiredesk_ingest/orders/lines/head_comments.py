"""Comments at the head of a page or a wire that order something: parsers leave comments out.

Those inside of a text are its mark-up's, and order nothing.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.lines.embargo_lines import waits_for_time
from wiredesk_ingest.orders.lines.order_lines import is_order_alone
from wiredesk_ingest.orders.lines.order_stems import lines_that_may_order

_HEAD: Final = 4_000
"""Characters of a wire in which such a comment stands."""

_FIRST_PART: Final = re.compile(
    r"<(?!html|head|meta|link|title|script|style|base|body|noscript)[a-z]", re.IGNORECASE
)
"""Where its head ends: at the root, or behind what a page has before all that is shown."""

_BEGINS: Final = "<!--"
_COMMENT: Final = re.compile(r"<!--([^<>]{4,400}?)-->")
_MOST: Final = 20
"""Comments, and lines of them."""


def orders_in_comments(wire: str) -> list[str]:
    """Answer the lines of comments at the head of a wire that say it must wait, or forbid it."""
    head = wire[:_HEAD]
    if _BEGINS not in head or not head.lstrip("\ufeff \r\n").startswith("<"):
        return []  # as in most
    if part := _FIRST_PART.search(_COMMENT.sub(_blanked, head)):
        head = head[: part.start()]
    lines = lines_that_may_order([*islice(_lines(head), _MOST)])
    return [line for line in lines if waits_for_time(line) or is_order_alone(line)]


def _blanked(comment: re.Match[str]) -> str:
    return " " * len(comment[0])


def _lines(head: str) -> Iterator[str]:
    for comment in islice(_COMMENT.finditer(head), _MOST):
        said = (plain_letters(squeeze(line)) for line in comment[1].splitlines())
        yield from filter(None, said)

"""Orders that a page has above its article: a banner that says it must wait, or is gone."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.orders.lines.kill_lines import is_kill_naming, is_recall, is_recall_or_news
from wiredesk_ingest.orders.lines.order_lines import is_order_alone
from wiredesk_ingest.orders.lines.order_stems import lines_that_may_order
from wiredesk_ingest.orders.lines.recall_sentences import recalls_in
from wiredesk_ingest.orders.lines.release_stamps import releases_said
from wiredesk_ingest.reading.xml import Element, local

_BLOCKS: Final = frozenset(
    {
        "p",
        "div",
        "span",
        "strong",
        "b",
        "h2",
        "h3",
        "h4",
        "section",
        "aside",
        "header",
        "td",
        "font",
        "time",
    }
)
_MOST: Final = 400
"""Blocks above the article that are looked at."""

_MOST_PIECES: Final = 8
"""Of the text in a block: a banner has a link and a bold word, a menu has more."""

_LENGTHS: Final = range(8, 201)
"""Signs of a banner."""

_SAME: Final = 40
"""Signs by which the article's first paragraph is known."""


def banners_above(root: Element, copy: str) -> list[str]:
    """Answer the lines above an article, given its text, that order something and no more."""
    lines = [*dict.fromkeys(islice(_short_blocks(root, copy[:_SAME].rstrip()), _MOST))]
    stamps = [line for line in lines if any(releases_said([line]))]
    return [*filter(_orders, lines_that_may_order(lines)), *stamps]


def _short_blocks(root: Element, first: str) -> Iterator[str]:
    for element in root.iter():
        if local(element) not in _BLOCKS:
            continue
        said = squeeze("".join(map(str, islice(element.itertext(), _MOST_PIECES))))
        if first and said.startswith(first) and local(element) != "div":
            return
        if len(said) in _LENGTHS:
            yield said


def _orders(line: str) -> bool:
    tests = (is_order_alone, is_kill_naming, is_recall)
    # What may be news is another article's headline here.
    said = any(test(line) for test in tests) and not is_recall_or_news(line)
    return said or bool(recalls_in([line]))

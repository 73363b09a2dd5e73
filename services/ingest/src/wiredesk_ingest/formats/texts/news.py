"""Headlines of a wire sent as text that were taken for orders, and are news by the copy below."""

from wiredesk_ingest.formats.texts.copy import Copy
from wiredesk_ingest.formats.texts.head import Head
from wiredesk_ingest.formats.texts.kills import is_kill_or_news
from wiredesk_ingest.formats.texts.lines import bare
from wiredesk_ingest.orders.lines.embargo_lines import is_embargo_or_news
from wiredesk_ingest.orders.lines.news import may_be_news, tells_of


def take_news(head: Head, copy: Copy) -> bool:
    """Make headlines of such lines; tell whether one may have been a kill, so that it must wait."""
    if not (head.orders or head.embargoes):
        return False  # nearly always
    said = "\n".join(" ".join(map(bare, block)) for _, block in copy.blocks)
    if not head.headline:
        _take_embargo(head, said)
    news = [line for line in head.orders if is_kill_or_news(line) and may_be_news(line, said)]
    if not news:
        return False
    head.orders = [line for line in head.orders if line not in news]
    head.headline = head.headline or news[0]
    return True


def _take_embargo(head: Head, said: str) -> None:
    for line in head.embargoes:
        if is_embargo_or_news(line) and tells_of(line, said):
            head.embargoes.remove(line)
            head.headline = line
            return

"""An article, made of the draft of one item and of what is known of its wire."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from wiredesk.article import Article, Step, WireFacts
from wiredesk.ids import article_id
from wiredesk.types import ArticleUri
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.finishing import settle
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.readings import Reading

STAGE: Final = "ingest"

Stopwatch = Callable[[], float]
"""Answers the milliseconds since the wire was taken up."""


def article_of(draft: Draft, origin: Origin, reading: Reading, stopwatch: Stopwatch) -> Article:
    """Make the article, once the draft has all that its wire says."""
    settle(draft, origin.received)
    uri = ArticleUri(draft.uri)
    return Article(
        uri=uri,
        id=article_id(uri),
        received=origin.received,
        wire=_facts(origin, draft.format or reading.format, draft.charset or reading.charset),
        trail=(
            Step(stage=STAGE, at=origin.received, took_ms=stopwatch(), notes=tuple(draft.notes)),
        ),
        **draft.fields,
    )


@lru_cache(maxsize=16)
def _facts(origin: Origin, format_: str, charset: str) -> WireFacts:
    """Answer what all items of a wire have in common."""
    return WireFacts(
        channel=origin.channel,
        format=format_,
        charset=charset,
        digest=origin.digest,
        size=origin.size,
    )

"""What enrich costs for articles of 500 words, which its budget is about."""

import asyncio
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from wiredesk.article import Article
from wiredesk.enrichment import Enrichment
from wiredesk_bench.labelled import Labelled
from wiredesk_bench.limits import read
from wiredesk_enrich.pipeline import EnrichStage

WORDS: Final = 500
_FEWEST: Final = 400  # words of a wire that is about as long
BATCH: Final = 50
"""Articles: of as many a worker's batches are at full speed."""
_ROUNDS: Final = 5
_MS: Final = 1000


def cost(
    newcomer: Callable[[], EnrichStage], articles: Sequence[Article], at_once: int = 1
) -> float:
    """Answer ms of CPU an article, the median of five rounds; one more warms up.

    `at_once`: how many come in a batch: one where little comes in, dozens at full speed.
    Each round has a stage that has seen none of the articles: one that has would know them again.
    """
    _round(newcomer(), articles, at_once)
    return statistics.median(_round(newcomer(), articles, at_once) for _ in range(_ROUNDS))


def lengthened(one: Labelled, labelled: Sequence[Labelled]) -> Article:
    """Answer an article with others of its language behind it, cut at 500 words.

    It tells five stories, so it names more than articles of that length do.
    """
    article = one.article()
    others = [each.article().body_text for each in labelled if each.language == one.language]
    body = article.body_text
    while len(body.split()) < WORDS:
        body = "\n\n".join([body, *others])
    return _cut(article, body)


def of_wires(folder: Path) -> list[Article]:
    """Answer the articles of 400 words and more in a folder of wires, cut at 500 words."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    articles = [item.article for path in files for item in read(path.read_bytes()).items]
    return [
        _cut(each, each.body_text) for each in articles if len(each.body_text.split()) >= _FEWEST
    ]


def _cut(article: Article, body: str) -> Article:
    paragraphs, left = [], WORDS
    for paragraph in body.split("\n\n"):
        words = paragraph.split()[:left]
        paragraphs.append(" ".join(words))
        left -= len(words)
    return article.model_copy(update={"body_text": "\n\n".join(filter(None, paragraphs))})


def _round(stage: EnrichStage, articles: Sequence[Article], at_once: int) -> float:
    return asyncio.run(_timed(stage, articles, at_once)) / max(len(articles), 1) * _MS


async def _timed(stage: EnrichStage, articles: Sequence[Article], at_once: int) -> float:
    """Answer the CPU seconds; a runner's own end, which writes its outcome out, is none of ours."""
    began = time.thread_time()
    for at in range(0, len(articles), at_once):
        await stage.enrich_all(articles[at : at + at_once])
    return time.thread_time() - began


async def as_they_come(stage: EnrichStage, articles: Sequence[Article]) -> list[Enrichment]:
    """Enrich one at a time, as a worker does when little comes in."""
    return [(await stage.enrich_all([each]))[0] for each in articles]

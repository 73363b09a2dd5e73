"""What five editions of an article cost: of one among others, and of the first of all.

Metadata repeats, and a worker keeps what it said of it. So a round says each article once, by a
stage that has said none of them: one that has would know all of it, as no newsroom's does.
"""

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from wiredesk.article_stages import Enriched
from wiredesk.clock import utc_now
from wiredesk.settings_reading import read_settings
from wiredesk.wire_files import learner, wire_reader
from wiredesk_translate_metadata.again.noting import NoNotes
from wiredesk_translate_metadata.making import make_stage
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House
from wiredesk_translate_metadata.text_language import language_of
from wiredesk_translate_metadata.values import original

STREAM: Final = "in a stream of different ones"
"""By this the goal is judged."""
FIRST: Final = "as a worker's first one"
_ROUNDS: Final = 9
_MS: Final = 1000


def cost(wires: Path) -> Mapping[str, float]:
    """Answer the ms of CPU an article in a folder of wires, the median of nine rounds each."""
    newcomer, articles = _newcomers(), _enriched(wires)
    _stream(newcomer, articles)  # warms up
    return {
        how: statistics.median(measured(newcomer, articles) for _ in range(_ROUNDS))
        for how, measured in ((STREAM, _stream), (FIRST, _first))
    }


def _enriched(wires: Path) -> Sequence[Enriched]:
    learn = learner()
    return [
        Enriched(article=each, enrichment=learn(each))
        for file in wire_reader()([wires])
        for each in file.articles
    ]


def _newcomers() -> Callable[[], TranslateStage]:
    """Answer what makes stages that have said nothing yet; the newsroom's files are read once."""
    settings = read_settings(TranslateSettings)
    house = House.read(settings.newsroom, store=settings.store, short_names=settings.short_names)

    def newcomer() -> TranslateStage:
        for kept in (language_of, original):  # by texts, which only their own article has
            kept.cache_clear()
        return make_stage(settings, house, utc_now, NoNotes())

    return newcomer


def _stream(newcomer: Callable[[], TranslateStage], articles: Sequence[Enriched]) -> float:
    return _timed(newcomer(), articles) / max(len(articles), 1)


def _first(newcomer: Callable[[], TranslateStage], articles: Sequence[Enriched]) -> float:
    return sum(_timed(newcomer(), [each]) for each in articles) / max(len(articles), 1)


def _timed(stage: TranslateStage, articles: Sequence[Enriched]) -> float:
    began = time.thread_time()
    for each in articles:
        stage.translate(each)
    return (time.thread_time() - began) * _MS

"""Wires translate-metadata. Nothing is decided here."""

from pathlib import Path

from wiredesk.kafka.following import Following, Table
from wiredesk.kafka.lookup import KafkaLookup
from wiredesk.stage import Stage, StageSpec
from wiredesk.stage_worker import StageContext, run_stage
from wiredesk.topic import Topic
from wiredesk.topics import ENRICHED, MEMORY, OVERRIDES
from wiredesk.worker import WorkerContext
from wiredesk.worker_newsroom import read_newsroom
from wiredesk_translate_metadata.again.wiring import asked_again
from wiredesk_translate_metadata.cache.answers import RedisAnswers
from wiredesk_translate_metadata.cache.lacking import RedisLacking
from wiredesk_translate_metadata.engines.completing import Completing
from wiredesk_translate_metadata.engines.counted import Counted
from wiredesk_translate_metadata.engines.making import Around
from wiredesk_translate_metadata.making import make_stage
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House


async def translate(worker: WorkerContext[TranslateSettings]) -> None:
    """Run the worker."""
    settings = worker.settings

    def read(folder: Path) -> House:
        return House.read(
            folder, settings.newsroom, store=settings.store, short_names=settings.short_names
        )

    house = await read_newsroom(worker, read)
    await run_stage(worker, lambda context: translate_spec(context, house))


def translate_spec(context: StageContext[TranslateSettings], house: House) -> StageSpec:
    """Wire the stage."""
    settings = context.settings
    tables: dict[Topic, Table] = {OVERRIDES: house.overrides, MEMORY: house.memory}
    following = Following(settings, context.sender, tables)
    context.beside(following.follow)
    noting = asked_again(context, house)
    stage = make_stage(settings, house, context.clock, noting, _around(context))
    return StageSpec(
        "translate",
        (ENRICHED,),
        _completed(context, stage),
        without_redis=True,
        before=following.catch_up,
    )


def _around(context: StageContext[TranslateSettings]) -> Around:
    return Around(RedisAnswers(context.redis), Counted(context.metrics))


def _completed(context: StageContext[TranslateSettings], stage: TranslateStage) -> Stage:
    """Answer the stage, which completes what engines that were away owe, where there are some."""
    if stage.filling is None:
        return stage
    lookup, lacking = KafkaLookup(context.settings), RedisLacking(context.redis)
    completing = Completing(stage, stage.filling, lacking, lookup, context.sender, context.owned)
    context.beside(completing.watch)
    context.mention(stage.filling.interpreters.notices)
    return completing

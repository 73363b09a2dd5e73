"""Wires what has live stories translated again. Nothing is decided here."""

from datetime import timedelta
from typing import Final

from wiredesk.stage_worker import StageContext
from wiredesk_translate_metadata.again.asking import AskingAgain, Pace
from wiredesk_translate_metadata.again.naming import NamesWithin
from wiredesk_translate_metadata.again.noting import Noting
from wiredesk_translate_metadata.again.recalling import Recalling
from wiredesk_translate_metadata.again.sections import NamingSections
from wiredesk_translate_metadata.cache.section_names import RedisSectionNames
from wiredesk_translate_metadata.cache.shown import RedisShown
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House

FIRST: Final = 200
"""So many stories, the newest, are asked for at once when an override comes."""


def asked_again(context: StageContext[TranslateSettings], house: House) -> Noting:
    """Have it run beside the stage; answer where the stage notes its stories."""
    settings = context.settings
    shown = RedisShown(context.redis, timedelta(days=settings.shown_days), settings.shown_most)
    noting = Noting(shown, NamesWithin(house).of)
    recalling = Recalling(shown, noting, context.reader, context.owned)
    again = AskingAgain(
        house.overrides,
        shown,
        noting,
        context.sender,
        recalling.whole,
        context.clock,
        Pace(FIRST, settings.again_per_second),
    )
    context.beside(NamingSections(house.overrides, RedisSectionNames(context.redis)).watch)
    context.beside(recalling.watch)
    context.beside(again.watch)
    return noting

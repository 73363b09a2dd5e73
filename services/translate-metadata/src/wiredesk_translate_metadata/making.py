"""Makes the stage from the newsroom's files and the settings."""

from wiredesk.types import Clock
from wiredesk_translate_metadata.again.noting import NoNotes, Notes
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.engines.making import Around, make_filling
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House, sources


def translate_stage(settings: TranslateSettings, clock: Clock) -> TranslateStage:
    """Make the stage from the newsroom's files. Raises NewsroomError and SettingsInvalid."""
    house = House.read(settings.newsroom, store=settings.store, short_names=settings.short_names)
    return make_stage(settings, house, clock, NoNotes())


def make_stage(
    settings: TranslateSettings,
    house: House,
    clock: Clock,
    notes: Notes,
    around: Around | None = None,
) -> TranslateStage:
    """Make the stage over a house whose overrides somebody fills. Raises SettingsInvalid."""
    chain = Chain(sources(settings.translation_sources, house), lambda: house.revision)
    filling = make_filling(house, around or Around(), bodies=settings.translate_bodies)
    show_stale = settings.stale_translations == "mark"
    return TranslateStage(chain, Dates(house.newsroom.site), clock, notes, show_stale, filling)

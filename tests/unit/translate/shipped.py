"""The stage over all that is shipped, made once for all tests that ask it."""

from functools import cache

from tests.newsrooms import SHIPPED
from wiredesk.clock import utc_now
from wiredesk_translate_metadata.making import translate_stage
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings


@cache
def stage() -> TranslateStage:
    """Answer it; it asks no engine."""
    return translate_stage(TranslateSettings(newsroom=SHIPPED), utc_now)

"""What the sources of the shipped newsroom say of one field."""

from functools import cache
from pathlib import Path
from typing import Final

from tests.newsrooms import STORE
from wiredesk.metadata import Value
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House, sources

NEWSROOM: Final = Path(__file__).parents[3] / "newsroom"
ORDER: Final = TranslateSettings(newsroom=NEWSROOM).translation_sources


@cache
def chain() -> Chain:
    """Answer that of the shipped newsroom, once one of these tests runs."""
    return Chain(sources(ORDER, House.read(NEWSROOM, store=STORE)))


def say(field: Field, text: str, edition: Edition, language: str = "en") -> Value:
    """Say one field of an article as an edition does."""
    return chain().say(Asked(field, text, language), edition)

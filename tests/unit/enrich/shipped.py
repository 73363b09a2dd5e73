"""Enrich with all that is shipped, made once for all tests that ask it."""

from collections.abc import Sequence
from functools import cache

from tests.newsrooms import SHIPPED
from wiredesk.clock import utc_now
from wiredesk.newsroom import load
from wiredesk_enrich.enricher import Enricher
from wiredesk_enrich.enrichers import chain
from wiredesk_enrich.pipeline import EnrichStage, Unobserved
from wiredesk_enrich.settings import EnrichSettings


@cache
def enrichers() -> Sequence[Enricher]:
    """Answer all of them, with the shipped newsroom's names."""
    return chain(EnrichSettings(newsroom=SHIPPED), load(SHIPPED))


@cache
def stage() -> EnrichStage:
    """Answer a stage that knows no other articles."""
    return EnrichStage(enrichers(), utc_now, Unobserved())

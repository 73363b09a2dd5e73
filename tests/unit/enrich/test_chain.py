"""Enrichers in a row: their order, and what becomes of an article when one fails."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
import structlog

from wiredesk.article import Article
from wiredesk.clock import utc_now
from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom import load
from wiredesk.testing.articles import article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.enrichers import ENRICHERS, chain
from wiredesk_enrich.pipeline import EnrichStage
from wiredesk_enrich.settings import EnrichSettings

NEWSROOM = Path(__file__).parents[3] / "newsroom"


@dataclass
class Broken:
    """Fails where there is no headline."""

    name: str = "broken"
    needs: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset({"teaser"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Fail."""
        if not article.headline:
            raise ZeroDivisionError(article.uri)


@dataclass
class Notes:
    """Keeps what is told of each enricher."""

    said: list[tuple[str, bool]] = field(default_factory=list)

    def enricher(self, name: str, cpu_s: float, *, failed: bool) -> None:
        """Keep it."""
        assert cpu_s >= 0
        self.said.append((name, failed))


def made(*enrichers: str) -> EnrichSettings:
    """Make settings with these enrichers."""
    return EnrichSettings(newsroom=NEWSROOM, enrichers=enrichers)


async def test_one_that_fails_leaves_the_rest_of_the_article_and_of_its_batch_whole() -> None:
    notes, body = Notes(), "Lanterns returned to the harbour."
    whole = chain(made("language", "text"), load(NEWSROOM))
    stage = EnrichStage((Broken(), *whole), utc_now, notes)
    headed = article(uri="urn:example:headed", body_text="Nets dried on the quay.")

    with structlog.testing.capture_logs() as lines:
        found, other = await stage.enrich_all([article(headline="", body_text=body), headed])

    assert (found.partial, other.partial) == (("broken",), ())
    assert (found.teaser, other.teaser) == (body, "Nets dried on the quay.")
    assert "broken failed" in found.trail[0].notes
    assert notes.said[:2] == [("broken", True), ("broken", False)]
    assert notes.said[2:] == [(name, False) for name in ("language", "text") for _ in range(2)]
    assert [line["event"] for line in lines] == ["enricher_failed"]


def test_every_enricher_of_the_table_can_be_named_by_its_own_name() -> None:
    assert [each.name for each in chain(made(*ENRICHERS), load(NEWSROOM))] == list(ENRICHERS)


def test_a_name_that_nobody_bears_is_refused_with_those_there_are() -> None:
    with pytest.raises(SettingsInvalid, match="there is no 'moods', only language, text"):
        chain(made("moods"), load(NEWSROOM))


def test_one_before_what_it_needs_is_refused() -> None:
    with pytest.raises(SettingsInvalid, match="names needs language"):
        chain(made("names", "language"), load(NEWSROOM))

"""On a busy day the same people in the same place are not the same event (README.md beside)."""

import asyncio
import tomllib
from collections import defaultdict
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from typing import Final

import pytest

from wiredesk.clock import utc_now
from wiredesk.newsroom import load
from wiredesk.settings_reading import read_settings
from wiredesk.testing.articles import NOON, article
from wiredesk_enrich.enrichers import chain
from wiredesk_enrich.pipeline import EnrichStage, Unobserved
from wiredesk_enrich.relatives.adding import Related
from wiredesk_enrich.relatives.memory import MemoryShelf
from wiredesk_enrich.settings import EnrichSettings

DAY: Final = tomllib.loads((Path(__file__).parent / "same_day.toml").read_text("utf-8"))["article"]
LEAST_RECALL: Final = 0.9
APART: Final = timedelta(minutes=20)


@pytest.fixture(scope="module")
def clusters() -> list[tuple[str, str]]:
    """Each article's event, and the cluster that it was put in."""
    settings = read_settings(EnrichSettings)
    related = Related(MemoryShelf(timedelta(hours=settings.relatives_hours)), Unobserved())
    stage = EnrichStage(chain(settings, load(settings.newsroom)), utc_now, Unobserved(), related)
    told = [
        article(
            f"urn:same-day:{number}",
            headline=each["headline"],
            body_text=each["body"],
            language=each["language"],
            versioncreated=NOON + number * APART,
            received=NOON + number * APART,
        )
        for number, each in enumerate(DAY)
    ]
    found = asyncio.run(stage.enrich_all(told))
    events = [each["event"] for each in DAY]
    return list(zip(events, [str(each.cluster) for each in found], strict=True))


def test_no_cluster_holds_two_events(clusters: list[tuple[str, str]]) -> None:
    events = defaultdict(set)
    for event, cluster in clusters:
        events[cluster].add(event)
    assert [each for each in events.values() if len(each) > 1] == []


def test_who_tells_the_same_is_found(clusters: list[tuple[str, str]]) -> None:
    pairs = [one[1] == other[1] for one, other in combinations(clusters, 2) if one[0] == other[0]]
    assert sum(pairs) / len(pairs) >= LEAST_RECALL

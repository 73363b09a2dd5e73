"""How the stage finds relatives, and what becomes of an article while the shelf is away."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest
import structlog

from tests.unit.enrich import shipped
from wiredesk.clock import utc_now
from wiredesk.testing.articles import article
from wiredesk_enrich.pipeline import EnrichStage
from wiredesk_enrich.relatives import adding
from wiredesk_enrich.relatives.adding import Related
from wiredesk_enrich.relatives.memory import MemoryShelf
from wiredesk_enrich.relatives.shelf import Found, Visit

KEPT = timedelta(hours=72)

ENGLISH = article(
    "urn:test:en",
    headline="Fidan and Hussein agree on river gauges in Baghdad",
    body_text="BAGHDAD - Hakan Fidan met Fuad Hussein in Baghdad to share data on the Tigris.",
)
TURKISH = article(
    "urn:test:tr",
    language="tr",
    headline="Fidan Bağdat'ta Hüseyin ile görüştü",
    body_text="BAĞDAT - Hakan Fidan, Bağdat'ta Fuad Hüseyin ile Dicle verilerini konuştu.",
)
PICTURE = article("urn:test:picture", type="picture", headline=ENGLISH.headline)


class Counted:
    """Counts what is told of enrichers."""

    def __init__(self) -> None:
        self.failed: list[str] = []

    def enricher(self, name: str, cpu_s: float, *, failed: bool) -> None:
        """Keep the name of one that failed."""
        assert cpu_s >= 0
        if failed:
            self.failed.append(name)


class Slow(MemoryShelf):
    """Never answers."""

    async def visit(self, visits: Sequence[Visit]) -> Sequence[Found]:
        """Wait for ever."""
        await asyncio.Event().wait()
        return await super().visit(visits)


def stage(shelf: MemoryShelf, counted: Counted | None = None) -> EnrichStage:
    counted = counted or Counted()
    return EnrichStage(shipped.enrichers(), utc_now, counted, Related(shelf, counted))


async def test_two_languages_that_tell_one_event_are_in_one_cluster() -> None:
    found = await stage(MemoryShelf(KEPT)).enrich_all([ENGLISH, TURKISH])

    assert [each.cluster for each in found] == [ENGLISH.id, ENGLISH.id]
    assert f"same event as {ENGLISH.id}" in found[1].trail[0].notes
    assert [each.partial for each in found] == [(), ()]


async def test_the_same_articles_again_get_the_same_answers() -> None:
    again = stage(MemoryShelf(KEPT))

    first = [(await again.enrich_all([each]))[0].cluster for each in (ENGLISH, TURKISH)]
    second = [(await again.enrich_all([each]))[0].cluster for each in (TURKISH, ENGLISH)]

    assert first == list(reversed(second))


async def test_what_is_no_text_has_no_relatives_and_lacks_nothing() -> None:
    (found,) = await stage(MemoryShelf(KEPT)).enrich_all([PICTURE])

    assert (found.cluster, found.partial) == (None, ())


async def test_while_the_shelf_is_away_an_article_goes_on_and_says_what_it_lacks() -> None:
    shelf, counted = MemoryShelf(KEPT), Counted()
    shelf.away = True

    with structlog.testing.capture_logs() as lines:
        found, picture = await stage(shelf, counted).enrich_all([ENGLISH, PICTURE])

    assert found.partial == ("relatives",)
    assert "relatives failed: Redis is away" in found.trail[0].notes
    assert found.entities
    assert picture.partial == ()
    assert counted.failed == ["relatives"]
    assert [line["event"] for line in lines] == ["relatives_away"]


async def test_a_shelf_that_never_answers_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(adding, "WITHIN_S", 0.01)

    (found,) = await stage(Slow(KEPT)).enrich_all([ENGLISH])

    assert found.partial == ("relatives",)


async def test_an_empty_batch_asks_nobody() -> None:
    shelf = MemoryShelf(KEPT)
    shelf.away = True

    assert await stage(shelf).enrich_all([]) == []

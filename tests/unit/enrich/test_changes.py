"""What is new in an update: which paragraphs were added, changed and removed."""

from pathlib import Path
from typing import Any, Final

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.article import Article
from wiredesk.article_stages import Enriched, Ingested
from wiredesk.cache.memory_tellings import MemoryTellings
from wiredesk.clock import utc_now
from wiredesk.enrichment import Changes
from wiredesk.events import Record, decode
from wiredesk.newsroom import load
from wiredesk.stage import Input
from wiredesk.testing.articles import NOON, article
from wiredesk.topics import ENRICHED, INGESTED
from wiredesk_enrich.enrichers import chain
from wiredesk_enrich.paragraphs import MOST, changes, marks
from wiredesk_enrich.pipeline import EnrichStage, Unobserved
from wiredesk_enrich.settings import EnrichSettings
from wiredesk_enrich.told import KEPT, Told

SETTINGS: Final = EnrichSettings(
    newsroom=Path(__file__).parents[3] / "newsroom", enrichers=("language", "text", "changes")
)
LAMPS = "The harbour lamps of Valletta were lit again on Monday evening by two keepers."
FERRY = "Ferries to the northern islands will leave every second morning until October."
MAYOR = "Mayor Orsolya Brandt opened the quay, and thanked the carpenters who repaired it."
SINGERS = "A choir of fishermen sang three ballads about the storm of nineteen seventy-four."


def told(version: int, *paragraphs: str, **fields: Any) -> Article:
    """Make a revision of a story; its headline stays."""
    body = "\n\n".join(paragraphs)
    said: dict[str, Any] = {"version": version, "headline": "Lamps", "body_text": body}
    return article(**said | fields)


def compared(old: Article, new: Article) -> Changes:
    """Compare two revisions."""
    return changes(old.revision, marks(old), marks(new))


def counts(found: Changes) -> tuple[tuple[int, ...], tuple[int, ...], int]:
    """Answer what was added, changed and removed."""
    return found.added, found.changed, found.removed


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ((LAMPS, FERRY), (LAMPS, FERRY), ((), (), 0)),
        ((LAMPS, FERRY), (MAYOR, LAMPS, FERRY), ((1,), (), 0)),
        ((LAMPS, FERRY), (FERRY, LAMPS), ((), (), 0)),
        ((LAMPS, FERRY), (LAMPS,), ((), (), 1)),
        ((LAMPS, FERRY), (SINGERS, LAMPS, FERRY.replace("October", "May")), ((1,), (3,), 0)),
        ((LAMPS, FERRY), (LAMPS, f"{FERRY} So says the harbour."), ((), (2,), 0)),
        ((LAMPS,), (LAMPS.replace(" of ", "  of\n"),), ((), (), 0)),
        ((LAMPS, LAMPS, FERRY), (LAMPS, FERRY), ((), (), 1)),
        ((), (LAMPS,), ((1,), (), 0)),
        ((LAMPS,), (), ((), (), 1)),
        ((LAMPS, FERRY), (MAYOR, SINGERS), ((1, 2), (), 2)),
    ],
)
def test_paragraphs_are_told_apart(
    old: tuple[str, ...], new: tuple[str, ...], found: tuple[Any, ...]
) -> None:
    assert counts(compared(told(1, *old), told(2, *new))) == found


def test_another_headline_is_said() -> None:
    assert compared(told(1, LAMPS), told(2, LAMPS, headline="Lights")).headline
    assert not compared(told(1, LAMPS), told(2, LAMPS)).headline


@given(st.lists(st.sampled_from([LAMPS, FERRY, MAYOR, SINGERS])), st.lists(st.text(min_size=1)))
def test_a_paragraph_is_new_or_there_before_and_the_sums_hold(
    old: list[str], more: list[str]
) -> None:
    before, after = told(1, *old), told(2, *old, *more)
    found = compared(before, after)
    length = len(marks(after)) - len(marks(before))
    assert (len(found.added) - found.removed) * 20 == length
    assert counts(compared(after, after)) == ((), (), 0)


def test_a_text_of_very_many_paragraphs_is_compared_as_far_as_its_limit() -> None:
    long = told(1, *(f"{number} lamps" for number in range(5_000)))
    assert len(marks(long)) == (MOST + 1) * 20
    assert counts(compared(long, long)) == ((), (), 0)


def test_a_revision_is_compared_with_the_newest_older_one() -> None:
    stories = Told({})
    assert stories.note(told(1, LAMPS), b"1") is None
    assert stories.note(told(3, LAMPS), b"3") == (told(1).revision, b"1")
    assert stories.note(told(2, LAMPS), b"2") == (told(1).revision, b"1")
    assert stories.note(told(3, LAMPS), b"3") == (told(2).revision, b"2")
    assert stories.note(told(9, LAMPS, uri="urn:other"), b"9") is None


def test_the_oldest_revisions_are_dropped() -> None:
    stories = Told({})
    for version in range(1, KEPT + 3):
        stories.note(told(version), b"")
    oldest = [str(told(version).revision) for version in (1, 2)]
    assert stories.dropped() == {told(1).id: oldest}


def stage(tellings: MemoryTellings) -> EnrichStage:
    """Make a stage that counts words, and says what is new."""
    enrichers = chain(SETTINGS, load(SETTINGS.newsroom))
    return EnrichStage(enrichers, utc_now, Unobserved(), tellings=tellings)


async def sent(tellings: MemoryTellings, *articles: Article) -> list[Enriched]:
    """Work on one batch to its end."""
    batch = [
        Input(Record(INGESTED.name, 0, at, b"", b"", {}, NOON), Ingested(article=each))
        for at, each in enumerate(articles)
    ]
    outcome = await stage(tellings)(batch)
    await outcome.after()
    records = [
        Record(ENRICHED.name, 0, 0, event.key, event.value or b"", event.headers, NOON)
        for event in outcome.events
    ]
    return [decode(record) for record in records]


async def test_an_update_says_what_is_new_in_the_same_batch_and_in_a_later_one() -> None:
    tellings = MemoryTellings()
    first, second = await sent(tellings, told(1, LAMPS), told(2, LAMPS, FERRY))
    (third,) = await sent(tellings, told(3, LAMPS, FERRY, MAYOR))

    assert first.enrichment.changes is None
    assert second.enrichment.changes == Changes(since=told(1).revision, added=(2,))
    assert third.enrichment.changes == Changes(since=told(2).revision, added=(3,))
    assert "since version 2: added paragraph 3" in third.enrichment.trail[0].notes


async def test_a_replay_and_another_worker_say_the_same() -> None:
    tellings = MemoryTellings()
    revisions = [told(version, *[LAMPS, FERRY, MAYOR][:version]) for version in (1, 2, 3)]
    before = [found.enrichment.changes for found in await sent(tellings, *revisions)]

    again = [(await sent(tellings, each))[0].enrichment.changes for each in revisions]

    assert again == before


async def test_while_redis_is_away_an_article_goes_on_without_and_says_so() -> None:
    tellings = MemoryTellings()
    await sent(tellings, told(1, LAMPS))
    tellings.away = True

    with structlog.testing.capture_logs():
        (found,) = await sent(tellings, told(2, LAMPS, FERRY))

    assert found.enrichment.partial == ("changes",)
    assert (found.enrichment.changes, found.enrichment.word_count) == (None, 26)

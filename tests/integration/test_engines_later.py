"""A real worker whose translation engine goes away and comes back, with nobody asking for it."""

import shutil
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from tests.integration.site_world import NEWSROOM, becomes_true
from tests.integration.translation_servers import (
    TranslationServer,
    broken,
    good,
    translation_server,
    turkish,
)
from tests.integration.worker_world import at_work, surroundings
from wiredesk.article import Article
from wiredesk.article_stages import Enriched, Translated
from wiredesk.enrichment import Enrichment
from wiredesk.events import decode, outgoing
from wiredesk.health import Health
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.sender import KafkaSender
from wiredesk.metadata import Metadata
from wiredesk.testing.articles import NOON, article
from wiredesk.topics import ENRICHED, TRANSLATED
from wiredesk.types import ArticleUri
from wiredesk_translate_metadata.app import translate
from wiredesk_translate_metadata.settings import TranslateSettings

WITHIN_S: Final = 30.0
EMPTY: Final[dict[str, Any]] = {"subheadline": "", "usageterms": "", "keywords": (), "pictures": ()}
ONE: Final = article("urn:test:one", headline="One port opens again", **EMPTY)
TWO: Final = article("urn:test:two", headline="All ports open again", **EMPTY)
MACHINE: Final = "machine:libre"


@dataclass
class World:
    """A broker, a Redis, an engine that may go, and one worker after the other."""

    settings: TranslateSettings
    sender: KafkaSender
    engine: TranslationServer

    async def send(self, *told: Article) -> None:
        """Hand articles to translate-metadata, as enrich does."""
        learnt = Enrichment(language="en", section="world")
        await self.sender.send(
            [
                outgoing(
                    *(ENRICHED, each.uri, Enriched(article=each, enrichment=learnt)),
                    identity=(each.uri,),
                    source="test",
                    at=NOON,
                )
                for each in told
            ]
        )

    async def said(self) -> AsyncIterator[tuple[ArticleUri, Metadata]]:
        """Answer what the Turkish edition says, event by event."""
        async for record in KafkaLogReader(self.settings, self.sender).read(TRANSLATED.name, 0):
            said: Translated = decode(record)
            yield said.article.uri, said.editions["tr"]

    async def sources(self) -> Mapping[str, Sequence[str]]:
        """Answer where each article's Turkish headline comes from, in the order of its events."""
        found: dict[str, list[str]] = {}
        async for uri, metadata in self.said():
            found.setdefault(uri, []).append(metadata.headline.source)
        return found

    async def bodies(self) -> Sequence[str]:
        """Answer what bodies engines said, in the order of the events."""
        return [metadata.body.value async for _, metadata in self.said() if metadata.body]

    async def comes_to(self, expected: Mapping[str, Sequence[str]]) -> None:
        """Wait until the events are these and no others."""

        async def is_so() -> bool:
            return await self.sources() == expected

        await becomes_true(is_so, WITHIN_S)

    def worker(self) -> AbstractAsyncContextManager[Health]:
        """Run a worker; stop it in good order at the end."""
        return at_work("translate", translate, self.settings)


def newsroom(folder: Path, url: str) -> Path:
    names = shutil.ignore_patterns("authority")  # nobody is named here
    made = Path(shutil.copytree(NEWSROOM, folder / "newsroom", ignore=names))
    (made / "engines.toml").write_text(
        f'[[engine]]\nname = "libre"\nkind = "libretranslate"\nurl = "{url}"\n'
        '[pairs]\nen-tr = ["libre"]\n'
    )
    return made


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with translation_server(good) as engine:
        made = newsroom(tmp_path, engine.url)
        async with surroundings(TranslateSettings, tmp_path, newsroom=made) as (
            settings,
            sender,
            _,
        ):
            yield World(settings, sender, engine)


async def test_articles_go_on_while_an_engine_is_away_and_are_completed_when_it_is_back(
    world: World,
) -> None:
    async with world.worker():
        await world.send(ONE)
        await world.comes_to({ONE.uri: [MACHINE]})
        world.engine.behaviour = broken

        await world.send(TWO)
        await world.comes_to({ONE.uri: [MACHINE], TWO.uri: ["none"]})

        world.engine.behaviour = good
        await world.comes_to({ONE.uri: [MACHINE], TWO.uri: ["none", MACHINE]})


async def test_a_worker_whose_engine_is_away_stays_ready_and_says_so(world: World) -> None:
    world.engine.behaviour = broken
    async with world.worker() as health:
        await world.send(ONE)
        await world.comes_to({ONE.uri: ["none"]})

        [notice] = health.notices()
        assert notice.sentence.startswith("The engine libre is away since ")
        assert ", for en-tr: libre answers 5" in notice.sentence
        assert health.problems() == []

        world.engine.behaviour = good
        await world.comes_to({ONE.uri: ["none", MACHINE]})
        assert health.notices() == []


async def test_a_worker_that_is_started_later_completes_them_too(world: World) -> None:
    world.engine.behaviour = broken
    async with world.worker():
        await world.send(ONE)
        await world.comes_to({ONE.uri: ["none"]})
    world.engine.behaviour = good

    async with world.worker():
        await world.comes_to({ONE.uri: ["none", MACHINE]})


async def test_a_text_is_asked_for_once_by_all_workers_ever(world: World) -> None:
    async with world.worker():
        await world.send(ONE)
        await world.comes_to({ONE.uri: [MACHINE]})
    async with world.worker():
        await world.send(ONE)
        await world.comes_to({ONE.uri: [MACHINE, MACHINE]})

    assert len(world.engine.bodies) == 1


async def test_a_body_follows_its_article_and_a_correction_asks_for_what_it_changed(
    world: World,
) -> None:
    """The setting is on; nothing else is done by anybody."""
    settings = world.settings.model_copy(update={"translate_bodies": True})
    stays, was, is_now = "The ports open again.", "Nine ships came.", "Some ships came."
    told = ONE.model_copy(update={"body_html": f"<p>{stays}</p><p>{was}</p>"})
    more = {"version": 2, "body_html": f"<p>{stays}</p><p>{is_now}</p>"}

    async def comes_to(*expected: str) -> None:
        async def is_so() -> bool:
            return (await world.bodies())[-len(expected) :] == list(expected)

        await becomes_true(is_so, WITHIN_S)

    async with at_work("translate", translate, settings):
        await world.send(told)
        await comes_to(f"<p>{turkish(stays)}</p><p>{turkish(was)}</p>")
        await world.send(told.model_copy(update=more))
        await comes_to(f"<p>{turkish(stays)}</p><p>{turkish(is_now)}</p>")

    asked = [text for each in world.engine.bodies for text in each["q"]]
    assert sorted(asked) == sorted([ONE.headline, stays, was, is_now])

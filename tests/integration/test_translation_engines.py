"""Real engines' protocols over real connections: what goes wrong there is never on a page."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import pytest
from structlog.testing import capture_logs

from tests.integration.translation_servers import (
    AWAY,
    KEY,
    REFUSING,
    USELESS,
    Behaviour,
    TranslationServer,
    good,
    hangs,
    too_many_requests,
    translation_server,
)
from tests.newsrooms import SHIPPED
from wiredesk.article_stages import Enriched
from wiredesk.clock import utc_now
from wiredesk.enrichment import Enrichment
from wiredesk.errors import SettingsInvalid
from wiredesk.metadata import Metadata
from wiredesk.testing.articles import article
from wiredesk_translate_metadata.engines.filling import Filled
from wiredesk_translate_metadata.making import translate_stage
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings

KINDS: Final = ("libretranslate", "deepl")
HEADLINE: Final = "12 ports open again, says R&D chief"


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ENGINE_KEY", KEY)
    names = shutil.ignore_patterns("authority")  # nobody is named here, and they take long to read
    return Path(shutil.copytree(SHIPPED, tmp_path / "newsroom", ignore=names))


def stage(
    newsroom: Path, kind: str, *servers: TranslationServer, timeout: float = 10
) -> TranslateStage:
    """Make the stage as the worker does, with an engine a server."""
    engines = [
        f'[[engine]]\nname = "e{at}"\nkind = "{kind}"\nurl = "{server.url}"\n'
        f'key_env = "ENGINE_KEY"\ntimeout = {timeout}\n'
        for at, server in enumerate(servers)
    ]
    names = ", ".join(f'"e{at}"' for at in range(len(servers)))
    text = "\n".join(['within = "20s"', *engines, f"[pairs]\nen-tr = [{names}]\n"])
    (newsroom / "engines.toml").write_text(text, encoding="utf-8")
    return translate_stage(TranslateSettings(newsroom=newsroom), utc_now)


async def said(made: TranslateStage, *headlines: str) -> Sequence[Filled]:
    enrichment = Enrichment(language="en", section="world")
    empty: dict[str, Any] = {"subheadline": "", "usageterms": "", "keywords": (), "pictures": ()}
    return await made.say(
        [
            Enriched(article=article(headline=each, **empty), enrichment=enrichment)
            for each in headlines or [HEADLINE]
        ]
    )


def turkish_edition(filled: Filled) -> Metadata:
    return filled.translated.editions["tr"]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_headline_is_translated(newsroom: Path, kind: str) -> None:
    async with translation_server(good) as server:
        (found,) = await said(stage(newsroom, kind, server))

    headline = turkish_edition(found).headline
    assert (headline.source, headline.language, headline.of) == ("machine:e0", "tr", HEADLINE)
    assert headline.value.startswith("12 ")
    assert "R&D" in headline.value
    assert "x id" not in headline.value
    assert server.keys == [KEY]


@pytest.mark.parametrize("kind", KINDS)
async def test_all_texts_of_a_batch_go_in_one_request(newsroom: Path, kind: str) -> None:
    async with translation_server(good) as server:
        found = await said(
            stage(newsroom, kind, server), *(f"Port{'s' * n} open" for n in range(20))
        )

    assert len(server.bodies) == 1
    assert {turkish_edition(each).headline.source for each in found} == {"machine:e0"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("behaviour", USELESS)
async def test_what_is_no_translation_is_on_no_page(
    newsroom: Path, kind: str, behaviour: str
) -> None:
    async with translation_server(USELESS[behaviour]) as bad, translation_server(good) as next_one:
        (found,) = await said(stage(newsroom, kind, bad))
        (other,) = await said(stage(newsroom, kind, bad, next_one))

    headline = turkish_edition(found).headline
    assert (headline.value, headline.source, found.lacking) == (HEADLINE, "none", False)
    assert turkish_edition(other).headline.source == "machine:e1"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("behaviour", AWAY | REFUSING)
async def test_an_engine_that_fails_keeps_no_article(
    newsroom: Path, kind: str, behaviour: str
) -> None:
    fails: Behaviour = (AWAY | REFUSING)[behaviour]
    async with translation_server(fails) as bad, translation_server(good) as next_one:
        with capture_logs() as logs:
            (found,) = await said(stage(newsroom, kind, bad, timeout=_limit(fails)))
        (other,) = await said(stage(newsroom, kind, bad, next_one, timeout=_limit(fails)))

    assert turkish_edition(found).headline.source == "none"
    assert found.lacking == (behaviour in AWAY)
    assert turkish_edition(other).headline.source == "machine:e1"
    assert logs
    assert KEY not in str(logs)
    assert HEADLINE not in str(logs)


def _limit(behaviour: Behaviour) -> float:
    return 0.2 if behaviour is hangs else 10


@pytest.mark.parametrize("kind", KINDS)
async def test_an_engine_with_too_much_to_do_is_left_alone(newsroom: Path, kind: str) -> None:
    """As long as its Retry-After says: the second batch makes no request."""
    async with translation_server(too_many_requests) as server:
        made = stage(newsroom, kind, server)
        await said(made)
        (found,) = await said(made, "Another headline")

    assert len(server.bodies) == 1
    assert found.lacking


@pytest.mark.parametrize("kind", KINDS)
async def test_nobody_listening_keeps_no_article(newsroom: Path, kind: str) -> None:
    async with translation_server(good) as server:
        gone = TranslationServer(good, server.url)
    (found,) = await said(stage(newsroom, kind, gone))
    assert (turkish_edition(found).headline.source, found.lacking) == ("none", True)


def test_a_key_that_is_not_set_stops_the_start_and_is_named(
    newsroom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ENGINE_KEY")
    with pytest.raises(SettingsInvalid, match="ENGINE_KEY is not set; the engine e0 needs it"):
        stage(newsroom, "deepl", TranslationServer(good, "https://x.example"))


def test_a_key_is_in_no_text_of_an_engine(newsroom: Path) -> None:
    made = stage(newsroom, "deepl", TranslationServer(good, "https://x.example"))
    assert made.filling is not None
    guarded = made.filling.interpreters._guarded["e0"]
    assert KEY not in repr(guarded) + guarded.engine.model

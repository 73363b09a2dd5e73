"""Models in this process: OPUS-MT, NLLB and Argos, by a tiny model made on the spot."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from wiredesk.article_stages import Enriched
from wiredesk.clock import utc_now
from wiredesk.enrichment import Enrichment
from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom.engines import ByCTranslate2
from wiredesk.testing.articles import article
from wiredesk_translate_metadata.engines import making
from wiredesk_translate_metadata.engines.checks import Answer, wrong
from wiredesk_translate_metadata.engines.ctranslate import CTranslate2
from wiredesk_translate_metadata.engines.engine import EngineRefuses, Pair
from wiredesk_translate_metadata.engines.folders import read_folder
from wiredesk_translate_metadata.making import translate_stage
from wiredesk_translate_metadata.settings import TranslateSettings

pytest.importorskip("ctranslate2", reason="ctranslate2 is not installed")
pytest.importorskip("sentencepiece", reason="sentencepiece is not installed")

from tests.integration import tiny_models

EN_TR: Final = Pair("en", "tr")
KINDS: Final[dict[str, Callable[[Path], Path]]] = {
    "opus": tiny_models.opus,
    "nllb": tiny_models.nllb,
    "argos": tiny_models.argos,
    "packed.argosmodel": tiny_models.packed_argos,
}


def engine(path: Path) -> CTranslate2:
    said = {"name": "tiny", "kind": "ctranslate2", "path": str(path)}
    return CTranslate2(ByCTranslate2.model_validate(said), path)


@pytest.fixture(params=KINDS)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return KINDS[request.param](tmp_path / request.param)


async def test_each_text_has_an_answer(path: Path) -> None:
    """Of two sentences, too; the tokens that say the language are no part of it."""
    asked = ["Talks go on. Protesters gather.", "The minister said ⟦1⟧", "x"]

    said = await engine(path).translate(asked, EN_TR)

    assert len(said) == len(asked)
    assert any(map(str.strip, said))
    assert not any("tur_Latn" in each or "</s>" in each for each in said)


async def test_the_same_is_answered_the_same(path: Path) -> None:
    """The batch around a text does not change it: answers are kept by their text."""
    tiny = engine(path)
    assert await tiny.translate(["Talks go on."], EN_TR) == await tiny.translate(
        ["Talks go on."], EN_TR
    )


async def test_what_a_model_without_sense_says_is_on_no_page(tmp_path: Path) -> None:
    newsroom = Path(shutil.copytree(Path(__file__).parents[2] / "newsroom", tmp_path / "newsroom"))
    tiny_models.opus(newsroom / "models" / "tiny")
    (newsroom / "engines.toml").write_text(
        'within = "60s"\n[[engine]]\nname = "tiny"\nkind = "ctranslate2"\npath = "models/tiny"\n'
        'timeout = "60s"\n[pairs]\nen-tr = ["tiny"]\n'
    )
    stage = translate_stage(TranslateSettings(newsroom=newsroom), utc_now)
    enrichment = Enrichment(language="en", section="world")

    (found,) = await stage.say(
        [Enriched(article=article(headline="The 12 ports stay shut"), enrichment=enrichment)]
    )

    headline = found.translated.editions["tr"].headline
    assert (headline.source, headline.value, found.lacking) == (
        *("none", "The 12 ports stay shut"),
        False,
    )


async def test_a_package_for_another_pair_is_refused(tmp_path: Path) -> None:
    tiny = engine(tiny_models.argos(tmp_path / "argos", source="de"))
    with pytest.raises(EngineRefuses, match="for de-tr, not for en-tr"):
        await tiny.translate(["Talks go on."], EN_TR)


async def test_a_language_that_nllb_has_no_name_for_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EngineRefuses, match="'xx'"):
        await engine(tiny_models.nllb(tmp_path / "nllb")).translate(["x"], Pair("xx", "tr"))


@pytest.mark.parametrize("damage", ["model.bin", "source.spm", "config.json"])
async def test_a_damaged_model_is_refused_and_keeps_nobody(tmp_path: Path, damage: str) -> None:
    folder = tiny_models.opus(tmp_path / "opus")
    (folder / damage).write_bytes(b"\x00damaged")
    with pytest.raises(EngineRefuses):
        await engine(folder).translate(["Talks go on."], EN_TR)


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("x")
    with pytest.raises(EngineRefuses, match="no OPUS-MT, NLLB or Argos model"):
        read_folder(tmp_path)
    with pytest.raises(EngineRefuses, match="can't be read"):
        read_folder(tmp_path / "x.txt")


def test_without_the_libraries_the_start_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom = Path(shutil.copytree(Path(__file__).parents[2] / "newsroom", tmp_path / "newsroom"))
    (newsroom / "tiny").mkdir()
    (newsroom / "engines.toml").write_text(
        '[[engine]]\nname = "tiny"\nkind = "ctranslate2"\npath = "tiny"\n'
        '[pairs]\nen-tr = ["tiny"]\n'
    )
    monkeypatch.setattr(making, "find_spec", lambda name: None)
    with pytest.raises(SettingsInvalid, match=r"\[ctranslate2\]"):
        translate_stage(TranslateSettings(newsroom=newsroom), utc_now)


async def test_random_answers_are_found_out(tmp_path: Path) -> None:
    asked = "The 12 ministers said on Monday that talks would go on"
    (said,) = await engine(tiny_models.opus(tmp_path / "opus")).translate([asked], EN_TR)
    assert wrong(Answer(asked, said, EN_TR))

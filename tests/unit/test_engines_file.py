"""What `wiredesk check` says of a newsroom's engines and glossary."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from tests.newsrooms import SHIPPED, few_rows
from wiredesk.cli.check import check
from wiredesk.newsroom import NewsroomError
from wiredesk.newsroom.engines import Engines, read_engines
from wiredesk.newsroom.glossary import read_glossary

RIGHT = """\
within = "3s"

[[engine]]
name = "libre"
kind = "libretranslate"
url = "http://127.0.0.1:5000"

[[engine]]
name = "deepl"
kind = "deepl"
key_env = "DEEPL_KEY"

[[engine]]
name = "local"
kind = "ctranslate2"
path = "models"

[pairs]
en-tr = ["local", "libre"]
"*-ar" = ["libre"]
en-ar = ["none"]
"""

SLIPS = {
    "unknown kind": ('"libretranslate"', '"libre"', 5, "engine.libre.kind"),
    "no kind": ('kind = "deepl"\n', "", 8, "engine.deepl.kind"),
    "no key": ('key_env = "DEEPL_KEY"\n', "", 8, "engine.deepl.key_env"),
    "a key in place of its name": ('"DEEPL_KEY"', '"abc-123:fx"', 11, "engine.deepl.key_env"),
    "a key in the address": ("http://127", "http://user:pass@127", 6, "engine.libre.url"),
    "unknown field": ('path = "models"', 'path = "models"\nspeed = 3', 17, "engine.local.speed"),
    "no folder": ('"models"', '"nowhere"', 16, "engine.local.path"),
    "the same name": ('name = "deepl"', 'name = "libre"', 9, "engine.1.name"),
    "a name that means none": ('name = "deepl"', 'name = "none"', 9, "engine.none.name"),
    "unknown engine": ('["local", "libre"]', '["locla"]', 19, "pairs.en-tr"),
    "unknown edition": ("en-tr =", "en-de =", 19, "pairs.en-de"),
    "no time": ('within = "3s"', 'within = "soon"', 1, "within"),
    "a batch too large": ('"DEEPL_KEY"', '"DEEPL_KEY"\nbatch = 51', 12, "engine.deepl.batch"),
    "a slot without a number": ('"models"', '"models"\nslot = "[]"', 17, "engine.local.slot"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A newsroom that a test may spoil, with engines in order."""
    found = few_rows(tmp_path)
    (found / "models").mkdir()
    (found / "engines.toml").write_text(RIGHT, encoding="utf-8")
    return found


def checked(folder: Path) -> Result:
    app = typer.Typer()
    app.command()(check)
    return CliRunner().invoke(app, [str(folder), "--json"])


def problems(folder: Path) -> list[tuple[str, int, str]]:
    found = json.loads(checked(folder).stdout)["problems"]
    return [(each["file"], each["line"], each["field"]) for each in found]


def test_the_shipped_newsroom_has_no_engine() -> None:
    assert read_engines(SHIPPED) == Engines()


def test_a_newsroom_without_the_file_has_none(tmp_path: Path) -> None:
    assert read_engines(tmp_path) == Engines()
    assert read_glossary(tmp_path) == {}


def test_engines_in_order_are_in_order(folder: Path) -> None:
    assert problems(folder) == []


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_named_with_its_line_and_field(folder: Path, slip: str) -> None:
    right, wrong, line, field = SLIPS[slip]
    assert RIGHT.count(right) == 1
    (folder / "engines.toml").write_text(RIGHT.replace(right, wrong), encoding="utf-8")
    assert problems(folder) == [("engines.toml", line, field)]


def test_a_key_that_is_not_set_here_is_a_warning(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DEEPL_KEY", raising=False)
    found = json.loads(checked(folder).stdout)
    assert found["ok"]
    (warning,) = [each for each in found["warnings"] if each["file"] == "engines.toml"]
    assert (warning["line"], warning["field"]) == (11, "engine.deepl.key_env")

    monkeypatch.setenv("DEEPL_KEY", "x")
    warnings = json.loads(checked(folder).stdout)["warnings"]
    assert [each for each in warnings if each["file"] == "engines.toml"] == []


def test_the_most_exact_pair_counts_and_none_ends_a_list(folder: Path) -> None:
    engines = read_engines(folder)
    assert engines.serving("en", "tr") == ("local", "libre")
    assert engines.serving("de", "ar") == ("libre",)
    assert engines.serving("en", "ar") == ()
    assert engines.serving("de", "tr") == ()


def test_the_shipped_glossary_has_our_own_name_in_each_edition() -> None:
    glossary = read_glossary(SHIPPED)
    named = {pair for pair, terms in glossary.items() if "Wiredesk" in {t.term for t in terms}}
    assert named == {"en-ar", "en-fa", "en-tr", "en-ur"}


GLOSSARY_SLIPS = {
    "a column": ("en-tr.csv", "term\nport\n", 1, "translation"),
    "an empty term": ("en-tr.csv", "term,translation\nquay,\n,liman\n", 3, "term"),
    "a term twice": ("en-tr.csv", "term,translation\nPort,liman\nport,liman\n", 3, "term"),
    "a slot": ("en-tr.csv", "term,translation\nport,⟦1⟧\n", 2, "translation"),
    "no word": ("en-tr.csv", "term,translation\n--,liman\n", 2, "term"),
    "its name": ("terms.csv", "term,translation\nport,liman\n", 1, ""),
}


@pytest.mark.parametrize("slip", GLOSSARY_SLIPS)
def test_a_slip_of_the_glossary_is_named(folder: Path, slip: str) -> None:
    name, text, line, field = GLOSSARY_SLIPS[slip]
    (folder / "glossary" / name).write_text(text, encoding="utf-8")
    assert problems(folder) == [(f"glossary/{name}", line, field)]


def test_every_file_of_the_glossary_is_looked_at(folder: Path) -> None:
    for name in ("en-tr.csv", "en-fa.csv"):
        (folder / "glossary" / name).write_text("x\n", encoding="utf-8")
    with pytest.raises(NewsroomError) as raised:
        read_glossary(folder)
    assert {each.file for each in raised.value.problems} == {
        *("glossary/en-fa.csv", "glossary/en-tr.csv"),
    }


def test_every_wrong_column_of_a_glossary_is_named(folder: Path) -> None:
    (folder / "glossary" / "en-tr.csv").write_text("word,says\nport,liman\n", encoding="utf-8")

    assert {field for _, _, field in problems(folder)} == {"term", "translation", "word", "says"}

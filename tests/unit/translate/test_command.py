"""`wiredesk translate`: the five editions of a wire, with no broker."""

import json
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Final

from typer.testing import CliRunner, Result

from wiredesk.cli.app import COMMANDS, build
from wiredesk.types import EDITIONS

ROOT: Final = Path(__file__).parents[3]
SAMPLE: Final = str(ROOT / "samples" / "01-en-ports-accord.xml")
POINT: Final = EntryPoint("translate", "wiredesk_translate_metadata.commands:translate", COMMANDS)


def called(*arguments: str) -> Result:
    """Run the command to its end, on the shipped newsroom."""
    runner = CliRunner(env={"COLUMNS": "250", "WIREDESK_NEWSROOM": str(ROOT / "newsroom")})
    return runner.invoke(build([POINT], [], ["translate"]), ["translate", *arguments])


def test_every_value_of_every_edition_says_where_it_comes_from() -> None:
    ended = called("--json", SAMPLE)
    assert ended.exit_code == 0
    found = json.loads(ended.stdout)
    assert set(found["editions"]) == set(EDITIONS)
    places = [found["editions"][edition]["places"] for edition in EDITIONS]
    assert {len(each) for each in places} == {len(places[0])}
    assert {each["source"] for each in places[0]} >= {"authority", "cldr"}


def test_a_table_shows_the_editions_side_by_side() -> None:
    ended = called(SAMPLE)
    assert ended.exit_code == 0
    assert "Italy [cldr]" in ended.stdout
    assert "İtalya [cldr]" in ended.stdout


def test_a_file_that_is_no_wire_is_refused_and_the_exit_says_so(tmp_path: Path) -> None:
    (tmp_path / "x.xml").write_text("<broken")
    ended = called(str(tmp_path / "x.xml"))
    assert ended.exit_code == 1

"""`wiredesk translate`: the five editions of a wire, with no broker."""

import json
import shutil
from functools import cache
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Final

from typer.testing import CliRunner, Result

from tests.newsrooms import few_names
from wiredesk.cli.app import COMMANDS, build
from wiredesk.types import EDITIONS

ROOT: Final = Path(__file__).parents[3]
SAMPLE: Final = str(ROOT / "samples" / "01-en-ports-accord.xml")
POINT: Final = EntryPoint("translate", "wiredesk_translate_metadata.commands:translate", COMMANDS)


def called(*arguments: str, newsroom: Path | None = None) -> Result:
    """Run the command to its end, on a newsroom with few names or another one."""
    runner = CliRunner(env={"COLUMNS": "250", "WIREDESK_NEWSROOM": str(newsroom or few_names())})
    return runner.invoke(build([POINT], [], ["translate"]), ["translate", *arguments])


@cache
def said_of_the_sample(*options: str) -> str:
    """Answer what it prints of the sample: one run for all tests that read it."""
    ended = called(*options, SAMPLE)
    assert ended.exit_code == 0, ended.stderr
    return ended.stdout


def test_every_value_of_every_edition_says_where_it_comes_from() -> None:
    found = json.loads(said_of_the_sample("--json"))
    assert set(found["editions"]) == set(EDITIONS)
    places = [found["editions"][edition]["places"] for edition in EDITIONS]
    assert {len(each) for each in places} == {len(places[0])}
    assert {each["source"] for each in places[0]} >= {"authority", "cldr"}


def test_a_row_is_of_one_name_though_an_edition_says_two_alike(tmp_path: Path) -> None:
    wire = {
        "uri": "urn:x:1",
        "pubstatus": "usable",
        "versioncreated": "2026-11-29T10:00:00Z",
        "language": "en",
        "headline": "Envoys meet",
        "body_text": "Envoys met.",
        "place": [{"name": "Wick"}, {"name": "Turkey"}, {"name": "Türkiye"}, {"name": "Izmir"}],
    }
    (tmp_path / "x.json").write_text(json.dumps(wire), "utf-8")

    rows = [row for row in called(str(tmp_path / "x.json")).stdout.splitlines() if "İzmir" in row]

    [row] = rows
    assert "Izmir" in row
    assert "إزمير" in row


def test_a_program_is_told_the_whole_record_of_each_value() -> None:
    found = json.loads(said_of_the_sample("--json"))["editions"]["tr"]

    whole = {"value", "of", "language", "direction", "source", "engine"}
    assert set(found["headline"]) == whole | {"confidence", "reviewed", "stale"}
    assert (found["headline"]["confidence"], found["headline"]["stale"]) == (1.0, False)


def test_the_newsroom_may_be_named_on_the_command_line(tmp_path: Path) -> None:
    other = Path(shutil.copytree(few_names(), tmp_path / "other"))
    subjects = other / "labels" / "subjects.csv"
    subjects.write_text(subjects.read_text("utf-8").replace(",Siyaset,", ",Devlet,"), "utf-8")

    ended = called("--newsroom", str(other), SAMPLE)

    assert ended.exit_code == 0, ended.stderr
    assert "Devlet [label]" in ended.stdout


def test_a_table_shows_the_editions_side_by_side() -> None:
    printed = said_of_the_sample()
    assert "Italy [cldr]" in printed
    assert "İtalya [cldr]" in printed


def test_people_read_what_the_marks_mean_and_that_no_override_is_known_here() -> None:
    printed = " ".join(said_of_the_sample().split())
    assert "[en]: no source knows it" in printed
    assert "Without a broker no overrides" in printed


def test_a_row_says_what_an_override_of_it_would_name() -> None:
    """Its kind and its `of`; where none is shown, it is the text itself."""
    rows = [line.split() for line in said_of_the_sample().splitlines()]

    assert ["place", "country:IT"] in [row[:2] for row in rows]
    assert ["subject", "medtop:11000000"] in [row[:2] for row in rows]
    assert ["person", "Lena"] in [row[:2] for row in rows]
    (date,) = (row for row in rows if row[:1] == ["date"])
    assert "2026-11-20T" not in date[1]  # nobody overrides a date


def test_a_picture_that_says_no_alternative_has_no_row_of_it(tmp_path: Path) -> None:
    picture: dict[str, object] = {
        "type": "picture",
        "uri": "urn:x:1p",
        "description_text": "Sung.",
        "renditions": {"main": {"href": "https://a.example/a.jpg", "mimetype": "image/jpeg"}},
    }
    text = {"uri": "urn:x:1", "headline": "Lanterns return", "body_text": "All sang."}
    wire = tmp_path / "wire.json"
    wire.write_text(json.dumps(text | {"associations": {"picture": picture}}))

    ended = called(str(wire))

    assert (ended.exit_code, ended.exception) == (0, None)
    assert "Lanterns return" in ended.stdout
    assert "alt" not in {line.split()[0] for line in ended.stdout.splitlines() if line.split()}


def test_what_a_stage_logs_is_not_among_the_lines_for_programs(tmp_path: Path) -> None:
    """No engine listens there: that is said, elsewhere."""
    folder = Path(shutil.copytree(few_names(), tmp_path / "own"))
    (folder / "engines.toml").write_text(
        '[[engine]]\nname = "libre"\nkind = "libretranslate"\nurl = "http://127.0.0.1:9"\n'
        '[pairs]\n"*-tr" = ["libre"]\n'
    )
    ended = called("--json", SAMPLE, newsroom=folder)
    assert len([json.loads(line) for line in ended.stdout.splitlines()]) == 1
    assert "engine_away" in ended.stderr


def test_a_file_that_is_no_wire_is_refused_and_the_exit_says_so(tmp_path: Path) -> None:
    (tmp_path / "x.xml").write_text("<broken")
    ended = called(str(tmp_path / "x.xml"))
    assert ended.exit_code == 1

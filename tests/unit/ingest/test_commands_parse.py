"""What `wiredesk parse` says of files, to people and to programs."""

import os
from pathlib import Path

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import URI, g2, message, news_item, ninjs
from tests.unit.ingest.command_line import called, fates
from wiredesk_ingest.commands.parse_table import Totals


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three wires, one of them broken, and what is no wire."""
    (tmp_path / "b.json").write_bytes(ninjs())
    (tmp_path / "a.xml").write_bytes(g2())
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "c.xml").write_bytes(g2()[:-20])
    (tmp_path / "README.md").write_text("About these wires.")
    (tmp_path / ".hidden").write_text("hidden")
    return tmp_path


def test_a_wire_is_one_line_of_json(tmp_path: Path) -> None:
    """With exactly these fields, which programs rely on."""
    path = tmp_path / "one.xml"
    path.write_bytes(g2())

    ended = called("parse", "--json", str(path))

    assert ended.status == 0
    [line] = ended.lines
    assert list(line) == ["file", "format", "charset", "articles", "error"]
    assert (line["file"], line["format"], line["charset"]) == (str(path), "newsml-g2", "utf-8")
    assert line["error"] is None
    [article] = line["articles"]
    assert (article["uri"], article["headline"]) == (URI, "Lanterns return")


def test_files_are_told_in_the_order_they_were_named(folder: Path) -> None:
    named = [str(folder / "b.json"), str(folder / "a.xml")]

    ended = called("parse", "--json", *named)

    assert fates(ended, ["file"]) == [(name,) for name in named]


def test_a_folder_stands_for_all_that_is_in_it(folder: Path) -> None:
    """By name, folders inside it too, without notes and hidden files."""
    ended = called("parse", "--json", str(folder))

    assert [Path(line["file"]).name for line in ended.lines] == ["a.xml", "b.json", "c.xml"]


def test_a_refused_wire_says_code_sentence_and_byte(folder: Path) -> None:
    ended = called("parse", "--json", str(folder / "more" / "c.xml"))

    assert ended.status == 1
    [line] = ended.lines
    assert line["articles"] == []
    error = line["error"]
    assert list(error) == ["code", "message", "position"]
    assert error["code"] == "xml_broken"
    assert error["message"].startswith("The XML is broken or cut off.")
    assert error["position"] > 0


def test_one_refused_file_among_many_is_enough_for_1(folder: Path) -> None:
    assert called("parse", "--json", str(folder)).status == 1
    assert called("parse", str(folder)).status == 1


def test_what_is_no_format_has_none(tmp_path: Path) -> None:
    (tmp_path / "note").write_bytes(b"a note")

    ended = called("parse", "--json", str(tmp_path))

    assert fates(ended, ["format", "articles"]) == [(None, [])]
    assert ended.lines[0]["error"]["code"] == "unknown_format"


def test_a_wire_half_of_which_is_broken_has_articles_and_an_error(tmp_path: Path) -> None:
    (tmp_path / "half.xml").write_bytes(message(news_item(), news_item(uri="")))

    ended = called("parse", "--json", str(tmp_path))

    [line] = ended.lines
    assert (len(line["articles"]), line["error"]["code"], ended.status) == (1, "no_uri", 1)


def test_a_package_is_no_error_and_no_article(tmp_path: Path) -> None:
    wire = '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:p" version="1"/>'
    (tmp_path / "index.xml").write_text(wire)

    assert fates(called("parse", "--json", str(tmp_path)), ["articles", "error"]) == [([], None)]
    table = called("parse", str(tmp_path))
    assert (table.status, "no article in it, and no error" in table.out) == (0, True)


@every_row("arguments", [(), ("no-such-file",), ("--nonsense", ".")])
def test_wrong_usage_is_2(arguments: tuple[str, ...]) -> None:
    ended = called("parse", *arguments)

    assert (ended.status, ended.out) == (2, "")
    assert ended.err


def test_a_file_that_cannot_be_read_is_a_sentence_and_2(tmp_path: Path) -> None:
    """No traceback. Files before it have been told."""
    loop = tmp_path / "z.xml"
    (tmp_path / "a.xml").write_bytes(g2())
    loop.symlink_to("/proc/self/mem")  # there, and not to be read from its beginning

    ended = called("parse", "--json", str(tmp_path / "a.xml"), str(loop))

    assert (ended.status, len(ended.lines)) == (2, 1)
    assert ended.err.startswith("A file can't be read.")


def test_a_wrong_setting_is_a_sentence_and_2(folder: Path) -> None:
    ended = called("parse", str(folder), WIREDESK_WIRE_MAX_BYTES="much")

    assert (ended.status, ended.out) == (2, "")
    assert "WIREDESK_WIRE_MAX_BYTES" in ended.err


def test_the_limit_is_the_newsrooms(folder: Path) -> None:
    ended = called("parse", "--json", str(folder / "a.xml"), WIREDESK_WIRE_MAX_BYTES="100")

    assert ended.lines[0]["error"]["code"] == "too_large"


def test_a_name_that_is_no_utf_8_is_told_all_the_same(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.json")).write_bytes(ninjs())

    ended = called("parse", "--json", str(tmp_path))

    assert ended.status == 0
    assert Path(ended.lines[0]["file"]).name == "caf\ufffd.json"
    assert "caf\ufffd.json" in called("parse", str(tmp_path)).out


def test_every_language_is_written_as_it_is(tmp_path: Path) -> None:
    """Not as escapes: people read these lines, too."""
    (tmp_path / "fa.json").write_bytes(ninjs(headline="فانوس‌ها بازگشتند", language="fa"))

    assert "فانوس‌ها بازگشتند" in called("parse", "--json", str(tmp_path)).out


def test_the_table_shows_what_is_understood_and_what_is_lost(folder: Path) -> None:
    ended = called("parse", str(folder))

    assert "Lanterns return" in ended.out
    assert "4 of 4" in ended.out
    assert "xml_broken at byte" in ended.out


def test_the_last_line_sums_all_files_up(folder: Path) -> None:
    last = called("parse", str(folder)).out.splitlines()[-1]

    assert last == ("files 3, refused 1; articles 2, takedowns 0; words kept 8 of 8 (100 %)")


def test_files_of_several_folders_are_told_apart(folder: Path) -> None:
    """By what is not the same of all of them."""
    (folder / "more" / "a.xml").write_bytes(g2())

    said = called("parse", str(folder)).out

    assert "more/a.xml" in said
    assert str(folder) not in said


@pytest.mark.parametrize("columns", [80, 120])
def test_a_long_headline_takes_one_line_and_a_reason_stands_whole_under_the_table(
    tmp_path: Path, columns: int
) -> None:
    """Below the whole name of its file, over lines that fit the terminal."""
    name = "b-name-as-long-as-agencies-have-them_20261120T120000Z_lanterns.xml"
    (tmp_path / "a.json").write_bytes(ninjs(headline="Lanterns " * 40))
    (tmp_path / name).write_bytes(g2(uri=""))

    lines = called("parse", str(tmp_path), COLUMNS=str(columns)).out.splitlines()

    assert sum("Lanterns" in line for line in lines) == 1
    assert max(map(len, lines)) <= columns
    reason = " ".join(lines[lines.index(name) + 1 : -1])
    assert " ".join(reason.split()) == (
        "no_uri at byte 39: item 1: The article says no identity (guid or uri), so updates could "
        "never find it."
    )


def test_a_files_name_does_not_move_the_cursor(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[2Jb.json").write_bytes(ninjs())

    assert "\x1b" not in called("parse", str(tmp_path)).out


def test_a_word_that_is_missing_among_a_million_is_seen() -> None:
    totals = Totals(files=1, articles=1, kept=1_000_000, lost=1)

    assert "(99.99 %)" in totals.sentence()


def test_the_table_shows_what_is_taken_down(tmp_path: Path) -> None:
    (tmp_path / "kill.xml").write_bytes(g2(version="2", status="stat:canceled"))

    assert f"takes down {URI}" in called("parse", str(tmp_path)).out


def test_brackets_in_a_headline_are_no_markup(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_bytes(ninjs(headline="[bold]Lanterns[/bold] [/nonsense]"))

    assert "[bold]Lanterns[/bold] [/nonsense]" in called("parse", str(tmp_path)).out

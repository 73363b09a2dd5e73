"""Agencies and set phrases: read whole, or refused with file, line and field of what is wrong."""

import shutil
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner

from tests.newsrooms import SHIPPED, few_rows
from wiredesk.cli.app import COMMANDS, build
from wiredesk.newsroom import NewsroomError
from wiredesk.newsroom.phrases import check_agencies, read_agencies, read_phrases

CHECK: Final = EntryPoint("check", "wiredesk.cli.check:check", COMMANDS)
HEADING: Final = "id,ar,en,fa,tr,ur,aliases"
PHOTO: Final = "photo-by,تصوير: {0},Photo by {0},عکس: {0},Fotoğraf: {0},تصویر: {0},Foto: {0}"


def write(folder: Path, *rows: str, heading: str = HEADING) -> Path:
    """Write a file of phrases into a newsroom's folder."""
    (folder / "phrases").mkdir()
    (folder / "phrases" / "credits.csv").write_text("\n".join([heading, *rows]), encoding="utf-8")
    return folder


def wrong(folder: Path) -> list[str]:
    """Answer the problems of a folder's phrases."""
    with pytest.raises(NewsroomError) as caught:
        read_phrases(folder)
    return [str(problem) for problem in caught.value.problems]


def test_a_phrase_has_a_form_in_each_edition_and_those_that_wires_use(tmp_path: Path) -> None:
    [photo] = read_phrases(write(tmp_path, PHOTO))["credits"]

    assert (photo.id, photo.names["tr"], photo.aliases) == (
        "photo-by",
        "Fotoğraf: {0}",
        ("Foto: {0}",),
    )
    assert photo.forms[-1] == "Foto: {0}"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([PHOTO, PHOTO], "credits.csv:3: id: photo-by is there already, in line 2"),
        ([PHOTO.replace("عکس", "Aks")], "credits.csv:2: fa: 'Aks: {0}' is not in the script"),
        ([PHOTO.replace("Photo by {0}", "عکس {0}")], "credits.csv:2: en: 'عکس {0}' is not in the"),
        ([PHOTO.replace("Fotoğraf: {0}", "Foto")], "credits.csv:2: tr: 'Foto' must have the slots"),
        ([PHOTO.replace("Foto: {0}", "Foto: {")], "credits.csv:2: aliases: 'Foto: {' must have"),
        ([PHOTO, PHOTO.replace("photo-by", "b")], "credits.csv:3: aliases: 'Foto: {0}' is photo"),
        ([PHOTO.replace("Fotoğraf: {0}", "")], "credits.csv:2: tr: this cell is empty"),
    ],
)
def test_what_is_wrong_is_named_with_file_line_and_field(
    tmp_path: Path, rows: list[str], said: str
) -> None:
    assert wrong(write(tmp_path, *rows))[0].startswith(f"phrases/{said}")


def test_a_column_that_is_missing_is_named_at_the_heading(tmp_path: Path) -> None:
    [problem] = wrong(write(tmp_path, heading="id,ar,en,fa,tr,aliases"))
    assert problem == f"phrases/credits.csv:1: ur: ur is missing; the heading must be {HEADING}"


def test_every_column_that_is_missing_is_named(tmp_path: Path) -> None:
    first, second = wrong(write(tmp_path, heading="id,en,fa,tr,aliases"))
    assert first.startswith("phrases/credits.csv:1: ar: ar is missing; the heading must be ")
    assert second == "phrases/credits.csv:1: ur: ur is missing"


def test_an_agency_that_is_no_organisation_is_named(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SHIPPED, tmp_path / "newsroom"))
    file = folder / "agencies.csv"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("organisation:reuters", "organisation:router"), encoding="utf-8")

    assert read_agencies(folder)
    with pytest.raises(NewsroomError) as caught:
        check_agencies(folder)

    [problem] = caught.value.problems
    line = 1 + text[: text.index("organisation:reuters")].count("\n")
    assert str(problem).startswith(f"agencies.csv:{line}: organisation: 'organisation:router' has")


def test_a_newsroom_without_agencies_and_phrases_has_none(tmp_path: Path) -> None:
    assert read_agencies(tmp_path) == ()
    assert set(read_phrases(tmp_path).values()) == {()}


def test_the_shipped_tables_are_in_order() -> None:
    assert len(read_agencies(SHIPPED)) >= 60
    assert all(map(len, read_phrases(SHIPPED).values()))


@pytest.mark.parametrize(
    ("file", "named"),
    [
        ("agencies.csv", "agencies.csv:3: ur: 'AAP' is not in the script of this language"),
        ("phrases/bylines.csv", "phrases/bylines.csv:3: ur: 'AAP' is not in the script"),
    ],
)
def test_the_check_names_a_wrong_script_in_each_table(
    tmp_path: Path, file: str, named: str
) -> None:
    folder = few_rows(tmp_path)
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    lines[2] = "x,ب {0} {1},b {0} {1},ب {0} {1},b {0} {1},AAP,"
    lines[2] = lines[2].replace(" {0} {1}", "")
    (folder / file).write_text("\n".join(lines), encoding="utf-8")

    ended = CliRunner().invoke(build([CHECK], [], ["check"]), ["check", str(folder)])

    assert ended.exit_code == 1
    assert ended.stdout.splitlines()[0].startswith(named)


def test_a_phrase_of_slots_and_signs_alone_is_in_no_script(tmp_path: Path) -> None:
    placed = "in,{0} في {1},{0} in {1},{0} در {1},{0} ({1}),{1} سے {0},"

    [phrase] = read_phrases(write(tmp_path, placed))["credits"]

    assert phrase.names["tr"] == "{0} ({1})"

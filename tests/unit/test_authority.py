"""Authority files: read whole, or refused with file, line and field of everything that is wrong."""

from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from tests.newsrooms import SHIPPED, TOGETHER, few_rows, shipped_names
from wiredesk.cli.check import check
from wiredesk.newsroom import NewsroomError, load
from wiredesk.newsroom.authority import NEEDED, read_authority
from wiredesk.newsroom.countries import (
    COUNTRY_FORMS,
    FOLDER,
    read_country_forms,
    read_language_forms,
)
from wiredesk.newsroom.other_names import read_country_names, read_other_names
from wiredesk.newsroom.references import check_references

HEADING = "id,kind,ar,en,fa,tr,ur,aliases,wikidata,country"
KEEPER = "person:mika-rook,person,ميكا روك,Mika Rook,میکا روک,Mika Rook,میکا روک,M. Rook|روك,,FI"


def write(folder: Path, *rows: str, name: str = "people.csv", heading: str = HEADING) -> Path:
    """Write an authority file into a newsroom's folder."""
    (folder / "authority").mkdir(exist_ok=True)
    (folder / "authority" / name).write_text("\n".join([heading, *rows]) + "\n", encoding="utf-8")
    return folder


def wrong(folder: Path) -> list[str]:
    """Answer the problems of a folder's authority files."""
    with pytest.raises(NewsroomError) as caught:
        read_authority(folder)
    return [str(problem) for problem in caught.value.problems]


def test_a_row_is_a_bearer_with_a_name_in_each_edition(tmp_path: Path) -> None:
    [keeper] = read_authority(write(tmp_path, KEEPER))

    assert (keeper.id, keeper.kind, keeper.country) == ("person:mika-rook", "person", "FI")
    assert keeper.names["fa"] == "میکا روک"
    assert keeper.aliases == ("M. Rook", "روك")


def test_a_place_has_coordinates_and_what_is_around_it(tmp_path: Path) -> None:
    heading = f"{HEADING},part_of,latitude,longitude"
    row = "place:wick,place,ويك,Wick,ویک,Wick,ویک,,,FI,place:quarm,58.44,-3.09"

    [wick] = read_authority(write(tmp_path, row, name="places.csv", heading=heading))

    assert (wick.part_of, wick.latitude, wick.longitude) == ("place:quarm", 58.44, -3.09)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (KEEPER.replace("person,", "ghost,"), "kind: should be one of"),
        (KEEPER.replace("ميكا روك", ""), "ar: this cell is empty"),
        (KEEPER.replace("ميكا روك", "Mika Rook"), "ar: 'Mika Rook' is not in the script"),
        (KEEPER.replace(",Mika Rook,", ",ميكا,", 1), "en: 'ميكا' is not in the script"),
        (
            KEEPER.replace("ميكا روك", "ميکا روك"),
            "ar: 'ميکا روك' has ک (U+06A9), which is no letter",
        ),
        (KEEPER.replace("ميكا روك", "ميكا ٹوك"), "ar: 'ميكا ٹوك' has ٹ (U+0679)"),
        (KEEPER.replace(",میکا روک,", ",ميکا روک,", 1), "fa: 'ميکا روک' has ي (U+064A)"),
        (KEEPER.replace("روک,M. Rook", "روك,M. Rook"), "it writes ک (U+06A9)"),
        (KEEPER.replace(",FI", ",QQ"), "country: 'QQ' is no country"),
        (KEEPER.replace(",FI", ",fi"), "country: 'fi' is no country"),
        (KEEPER.replace("Mika", "\u202eMika", 1), "en: this cell has a control character"),
        (KEEPER.replace("Mika", "\0Mika", 1), "en: this cell has a control character"),
        (f"{KEEPER},,", "more cells than the heading"),
        (f'{KEEPER},"', "a quotation mark is opened and not closed"),
        (KEEPER.replace("Mika", "a" * 150_000, 1), "field larger than"),
    ],
)
def test_what_is_wrong_is_named_with_file_line_and_field(
    tmp_path: Path, row: str, said: str
) -> None:
    [problem] = wrong(write(tmp_path, row))

    assert problem.startswith("authority/people.csv:2: ")
    assert said in problem


def test_one_wrong_heading_hides_no_other_file(tmp_path: Path) -> None:
    write(tmp_path, name="organisations.csv", heading="id,kind,ar,en")
    write(tmp_path, name="offices.csv", heading="id,of,ar,en,fa,ur,only,but")
    problems = wrong(write(tmp_path, KEEPER, heading=HEADING.replace("tr,ur,", "")))

    assert [problem.split(": ")[:2] for problem in problems if ": tr" in problem] == [
        ["authority/organisations.csv:1", "tr"],
        ["authority/people.csv:1", "tr"],
        ["authority/offices.csv:1", "tr"],
    ]


def test_a_heading_that_breaks_off_is_named(tmp_path: Path) -> None:
    [problem] = wrong(write(tmp_path, heading='id,kind,"ar'))

    assert problem.startswith("authority/people.csv:1: a quotation mark is opened")


def test_a_spreadsheets_byte_order_mark_is_no_part_of_the_heading(tmp_path: Path) -> None:
    [keeper] = read_authority(write(tmp_path, KEEPER, heading=f"\ufeff{HEADING}"))

    assert keeper.id == "person:mika-rook"


def test_short_forms_stand_in_columns_of_their_own_that_may_be_missing(tmp_path: Path) -> None:
    heading = f"{HEADING},short_ar,short_tr"
    other = KEEPER.replace("mika", "mira")

    keeper, other_keeper = read_authority(write(tmp_path, f"{KEEPER},روك,", other, heading=heading))

    assert (keeper.short, other_keeper.short) == ({"ar": "روك"}, {})


def test_what_tells_a_name_apart_is_not_what_is_printed(tmp_path: Path) -> None:
    heading = f"{HEADING},apart_tr"
    row = "place:wick,place,ويك,Wick,ویک,Renk,ویک,,,FI"

    [wick] = read_authority(write(tmp_path, f"{row},Renk kenti", heading=heading))

    assert (wick.names["tr"], wick.found_as["tr"]) == ("Renk", "Renk kenti")
    assert wick.found_as["en"] == "Wick"


def test_what_tells_apart_in_another_script_is_named_by_its_column(tmp_path: Path) -> None:
    [problem] = wrong(write(tmp_path, f"{KEEPER},Rook", heading=f"{HEADING},apart_ar"))

    assert problem.startswith("authority/people.csv:2: apart_ar: 'Rook' is not in the script")


def test_a_short_form_in_another_script_is_named_by_its_column(tmp_path: Path) -> None:
    [problem] = wrong(write(tmp_path, f"{KEEPER},Rook", heading=f"{HEADING},short_ar"))

    assert problem.startswith("authority/people.csv:2: short_ar: 'Rook' is not in the script")


@pytest.mark.parametrize("columns", ["short_de", "short_tr,short_ar", "short_ar,short_ar"])
def test_a_column_that_nobody_knows_is_refused(tmp_path: Path, columns: str) -> None:
    [problem] = wrong(write(tmp_path, heading=f"{HEADING},{columns}"))

    assert "any of short_ar,short_en,short_fa,short_tr,short_ur,apart_ar," in problem


def test_an_id_that_is_there_twice_says_where_the_other_is(tmp_path: Path) -> None:
    [problem] = wrong(write(tmp_path, KEEPER, KEEPER))

    assert "authority/people.csv:3" in problem
    assert "is there already, in authority/people.csv:2" in problem


def test_a_column_that_is_missing_is_named_at_the_heading(tmp_path: Path) -> None:
    first, *others = wrong(write(tmp_path, heading="id,kind,ar,en"))

    assert first.startswith(
        f"authority/people.csv:1: fa: fa is missing; the heading must be {HEADING}"
    )
    assert [each.split(": ")[1] for each in others] == [
        "tr",
        "ur",
        "aliases",
        "wikidata",
        "country",
    ]


def test_a_heading_that_lost_a_cell_is_named_once_by_its_column(tmp_path: Path) -> None:
    rows = [
        f"person:rook-{number}{KEEPER.removeprefix('person:mika-rook')},,," for number in range(9)
    ]

    [problem] = wrong(write(tmp_path, *rows, KEEPER, heading=f"{HEADING},short_ar,short_en"))

    assert problem.startswith(
        "authority/people.csv:1: short_fa: 9 of 10 rows have more cells than the heading; of those"
        " that it may have it lacks short_fa,short_tr,"
    )


def test_a_heading_in_another_order_says_so(tmp_path: Path) -> None:
    [problem] = wrong(write(tmp_path, heading=HEADING.replace("ar,en", "en,ar")))

    assert "authority/people.csv:1: the columns are in another order; the heading must" in problem


def test_a_newsroom_without_authority_files_has_none(tmp_path: Path) -> None:
    assert read_authority(tmp_path) == ()
    assert read_country_names(tmp_path) == {}


def test_a_country_is_found_by_the_houses_own_form_too(tmp_path: Path) -> None:
    write_forms(tmp_path, "CD,الكونغو,DR Congo,کنگو,Kongo,کانگو")

    assert read_country_forms(tmp_path)["CD"]["en"] == "DR Congo"
    assert "DR Congo" in read_country_names(tmp_path)["CD"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (KEEPER.replace("Mika Rook", "<b>Mika</b> Rook", 1), "en: '<b>' is mark-up"),
        (KEEPER.replace("Mika Rook", "Mika &amp; Rook", 1), "en: '&amp;' is mark-up"),
        (KEEPER.replace("Mika Rook", "Mika Rook|M. Rook", 1), "en: one form stands here"),
    ],
)
def test_what_a_page_would_print_as_it_stands_is_named(tmp_path: Path, row: str, said: str) -> None:
    [problem] = wrong(write(tmp_path, row))

    assert problem.startswith(f"authority/people.csv:2: {said}")


@pytest.mark.parametrize("divider", [";", "\t"])
def test_a_table_that_a_spreadsheet_divided_otherwise_is_named_once(
    tmp_path: Path, divider: str
) -> None:
    write(tmp_path, KEEPER.replace(",", divider), heading=HEADING.replace(",", divider))

    [problem] = wrong(tmp_path)

    assert problem.endswith("divides the cells here; save it with commas between them")


def test_a_table_in_another_encoding_is_named_with_the_line_and_what_to_do(tmp_path: Path) -> None:
    file = write(tmp_path, KEEPER, KEEPER) / "authority" / "people.csv"
    file.write_bytes(f"{HEADING}\n".encode() + "person:x,person,علي".encode("cp1256"))

    [problem] = wrong(tmp_path)

    assert problem == (
        "authority/people.csv:2: can't be read: it is not in UTF-8;"
        " a spreadsheet saves it as CSV UTF-8"
    )


@pytest.mark.parametrize(
    ("around", "dateline", "said"),
    [
        ("place:quarm", "place:wick", "places.csv:2: part_of: 'place:quarm'"),
        ("", "place:quarm", "capital_datelines.csv:2: id: 'place:quarm'"),
    ],
)
def test_a_place_that_no_row_is_is_named_where_another_row_names_it(
    tmp_path: Path, around: str, dateline: str, said: str
) -> None:
    place = f"place:wick,place,ويك,Wick,ویک,Wick,ویک,,,FI,{around},,"
    write(tmp_path, place, name="places.csv", heading=f"{HEADING},part_of,latitude,longitude")
    row = f"{dateline},ويك,Wick,ویک,Wick,ویک"
    write(tmp_path, row, name="capital_datelines.csv", heading="id,ar,en,fa,tr,ur")

    with pytest.raises(NewsroomError) as caught:
        check_references(tmp_path)

    [problem] = map(str, caught.value.problems)
    assert problem == f"authority/{said} has no row in authority/places.csv"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("ku,كو,Quay,کو,Quay,کو", "3: language: ku is there already, on line 2"),
        ("Kurdish,كو,Quay,کو,Quay,کو", "3: language: 'Kurdish' is no language's tag"),
    ],
)
def test_a_language_that_is_there_twice_or_is_none_is_named(
    tmp_path: Path, row: str, said: str
) -> None:
    first = "ku,الكردية,Kurdish,کردی,Kürtçe,کردی"
    write(tmp_path, first, row, name="language_forms.csv", heading="language,ar,en,fa,tr,ur")

    with pytest.raises(NewsroomError) as caught:
        read_language_forms(tmp_path)

    [problem] = map(str, caught.value.problems)
    assert problem.startswith(f"authority/language_forms.csv:{said}")


@pytest.mark.parametrize(
    ("name", "heading", "row", "field"),
    [
        (COUNTRY_FORMS, "country,ar,en,fa,tr,ur", "QQ,كو,Quay,کو,Rıhtım,کو", "country"),
        ("country_names.csv", "country,aliases", "QQ,Quayland", "country"),
        ("language_forms.csv", "language,ar,en,fa,tr,ur", "qq,كو,Quay,کو,Rıhtım,كو", "ur"),
        ("capital_datelines.csv", "id,ar,en,fa,tr,ur", "place:quay,كو,Quay,كو,Rıhtım,کو", "fa"),
        ("other_names.csv", "ar,en,fa,tr,ur,aliases", "كو,Quay,کو,Rıhtım,كو,", "ur"),
        ("offices_alone.csv", "id,ar,en,fa,tr,ur", "lamps,کو,Lamps,,,", "ar"),
        ("clubs_alone.csv", "id,ar,en,fa,tr,ur", "organisation:quarm,کو,Quarm,,,", "ar"),
        ("places_alone.csv", "id,ar,en,fa,tr,ur", "place:quay,کو,Quay,,,", "ar"),
    ],
)
def test_the_check_reads_every_file_of_names(
    tmp_path: Path, name: str, heading: str, row: str, field: str
) -> None:
    newsroom = few_rows(tmp_path)
    write(newsroom, row, name=name, heading=heading)

    app = typer.Typer()
    app.command()(check)
    found = CliRunner().invoke(app, [str(newsroom)])

    assert found.exit_code == 1
    assert found.stdout.startswith(f"authority/{name}:2: {field}: ")


@pytest.mark.parametrize("name", NEEDED)
def test_an_authority_file_that_was_deleted_is_missed(tmp_path: Path, name: str) -> None:
    newsroom = few_rows(tmp_path)
    (newsroom / "authority" / name).unlink()

    with pytest.raises(NewsroomError, match=f"authority/{name}:1: this file is missing"):
        load(newsroom)


def test_letters_that_papers_do_write_are_none_of_another_language(tmp_path: Path) -> None:
    row = "person:q,person,چيك ڤان پوگ,Ayşe Işık,دائرةالمعارف,Quay Wax,پژمردہ ہاتھ,Ayşe|ٹوک,,TR"

    [keeper] = read_authority(write(tmp_path, row))

    assert keeper.names["ar"] == "چيك ڤان پوگ"


def test_a_countrys_form_in_the_wrong_column_is_named(tmp_path: Path) -> None:
    write_forms(tmp_path, "CD,DR Congo,الكونغو,کنگو,Kongo,کانگو")

    with pytest.raises(NewsroomError) as error:
        read_country_names(tmp_path)

    fields = [(each.file, each.line, each.field) for each in error.value.problems]
    assert fields == [("authority/country_forms.csv", 2, field) for field in ("ar", "en")]


def write_forms(folder: Path, row: str) -> None:
    (folder / FOLDER).mkdir()
    (folder / FOLDER / COUNTRY_FORMS).write_text(f"country,ar,en,fa,tr,ur\n{row}\n", "utf-8")


@TOGETHER
def test_the_shipped_files_are_in_order() -> None:
    rows = shipped_names()

    assert len(rows) >= 1200
    known = {row.id for row in rows}
    assert {row.part_of for row in rows} <= {"", *known}
    assert "الإمارات" in read_country_names(SHIPPED)["AE"]


def test_a_row_that_ends_early_has_nothing_behind(tmp_path: Path) -> None:
    short = KEEPER.rsplit(",", 3)[0]

    [keeper] = read_authority(write(tmp_path, short))

    assert (keeper.aliases, keeper.country) == ((), "")


def test_a_file_that_is_no_utf_8_is_named(tmp_path: Path) -> None:
    folder = write(tmp_path, KEEPER)
    (folder / "authority" / "people.csv").write_bytes(b"\xff\xfe")

    [problem] = wrong(folder)

    assert problem.startswith("authority/people.csv:1: ")
    assert "can't be read" in problem


def test_names_of_what_is_neither_person_nor_place_stand_in_a_file_of_their_own(
    tmp_path: Path,
) -> None:
    assert read_other_names(tmp_path) == ()

    folder = tmp_path / "authority"
    folder.mkdir()
    row = "مهرجان الفوانيس,Lantern Festival,جشنواره فانوس,Fener Festivali,لالٹین میلہ,Lanternfest"
    (folder / "other_names.csv").write_text(f"ar,en,fa,tr,ur,aliases\n{row}\n", "utf-8")

    found = read_other_names(tmp_path)
    assert ("Lantern Festival", "en") in found
    assert ("Lanternfest", "") in found
    assert read_authority(tmp_path) == ()

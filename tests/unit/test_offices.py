"""Offices that every country has, made of one row each."""

from pathlib import Path

import pytest

from tests.newsrooms import TOGETHER, shipped_names
from wiredesk.newsroom import NewsroomError
from wiredesk.newsroom.authority import read_authority
from wiredesk.newsroom.authority_rows import Authority

OFFICES = "id,of,only,but,ar,en,fa,tr,ur"
LAMPS = (
    "lamp-ministry,country,,,وزارة المصابيح {feminine}|وزارة المصابيح في {name},"
    "{adjective} Lamp Ministry|{name}'s Lamp Ministry,وزارت چراغ {name},"
    "{name} Fener Bakanlığı,{adjective} وزارت چراغ|{name} کی وزارت چراغ"
)
COUNTRIES = "country,size,ar,en,fa,tr,ur,ar_adjective,en_adjective,ur_adjective"
IRAQ = "IQ,larger,العراق,Iraq,عراق,Irak,عراق,العراقي,Iraqi,عراقی"
PALAU = "PW,smaller,بالاو,Palau,پالائو,Palau,پلاؤ,,,"
WICK = "place:wick,place,ويك,Wick,ویک,Wick,ویک,,,PW,,,"
HEADING = "id,kind,ar,en,fa,tr,ur,aliases,wikidata,country"


def offices(folder: Path, *rows: str, by_hand: str = "", cities: str = "") -> dict[str, Authority]:
    """Read the authority files of a newsroom that has these offices, by id."""
    authority = folder / "authority"
    authority.mkdir()
    (authority / "offices.csv").write_text("\n".join([OFFICES, *rows]), "utf-8")
    (authority / "office_countries.csv").write_text(f"{COUNTRIES}\n{IRAQ}\n{PALAU}", "utf-8")
    (authority / "organisations.csv").write_text(f"{HEADING}\n{by_hand}", "utf-8")
    (authority / "places.csv").write_text(f"{HEADING},part_of,latitude,longitude\n{WICK}", "utf-8")
    (authority / "office_cities.csv").write_text(f"city\n{cities}", "utf-8")
    return {row.id: row for row in read_authority(folder) if row.kind == "organisation"}


def test_an_office_is_one_of_each_country_in_five_languages(tmp_path: Path) -> None:
    lamps = offices(tmp_path, LAMPS)["office:lamp-ministry:IQ"]

    assert (lamps.kind, lamps.country) == ("organisation", "IQ")
    assert dict(lamps.names) == {
        "ar": "وزارة المصابيح العراقية",
        "en": "Iraqi Lamp Ministry",
        "fa": "وزارت چراغ عراق",
        "tr": "Irak Fener Bakanlığı",
        "ur": "عراقی وزارت چراغ",
    }
    assert lamps.others["en"] == ("Iraq's Lamp Ministry",)
    assert lamps.others["tr"] == ()


def test_a_country_without_an_adjective_has_the_forms_that_need_none(tmp_path: Path) -> None:
    lamps = offices(tmp_path, LAMPS)["office:lamp-ministry:PW"]

    assert lamps.names["en"] == "Palau's Lamp Ministry"
    assert lamps.names["ar"] == "وزارة المصابيح في بالاو"


def test_an_office_without_a_form_in_each_language_is_none(tmp_path: Path) -> None:
    adjective_alone = LAMPS.replace("|وزارة المصابيح في {name}", "")

    assert set(offices(tmp_path, adjective_alone)) == {"office:lamp-ministry:IQ"}


@pytest.mark.parametrize(
    ("change", "countries"),
    [
        ("country,,", {"IQ", "PW"}),
        ("larger,,", {"IQ"}),
        ("country,PW|FI,", {"PW"}),
        ("country,,PW", {"IQ"}),
    ],
)
def test_a_row_says_which_countries_have_the_office(
    tmp_path: Path, change: str, countries: set[str]
) -> None:
    found = offices(tmp_path, LAMPS.replace("country,,", change, 1))

    assert {row.country for row in found.values()} == countries


def test_a_row_made_by_hand_is_the_office_and_gains_its_forms(tmp_path: Path) -> None:
    row = "organisation:lamps,organisation,مصابيح,Lamps,چراغ,Fener,چراغ,iraqi lamp ministry,,IQ"

    found = offices(tmp_path, LAMPS, by_hand=row)

    assert set(found) == {"organisation:lamps", "office:lamp-ministry:PW"}
    lamps = found["organisation:lamps"]
    assert lamps.names["en"] == "Lamps"
    assert lamps.others["tr"] == ("Irak Fener Bakanlığı",)


def test_a_row_of_another_country_is_no_such_office(tmp_path: Path) -> None:
    row = "organisation:lamps,organisation,مصابيح,Iraqi Lamp Ministry,چراغ,Fener,چراغ,,,PW"

    assert "office:lamp-ministry:IQ" in offices(tmp_path, LAMPS, by_hand=row)


def test_an_office_of_a_city_is_named_after_the_place(tmp_path: Path) -> None:
    school = "school,city,,,مدرسة {name},{name} School,مدرسه {name},{name} Okulu,{name} اسکول"

    found = offices(tmp_path, school, LAMPS, cities="place:wick")

    wick = found["office:school:wick"]
    assert (wick.names["en"], wick.names["fa"], wick.country) == ("Wick School", "مدرسه ویک", "PW")
    assert "office:school:PW" not in found
    assert "office:lamp-ministry:wick" not in found


def test_a_city_that_is_no_place_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(NewsroomError) as caught:
        offices(tmp_path, LAMPS, cities="place:wock")

    [problem] = map(str, caught.value.problems)
    assert problem.startswith("authority/office_cities.csv:2: city: 'place:wock' is none of")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (LAMPS.replace("country,", "planet,", 1), "of: should be one of country, larger, city"),
        (LAMPS.replace("{name} Fener", "{nom} Fener"), "tr: {nom} is none of"),
        (LAMPS.replace(",country", "", 1), "ur: this cell is empty"),
    ],
)
def test_what_is_wrong_is_named_with_file_line_and_field(
    tmp_path: Path, row: str, said: str
) -> None:
    with pytest.raises(NewsroomError) as caught:
        offices(tmp_path, row)

    problems = [str(problem) for problem in caught.value.problems]
    assert any(f"authority/offices.csv:2: {said}" in each for each in problems)


@TOGETHER
def test_the_shipped_offices_are_there_for_every_country() -> None:
    found = {row.id: row for row in shipped_names()}

    assert found["office:health-ministry:IQ"].names["fa"] == "وزارت بهداشت عراق"
    assert found["office:education-ministry:JO"].names["ar"] == "وزارة التعليم الأردنية"
    assert found["office:health-ministry:PW"].names["tr"] == "Palau Sağlık Bakanlığı"
    assert (
        "Iraqi Ministry of Interior" in found["organisation:iraqi-interior-ministry"].others["en"]
    )

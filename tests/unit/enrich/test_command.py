"""`wiredesk enrich`: what would be learnt of a wire, with no broker."""

import json
import re
import shutil
from collections.abc import Callable
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any, Final

import pytest
from typer.testing import CliRunner, Result

from tests.newsrooms import heading_alone
from wiredesk.cli.app import COMMANDS, build
from wiredesk.enrichment import Enrichment, MainPlace
from wiredesk.newsroom.authority_rows import PLACES
from wiredesk.newsroom.other_names import COUNTRY_NAMES
from wiredesk_enrich.enrich_report import why_there

ROOT: Final = Path(__file__).parents[3]
POINT: Final = EntryPoint("enrich", "wiredesk_enrich.commands:enrich", COMMANDS)
WIRE: Final = {
    "uri": "urn:quillmark:1",
    "pubstatus": "usable",
    "versioncreated": "2026-11-28T10:00:00Z",
    "headline": "Turkey and Iraq agree on a bridge",
    "body_text": "BAGHDAD (Quillmark) - Ministers of Turkey and Iraq met in Baghdad on Monday.",
}


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the shipped newsroom, without the names that these tests have no use for."""
    copy = Path(shutil.copytree(ROOT / "newsroom", tmp_path_factory.mktemp("enrich") / "newsroom"))
    for file in (copy / "authority").iterdir():
        if file.name not in {PLACES, COUNTRY_NAMES}:
            heading_alone(file)
    return copy


@pytest.fixture
def called(newsroom: Path) -> Callable[..., Result]:
    """Answer what runs the command to its end."""
    runner = CliRunner(env={"COLUMNS": "200", "WIREDESK_NEWSROOM": str(newsroom)})
    app = build([POINT], [], ["enrich"])
    return lambda *arguments: runner.invoke(app, ["enrich", *arguments])


@pytest.fixture
def wire(tmp_path: Path) -> str:
    """Write one wire."""
    path = tmp_path / "bridge.json"
    path.write_text(json.dumps(WIRE))
    return str(path)


def test_it_prints_what_is_found_and_where_that_comes_from(
    called: Callable[..., Result], wire: str
) -> None:
    result = called(wire)

    assert result.exit_code == 0
    assert "main place" in result.stdout
    assert "'Turkey' x2 in headline" in result.stdout
    assert "dateline BAGHDAD" in result.stdout


@pytest.mark.parametrize(
    ("dateline", "in_headline", "why"),
    [
        ("BAGHDAD", False, "named in the text, not the dateline BAGHDAD"),
        ("BAGHDAD", True, "in the headline, not the dateline BAGHDAD"),
        ("ANKARA", True, "dateline ANKARA"),
        ("", False, "named in the text"),
    ],
)
def test_the_dateline_is_the_reason_only_where_it_names_the_main_place(
    dateline: str, in_headline: object, why: str
) -> None:
    place = MainPlace(id="place:ankara", name="Ankara", country="TR")
    named = {"kind": "place", "form": "Ankara", "in_headline": in_headline, **place.model_dump()}
    found = {"language": "en", "dateline": dateline, "main_place": place, "entities": [named]}
    assert why_there(Enrichment.model_validate(found), place) == why


def test_with_json_it_prints_a_line_an_article(called: Callable[..., Result], wire: str) -> None:
    result = called("--json", wire)

    line: dict[str, Any] = json.loads(result.stdout)
    assert line["file"] == wire
    assert line["article"]["headline"] == WIRE["headline"]
    assert line["enrichment"]["main_place"]["name"] == "Baghdad"
    named = {each["name"] for each in line["enrichment"]["entities"]}
    assert {"Baghdad", "Iraq"} < named


@pytest.fixture
def turkish(tmp_path: Path) -> str:
    """Write what another agency says of it, in another language."""
    said = {
        "uri": "urn:fenwire:7",
        "versioncreated": "2026-11-28T11:00:00Z",
        "headline": "Türkiye ile Irak köprü için anlaştı",
        "body_text": "BAĞDAT (Fenwire) - Türkiye ve Irak bakanları Bağdat'ta bir araya geldi.",
    }
    path = tmp_path / "kopru.json"
    path.write_text(json.dumps(WIRE | said))
    return str(path)


def test_of_several_files_it_says_which_tell_the_same_event(
    called: Callable[..., Result], wire: str, turkish: str
) -> None:
    first, second = map(json.loads, called("--json", wire, turkish).stdout.splitlines())

    assert first["enrichment"]["cluster"] == first["article"]["id"]
    assert second["enrichment"]["cluster"] == first["article"]["id"]

    printed = called(wire, turkish).stdout
    said = rf"same event +as {first['article']['id']}"
    assert re.search(said, printed)


def test_of_two_revisions_it_says_what_is_new(
    called: Callable[..., Result], wire: str, tmp_path: Path
) -> None:
    newer = tmp_path / "bridge-2.json"
    body = f"{WIRE['body_text']}\n\nThe bridge is to be built within two years."
    newer.write_text(json.dumps(WIRE | {"version": "2", "body_text": body}))

    assert "since version 0: added paragraph 2" in called(wire, str(newer)).stdout


def test_what_can_not_be_read_is_said_and_ends_with_1(
    called: Callable[..., Result], tmp_path: Path
) -> None:
    path = tmp_path / "broken.json"
    path.write_text("{")

    result = called(str(path))

    assert result.exit_code == 1
    assert "broken.json: json_broken" in result.stdout

"""`wiredesk vocabulary import`: all of IPTC's topics put to a newsroom's."""

import json
import os
import shutil
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any, Final

import pytest
from typer.testing import CliRunner, Result

from tests.newsrooms import few_names
from wiredesk.article import Subject
from wiredesk.cli.app import COMMANDS, build
from wiredesk.newsroom import NewsroomError, load
from wiredesk.newsroom.topics import TOPICS
from wiredesk.testing.articles import article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.enrichers import ENRICHERS, Tools
from wiredesk_enrich.settings import EnrichSettings

POINT: Final = EntryPoint("vocabulary", "wiredesk_enrich.vocabulary_commands:vocabulary", COMMANDS)
TOPIC: Final = "http://cv.iptc.org/newscodes/mediatopic/"
SUBJECT: Final = "http://cv.iptc.org/newscodes/subjectcode/"
SPORT, DISCIPLINE, SOCCER = "medtop:15000000", "medtop:20000822", "medtop:20001065"
OLD_SOCCER, OLDER_SOCCER = "medtop:20009001", "medtop:20009002"


def concept(code: str, label: str = "", parent: str = "", **more: Any) -> dict[str, Any]:
    """Write one concept as IPTC's file does."""
    broader = {"broader": [TOPIC + parent.removeprefix("medtop:")]} if parent else {}
    return {"qcode": code, "prefLabel": {"en-US": label} if label else {}, **broader, **more}


def told(*concepts: dict[str, Any]) -> dict[str, Any]:
    """Write a file's content."""
    return {"uri": TOPIC, "conceptSet": list(concepts)}


FOOTBALL: Final = told(
    concept(SPORT, "sport"),
    concept(DISCIPLINE, "competition discipline", SPORT),
    concept(SOCCER, "soccer", DISCIPLINE, exactMatch=[f"{SUBJECT}15054000", "https://w/Q2736"]),
    concept(OLD_SOCCER, "kicking", SPORT, retired="2019", exactMatch=["https://w/Q2736"]),
    concept(OLDER_SOCCER, "running", OLD_SOCCER, retired="2018"),
)


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """Answer a newsroom's folder of our own."""
    return Path(shutil.copytree(few_names(), tmp_path / "newsroom"))


def called(newsroom: Path, content: Any, *options: str) -> Result:
    """Import a file with this content."""
    file = newsroom.parent / "topics.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    app = build([POINT], [], ["vocabulary"])
    return CliRunner().invoke(
        app, ["vocabulary", "import", str(file), "--newsroom", str(newsroom), *options]
    )


def topics(newsroom: Path, *codes: str) -> list[tuple[str, str, str]]:
    """Answer what a wire with these subject codes is about: code, English name, origin."""
    tools = Tools(EnrichSettings(newsroom=newsroom), load(newsroom))
    found = Findings(language="en")
    subjects = tuple(Subject(code=code) for code in codes)
    ENRICHERS["topics"](tools).enrich(article(subjects=subjects), found)
    return [(each.code, each.name, each.origin) for each in found.topics]


def test_a_third_level_topic_is_known_by_itself_with_all_above_it(newsroom: Path) -> None:
    assert topics(newsroom, SOCCER)[0][:2] != (SOCCER, "soccer")

    assert called(newsroom, FOOTBALL).exit_code == 0

    assert topics(newsroom, SOCCER)[0] == (SOCCER, "soccer", "wire")
    assert {(code, origin) for code, _, origin in topics(newsroom, SOCCER)[1:]} == {
        (DISCIPLINE, "parent"),
        (SPORT, "parent"),
    }


def test_a_subject_code_stands_for_the_topic_that_means_the_same(newsroom: Path) -> None:
    called(newsroom, FOOTBALL)
    assert topics(newsroom, "subj:15054000")[0] == (SOCCER, "soccer", "mapped")


@pytest.mark.parametrize("code", [OLD_SOCCER, OLDER_SOCCER])
def test_a_retired_topic_is_what_replaced_it_or_means_the_same(newsroom: Path, code: str) -> None:
    called(newsroom, FOOTBALL)
    assert topics(newsroom, code)[0] == (SOCCER, "soccer", "mapped")


def test_the_newsrooms_own_name_of_a_topic_stays(newsroom: Path) -> None:
    called(newsroom, FOOTBALL)
    assert topics(newsroom, SPORT) == [(SPORT, "Sport", "wire")]


def test_once_more_changes_nothing(newsroom: Path) -> None:
    called(newsroom, FOOTBALL)
    before = (newsroom / TOPICS).stat().st_ino, (newsroom / TOPICS).read_bytes()

    result = called(newsroom, FOOTBALL, "--json")

    assert json.loads(result.stdout) == {
        "added": 0,
        "changed": 0,
        "same": 5,
        "retired": 2,
        "topics": 5,
        "labels": {"en": 5},
    }
    assert ((newsroom / TOPICS).stat().st_ino, (newsroom / TOPICS).read_bytes()) == before


def test_a_file_in_another_language_adds_its_labels_and_keeps_the_rest(newsroom: Path) -> None:
    called(newsroom, FOOTBALL)
    arabic = told(
        concept(SPORT),
        concept(DISCIPLINE, "", SPORT),
        concept(SOCCER, "", DISCIPLINE) | {"prefLabel": {"ar": "كرة  قدم"}},
    )

    assert "0 added, 1 changed" in called(newsroom, arabic).stdout

    row = load(newsroom).topics[SOCCER]
    assert row.labels == {"ar": "كرة قدم", "en": "soccer"}
    assert OLD_SOCCER in load(newsroom).topics


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("code,parent\n", "line 1, column 1: no JSON"),
        ('{"uri":\n oops}', "line 2, column 2: no JSON"),
        ("[]", "no list of concepts"),
        ({"uri": SUBJECT, "conceptSet": [{}]}, f"another vocabulary: {SUBJECT}"),
        (told({"qcode": "medtop:1"}), "concept 1: its `qcode` is 'medtop:1'"),
        (told(concept(SPORT), concept(SPORT)), f"concept 2: {SPORT} is there already"),
        (told(concept(SOCCER, "", DISCIPLINE)), f"{SOCCER} is below {DISCIPLINE}, not in the file"),
        (told(concept(SPORT, retired="2020")), "is retired, and nothing"),
    ],
)
def test_a_wrong_file_is_refused_with_its_place_and_nothing_is_written(
    newsroom: Path, content: Any, why: str
) -> None:
    result = called(newsroom, content)

    assert result.exit_code == 2
    assert why in result.stderr
    assert "topics.json: " in result.stderr
    assert not (newsroom / TOPICS).exists()


def test_a_newsroom_that_is_not_there_is_named(newsroom: Path) -> None:
    result = called(newsroom, FOOTBALL, "--newsroom", str(newsroom / "nowhere"))
    assert (result.exit_code, "no such folder" in result.stderr) == (2, True)


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("code,parent", "code,mother", "topics.csv:1: parent: parent is missing"),
        ("code,parent", "code,mother", "topics.csv:1: mother: mother is none that is read"),
        (f"{SOCCER},{DISCIPLINE}", f"soccer,{DISCIPLINE}", "topics.csv:4: code: 'soccer'"),
        (f"{SOCCER},{DISCIPLINE}", f"{SOCCER},medtop:2", "topics.csv:4: parent: no row"),
        (
            f"{DISCIPLINE},{SPORT}",
            f"{DISCIPLINE},{SOCCER}",
            "topics.csv:4: parent: the topics above",
        ),
        (f"{DISCIPLINE},{SPORT}", f"{SPORT},", "topics.csv:3: code: medtop:15000000 is there"),
        (f",{SOCCER},,", f",{OLDER_SOCCER},,", "topics.csv:5: becomes: "),
    ],
)
def test_what_is_wrong_with_the_newsrooms_file_is_named(
    newsroom: Path, old: str, new: str, place: str
) -> None:
    called(newsroom, FOOTBALL)
    file = newsroom / TOPICS
    assert old in file.read_text("utf-8")
    file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")

    with pytest.raises(NewsroomError) as error:
        load(newsroom)

    assert any(str(each).startswith(place) for each in error.value.problems), error.value
    assert called(newsroom, FOOTBALL).exit_code == 2


def test_iptcs_own_files_can_be_imported(newsroom: Path) -> None:
    """Where MEDIATOPICS names them: they are IPTC's, and not a part of the project."""
    files = sorted(Path(os.environ["MEDIATOPICS"]).glob("*.json"))
    assert files
    for file in files:
        assert called(newsroom, file.read_text("utf-8")).exit_code == 0

    found = load(newsroom).topics
    in_use = {code for code, each in found.items() if not each.becomes}
    assert len(in_use) > 1_000
    assert all(each.becomes in in_use for each in found.values() if each.becomes)
    assert topics(newsroom, SOCCER)[0][0] == SOCCER
    assert {"ar", "en"} <= found[SOCCER].labels.keys()


test_iptcs_own_files_can_be_imported.__test__ = (  # type: ignore[attr-defined]
    "MEDIATOPICS" in os.environ
)

"""`wiredesk memory`, as a person types it, on the embedded broker."""

import asyncio
import json
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any, Final

import pytest
from typer.testing import CliRunner, Result

from wiredesk.child import free_port
from wiredesk.cli.app import COMMANDS, build
from wiredesk.kafka.admin import create_topics
from wiredesk.settings import CommonSettings
from wiredesk.testing.kafka_servers import embedded_server
from wiredesk.topics import MEMORY
from wiredesk.up.parts import PARTITIONS_EMBEDDED

NEWSROOM: Final = Path(__file__).parents[2] / "newsroom"
POINT: Final = EntryPoint("memory", "wiredesk_translate_metadata.memory_commands:memory", COMMANDS)
ROWS: Final = """source_language,target_language,source,target,reviewed
en,tr,Lanterns return to Izmir,Fenerler İzmir kentine döndü,yes
en,ar,Lanterns return to Izmir,عادت الفوانيس إلى إزمير,
en,de,Lanterns return to Izmir,Laternen,
"""


def called(settings: CommonSettings, *arguments: str | Path) -> Result:
    environment = {
        "COLUMNS": "200",
        "WIREDESK_BROKER": settings.broker,
        "WIREDESK_BROKER_IS_EMBEDDED": str(settings.broker_is_embedded).lower(),
        "WIREDESK_NEWSROOM": str(NEWSROOM),
        "WIREDESK_DATA": "/nowhere",
    }
    told = ["memory", *map(str, arguments)]
    return CliRunner(env=environment).invoke(build([POINT], [], told), told)


@pytest.fixture(scope="module")
def broker() -> Iterator[CommonSettings]:
    """An embedded broker as `up` fills it: with fewer partitions than the settings say."""
    with embedded_server() as settings:
        made = settings.model_copy(update={"partitions": PARTITIONS_EMBEDDED})
        assert made.partitions < settings.partitions
        asyncio.run(create_topics(made, [MEMORY]))
        yield settings


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    file = tmp_path / "desk.csv"
    file.write_text(ROWS, "utf-8")
    return file


def told(ended: Result) -> Any:
    return json.loads(ended.stdout)


def test_a_memory_is_tried_out_imported_searched_and_exported(
    broker: CommonSettings, rows: Path, tmp_path: Path
) -> None:
    tried = called(broker, "import", "--dry-run", "--json", rows)
    assert told(tried) == {
        "file": str(rows),
        "dry_run": True,
        "added": 2,
        "changed": 0,
        "same": 0,
        "refused": [{"line": 4, "why": "no edition is in 'de'; there are ar, en, fa, tr, ur"}],
    }
    assert told(called(broker, "search", "--json", "Lanterns return to Rome")) == []

    imported = called(broker, "import", "--who", "Mina", rows)
    assert imported.exit_code == 1
    counts, stories = imported.stdout.splitlines()
    assert counts == f"{rows}: 2 added, 0 changed, 0 same, 1 refused"
    assert stories.startswith("Stories that are out keep their words until their next revision")
    assert f"{rows}:4: no edition is in 'de'" in imported.stderr

    found = told(called(broker, "search", "--json", "--to", "tr", "Lanterns returned to Rome"))
    assert [(each["target"], each["origin"], each["who"]) for each in found] == [
        ("Fenerler İzmir kentine döndü", "desk.csv", "Mina")
    ]
    assert 0.9 < found[0]["score"] < 1
    assert found[0]["said_as"] is None  # "returned" is another word than "return"
    assert "approved" in called(broker, "search", "Lanterns return to Rome").stdout

    exported = called(broker, "export", tmp_path / "all.tmx")
    assert (exported.exit_code, "2 translations" in exported.stdout) == (0, True)
    again = called(broker, "import", "--json", tmp_path / "all.tmx")
    assert (again.exit_code, told(again)["same"], told(again)["refused"]) == (0, 2, [])


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.tmx", "<tmx>", "line 1: no element found"),
        ("a.csv", "a,b\n", "line 1: no column is called 'source_language'"),
        ("a.txt", "", "should end in .tmx or .csv"),
    ],
)
def test_a_file_that_is_no_memory_is_said_to_be_none(
    name: str, content: str, sentence: str, tmp_path: Path, broker: CommonSettings
) -> None:
    (tmp_path / name).write_text(content, "utf-8")

    ended = called(broker, "import", tmp_path / name)

    assert ended.exit_code == 2
    assert sentence in " ".join(ended.stderr.replace("│", " ").split())


def test_nothing_is_said_to_be_done_while_the_broker_is_away(rows: Path) -> None:
    away = CommonSettings(broker=f"127.0.0.1:{free_port()}")

    ended = called(away, "import", rows)

    assert ended.exit_code == 1
    assert ended.stdout == ""
    assert "Kafka" in ended.stderr

"""What every agency file comes to, by tables that were written from the files, never from a run.

One table a folder, `expected/FOLDER.toml`: of each file its format, its charset, and either the
code of its refusals or its articles in their order. Of an article the tables say what matters:
`headline` how it begins (all of it where it is empty), `subjects` the codes, `pictures` how many,
and any other field of `wiredesk.article.Article` as it is; `takedowns` are all targets.
"""

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

from tests.conformance.agency import THERE, names, path, reading
from wiredesk_ingest.readings import Item
from wiredesk_ingest.signs.urgent import looks_urgent

__test__ = THERE

TABLES: Final = sorted((Path(__file__).parent / "expected").glob("*.toml"))
EXPECTED: Final[dict[str, dict[str, Any]]] = {
    f"{table.stem}/{file['name']}": file
    for table in TABLES
    for file in tomllib.loads(table.read_text("utf-8"))["file"]
}


def found(item: Item, wanted: dict[str, Any]) -> dict[str, Any]:
    """Answer of an article what the table says of it, in the table's terms."""
    said = item.article.model_dump() | {"takedowns": [each.target for each in item.takedowns]}
    said["subjects"] = [subject.code for subject in item.article.subjects]
    said["pictures"] = len(item.article.pictures)
    if wanted.get("headline"):
        said["headline"] = said["headline"][: len(wanted["headline"])]
    return {
        name: list(said[name]) if isinstance(said[name], tuple) else said[name] for name in wanted
    }


@pytest.mark.parametrize("name", EXPECTED)
def test_a_file_comes_to_what_its_table_says(name: str) -> None:
    file, read = EXPECTED[name], reading(name)

    assert read.format == file["format"]
    assert read.charset == file["charset"]
    assert sorted({refused.code for refused in read.refusals}) == [
        code for code in [file.get("refusal", "")] if code
    ]
    wanted = file.get("article", [])
    assert len(read.items) == len(wanted)
    for item, article in zip(read.items, wanted, strict=True):
        assert found(item, article) == article


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_table_tells_of_every_file_in_its_folder(table: Path) -> None:
    assert sorted(name for name in EXPECTED if name.startswith(f"{table.stem}/")) == names(
        f"{table.stem}/*"
    )


@pytest.mark.parametrize("name", EXPECTED)
def test_only_a_kill_takes_the_fast_lane(name: str) -> None:
    articles = EXPECTED[name].get("article", [])
    kills = any(article.get("takedowns") for article in articles)

    assert looks_urgent(path(name).read_bytes()) == kills

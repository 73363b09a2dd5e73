"""Each edition's words are in its own letters: "عبدالغنی" of Persian, "عبد الغني" of Arabic."""

import csv
import pkgutil
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

from tests.unit.translate.saying import NEWSROOM
from wiredesk.types import EDITIONS
from wiredesk_translate_metadata import sources, templates

TABLES: Final = sorted(NEWSROOM.rglob("*.csv"))
FOREIGN: Final = {"ar": re.compile("[یکہھ]"), "fa": re.compile("[يكى]"), "ur": re.compile("[يكى]")}
"""Persian and Urdu letters in Arabic, and Arabic ones in theirs: they look alike."""
MODULES: Final = tuple(
    import_module(f"{package.__name__}.{module.name}")
    for package in (templates, sources)
    for module in pkgutil.iter_modules(package.__path__)
)


def strange(edition: str, text: str) -> bool:
    foreign = FOREIGN.get(edition)
    return foreign is not None and foreign.search(text) is not None


def cells(table: Path) -> Iterator[tuple[str, str]]:
    """Answer the cells of an edition, whatever stands around it in the column's name."""
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for column, text in row.items():
                edition = column.removeprefix("apart_").removesuffix("_adjective")
                yield edition, text or ""


def texts(value: object) -> Iterator[str]:
    """Answer all texts in a table of a module."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for each in value.values() for text in texts(each))
    elif isinstance(value, (tuple, list, frozenset)):
        yield from (text for each in value for text in texts(each))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: str(table.relative_to(NEWSROOM)))
def test_tables_of_the_newsroom_are_in_the_letters_of_each_edition(table: Path) -> None:
    assert [each for each in cells(table) if strange(*each)] == []


def test_tables_of_templates_and_sources_are_in_the_letters_of_each_edition() -> None:
    by_edition = [
        (f"{module.__name__}.{name}", edition, text)
        for module in MODULES
        for name, table in vars(module).items()
        if isinstance(table, Mapping) and table and set(table) <= set(EDITIONS)
        for edition, said in table.items()
        for text in texts(said)
    ]

    assert len(by_edition) > 500
    assert [each for each in by_edition if strange(each[1], each[2])] == []

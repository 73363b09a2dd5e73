"""The newsroom that is shipped, and one with few names, whose workers start in less time."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from wiredesk.newsroom.authority import read_authority
from wiredesk.newsroom.authority_rows import Authority
from wiredesk.prepared.settings import PreparedSettings
from wiredesk.prepared.store import Store

SHIPPED: Final = Path(__file__).parents[1] / "newsroom"
STORE: Final = PreparedSettings().store
"""Workers that tests start keep what is made of the names there, too."""

_NAMES: Final = ("people.csv", "organisations.csv", "offices.csv")


TOGETHER: Final = pytest.mark.xdist_group("shipped names")
"""Of tests that ask for them all: one worker runs these, and so reads them once."""


@cache
def shipped_names() -> tuple[Authority, ...]:
    """Answer all names of the newsroom that is shipped; to read them takes some seconds."""
    return read_authority(SHIPPED)


@cache
def passing_store() -> Store:
    """Answer one for newsrooms that tests spoil, for as long as this process lives.

    A store has the last four: in the usual one they would take the place of the shipped names,
    which every other test and worker then had to make again.
    """
    folder = Path(tempfile.mkdtemp(prefix="wiredesk-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Store(folder)


@cache
def few_names() -> Path:
    """Answer a copy for all tests of a process that names nobody: places are all it knows."""
    folder = Path(tempfile.mkdtemp(prefix="wiredesk-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    copy = Path(shutil.copytree(SHIPPED, folder / "newsroom"))
    for name in _NAMES:
        heading_alone(copy / "authority" / name)
    return copy


@cache
def _few_rows() -> Path:
    copy = Path(shutil.copytree(few_names(), few_names().parent / "few-rows"))
    for table in (copy / "authority").iterdir():
        heading_alone(table)
    return copy


def few_rows(folder: Path) -> Path:
    """Answer a copy in a folder, for a test to spoil: with no name, not even of a place.

    All of it is read in a tenth of the time that the places alone would take.
    """
    return Path(shutil.copytree(_few_rows(), folder / "newsroom"))


def heading_alone(table: Path) -> None:
    """Leave out all rows of a file; the file itself is one that a newsroom has."""
    heading = table.read_text("utf-8").partition("\n")[0]
    table.write_text(f"{heading}\n", "utf-8")

"""Reads the table of subjects: the newsroom's label of each code, and what wires call it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from wiredesk.newsroom.authority_rows import split
from wiredesk.newsroom.tables import read_table
from wiredesk.types import EDITIONS

SUBJECTS: Final = "labels/subjects.csv"
_ALIASES: Final = "aliases"


def read_subjects(directory: Path) -> Sequence[tuple[int, Mapping[str, str]]]:
    """Answer the table's rows with their lines. Raises NewsroomError where a cell is missing."""
    return read_table(directory, SUBJECTS, ("code", *EDITIONS), may_be_missing=(_ALIASES,))


def read_subject_names(directory: Path) -> Mapping[str, str]:
    """Answer the codes of subjects by the names that wires write: "labour market".

    Where two have the same name, the first has it, and what wires write comes before labels.
    """
    rows = [row for _, row in read_subjects(directory)]
    names = [(name, row["code"]) for row in rows for name in split(row[_ALIASES])]
    labels = [(row[edition], row["code"]) for row in rows for edition in EDITIONS]
    return dict(reversed((*names, *labels)))

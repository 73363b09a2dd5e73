"""Reads names beside those of bearers: what else countries are called, and what names nobody."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from wiredesk.newsroom.authority_rows import split
from wiredesk.newsroom.countries import FOLDER, read_country_forms
from wiredesk.newsroom.iso_countries import of_no_country
from wiredesk.newsroom.problems import check_rows
from wiredesk.newsroom.scripts import of_wrong_script
from wiredesk.newsroom.tables import read_table
from wiredesk.types import EDITIONS

COUNTRY_NAMES: Final = "country_names.csv"
OTHER_NAMES: Final = "other_names.csv"
"""Names of what is no person, place or organisation: festivals, indices, buildings."""


def read_country_names(directory: Path) -> Mapping[str, tuple[str, ...]]:
    """Answer what newsrooms call countries besides their CLDR names, by ISO code."""
    forms = read_country_forms(directory)
    names = {code: tuple(own.values()) for code, own in forms.items()}
    if (directory / FOLDER / COUNTRY_NAMES).is_file():
        file = f"{FOLDER}/{COUNTRY_NAMES}"
        rows = read_table(directory, file, ("country", "aliases"))
        check_rows(of_no_country(file, line, "country", row["country"]) for line, row in rows)
        for _, row in rows:
            names[row["country"]] = names.get(row["country"], ()) + split(row["aliases"])
    return names


def read_other_names(directory: Path) -> tuple[tuple[str, str], ...]:
    """Answer names that name nobody, and in which nobody is named: "Cairo Film Festival".

    Each with its language; aliases have none, for they are of all.
    """
    if not (directory / FOLDER / OTHER_NAMES).is_file():
        return ()
    file = f"{FOLDER}/{OTHER_NAMES}"
    rows = read_table(directory, file, (*EDITIONS, "aliases"), may_be_empty=("aliases",))
    check_rows(of_wrong_script(file, line, row) for line, row in rows)
    return tuple(
        form
        for _, row in rows
        for form in (
            *((row[edition], str(edition)) for edition in EDITIONS),
            *((alias, "") for alias in split(row["aliases"])),
        )
    )

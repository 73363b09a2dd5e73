"""Reads the newsroom's own forms of countries' names, where CLDR's are printed by no paper."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from wiredesk.newsroom.files import read_table
from wiredesk.newsroom.problems import NewsroomError
from wiredesk.newsroom.scripts import of_wrong_script
from wiredesk.types import EDITIONS, Edition

COUNTRY_FORMS: Final = "country_forms.csv"

CountryForms = Mapping[str, Mapping[Edition, str]]
"""By ISO 3166-1 alpha-2, and by edition."""


def read_country_forms(directory: Path, folder: str) -> CountryForms:
    """Read the forms; none without such a file. Raises NewsroomError, which names what is wrong."""
    if not (directory / folder / COUNTRY_FORMS).is_file():
        return {}
    file = f"{folder}/{COUNTRY_FORMS}"
    rows = read_table(directory, file, ("country", *EDITIONS))
    problems = [each for line, row in rows for each in of_wrong_script(file, line, row)]
    if problems:
        raise NewsroomError(problems)
    return {row["country"]: {edition: row[edition] for edition in EDITIONS} for _, row in rows}

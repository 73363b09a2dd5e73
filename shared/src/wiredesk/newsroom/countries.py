"""Reads how the newsroom writes what no paper calls as CLDR does: countries, languages, capitals.

A dateline is a city: where a capital is called as its country is, "تونس" there is Tunis.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from wiredesk.newsroom.iso_countries import of_no_country
from wiredesk.newsroom.problems import Problem, check_rows
from wiredesk.newsroom.scripts import of_wrong_script
from wiredesk.newsroom.tables import read_table
from wiredesk.types import EDITIONS, Edition

FOLDER: Final = "authority"
COUNTRY_FORMS: Final = "country_forms.csv"
LANGUAGE_FORMS: Final = "language_forms.csv"
CAPITAL_DATELINES: Final = "capital_datelines.csv"
FORM_FILES: Final = frozenset({COUNTRY_FORMS, LANGUAGE_FORMS, CAPITAL_DATELINES})

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?")

Forms = Mapping[str, Mapping[Edition, str]]
"""By an id, and by edition."""


def read_country_forms(directory: Path) -> Forms:
    """Read the forms of countries, by ISO 3166-1 alpha-2; none without such a file.

    Raises NewsroomError, which names what is wrong.
    """
    return _read(directory, COUNTRY_FORMS, "country")


def read_language_forms(directory: Path) -> Forms:
    """Read the forms of languages, by their tags (`ku`, `pt-BR`); as for those of countries."""
    return _read(directory, LANGUAGE_FORMS, "language")


def read_capital_datelines(directory: Path) -> Forms:
    """Read how datelines write capitals, by the place's id; as for the forms of countries."""
    return _read(directory, CAPITAL_DATELINES, "id")


def _read(directory: Path, name: str, key: str) -> Forms:
    file = f"{FOLDER}/{name}"
    if not (directory / file).is_file():
        return {}
    rows = read_table(directory, file, (key, *EDITIONS))
    check_rows([*(_wrong(file, line, row) for line, row in rows), _twice(file, key, rows)])
    return {row[key]: {edition: row[edition] for edition in EDITIONS} for _, row in rows}


def _wrong(file: str, line: int, row: Mapping[str, str]) -> Iterator[Problem]:
    yield from of_wrong_script(file, line, row)
    yield from of_no_country(file, line, "country", row.get("country", ""))
    if (tag := row.get("language")) and not _LANGUAGE.fullmatch(tag):
        message = f"{tag!r} is no language's tag (BCP 47): `ku`, `sr-Latn`, `pt-BR`"
        yield Problem(file=file, line=line, field="language", message=message)


def _twice(file: str, key: str, rows: Sequence[tuple[int, Mapping[str, str]]]) -> Iterator[Problem]:
    lines: dict[str, int] = {}
    for line, row in rows:
        if (first := lines.setdefault(row[key], line)) != line:
            message = f"{row[key]} is there already, on line {first}"
            yield Problem(file=file, line=line, field=key, message=message)

"""The ids of all that the authority files know, read at once and unchecked for who asks."""

from collections.abc import Iterator
from pathlib import Path

from wiredesk.newsroom.authority import NO_BEARERS
from wiredesk.newsroom.countries import FOLDER
from wiredesk.newsroom.offices import OFFICE_CITIES, OFFICE_COUNTRIES, OFFICES, office_id
from wiredesk.newsroom.tables import read_column


def read_ids(directory: Path) -> Iterator[str]:
    """Answer them; of offices also those that a country has not. Raises NewsroomError."""
    for path in sorted((directory / FOLDER).glob("*.csv")):
        if path.name not in NO_BEARERS:
            yield from read_column(directory, f"{FOLDER}/{path.name}", "id")
    holders = [
        *_column(directory, OFFICE_COUNTRIES, "country"),
        *(city.partition(":")[2] for city in _column(directory, OFFICE_CITIES, "city")),
    ]
    for office in _column(directory, OFFICES, "id"):
        yield from (office_id(office, holder) for holder in holders)


def _column(directory: Path, name: str, column: str) -> list[str]:
    there = (directory / FOLDER / name).is_file()
    return [*read_column(directory, f"{FOLDER}/{name}", column)] if there else []

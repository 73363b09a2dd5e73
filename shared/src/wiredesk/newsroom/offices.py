"""Makes the offices that every country has: one row of a ministry stands for two hundred of them.

`offices.csv` says how an office is called with a country's name or adjective in it, the house form
first; `office_countries.csv` has those words. Universities and town halls are made of the cities in
`office_cities.csv`, which are rows of the places.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Final, NamedTuple

from wiredesk.newsroom.iso_countries import of_no_country
from wiredesk.newsroom.problems import NewsroomError, Problem, check_rows
from wiredesk.newsroom.scripts import of_wrong_script
from wiredesk.newsroom.tables import read_table
from wiredesk.types import EDITIONS, Edition

OFFICES: Final = "offices.csv"
OFFICE_COUNTRIES: Final = "office_countries.csv"
OFFICE_CITIES: Final = "office_cities.csv"
_OFFICES: Final = ("id", "of", "only", "but", *EDITIONS)
_ADJECTIVES: Final = ("ar_adjective", "en_adjective", "ur_adjective")
ABROAD: Final = "abroad"
"""The column of what languages without an edition call somebody of a country: `tunisienne`."""
_COUNTRIES: Final = ("country", "size", *EDITIONS, *_ADJECTIVES)
_SIZES: Final[Mapping[str, frozenset[str]]] = {
    "country": frozenset({"larger", "smaller"}),
    "larger": frozenset({"larger"}),
    "city": frozenset({"city"}),
}
"""Whose an office is, by its column `of`: countries of these sizes, or cities."""

_GAP: Final = re.compile(r"\{(\w+)\}")
_GAPS: Final = frozenset({"name", "adjective", "feminine"})
_Row = Mapping[str, str]


class Named(NamedTuple):
    """A place as the other rows have it."""

    country: str
    names: Mapping[Edition, str]


class Office(NamedTuple):
    """An office of one country or city: the house form of each language, and its others."""

    id: str
    office: str
    """The row that it was made of."""
    country: str
    names: Mapping[Edition, str]
    others: Mapping[Edition, tuple[str, ...]]

    def by_language(self) -> Mapping[Edition, tuple[str, ...]]:
        """Answer all its forms, the house form first."""
        return {edition: (name, *self.others[edition]) for edition, name in self.names.items()}


def read_offices(directory: Path, folder: str, places: Mapping[str, Named]) -> Iterator[Office]:
    """Answer the offices of all countries and cities; nothing where a newsroom has no such file.

    Raises NewsroomError, which names file, line and field of everything that is wrong.
    """
    if not (directory / folder / OFFICES).is_file():
        return
    file = f"{folder}/{OFFICES}"
    offices = read_table(directory, file, _OFFICES, may_be_empty=("only", "but"))
    check_rows(_wrong(file, line, row) for line, row in offices)
    holders = [*_countries(directory, folder), *_cities(directory, folder, places)]
    for (_, office), holder in product(offices, holders):
        if _has(office, holder):
            yield from _office(office, holder)


def read_adjectives(directory: Path, folder: str) -> Mapping[str, str]:
    """Answer each country's Arabic adjective, as a man has it; none without such a file."""
    words = read_country_words(directory, folder)
    return {country: row["ar_adjective"] for country, row in words.items()}


def read_country_words(directory: Path, folder: str) -> Mapping[str, Mapping[str, str]]:
    """Answer each country's names and adjectives by their columns; none without such a file."""
    if not (directory / folder / OFFICE_COUNTRIES).is_file():
        return {}
    return {row["country"]: row for row in _countries(directory, folder)}


def wrong_tables(directory: Path, folder: str) -> Iterator[Problem]:
    """Name what is wrong with the tables themselves, where names they need can't be read."""
    for name, columns, may_be_empty in (
        (OFFICES, _OFFICES, ("only", "but")),
        (OFFICE_COUNTRIES, _COUNTRIES, _ADJECTIVES),
        (OFFICE_CITIES, ("city",), ()),
    ):
        if (directory / folder / name).is_file():
            more = (ABROAD,) if name == OFFICE_COUNTRIES else ()
            try:
                read_table(
                    directory,
                    f"{folder}/{name}",
                    columns,
                    may_be_empty=may_be_empty,
                    may_be_missing=more,
                )
            except NewsroomError as error:
                yield from error.problems


def _countries(directory: Path, folder: str) -> Iterator[_Row]:
    file = f"{folder}/{OFFICE_COUNTRIES}"
    rows = read_table(
        directory, file, _COUNTRIES, may_be_empty=_ADJECTIVES, may_be_missing=(ABROAD,)
    )
    check_rows(_wrong_words(file, line, row) for line, row in rows)
    for _, row in rows:
        yield {**row, "holder": row["country"]}


def _wrong_words(file: str, line: int, row: _Row) -> Iterator[Problem]:
    yield from of_wrong_script(file, line, row)
    yield from of_wrong_script(file, line, row, suffix="_adjective")
    yield from of_no_country(file, line, "country", row["country"])


def _cities(directory: Path, folder: str, places: Mapping[str, Named]) -> Iterator[_Row]:
    file = f"{folder}/{OFFICE_CITIES}"
    if not (directory / file).is_file():
        return
    for line, row in read_table(directory, file, ("city",)):
        if row["city"] not in places:
            message = f"{row['city']!r} is none of the places"
            raise NewsroomError([Problem(file=file, line=line, field="city", message=message)])
        country, names = places[row["city"]]
        holder = row["city"].partition(":")[2]
        yield {"country": country, "size": "city", "holder": holder, **dict(names.items())}


def _wrong(file: str, line: int, row: _Row) -> Iterator[Problem]:
    if row["of"] not in _SIZES:
        message = f"should be one of {', '.join(_SIZES)}"
        yield Problem(file=file, line=line, field="of", message=message)
    for edition in EDITIONS:
        for gap in sorted(set(_GAP.findall(row[edition])) - _GAPS):
            message = f"{{{gap}}} is none of {', '.join(sorted(_GAPS))}"
            yield Problem(file=file, line=line, field=edition, message=message)
    yield from of_wrong_script(file, line, row)
    for field in ("only", "but"):
        yield from of_no_country(file, line, field, *row[field].split("|"))


def _has(office: _Row, holder: _Row) -> bool:
    only, but = office["only"].split("|"), office["but"].split("|")
    code = holder["country"]
    listed = only == [""] or code in only
    return holder["size"] in _SIZES[office["of"]] and listed and code not in but


def _office(office: _Row, holder: _Row) -> Iterator[Office]:
    """Answer somebody's office, unless a language has no word that one of its forms needs."""
    said = {edition: _forms(office[edition], _words(holder, edition)) for edition in EDITIONS}
    if all(said.values()):
        yield Office(
            id=office_id(office["id"], holder["holder"]),
            office=office["id"],
            country=holder["country"],
            names={edition: forms[0] for edition, forms in said.items()},
            others={edition: tuple(forms[1:]) for edition, forms in said.items()},
        )


def office_id(office: str, holder: str) -> str:
    """Name an office by its row in `offices.csv`, and by its country's code or its city."""
    return f"office:{office}:{holder}"


def _words(holder: _Row, edition: Edition) -> Mapping[str, str]:
    adjective = holder.get(f"{edition}_adjective", "")
    feminine = re.sub(r"ي\b", "ية", adjective) if edition == "ar" else adjective
    return {"name": holder[edition], "adjective": adjective, "feminine": feminine}


def _forms(cell: str, words: Mapping[str, str]) -> Sequence[str]:
    """Fill the gaps of each form; one whose word the country has not is left out."""
    ways = [way for way in cell.split("|") if all(map(words.get, _GAP.findall(way)))]
    return [way.format_map(words) for way in ways]

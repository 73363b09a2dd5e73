"""Agencies, and what wires say in set phrases: "File photo", "Staff writer", "Not for resale".

`agencies.csv` and `phrases/*.csv`: one row a name or phrase, its house form in each edition, and
the other forms in which wires write it. A phrase may have slots: "Photo by {0}".
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from wiredesk.newsroom.problems import NewsroomError, Problem, check_rows
from wiredesk.newsroom.scripts import of_wrong_script
from wiredesk.newsroom.tables import read_column, read_table
from wiredesk.types import EDITIONS, Edition, Frozen

AGENCIES: Final = "agencies.csv"
ORGANISATIONS: Final = "authority/organisations.csv"
FOLDER: Final = "phrases"
NEEDED: Final = ("bylines", "credits", "usage_terms")
"""The files of phrases; where one is missing, wires' phrases of that kind stay as they are."""

_COLUMNS: Final = ("id", *EDITIONS, "aliases")
_ORGANISATION: Final = "organisation"
_SLOT: Final = re.compile(r"\{(\d)\}")
_BRACE: Final = re.compile(r"[{}]")


class Phrase(Frozen):
    """One row: the house form of each edition, and how else wires write it."""

    id: str
    names: Mapping[Edition, str]
    aliases: tuple[str, ...] = ()
    organisation: str = ""
    """Of an agency: its id in the authority files, whose forms mean the agency in a credit."""

    @property
    def forms(self) -> tuple[str, ...]:
        """Every way in which a wire may write it."""
        return (*dict.fromkeys((*self.names.values(), *self.aliases)),)


Phrases = Mapping[str, Sequence[Phrase]]
"""Rows by the name of their file, without `.csv`."""


def read_agencies(directory: Path) -> Sequence[Phrase]:
    """Read `agencies.csv`; nothing where there is none.

    Raises NewsroomError, which names file, line and field of everything that is wrong.
    """
    if not (directory / AGENCIES).is_file():
        return ()
    return _read(directory, AGENCIES, may_be_missing=(_ORGANISATION,))


def check_agencies(directory: Path) -> None:
    """Raise NewsroomError where an agency is an organisation that nobody knows.

    Not for whoever reads them at a start: such an agency has its own forms alone, and that will do.
    """
    check_rows([_of_no_organisation(directory, read_agencies(directory))])


def _of_no_organisation(directory: Path, agencies: Sequence[Phrase]) -> Iterator[Problem]:
    named = [(line, each) for line, each in enumerate(agencies, 2) if each.organisation]
    there = named and (directory / ORGANISATIONS).is_file()
    known = {*read_column(directory, ORGANISATIONS, "id")} if there else set[str]()
    for line, agency in named if known else ():  # a newsroom may have no organisations at all
        if agency.organisation not in known:
            message = f"{agency.organisation!r} has no row in {ORGANISATIONS}"
            yield Problem(file=AGENCIES, line=line, field=_ORGANISATION, message=message)


def read_phrases(directory: Path) -> Phrases:
    """Read `phrases/*.csv`; see `read_agencies`."""
    paths = sorted((directory / FOLDER).glob("*.csv"))
    problems: list[Problem] = []
    found: dict[str, Sequence[Phrase]] = dict.fromkeys(NEEDED, ())
    for path in paths:
        try:
            found[path.stem] = _read(directory, f"{FOLDER}/{path.name}")
        except NewsroomError as error:
            problems += error.problems
    if problems:
        raise NewsroomError(problems)
    return found


def _read(directory: Path, file: str, may_be_missing: Sequence[str] = ()) -> Sequence[Phrase]:
    rows = read_table(
        directory, file, _COLUMNS, may_be_empty=("aliases",), may_be_missing=may_be_missing
    )
    problems: list[Problem] = []
    ids: dict[str, int] = {}
    owners: dict[str, str] = {}
    phrases = []
    for line, row in rows:
        phrase = _phrase(row)
        problems += of_wrong_script(file, line, _lettered(row))
        problems += _wrong_slots(file, line, phrase)
        problems += _taken(file, line, phrase, ids, owners)
        phrases.append(phrase)
    if problems:
        raise NewsroomError(problems)
    return tuple(phrases)


def _lettered(row: Mapping[str, str]) -> Mapping[str, str]:
    """Answer what of a row has letters: `{0} ({1})` is in no script."""
    return {field: text for field, text in row.items() if any(map(str.isalpha, text))}


def _phrase(row: Mapping[str, str]) -> Phrase:
    aliases = tuple(filter(None, map(str.strip, row["aliases"].split("|"))))
    return Phrase(
        id=row["id"],
        names={each: row[each] for each in EDITIONS},
        aliases=aliases,
        organisation=row.get(_ORGANISATION, ""),
    )


def _wrong_slots(file: str, line: int, phrase: Phrase) -> Iterator[Problem]:
    wanted = slots(phrase.names["en"])
    cells: Iterable[tuple[str, str]] = (
        *phrase.names.items(),
        *(("aliases", each) for each in phrase.aliases),
    )
    for field, text in cells:
        if slots(text) != wanted or _BRACE.search(_SLOT.sub("", text)):
            message = f"{text!r} must have the slots of the English one: {sorted(wanted) or '-'}"
            yield Problem(file=file, line=line, field=field, message=message)


def slots(text: str) -> frozenset[int]:
    """Answer the numbers of a phrase's slots."""
    return frozenset(map(int, _SLOT.findall(text)))


def _taken(
    file: str, line: int, phrase: Phrase, ids: dict[str, int], owners: dict[str, str]
) -> Iterator[Problem]:
    def problem(field: str, message: str) -> Problem:
        return Problem(file=file, line=line, field=field, message=message)

    if phrase.id in ids:
        yield problem("id", f"{phrase.id} is there already, in line {ids[phrase.id]}")
    ids[phrase.id] = line
    for form in phrase.aliases:
        owner = owners.setdefault(form.casefold(), phrase.id)
        if owner != phrase.id:
            yield problem("aliases", f"{form!r} is {owner} already")

"""The newsroom's glossary: terms that an engine may not translate, or only in one way."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from wiredesk.newsroom.problems import NewsroomError, Problem
from wiredesk.newsroom.tables import read_table
from wiredesk.types import EDITIONS, Frozen

FOLDER: Final = "glossary"
_COLUMNS: Final = ("term", "translation")
_NAME: Final = re.compile(rf"(?:[a-z]{{2,3}})-(?:{'|'.join(EDITIONS)})")
_WORD: Final = re.compile(r"\w")
_SLOT: Final = re.compile("[⟦⟧]")


class Term(Frozen):
    """One term of a pair of languages."""

    term: str
    translation: str = ""
    """Empty: it stays as it is written."""


def read_glossary(directory: Path) -> Mapping[str, tuple[Term, ...]]:
    """Read `glossary/*.csv`: the terms by the pair that a file is named after (`en-tr`).

    Nothing where there is no such folder. Raises NewsroomError, which names file, line and field
    of everything that is wrong.
    """
    found: dict[str, tuple[Term, ...]] = {}
    problems: list[Problem] = []
    for path in sorted((directory / FOLDER).glob("*.csv")):
        try:
            found[path.stem] = _read(directory, path)
        except NewsroomError as error:
            problems += error.problems
    if problems:
        raise NewsroomError(problems)
    return found


def _read(directory: Path, path: Path) -> tuple[Term, ...]:
    file = f"{FOLDER}/{path.name}"
    if not _NAME.fullmatch(path.stem):
        message = "should be named after a language and an edition, such as en-tr.csv"
        raise NewsroomError([Problem(file=file, line=1, field="", message=message)])
    rows = read_table(directory, file, _COLUMNS, may_be_empty=("translation",))
    problems = list(_wrong(file, rows))
    if problems:
        raise NewsroomError(problems)
    return tuple(Term(term=row["term"], translation=row["translation"]) for _, row in rows)


def _wrong(file: str, rows: Sequence[tuple[int, Mapping[str, str]]]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for line, row in rows:
        term = row["term"].casefold()
        if term in seen:
            message = f"{row['term']!r} is there already, on line {seen[term]}"
            yield Problem(file=file, line=line, field="term", message=message)
        seen[term] = line
        if not _WORD.search(term):
            yield Problem(file=file, line=line, field="term", message="a term has a word in it")
        for column in _COLUMNS:
            if _SLOT.search(row[column]):
                message = "⟦ and ⟧ stand for what is not translated, so no term has them"
                yield Problem(file=file, line=line, field=column, message=message)

"""Which letters each edition is written in: a name in the wrong column is seen by them."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from wiredesk.newsroom.problems import Problem
from wiredesk.types import EDITIONS

_SCRIPTS: Final[Mapping[str, re.Pattern[str]]] = {
    **dict.fromkeys(
        ("ar", "fa", "ur"),
        re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
    ),
    **dict.fromkeys(("en", "tr"), re.compile("[A-Za-zÀ-ɏḀ-ỿ]")),
}


def in_script(text: str, edition: str) -> bool:
    """Tell whether a text has a letter that an edition is written in."""
    return _SCRIPTS[edition].search(text) is not None


def of_wrong_script(
    file: str, line: int, row: Mapping[str, str], prefix: str = ""
) -> Iterator[Problem]:
    """Name the editions' cells of a row that say something without a letter of their language.

    `prefix` stands before the edition in the column's name.
    """
    for edition in EDITIONS:
        field = prefix + edition
        if row[field] and not in_script(row[field], edition):
            message = f"{row[field]!r} is not in the script of this language"
            yield Problem(file=file, line=line, field=field, message=message)

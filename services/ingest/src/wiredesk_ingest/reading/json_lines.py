"""JSON Lines (https://jsonlines.org): an object a line, each read by itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final

from wiredesk_ingest.reading.almost_json import Budget, read_json
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.json_names import all_said
from wiredesk_ingest.refusals import RefusalError, Refused

MOST_LINES: Final = 1_000
_MOST_PLACES: Final = 20
"""Of broken lines: more are counted, but not named with their byte."""

_SAID: Final = re.compile(r"[^\s\ufeff\x1e][^\n]*")
"""A line that is not empty. RFC 7464 begins each with a record separator."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What was read, and the lines that could not be."""

    text: WireText
    values: list[Any]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """One line that is not empty: its number, and where in the text what it says begins."""

    number: int
    start: int
    said: str


def read_lines(text: WireText, broken: RefusalError) -> Lines:
    """Read what is no JSON as a whole; raises what is wrong with it where it is no lines either.

    It is lines where the first one is an object by itself. Where that one is broken, all must
    begin as objects and half of them be whole: else objects in a document that is broken would
    become articles.
    """
    lines = list(islice(_lines(text.text), MOST_LINES + 1))
    if len(lines) < 2:  # noqa: PLR2004 - one alone is a document that is broken
        raise broken
    first_breaks = isinstance(_read(lines[0], Budget()), Refused)
    if first_breaks and not all(line.said.startswith("{") for line in lines):
        raise broken
    if len(lines) > MOST_LINES:
        raise RefusalError("too_complex", f"more than {MOST_LINES:,} lines of JSON")
    found = _each_alone(text, lines)
    if first_breaks and len(found.refused) > len(found.values):
        raise broken
    return found


def _lines(text: str) -> Iterator[_Line]:
    number, seen = 1, 0
    for line in _SAID.finditer(text):
        number += text.count("\n", seen, line.start())
        seen = line.start()
        yield _Line(number, line.start(), line[0].rstrip())


def _each_alone(text: WireText, lines: Sequence[_Line]) -> Lines:
    values: list[Any] = []
    refused: list[Refused] = []
    notes = dict.fromkeys(text.notes)
    budget = Budget()
    for line in lines:
        read = _read(line, budget)
        if isinstance(read, Refused):
            known = len(refused) < _MOST_PLACES
            place = text.byte_position(line.start) if known else None
            refused.append(replace(read, position=place, item=f"line {line.number}"))
        else:
            values.append(read[1])
            notes.update(dict.fromkeys(read[0].notes))
    return Lines(replace(text, notes=tuple(notes)), values, tuple(refused))


def _read(line: _Line, budget: Budget) -> tuple[WireText, Any] | Refused:
    if not line.said.startswith("{"):
        return Refused("json_broken", "no object")
    try:
        said = WireText(line.said, "utf-8", line.said.encode())
        return all_said(*read_json(said, budget))
    except RefusalError as error:
        return error.refused

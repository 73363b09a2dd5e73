"""JSON Lines (https://jsonlines.org): an object a line, each read by itself."""

import re
from dataclasses import dataclass, replace
from typing import Any, Final

from wiredesk_ingest.almost_json import read_json
from wiredesk_ingest.charset import WireText
from wiredesk_ingest.json_names import all_said
from wiredesk_ingest.refusals import RefusalError, Refused

MOST_LINES: Final = 1_000
_LINE: Final = re.compile(r"[\ufeff\x1e \t]*(?P<said>\{[^\n]*[^\s])")
_EMPTY: Final = re.compile(r"[\s\ufeff\x1e]*")


@dataclass(frozen=True, slots=True)
class Lines:
    """What was read, and the lines that could not be."""

    text: WireText
    values: list[Any]
    refused: tuple[Refused, ...]


def read_lines(text: WireText, broken: RefusalError) -> Lines:
    """Read what is no JSON as a whole; raises what is wrong with it where it is no lines either.

    That is where a line begins with no object, or the first one is none.
    """
    spans = _spans(text, broken)
    values: list[Any] = []
    refused: list[Refused] = []
    notes = dict.fromkeys(text.notes)
    for number, (start, said) in enumerate(spans):
        try:
            line, value = all_said(*read_json(WireText(said, "utf-8", said.encode())))
        except RefusalError as error:
            if number == 0:
                raise broken from None
            place = text.byte_position(start)
            refused.append(replace(error.refused, position=place, item=f"line {number + 1}"))
        else:
            values.append(value)
            notes.update(dict.fromkeys(line.notes))
    return Lines(replace(text, notes=tuple(notes)), values, tuple(refused))


def _spans(text: WireText, broken: RefusalError) -> list[tuple[int, str]]:
    """Answer where each line begins, and its object."""
    spans, start = list[tuple[int, str]](), 0
    for line in text.text.split("\n"):
        if found := _LINE.match(line):
            spans.append((start + found.start("said"), found["said"]))
        elif not _EMPTY.fullmatch(line):
            raise broken
        start += len(line) + 1
    if len(spans) < 2:  # noqa: PLR2004 - one alone is a document that is broken
        raise broken
    if len(spans) > MOST_LINES:
        raise RefusalError("too_complex", f"more than {MOST_LINES:,} lines of JSON")
    return spans

"""Typesetters' marks of ANPA 1312: `^` begins a line of the head, `<` or `=` ends it.

`{` is a half.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from wiredesk_ingest.formats.texts.lines import BY, bare, is_order
from wiredesk_ingest.tellings import explained_signals, signals_of

_BEGIN: Final = "^"
_ENDS: Final = ("<", "=")
_HALF: Final = re.compile(r"(?<![^\d\s;])\{(?=[\s;<=]|$)")
"""Behind a number or alone in its column: `9{` games behind are nine and a half."""

_MOST: Final = 8
"""Lines of one that goes on; the longest seen, a note, has 5."""


def whole_lines(lines: Sequence[str]) -> list[str]:
    """Join the lines of a head that go on, and mark where its text begins."""
    joined = [*_joined(lines)]
    at = _begin_of_text(joined)
    if at < len(joined):
        joined[at] = f"\t{joined[at]}"
    return joined


def with_halves(line: str) -> str:
    """Write the halves in a line, for which the code of the wires has a sign of its own."""
    return _HALF.sub("\u00bd", line)


def _joined(lines: Sequence[str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        behind = _behind(lines, at)
        yield " ".join(map(str.strip, lines[at:behind])) if behind > at + 1 else lines[at]
        at = behind


def _behind(lines: Sequence[str], at: int) -> int:
    """Answer the index behind a marked line that goes on up to the mark of its end."""
    if not lines[at].startswith(_BEGIN) or lines[at].endswith(_ENDS):
        return at + 1
    for behind, line in enumerate(lines[at + 1 : at + _MOST], at + 2):
        if not line.strip() or line.startswith((_BEGIN, "\t", " ")):
            break
        if line.endswith(_ENDS):
            return behind
    return at + 1


def _begin_of_text(lines: Sequence[str]) -> int:
    """Answer the first line without a mark below those of the head.

    Behind the last one where these have none, or the text begins by itself.
    """
    marked = False
    for at, line in enumerate(lines):
        if not bare(line):
            continue
        if BY.fullmatch(bare(line)):
            break  # what stands below an author is text, marked or not
        if line.startswith(_BEGIN) and line.endswith(_ENDS):
            marked = True
        else:
            return at if marked and not _is_aside(line) else len(lines)
    return len(lines)


def _is_aside(line: str) -> bool:
    said = bare(line)
    return is_order(said) or bool(signals_of(said)) or bool(explained_signals(said))

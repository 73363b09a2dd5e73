"""Which lines of a text are rows of a table, or stay lines for another reason."""

import re
from collections.abc import Sequence
from typing import Final

_COLUMNS: Final = re.compile(r"\S {3,}\S|\S\t+ *\S|;[^\s;]{0,12};")
_NUMBERED: Final = re.compile(r" {0,3}\d{1,3} {2,}\S")
"""How the rows of a table begin whose first column is a number."""

_PRICED: Final = re.compile(r" {0,6}\d{1,5}\.\d{2} +\S")
"""How they begin whose first column is an amount: the points are below each other."""

_FEWEST_NUMBERED: Final = 2
_SHORTEST_ROW: Final = 3
_SHORT: Final = 45
"""Characters: three and more lines in a row that are shorter stay lines, as in a table."""


def whole_rows(block: list[str]) -> list[str]:
    """Join numbered rows with what was parted from them at a typewriter's width."""
    numbered = [line for line in block if "  " in line and _NUMBERED.match(line)]
    if len(numbered) < _FEWEST_NUMBERED:
        return block
    rows: list[str] = []
    for line in block:
        row = _NUMBERED.match(line) or in_columns(line) or line.isupper()
        if row or not (rows and _NUMBERED.match(rows[-1])):
            rows.append(line)
        else:
            rows[-1] = f"{rows[-1].rstrip()} {line.strip()}"
    return rows


def cells(line: str) -> list[str]:
    """Answer the cells of a line that stands between `|`; none where it is no row of a table."""
    line = line.strip()
    if len(line) < _SHORTEST_ROW or not (line.startswith("|") and line.endswith("|")):
        return []
    return line[1:-1].split("|")


def are_lines(block: Sequence[str]) -> bool:
    """Tell whether a paragraph's lines stand in columns, or are short ones."""
    columns = sum(map(in_columns, block))
    if columns * 2 > len(block) or all(map(is_priced, block)):
        return True
    return len(block) > 2 and all(len(line) < _SHORT for line in block)  # noqa: PLR2004 - an address


def is_priced(line: str) -> bool:
    """Tell whether a line is a row that begins with an amount."""
    return _PRICED.match(line) is not None


def in_columns(line: str) -> bool:
    """Tell whether a line is parted as a table's row."""
    said = line.strip()
    if "  " not in said and "\t" not in said and ";" not in said:
        return False  # most often
    return _NUMBERED.match(line) is not None or _COLUMNS.search(said[:200]) is not None

"""Memories as CSV, for spreadsheets: a translation a line, with a head (RFC 4180, UTF-8)."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import BinaryIO, Final

from wiredesk.translation_memory import Remembered
from wiredesk_translate_metadata.memory.units import FileUnreadable, Refused, Unit

NEEDED: Final = ("source_language", "target_language", "source", "target")
COLUMNS: Final = (*NEEDED, "origin", "reviewed", "who", "at")
_YES: Final = frozenset({"yes", "true", "1", "x"})
_DELIMITERS: Final = ",;\t"


def read_csv(file: BinaryIO) -> Iterator[Unit | Refused]:
    """Answer each translation, in the file's order. Raises FileUnreadable.

    Commas part the cells; or semicolons or tabs, as spreadsheets of some countries write them.
    """
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    line = 1
    try:
        head = text.readline()
        rows = csv.reader(text, delimiter=max(_DELIMITERS, key=head.count), strict=True)
        columns = _columns(head, max(_DELIMITERS, key=head.count))
        for row in rows:
            if row:
                yield _unit(dict(zip(columns, row, strict=False)), line + 1)
            line = rows.line_num + 1
    except UnicodeDecodeError:
        raise FileUnreadable(line + 1, "this is not UTF-8") from None
    except csv.Error as error:
        raise FileUnreadable(line + 1, str(error)) from None
    finally:
        text.detach()


def write_csv(records: Iterable[Remembered]) -> Iterator[str]:
    """Answer the file's text, line by line."""
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\r\n")
    for cells in (COLUMNS, *map(_cells, records)):
        writer.writerow(cells)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def _columns(head: str, delimiter: str) -> list[str]:
    columns = [each.strip().lower() for each in next(csv.reader([head], delimiter=delimiter), [])]
    missing = [name for name in NEEDED if name not in columns]
    if missing:
        raise FileUnreadable(1, f"no column is called {missing[0]!r}")
    return columns


def _unit(row: Mapping[str, str], line: int) -> Unit | Refused:
    missing = [name for name in NEEDED if name not in row]
    if missing:
        return Refused(line, f"the cell {missing[0]!r} is missing")
    at = _instant(row.get("at", ""))
    if row.get("at") and at is None:
        return Refused(line, f"at: {row['at']!r} is no time with an offset (2026-11-20T09:00Z)")
    return Unit(
        line,
        row["source_language"],
        row["target_language"],
        row["source"],
        row["target"],
        row.get("origin", ""),
        row.get("who", ""),
        at,
        row.get("reviewed", "").strip().lower() in _YES,
    )


def _instant(said: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(said.strip())
    except ValueError:
        return None
    return at if at.tzinfo else None


def _cells(record: Remembered) -> tuple[str, ...]:
    facts = record.model_dump(mode="json")
    return tuple("yes" if each is True else str(each or "") for each in map(facts.get, COLUMNS))

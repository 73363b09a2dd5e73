"""Tables of a mail's HTML that only set where things stand, as mail programs need them."""

from collections.abc import Iterator
from typing import Final

from wiredesk_ingest.reading.xml import Element

_GROUPS: Final = frozenset({"tbody", "thead", "tfoot"})
_CELLS: Final = frozenset({"td", "th"})
_SAID: Final = frozenset({"presentation", "none"})


def unwrap_layout(root: Element) -> None:
    """Make plain blocks of tables that say that they are no data, or have one cell in each row."""
    for table in [*root.iter("table")]:
        rows = [*_rows(table)]
        cells = [[each for each in row if each.tag in _CELLS] for row in rows]
        if table.get("role") in _SAID or all(len(row) < 2 for row in cells):  # noqa: PLR2004 - one column
            for each in (table, *table, *rows, *(cell for row in cells for cell in row)):
                if each.tag != "caption":
                    each.tag = "div"


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in _GROUPS:
            yield from child.iterchildren("tr")

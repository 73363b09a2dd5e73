"""The lines of a wire sent as text, parted into paragraphs."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from wiredesk_ingest.formats.texts.closing import CREDITS
from wiredesk_ingest.formats.texts.rows import are_lines, in_columns, is_priced

_LONGEST_WRAPPED: Final = 132
"""Characters of a line that a terminal wraps; no printer of wires had more."""

_FEWEST_BLANKS: Final = 12
"""In a line so long that it is a sentence, and no address."""

_ITEMS: Final = ("- ", "* ")
_ENDINGS: Final = ".:;!?"


def paragraphs_of(lines: Sequence[str]) -> Iterable[list[str]]:
    """Answer the lines of each paragraph, in their order."""
    blocks = _blocks(lines)
    if max(map(len, lines), default=0) > _LONGEST_WRAPPED and any(map(_is_whole, lines)):
        return (part for block in blocks for part in _apart(block))
    return blocks


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    """Part lines into paragraphs: at empty lines, before indented ones, around marked ones."""
    block: list[str] = []
    for line in lines:
        begins = line.startswith(("\t", "  ")) and not _goes_on(line, block)
        alone = line.startswith(("^", "- ", "#", "* ")) and not _is_dash(line, block)
        alone = alone or CREDITS.match(line) is not None
        if block and (not line.strip() or begins or alone):
            yield block
            block = []
        if line.strip():
            block.append(line)
        if block and (line.endswith("<") or line.startswith("#")):
            yield block
            block = []
    if block:
        yield block


def _is_whole(line: str) -> bool:
    """Tell whether a line is a whole paragraph, as where nobody wrapped a text."""
    return len(line) > _LONGEST_WRAPPED and line.count(" ") > _FEWEST_BLANKS


def _apart(block: list[str]) -> Iterator[list[str]]:
    """Part a block of a text that nobody wrapped: each line is a paragraph, but for a table's."""
    if len(block) == 1 or are_lines(block):
        yield block
        return
    for is_row, lines in groupby(block, key=in_columns):
        if is_row:
            yield [*lines]
        else:
            yield from ([line] for line in lines)


def _goes_on(line: str, block: Sequence[str]) -> bool:
    """Tell whether an indented line goes on with the item of a list above it, or with its rows."""
    if not block:
        return False
    if block[0].startswith(_ITEMS):
        return not line.lstrip().startswith(_ITEMS)
    return is_priced(line) and is_priced(block[0])


def _is_dash(line: str, block: Sequence[str]) -> bool:
    """Tell whether a line begins with the dash of a sentence that began above, and is no item."""
    return (
        line.startswith("- ")
        and bool(block)
        and not block[0].startswith(_ITEMS)
        and line[2:3].islower()
        and block[-1].rstrip()[-1:] not in _ENDINGS
    )

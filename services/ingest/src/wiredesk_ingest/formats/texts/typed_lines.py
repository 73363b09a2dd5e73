"""Text as a terminal sends it, put whole into one paragraph of mark-up: parted as it was typed.

Its lines begin where the page does, those that begin a paragraph are indented, and tables stand in
columns. A paragraph of mark-up that is only wrapped has all lines at the margin, or none.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.attributes import XML_LANG
from wiredesk_ingest.formats.texts.rows import are_lines, in_columns
from wiredesk_ingest.reading.xml import Element

_MOST_LINES: Final = 5_000
"""Of one body; the largest table of results seen has 60. What follows is only wrapped."""

_SAID: Final = ("class", "role", "dir", "lang", XML_LANG)
"""What each part of a paragraph says like the whole."""

_INDENTED: Final = ("  ", "\t")


def part_typed_lines(root: Element) -> None:
    """Part such paragraphs of a tree."""
    left = _MOST_LINES
    for paragraph in [*root.iter("{*}p")]:
        text = paragraph.text or ""
        if "\n" not in text or len(paragraph):
            continue
        lines = text.split("\n", left)
        left -= len(lines)
        if left <= 0:
            return
        if _is_typed(lines):
            _part(paragraph, [*_blocks(lines)])


def _is_typed(lines: Sequence[str]) -> bool:
    below = [line for line in lines[1:] if line.strip()]
    if all(line[:1].isspace() for line in below):
        return False  # how mark-up itself is indented
    rows = sum(map(in_columns, below))
    return rows * 2 > len(below) or any(line.startswith(_INDENTED) for line in below)


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    """Part lines at empty ones and before indented ones; what stands in columns stays together."""
    columns = [in_columns(line) for line in lines]
    block: list[str] = []
    for line, is_row, was_row in zip(lines, columns, [False, *columns], strict=False):
        begins = line.startswith(_INDENTED) and not (is_row and was_row)
        if block and (not line.strip() or begins):
            yield block
            block = []
        if line.strip():
            block.append(line.strip())
    if block:
        yield block


def _part(paragraph: Element, blocks: Sequence[list[str]]) -> None:
    said = {name: value for name in _SAID if (value := paragraph.get(name))}
    for block in reversed(blocks[1:]):
        another = etree.Element(paragraph.tag, said)
        _write(another, block)
        paragraph.addnext(another)
    _write(paragraph, blocks[0] if blocks else [""])


def _write(paragraph: Element, block: Sequence[str]) -> None:
    if not are_lines(block):
        paragraph.text = " ".join(block)
        return
    paragraph.text = block[0]
    for line in block[1:]:
        etree.SubElement(paragraph, "br").tail = line

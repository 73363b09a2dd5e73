"""Paragraphs of a text, made into a body: joined lines, lists, headings, lines that stay lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.body import MOST_IN_BODY, Body, body_of, plain_body
from wiredesk_ingest.bodies.cleaner import MOST_AMPERSANDS
from wiredesk_ingest.bodies.markup import MOST_PARAGRAPHS
from wiredesk_ingest.bodies.plain import MOST_PLAIN
from wiredesk_ingest.bodies.words import clean
from wiredesk_ingest.formats.texts.marks import (
    may_have_marks,
    most_marks,
    plain,
    print_quotes,
    write,
)
from wiredesk_ingest.formats.texts.rows import are_lines, cells, in_columns, whole_rows
from wiredesk_ingest.reading.xml import Element
from wiredesk_ingest.refusals import RefusalError

_CENTRED: Final = re.compile(r"(?:\^.*|[\s_*-]+)=\s*")
"""A line set in the middle, which `=` says at its end."""

_ITEM: Final = re.compile(r"- |\s{0,8}_ (?=\S)")
"""How an item of a list begins; the second way is AP's, whose dash it is."""

_INDENTED: Final = re.compile(r"\s{1,8}(?=- \S)")
"""How one begins where each paragraph is indented; a title between dashes does, too."""

_FEWEST_ROWS: Final = 2


def body_from(blocks: Sequence[tuple[str, list[str]]]) -> Body:
    """Make a body of blocks. RefusalError `too_complex`."""
    _refuse_too_many(blocks)
    blocks = [
        part
        for block in blocks
        for part in (_without_rows(*block) if len(block[1]) > _FEWEST_ROWS else (block,))
    ]
    blocks = [*_items(blocks)]
    body = _running(blocks) or body_of(_tree(blocks))
    body.raw = [_said(block) for _, block in blocks]
    return body


def _running(blocks: Sequence[tuple[str, list[str]]]) -> Body | None:
    """Make a body of paragraphs of words alone, as most are; None where one is more than that."""
    if len(blocks) > MOST_PLAIN or not all(
        tag == "p" and _is_words(block) for tag, block in blocks
    ):
        return None
    return plain_body([print_quotes(" ".join(_lines(block))) for _, block in blocks])


def _is_words(block: Sequence[str]) -> bool:
    """Tell whether a paragraph is no item of a list, no table, and has no marks in it."""
    if _ITEM.match(block[0]) or any(map(may_have_marks, block)) or all(map(cells, block)):
        return False
    return len(block) == 1 or not are_lines(block)


def _tree(blocks: Sequence[tuple[str, list[str]]]) -> Element:
    root, items = etree.Element("body"), None
    for tag, block in blocks:
        if tag == "p" and _ITEM.match(block[0]):
            items = etree.SubElement(root, "ul") if items is None else items
            _write(etree.SubElement(items, "li"), block)
        else:
            items = None
            rows = [cells(line) for line in block]
            if all(rows):
                _write_rows(etree.SubElement(root, "table"), rows)
            else:
                _write(etree.SubElement(root, tag), block)
    return root


def _items(
    blocks: Sequence[tuple[str, list[str]]],
) -> Iterator[tuple[str, list[str]]]:
    """Take the blanks off before items that are indented; one alone is a sentence with a dash."""
    for are_items, group in groupby(blocks, key=_is_indented):
        run = [*group]
        for tag, block in run:
            whole = are_items and len(run) >= _FEWEST_ROWS
            yield tag, [block[0].lstrip(), *block[1:]] if whole else block


def _is_indented(block: tuple[str, list[str]]) -> bool:
    tag, lines = block
    return tag == "p" and bool(_INDENTED.match(lines[0])) and not lines[-1].endswith(" -")


def _refuse_too_many(blocks: Sequence[tuple[str, list[str]]]) -> None:
    if len(blocks) > MOST_PARAGRAPHS:
        raise RefusalError("too_complex", f"more than {MOST_PARAGRAPHS:,} paragraphs")
    text = "\n".join([line for _, block in blocks for line in block])
    if text.count("<") > MOST_AMPERSANDS:
        raise RefusalError("too_complex", f"more than {MOST_AMPERSANDS:,} signs to escape")
    if most_marks(text) + text.count("|") > MOST_IN_BODY:
        raise RefusalError("too_complex", f"more than {MOST_IN_BODY:,} marks in a text")


def _without_rows(tag: str, block: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Part a paragraph of a few rows of a table from the sentences around them."""
    block = whole_rows(block) if tag == "p" else block
    if tag != "p" or are_lines(block) or _ITEM.match(block[0]):
        yield tag, block
        return
    left: list[str] = []
    for is_row, group in groupby(block, key=in_columns):
        lines = [*group]
        if is_row and len(lines) >= _FEWEST_ROWS:
            yield from [(tag, left)] if left else []
            yield tag, lines
            left = []
        else:
            left += lines
    yield from [(tag, left)] if left else []


def _said(block: Sequence[str]) -> str:
    """Answer the words of a block, as a reader should get them."""
    rows = [cells(line) for line in block]
    if all(rows):
        return " ".join(plain(cell) for row in rows for cell in row)
    return plain(" ".join(map(_unmarked, _without_bullet(block))))


def _write_rows(table: Element, rows: Sequence[Sequence[str]]) -> None:
    width = max(map(len, rows))
    for row in rows:
        tr = etree.SubElement(table, "tr")
        for cell in row:
            td = etree.SubElement(tr, "td")
            write(td, clean(cell).strip())
        if len(row) == 1 < width:
            td.set("colspan", str(width))


def _without_bullet(block: Sequence[str]) -> list[str]:
    begins = _ITEM.match(block[0])
    return [block[0][begins.end() if begins else 0 :].strip(), *block[1:]]


def _write(element: Element, block: Sequence[str]) -> None:
    """Write a paragraph; lines that stand in columns, or are short ones, stay lines."""
    lines = _lines(block)
    apart = len(lines) > 1 and are_lines(block)
    write(element, lines[0] if apart else " ".join(lines))
    for line in lines[1:] if apart else ():
        etree.SubElement(element, "br")
        write(element, line)


def _lines(block: Sequence[str]) -> list[str]:
    return [clean(_unmarked(line)).strip() for line in _without_bullet(block)]


def _unmarked(line: str) -> str:
    said = line.strip()
    said = said.rstrip("= ") if _CENTRED.fullmatch(said) else said
    return said.removeprefix("^").rstrip("<")

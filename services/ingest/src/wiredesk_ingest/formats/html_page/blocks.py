"""A page's text, block by block: what runs as copy does, and what only names other pages.

Copy has long blocks, several beside each other, with hardly a link in them; the rest of a page is
short or links.
"""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.tags import LEFT_OUT_INLINE
from wiredesk_ingest.formats.html_page.figures import figures_in
from wiredesk_ingest.reading.xml import Element

IN_LINES: Final = LEFT_OUT_INLINE | {"br", "button"}
"""What parts no block."""

FEWEST_LETTERS: Final = 40
"""Of a block that runs."""

_MOST_LINKED: Final = 0.35
_NO_SENTENCE: Final = 3
"""Times the fewest letters that a block has if it has no sentence's end: Thai writes none."""

_COMPANY: Final = 3
_SENTENCE: Final = re.compile("[.!?\u2026\u061f\u06d4\u0964\u104b\u3002\uff01\uff1f]")
_SENTENCE_ENDS: Final = re.compile(rf"{_SENTENCE.pattern}[\"'\u00bb\u201d\u2019\u300d)\]]*\Z")
_SYLLABLES: Final = re.compile("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]")
_LETTERS: Final = 3
"""Of an alphabet that one sign of Chinese, Japanese or Korean stands for."""


@dataclass(frozen=True, slots=True)
class Block:
    """The text that stands in an element between others that part it."""

    owner: Element
    text: str
    letters: int
    linked: int  # of its letters
    runs: bool
    """Whether it is as long as copy is, and no list of links."""

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends as a sentence does."""
        return _SENTENCE_ENDS.search(self.text) is not None

    def lists(self, most: float) -> bool:
        """Tell whether more than `most` of it is links, and no sentence was made of them."""
        return self.linked > most * self.letters and not self.ends_sentence


_Parents = Sequence[tuple[Element, Element | None]]
"""Elements, the last one first, and what each of them stands in."""


class Shape:
    """The blocks of a tree, and their letters summed up for each element around them."""

    def __init__(
        self, root: Element, blocks: Sequence[Block] | None = None, parents: _Parents = ()
    ) -> None:
        """Read the blocks, and what each element stands in, unless they are known."""
        self.root = root
        self.blocks = [*_blocks(root)] if blocks is None else blocks
        self._upward = parents or [(each, each.getparent()) for each in [*root.iter()][:0:-1]]
        letters, linked, running, runs = (Counter[Element]() for _ in range(4))
        for block in self.blocks:
            letters[block.owner] += block.letters
            linked[block.owner] += block.linked
            runs[block.owner] += block.runs
        for block in _in_company([block for block in self.blocks if block.runs]):
            running[block.owner] += block.letters - block.linked
        self.letters, self.linked, self.running, self.runs = (
            _up(each, self._upward) for each in (letters, linked, running, runs)
        )

    def without(self, gone: Container[Element]) -> "Shape":
        """Answer the shape without what was taken out of some elements."""
        out: set[Element] = set()
        for each, parent in reversed(self._upward):
            if each in gone or parent in out:
                out.add(each)
        left = [block for block in self.blocks if block.owner not in out]
        return Shape(self.root, left, self._upward) if out else self


def _up(sums: Counter[Element], upward: _Parents) -> Counter[Element]:
    for each, parent in upward:
        if parent is not None and (inside := sums.get(each)) is not None:
            sums[parent] += inside
    return sums


def _in_company(run: list[Block]) -> list[Block]:
    """Answer the blocks that run with others near them; all of them, where none does."""
    around = [(block, _around(block.owner)) for block in run]
    near: Counter[Element] = Counter()
    for _, elements in around:
        near.update(elements)
    return [b for b, elements in around if any(near[e] >= _COMPANY for e in elements)] or run


def _around(owner: Element) -> list[Element]:
    """Answer the element that a block stands in, and the two around it."""
    parent = owner.getparent()
    grand = parent.getparent() if parent is not None else None
    return [each for each in (owner, parent, grand) if each is not None]


@dataclass(slots=True)
class _Begun:
    owners: list[Element]
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    links: int = 0  # that are open

    def take(self, text: str | None) -> None:
        if text:
            self.pieces.append(text)
            if self.links:
                self.linked += letters(text)

    def end(self) -> Iterator[Block]:
        text = " ".join("".join(self.pieces).split())
        if text:
            size = letters(text)
            yield Block(self.owners[-1], text, size, self.linked, _runs(text, size, self.linked))
        self.pieces.clear()
        self.linked = 0


def _runs(text: str, size: int, linked: int) -> bool:
    if size < FEWEST_LETTERS or linked > _MOST_LINKED * size:
        return False
    return size >= _NO_SENTENCE * FEWEST_LETTERS or _SENTENCE.search(text) is not None


def letters(text: str) -> int:
    """Count letters, those of writing without an alphabet by what they stand for."""
    found = len("".join(text.split()))
    return found if text.isascii() else found + (_LETTERS - 1) * len(_SYLLABLES.findall(text))


def _blocks(root: Element) -> Iterator[Block]:
    begun, figures = _Begun([root]), figures_in(root)
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name, starts = element.tag, event == "start"
        if starts and element in figures:
            walk.skip_subtree()
        if name == "a":
            begun.links += 1 if starts else -1
        elif name not in IN_LINES and element is not root:
            yield from begun.end()
            if starts:
                begun.owners.append(element)
            else:
                begun.owners.pop()
        begun.take("\n" if name == "br" and starts else "")
        if starts:
            begun.take(element.text if element not in figures else "")
        elif element is not root:
            begun.take(element.tail)
    yield from begun.end()

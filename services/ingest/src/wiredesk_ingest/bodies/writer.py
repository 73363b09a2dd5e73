"""Writes HTML and plain text paragraph by paragraph, with blocks never inside of paragraphs.

Whatever it is told, the outcome is well formed and shallow: containers nest as they may
(lists, quotations, tables), everything else that parts text becomes a paragraph.
"""

from collections.abc import Mapping
from html import escape
from typing import Final, Literal, NamedTuple

from wiredesk_ingest.bodies.attributes import (
    SAYS_NOTHING,
    Attributes,
    own_scope,
    written_scope,
    written_spans,
)
from wiredesk_ingest.bodies.blocks import Blocks
from wiredesk_ingest.bodies.paragraph import Paragraph
from wiredesk_ingest.bodies.subheads import between_dashes
from wiredesk_ingest.bodies.tags import CONTAINERS, INLINE, KNOWN, LEAVES, LEFT_OUT_INLINE
from wiredesk_ingest.for_desks.desk_lines import DeskLines

MOST_LINES: Final = 5_000
"""Lines of preformatted text in one body that stay lines; the largest table of results seen has
60. What follows goes on as other text does."""

_NO_ATTRIBUTES: Final[Mapping[str, str]] = {}


class _Open(NamedTuple):
    """An element that was started and not yet ended."""

    kind: Literal["container", "leaf", "block", "inline", "nothing"]
    tag: str = ""
    scope: tuple[str, str] = SAYS_NOTHING  # dir and lang that its paragraphs must say
    closes: str = ""  # what stands behind its words
    html: int = 0  # how much was written when a container began


class Writer:
    """Takes starts, texts and ends; answers HTML and plain text."""

    def __init__(self, desk: DeskLines | None = None) -> None:
        """Begin with nothing written; what `desk` takes is not."""
        self.written = Blocks()
        self.marks: list[str] = []  # dashes around subheads
        self._desk = desk
        self._paragraph = Paragraph()
        self._open: list[_Open] = []
        self._around: list[_Open] = [_Open("block")]  # those of the open that are not inline
        self._lines = 0  # of preformatted text

    def start(self, name: str, said: Attributes) -> None:
        """Begin an element; every start has its end."""
        if name == "br":
            self._paragraph.end_line()
            self._open.append(_Open("nothing"))
        elif name == "rt":
            self._open.append(_Open("nothing", closes=self._paragraph.open_reading()))
        elif name in INLINE:
            self._start_inline(INLINE[name], said)
        elif self._around[-1].kind == "leaf" and name not in KNOWN:
            if self._paragraph.in_word:
                self._paragraph.add(" ")  # such a name marks words, never letters
            self._start_inline("", said)
        else:
            self._start_block(name, said)

    def skip(self, name: str, behind: str = "") -> None:
        """Begin an element whose inside is left out; a block parts what is around it all the same.

        A picture in a line parts it from the words `behind` as a blank does.
        """
        if name not in LEFT_OUT_INLINE:
            self._start_block("aside", _NO_ATTRIBUTES)
            return
        self._open.append(_Open("nothing"))
        if name == "img" and behind[:1].isalnum():
            self._paragraph.add(" ")

    def end(self) -> None:
        """End the element that was begun last."""
        ended = self._open.pop()
        if ended.kind == "inline":
            self._paragraph.close()
        elif ended.closes:
            self._paragraph.close_reading(ended.closes)
        elif ended.kind != "nothing":
            self.boundary()
            self._around.pop()
            if ended.kind == "container":
                self.written.close(ended.tag, ended.html)

    def text(self, text: str) -> None:
        """Go on with the line; in preformatted text, with the next ones, too."""
        if self._around[-1].tag != "pre":
            self._paragraph.add(text)
            return
        first, *others = text.split("\n", MOST_LINES - self._lines)
        self._lines += len(others)
        self._paragraph.add(first)
        for line in others:
            if self._paragraph.at_break:
                self.boundary()  # an empty line
            else:
                self._paragraph.end_line()
            self._paragraph.add(line)

    def boundary(self) -> None:
        """End the paragraph that is being written, where there is one."""
        if not self._paragraph.begun:
            return
        if words := self._for_readers(self._paragraph.words):
            around = self._around[-1]
            line = self._paragraph.html(preformatted=around.tag == "pre")
            tag = around.tag if around.kind == "leaf" else "p"
            if tag == "p" and (title := self._title(words)):
                self.marks.append(words.replace(title, ""))
                line, words, tag = escape(title, quote=False), title, "h3"
            self.written.add(line, words, tag, around.scope)
        self._paragraph.begin_next()

    def _title(self, words: str) -> str:
        """Answer what a paragraph below others says as a subhead between dashes."""
        if not self.written.begun or self.written.container:
            return ""
        return between_dashes(words)

    def _for_readers(self, words: str) -> str:
        """Answer the lines of a paragraph that are for readers."""
        line = words.strip()
        if self._desk is None or not line:
            return line
        if "\n" not in words:  # nearly always
            return "" if self._desk.takes(self._place, line) else line
        lines = words.split("\n")
        taken = self._desk.sorts(self._place, lines)
        if not any(taken):
            return line
        shown = [bool(line.strip()) and not each for line, each in zip(lines, taken, strict=True)]
        self._paragraph.keep(shown)
        return "\n".join(line.strip() for line, is_one in zip(lines, shown, strict=True) if is_one)

    @property
    def _place(self) -> str:
        around = self._around[-1]
        return around.tag if around.kind == "leaf" else self.written.container

    def _start_inline(self, tag: str, said: Attributes) -> None:
        opened = self._paragraph.open(tag, said)
        self._open.append(_Open("inline" if opened else "nothing"))

    def _start_block(self, name: str, said: Attributes) -> None:
        self.boundary()
        scope = own_scope(said, self._around[-1].scope)
        tag = CONTAINERS.get(name, "")
        if tag and self.written.may_hold(tag):
            spans = written_spans(said) if tag in {"td", "th"} else ""
            mark = self.written.open(tag, f"{written_scope(scope)}{spans}")
            self._begin(_Open("container", tag, html=mark))
        elif name in LEAVES:
            self._begin(_Open("leaf", LEAVES[name], scope))
        else:
            self._begin(_Open("block", "pre" if name == "pre" else "", scope))

    def _begin(self, block: _Open) -> None:
        self._open.append(block)
        self._around.append(block)

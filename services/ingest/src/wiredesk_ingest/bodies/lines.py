"""Writes HTML and plain text line by line, with blocks never inside of paragraphs.

Whatever it is told, the outcome is well formed and shallow: containers nest as they may
(lists, quotations, tables), everything else that parts text becomes a paragraph.
"""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final, Literal, NamedTuple

from wiredesk_ingest.bodies.attributes import (
    SAYS_NOTHING,
    Attributes,
    own_scope,
    written_scope,
    written_spans,
)
from wiredesk_ingest.bodies.blocks import DEEPEST, Blocks
from wiredesk_ingest.bodies.line_tags import (
    CONTAINERS,
    INLINE,
    KNOWN,
    LEAVES,
    LEFT_OUT_INLINE,
)
from wiredesk_ingest.bodies.words import even
from wiredesk_ingest.for_desks.desk_lines import DeskLines

LONGEST_HREF: Final = 2_000
"""Characters: what browsers and caches take. A longer link keeps its words only."""

MOST_REPEATED: Final = 500_000
"""Characters of inline tags begun again in the next paragraph; then they end with the first."""

MOST_LINES: Final = 5_000
"""Lines of preformatted text in one body that stay lines; the largest table of results seen has
60. What follows goes on as other text does."""

_BREAK: Final = "<br>"
_BRACKETS: Final = "([\uff08\u3014\u3010"
"""What an `rp` opens before a reading."""

_LINKS: Final = ("http://", "https://", "mailto:")
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
        self._desk = desk
        self.written = Blocks()
        self._open: list[_Open] = []
        self._around: list[_Open] = [_Open("block")]  # those of the open that are not inline
        self._inlines: list[tuple[str, str]] = []  # how each is opened and closed
        self._line: list[str] = []
        self._words: list[str] = []
        self._repeated = 0
        self._lines = 0  # of preformatted text

    def start(self, name: str, said: Attributes) -> None:
        """Begin an element; every start has its end."""
        if name == "br":
            self._line_break()
            self._open.append(_Open("nothing"))
        elif name == "rt":
            self._start_reading()
        elif name in INLINE:
            self._start_inline(INLINE[name], said)
        elif self._around[-1].kind == "leaf" and name not in KNOWN:
            if self._words and self._words[-1][-1].isalnum():
                self._go_on(" ")  # such a name marks words, never letters
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
            self._go_on(" ")

    def end(self) -> None:
        """End the element that was begun last."""
        ended = self._open.pop()
        if ended.kind == "inline":
            self._end_inline()
        elif ended.closes:
            self._end_reading(ended.closes)
        elif ended.kind != "nothing":
            self.boundary()
            self._around.pop()
            if ended.kind == "container":
                self.written.close(ended.tag, ended.html)

    def text(self, text: str) -> None:
        """Go on with the line; in preformatted text, with the next ones, too."""
        if self._around[-1].tag != "pre":
            self._go_on(text)
            return
        first, *others = text.split("\n", MOST_LINES - self._lines)
        self._lines += len(others)
        self._go_on(first)
        for line in others:
            if self._words and self._words[-1] == "\n":
                self.boundary()  # an empty line
            else:
                self._line_break()
            self._go_on(line)

    def _go_on(self, text: str) -> None:
        squeezed = even(text)
        if not squeezed:
            return
        if squeezed[0] == " " and (not self._words or self._words[-1][-1] in " \n"):
            squeezed = squeezed[1:]
        if squeezed:
            self._line.append(escape(squeezed, quote=False))
            self._words.append(squeezed)

    def boundary(self) -> None:
        """End the line that is being written, where there is one."""
        if not (self._line or self._words):
            return
        words = self._for_readers("".join(self._words))
        if words:
            line = "".join(self._line).rstrip()
            if self._around[-1].tag == "pre":
                line = line.removesuffix(_BREAK)
            around = self._around[-1]
            tag = around.tag if around.kind == "leaf" else "p"
            self.written.add(line + self._closers(), words, tag, around.scope)
        self._line = [start for start, _ in self._inlines]
        self._words = []

    def _closers(self) -> str:
        """Close the inline tags, and count what the next paragraph says again of them."""
        if not self._inlines:
            return ""
        closers = "".join(close for _, close in reversed(self._inlines))
        self._repeated += sum(len(start) + len(close) for start, close in self._inlines)
        if self._repeated > MOST_REPEATED:
            self._inlines = [("", "")] * len(self._inlines)
        return closers

    def _for_readers(self, words: str) -> str:
        """Answer the lines of a paragraph that are for readers; the others' mark-up stays."""
        if self._desk is None or not words.strip():
            return words.strip()
        lines = words.split("\n")
        taken = self._desk.sorts(self._place, lines)
        if not any(taken):
            return words.strip()
        shown = [bool(line.strip()) and not each for line, each in zip(lines, taken, strict=True)]
        self._line = _kept(self._line, shown)
        return "\n".join(line.strip() for line, is_one in zip(lines, shown, strict=True) if is_one)

    @property
    def _place(self) -> str:
        around = self._around[-1]
        return around.tag if around.kind == "leaf" else self.written.container

    def _start_inline(self, tag: str, said: Attributes) -> None:
        tag = tag if len(self._inlines) < DEEPEST else ""
        scope = written_scope(own_scope(said, SAYS_NOTHING))
        href = said.get("href", "").strip() if tag == "a" else ""
        if tag == "a" and href.lower().startswith(_LINKS) and len(href) <= LONGEST_HREF:
            scope = f' href="{escape(href)}"{scope}'
        elif tag in {"a", "span"}:
            tag = "span" if scope else ""
        if not tag:
            self._open.append(_Open("nothing"))
            return
        start = f"<{tag}{scope}>"
        self._inlines.append((start, f"</{tag}>"))
        self._line.append(start)
        self._open.append(_Open("inline"))

    def _end_inline(self) -> None:
        """End mark-up in the line; where it is round nothing, it goes."""
        start, close = self._inlines.pop()
        if self._line[-1] == start:
            del self._line[-1]
        else:
            self._line.append(close)

    def _start_reading(self) -> None:
        """Begin how a word is read, in brackets behind it (HTML, 4.5.10), where it has none yet."""
        has_own = bool(self._words) and self._words[-1].rstrip()[-1:] in _BRACKETS
        if not has_own:
            self._go_on("(")
        self._open.append(_Open("nothing", closes="" if has_own else ")"))

    def _end_reading(self, closes: str) -> None:
        if self._words and self._words[-1] == "(":  # nothing was in it
            del self._words[-1], self._line[-1]
        else:
            self._go_on(closes)

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

    def _line_break(self) -> None:
        if self._words:
            self._line.append(_BREAK)
            self._words.append("\n")


def _kept(line: Sequence[str], shown: Sequence[bool]) -> list[str]:
    """Answer a paragraph's mark-up, and the words of those of its lines that are shown."""
    kept: list[str] = []
    at, first = 0, shown.index(True) if True in shown else len(shown)
    for piece in line:
        if piece == _BREAK:
            at += 1
            kept += [_BREAK] if shown[at] and at > first else []
        elif piece.startswith("<") or shown[at]:
            kept.append(piece)
    return kept

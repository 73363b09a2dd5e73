"""Writes HTML and plain text line by line, with blocks never inside of paragraphs.

Whatever it is told, the outcome is well formed and shallow: containers nest as they may
(lists, quotations, tables), everything else that parts text becomes a paragraph.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Final, Literal, NamedTuple

from wiredesk_ingest.bodies.line_tags import (
    BARE,
    CONTAINERS,
    INLINE,
    KNOWN,
    LEAVES,
    LEFT_OUT_INLINE,
    PARENTS,
    PARTED,
    WRAPPED,
)
from wiredesk_ingest.bodies.words import even
from wiredesk_ingest.for_desks.desk_lines import DeskLines

DEEPEST: Final = 16
"""Containers and inline mark-up nested deeper are dropped, their words kept: each paragraph
repeats the inline tags around it, so without a limit a small wire makes a huge page."""

LONGEST_HREF: Final = 2_000
"""Characters: what browsers and caches take. A longer link keeps its words only."""

MOST_REPEATED: Final = 500_000
"""Characters of inline tags begun again in the next paragraph; then they end with the first."""

MOST_LINES: Final = 5_000
"""Lines of preformatted text in one body that stay lines; the largest table of results seen has
60. What follows goes on as other text does."""

_BRACKETS: Final = "([\uff08\u3014\u3010"
"""What an `rp` opens before a reading."""

_BREAK: Final = "<br>"
_LINKS: Final = ("http://", "https://", "mailto:")
_SPAN: Final = re.compile(r"[0-9]{1,2}")
XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_SAYS_NOTHING: Final = ("", "")
_NO_ATTRIBUTES: Final[Mapping[str, str]] = {}
_DIRECTIONS: Final = frozenset({"ltr", "rtl", "auto"})
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")

Attributes = Mapping[str, str]


class _Open(NamedTuple):
    """An element that was started and not yet ended."""

    kind: Literal["container", "leaf", "block", "inline", "nothing"]
    tag: str = ""
    scope: tuple[str, str] = _SAYS_NOTHING  # dir and lang that its paragraphs must say
    closes: str = ""  # what stands behind its words
    html: int = 0  # how much was written when a container began


class Writer:
    """Takes starts, texts and ends; answers HTML and plain text."""

    def __init__(self, desk: DeskLines | None = None) -> None:
        """Begin with nothing written; what `desk` takes is not."""
        self._desk = desk
        self._html: list[str] = []
        self._text: list[str] = []
        self._open: list[_Open] = []
        self._blocks: list[_Open] = [_Open("block")]  # those of the open that are not inline
        self._containers: list[str] = [""]
        self._inlines: list[tuple[str, str]] = []  # how each is opened and closed
        self._line: list[str] = []
        self._words: list[str] = []
        self._repeated = 0
        self._lines = 0  # of preformatted text

    @property
    def html(self) -> str:
        """What was written so far, all ended elements included."""
        return "".join(self._html)

    @property
    def plain(self) -> str:
        """The same as text: paragraphs parted by an empty line, cells by a tab."""
        return "".join(self._text).strip("\n\t ")

    def start(self, name: str, said: Attributes) -> None:
        """Begin an element; every start has its end."""
        if name == "br":
            self._line_break()
            self._open.append(_Open("nothing"))
        elif name == "rt":
            self._start_reading()
        elif name in INLINE:
            self._start_inline(INLINE[name], said)
        elif self._blocks[-1].kind == "leaf" and name not in KNOWN:
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
            self._blocks.pop()
            if ended.kind == "container":
                self._end_container(ended)

    def text(self, text: str) -> None:
        """Go on with the line; in preformatted text, with the next ones, too."""
        if self._blocks[-1].tag != "pre":
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
            if self._blocks[-1].tag == "pre":
                line = line.removesuffix(_BREAK)
            self._emit(line + self._closers(), words, self._blocks[-1])
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
        around = self._blocks[-1]
        return around.tag if around.kind == "leaf" else self._containers[-1]

    def cut_end(self, closes: Callable[[str], bool]) -> list[str]:
        """Take paragraphs off the end that only close the text; never all that there is."""
        cut: list[str] = []
        while len(self._html) > 1 and self._html[-1].startswith("<p") and closes(self._text[-1]):
            del self._html[-1]
            cut.insert(0, self._text.pop().strip())
        return cut

    def _emit(self, line: str, words: str, around: _Open) -> None:
        container = self._containers[-1]
        if container in WRAPPED or container in BARE:
            self._emit_inside(container, line, words)
            return
        tag = around.tag if around.kind == "leaf" else "p"
        self._html.append(f"<{tag}{_scope(around.scope)}>{line}</{tag}>")
        self._text.append(f"\n\n{words}")

    def _emit_inside(self, container: str, line: str, words: str) -> None:
        """Write a line into a list's item or a table's cell, wrapped where it stands loose."""
        wrap: list[str] = []
        while container in WRAPPED:
            container = WRAPPED[container]
            wrap.append(container)
        before = "".join(f"<{tag}>" for tag in wrap)
        after = "".join(f"</{tag}>" for tag in reversed(wrap))
        first = bool(wrap) or self._html[-1].startswith(f"<{container}")
        self._html.append(f"{before}{'' if first else '<br>'}{line}{after}")
        cell = first and container in {"td", "th"} and not self._text[-1].endswith("\n")
        self._text.append(("\t" if cell else "\n") + words)

    def _start_inline(self, tag: str, said: Attributes) -> None:
        tag = tag if len(self._inlines) < DEEPEST else ""
        scope = _scope(_own(said, _SAYS_NOTHING))
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
        scope = _own(said, self._blocks[-1].scope)
        tag = CONTAINERS.get(name, "")
        if tag and self._containers[-1] in PARENTS[tag] and len(self._containers) < DEEPEST:
            mark = len(self._html)
            spans = _spans(said) if tag in {"td", "th"} else ""
            self._html.append(f"<{tag}{_scope(scope)}{spans}>")
            self._containers.append(tag)
            self._begin(_Open("container", tag, html=mark))
            if tag in PARTED:
                self._text.append("\n")
        elif name in LEAVES:
            self._begin(_Open("leaf", LEAVES[name], scope))
        else:
            self._begin(_Open("block", "pre" if name == "pre" else "", scope))

    def _begin(self, block: _Open) -> None:
        self._open.append(block)
        self._blocks.append(block)

    def _end_container(self, ended: _Open) -> None:
        self._containers.pop()
        if len(self._html) == ended.html + 1 and ended.tag not in {"td", "th"}:
            del self._html[ended.html :]
            if ended.tag in PARTED and self._text[-1] == "\n":
                del self._text[-1]
        else:
            self._html.append(f"</{ended.tag}>")

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


def _own(said: Attributes, around: tuple[str, str]) -> tuple[str, str]:
    """Answer dir and lang as an element says them, else as they are around it."""
    if not said:
        return around
    direction = said.get("dir", "").strip().lower()
    language = (said.get("lang") or said.get(XML_LANG, "")).strip()
    return (
        direction if direction in _DIRECTIONS else around[0],
        language if _LANGUAGE.fullmatch(language) else around[1],
    )


def _scope(scope: tuple[str, str]) -> str:
    if scope == _SAYS_NOTHING:
        return ""
    direction, language = scope
    said = f' dir="{direction}"' if direction else ""
    return f'{said} lang="{language}"' if language else said


def _spans(said: Attributes) -> str:
    spans = ((name, said.get(name, "")) for name in ("colspan", "rowspan"))
    return "".join(f' {name}="{span}"' for name, span in spans if _SPAN.fullmatch(span))

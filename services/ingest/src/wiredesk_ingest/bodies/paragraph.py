"""One paragraph while it is written: its words, and the mark-up in its lines."""

from collections.abc import Sequence
from html import escape
from typing import Final

from wiredesk_ingest.bodies.attributes import SAYS_NOTHING, Attributes, own_scope, written_scope
from wiredesk_ingest.bodies.blocks import DEEPEST
from wiredesk_ingest.bodies.words import even

LONGEST_HREF: Final = 2_000
"""Characters: what browsers and caches take. A longer link keeps its words only."""

MOST_REPEATED: Final = 500_000
"""Characters of inline tags begun again in the next paragraph; then they end with the first."""

_BREAK: Final = "<br>"
_BRACKETS: Final = "([\uff08\u3014\u3010"
"""What an `rp` opens before a reading."""

_LINKS: Final = ("http://", "https://", "mailto:")


class Paragraph:
    """Lines with inline tags; those that are open at its end go on in the next one."""

    def __init__(self) -> None:
        """Begin with nothing written."""
        self._inlines: list[tuple[str, str]] = []  # how each is opened and closed
        self._line: list[str] = []
        self._words: list[str] = []
        self._repeated = 0

    @property
    def begun(self) -> bool:
        """Whether anything is written, if only a tag."""
        return bool(self._line or self._words)

    @property
    def at_break(self) -> bool:
        """Whether a line's end was written last."""
        return bool(self._words) and self._words[-1] == "\n"

    @property
    def in_word(self) -> bool:
        """Whether a letter or a digit was written last."""
        return bool(self._words) and self._words[-1][-1].isalnum()

    @property
    def words(self) -> str:
        """The words so far, a line a line."""
        return "".join(self._words)

    def add(self, text: str) -> None:
        """Go on with a text; runs of blanks are one."""
        squeezed = even(text)
        if not squeezed:
            return
        if squeezed[0] == " " and (not self._words or self._words[-1][-1] in " \n"):
            squeezed = squeezed[1:]
        if squeezed:
            self._line.append(escape(squeezed, quote=False))
            self._words.append(squeezed)

    def end_line(self) -> None:
        """Go on in the next line; before any words there is none to end."""
        if self._words:
            self._line.append(_BREAK)
            self._words.append("\n")

    def open(self, tag: str, said: Attributes) -> bool:
        """Open an inline tag; tell whether it is one that `close` must close."""
        tag = tag if len(self._inlines) < DEEPEST else ""
        scope = written_scope(own_scope(said, SAYS_NOTHING))
        href = said.get("href", "").strip() if tag == "a" else ""
        if tag == "a" and href.lower().startswith(_LINKS) and len(href) <= LONGEST_HREF:
            scope = f' href="{escape(href)}"{scope}'
        elif tag in {"a", "span"}:
            tag = "span" if scope else ""
        if not tag:
            return False
        start = f"<{tag}{scope}>"
        self._inlines.append((start, f"</{tag}>"))
        self._line.append(start)
        return True

    def close(self) -> None:
        """Close the tag opened last; where it is round nothing, it goes."""
        start, close = self._inlines.pop()
        if self._line[-1] == start:
            del self._line[-1]
        else:
            self._line.append(close)

    def open_reading(self) -> str:
        """Begin how a word is read, in brackets behind it (HTML, 4.5.10), where it has none yet.

        Answer what `close_reading` must close it with.
        """
        if self._words and self._words[-1].rstrip()[-1:] in _BRACKETS:
            return ""
        self.add("(")
        return ")"

    def close_reading(self, closes: str) -> None:
        """End a reading; where nothing was in its brackets, they go."""
        if self._words and self._words[-1] == "(":
            del self._words[-1], self._line[-1]
        else:
            self.add(closes)

    def keep(self, shown: Sequence[bool]) -> None:
        """Leave out the words of those lines that are not shown; the mark-up stays."""
        kept: list[str] = []
        at, first = 0, shown.index(True) if True in shown else len(shown)
        for piece in self._line:
            if piece == _BREAK:
                at += 1
                kept += [_BREAK] if shown[at] and at > first else []
            elif piece.startswith("<") or shown[at]:
                kept.append(piece)
        self._line = kept

    def html(self, *, preformatted: bool) -> str:
        """Answer what is written, all tags closed; count what the next paragraph says again."""
        line = "".join(self._line).rstrip()
        if preformatted:
            line = line.removesuffix(_BREAK)
        if not self._inlines:
            return line
        closers = "".join(close for _, close in reversed(self._inlines))
        self._repeated += sum(len(start) + len(close) for start, close in self._inlines)
        if self._repeated > MOST_REPEATED:
            self._inlines = [("", "")] * len(self._inlines)
        return line + closers

    def begin_next(self) -> None:
        """Begin the next paragraph, with the tags that are still open."""
        self._line = [start for start, _ in self._inlines]
        self._words = []

"""The blocks of a body that are written so far, as HTML and as plain text at once."""

import re
from collections.abc import Callable
from typing import Final

from wiredesk_ingest.bodies.attributes import written_scope
from wiredesk_ingest.bodies.tags import BARE, PARENTS, PARTED, WRAPPED

DEEPEST: Final = 16
"""Containers and inline mark-up nested deeper are dropped, their words kept: each paragraph
repeats the inline tags around it, so without a limit a small wire makes a huge page."""

_CELLS: Final = frozenset({"td", "th"})
_EMPTY_CELL: Final = re.compile(r"</?t[dh][^>]*>")


class Blocks:
    """Paragraphs, and the lists, quotations and tables that hold them."""

    def __init__(self) -> None:
        """Begin with nothing written."""
        self._html: list[str] = []
        self._text: list[str] = []
        self._containers: list[str] = [""]

    @property
    def begun(self) -> bool:
        """Whether anything is written."""
        return bool(self._html)

    @property
    def html(self) -> str:
        """What was written so far, all closed containers included."""
        return "".join(self._html)

    @property
    def plain(self) -> str:
        """The same as text: paragraphs parted by an empty line, cells by a tab."""
        return "".join(self._text).strip("\n\t ")

    @property
    def container(self) -> str:
        """The innermost container that is open; nothing where none is."""
        return self._containers[-1]

    def may_hold(self, tag: str) -> bool:
        """Tell whether a container may be opened here."""
        return self.container in PARENTS[tag] and len(self._containers) < DEEPEST

    def open(self, tag: str, attributes: str) -> int:
        """Open a container; answer the mark that `close` wants."""
        mark = len(self._html)
        self._html.append(f"<{tag}{attributes}>")
        self._containers.append(tag)
        if tag in PARTED:
            self._text.append("\n")
        return mark

    def close(self, tag: str, mark: int) -> None:
        """Close the container opened last; an empty one goes, but for a cell beside others."""
        self._containers.pop()
        inside = self._html[mark + 1 :]
        is_empty = all(map(_EMPTY_CELL.fullmatch, inside)) if tag == "tr" else not inside
        if is_empty and tag not in _CELLS:
            del self._html[mark:]
            if tag in PARTED and self._text[-1] == "\n":
                del self._text[-1]
        else:
            self._html.append(f"</{tag}>")

    def add(self, line: str, words: str, tag: str, scope: tuple[str, str]) -> None:
        """Write a paragraph (or the leaf `tag`), or a line of a list's item or a table's cell."""
        container = self._containers[-1]
        if container in WRAPPED or container in BARE:
            self._add_inside(container, line, words)
            return
        self._html.append(f"<{tag}{written_scope(scope)}>{line}</{tag}>")
        self._text.append(f"\n\n{words}")

    def _add_inside(self, container: str, line: str, words: str) -> None:
        """Write a line where it may stand; one loose in a list or a table is wrapped."""
        wrap: list[str] = []
        while container in WRAPPED:
            container = WRAPPED[container]
            wrap.append(container)
        before = "".join(f"<{tag}>" for tag in wrap)
        after = "".join(f"</{tag}>" for tag in reversed(wrap))
        first = bool(wrap) or self._html[-1].startswith(f"<{container}")
        self._html.append(f"{before}{'' if first else '<br>'}{line}{after}")
        cell = first and container in _CELLS and not self._text[-1].endswith("\n")
        self._text.append(("\t" if cell else "\n") + words)

    def cut_end(self, closes: Callable[[str], bool]) -> list[str]:
        """Take paragraphs off the end that only close the text; never all that there is."""
        cut: list[str] = []
        while len(self._html) > 1 and self._html[-1].startswith("<p") and closes(self._text[-1]):
            del self._html[-1]
            cut.insert(0, self._text.pop().strip())
        return cut

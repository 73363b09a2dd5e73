"""One item of a wire before it is read, and what answers a document's items."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.reading.charset import WireText


@dataclass(frozen=True, slots=True)
class Part:
    """One item of a wire: who it is, where it begins, and how it is read."""

    name: str
    read: Callable[[], Draft]
    position: Callable[[], int | None]


class Parser(Protocol):
    """Takes a document apart; a package or an index has no parts, and that is no error."""

    def __call__(self, document: Any, text: WireText, /) -> Sequence[Part]:  # noqa: ANN401
        """Answer the items; each is read on its own, so that a broken one harms no other."""
        ...

"""Which lines of a wire may order something: those around its copy, and short ones beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.lines.replacing import rests_of

_ABOVE: Final = 3
"""Lines of copy in which an order may stand; further down the words are copy."""

_BELOW: Final = 3
"""Lines at the end, where press releases have what is for editors."""

LOOKED_AT: Final = 600
"""Characters of a body at either end."""

_TITLES: Final = ("subheadline", "slugline", "description_text", "byline")
_LINES: Final = ("usageterms", "located", "copyrightnotice", "copyrightholder")
_MOST_BESIDE: Final = 80
"""Key words, captions, cells and lines in no field, of each."""

_CELLS_END: Final = "\t"


@dataclass(frozen=True, slots=True)
class Around:
    """The lines around the copy of an item, by where they stand."""

    first: list[str]
    """The headline and the first line of copy: these may kill."""

    titles: list[str]
    """Other titles, and the slug."""

    beside: list[str]
    """What is no copy: captions, cells of a table, lines in no field."""

    others: list[str]
    """Key words, rights, and copy near its beginning or end: they may only hold."""

    def only(self, lines: Iterable[str]) -> "Around":
        """Answer those of the lines that are among some, in plain letters."""
        some = {line: plain_letters(line[:LOOKED_AT]) + line[LOOKED_AT:] for line in lines}
        kept = (
            [some[line] for line in group if line in some]
            for group in (self.first, self.titles, self.beside, self.others)
        )
        return Around(*kept)

    @property
    def but_first(self) -> list[str]:
        """All that may only hold."""
        return [*self.titles, *self.beside, *self.others]


def lines_around(draft: Draft) -> Around:
    """Answer the lines around an item's copy."""
    fields = draft.fields
    text, headline = fields.get("body_text", ""), fields.get("headline", "")
    # A page may have its headline above the copy again.
    copy = [line for line in text[:LOOKED_AT].lstrip().split("\n") if line and line != headline]
    if draft.replacing:
        copy = [*rests_of(copy[:1]), *copy[1:]]
    below = [line for line in text[-LOOKED_AT:].split("\n")[1:] if line]
    near = [*copy[:_ABOVE], *below[-_BELOW:]]
    return Around(
        first=[headline, *copy[:1]],
        titles=[*_said(draft, _TITLES)],
        beside=[*(_cells(near) if _CELLS_END in text else ()), *_short_texts(draft)],
        others=[*_said(draft, _LINES), *_keywords(draft), *near[1:]],
    )


def _said(draft: Draft, names: Iterable[str]) -> list[str]:
    texts = [said for name in names if (said := draft.fields.get(name))]
    return [line for said in texts for line in said.split("\n") if line]


def _cells(lines: Iterable[str]) -> list[str]:
    """Answer what stands in a table's rows behind their first cells, which begin a line."""
    rows = [line.split(_CELLS_END)[1:] for line in lines if _CELLS_END in line]
    return [cell for row in rows for cell in row if cell][:_MOST_BESIDE]


def _keywords(draft: Draft) -> list[str]:
    return [each for each in draft.fields.get("keywords", ())[:_MOST_BESIDE] if each]


def _short_texts(draft: Draft) -> list[str]:
    if not (draft.beside or "pictures" in draft.fields):
        return []
    captions = [each.caption for each in draft.fields.get("pictures", ())[:_MOST_BESIDE]]
    lines = (line.strip() for said in draft.beside[:_MOST_BESIDE] for line in said.splitlines()[:3])
    said = [each for each in dict.fromkeys((*captions, *lines)) if each]
    return rests_of(said) if draft.replacing else said

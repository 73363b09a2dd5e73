"""A body's mark-up, any dialect and any depth, made into the few tags that a page needs.

One walk writes the HTML and the plain text together, so they can't differ; the words of both are
counted against those that it saw.
"""

import re
from collections.abc import Sequence, Sized
from dataclasses import dataclass, field
from html import unescape
from typing import Final

from wiredesk_ingest.bodies.cleaner import CLEANER, refuse_too_many_ampersands
from wiredesk_ingest.bodies.plain import plain_lines, plain_texts
from wiredesk_ingest.bodies.quotations import quote
from wiredesk_ingest.bodies.walk import walk
from wiredesk_ingest.bodies.words import clean, clean_html, letters, lost
from wiredesk_ingest.bodies.writer import Writer
from wiredesk_ingest.for_desks.closing_lines import is_closing
from wiredesk_ingest.for_desks.desk_lines import DeskLines
from wiredesk_ingest.reading.xml import Element
from wiredesk_ingest.refusals import RefusalError

MOST_IN_BODY: Final = 10_000
"""Elements in one body; the largest seen has 116."""

MOST_TEXTS: Final = 200
"""Of one item, each made into a body; the most seen is 4."""

_TAG: Final = re.compile(r"<[^>]*>")


@dataclass(slots=True)
class Body:
    """A body for readers, and what the walk saw besides."""

    html: str = ""
    text: str = ""
    figures: list[Element] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)  # the text nodes that readers should get
    private: list[str] = field(default_factory=list)  # left out: not for readers
    aside: list[str] = field(default_factory=list)  # lines of `raw` that are not for readers
    notes: list[str] = field(default_factory=list)  # those of them that are for editors
    above: int = 0  # how many of `aside` stood before any copy

    @property
    def words_lost(self) -> int:
        """Count the words that were there and are not in the text or the HTML; should be none."""
        said = lost(self.raw, " ".join([self.text, *self.aside]))
        if _shows(self.html, self.text):
            return said
        shown = unescape(_TAG.sub("", self.html))
        if letters(shown) == letters(self.text):
            return said  # as ever: and a fifth of what the exact count costs
        return max(said, lost([self.text], shown))


def body_of(root: Element, *, skip: frozenset[str] = frozenset(), every_line: bool = False) -> Body:
    """Make a body of a tree; `skip` names elements and classes that are no part of it.

    Lines that are not for readers are set aside, unless `every_line` is wanted.
    """
    _refuse_too_many_elements(root)
    if not every_line and (body := plain_body(plain_texts(root, skip))):
        return body
    for quotation in root.iter("{*}q"):
        quote(quotation)
    desk = DeskLines()
    writer = Writer(None if every_line else desk)
    seen = walk(root, skip, writer)
    body = Body(figures=seen.figures, raw=seen.raw, private=seen.private)
    ends = [] if every_line else writer.written.cut_end(is_closing)
    body.aside, body.notes, body.above = [*desk.aside, *ends], desk.notes, desk.above
    body.aside += writer.marks
    refuse_too_many_ampersands(writer.written.html)
    body.html = CLEANER.clean(clean_html(writer.written.html))
    body.text = clean(writer.written.plain)
    return body


def plain_body(texts: Sequence[str]) -> Body | None:
    """Make a body of paragraphs that are nothing but words; None where one is more than that."""
    lines = plain_lines(texts)
    if not lines:
        return None
    html, text = "".join([f"<p>{line}</p>" for line in lines]), "\n\n".join(lines)
    if not text.isascii():  # of ASCII plain lines have nothing that needs it
        html, text = clean_html(html), clean(text)
    return Body(html=html, text=text, raw=[*texts])


def _shows(html: str, text: str) -> bool:
    """Tell whether HTML is no more than a text's paragraphs, as most often: a look costs little."""
    if "&" in text or "<" in text:
        return False
    return html == "".join(("<p>", text.replace("\n\n", "</p><p>"), "</p>"))


def _refuse_too_many_elements(root: Element) -> None:
    if sum(1 for _ in root.iter()) > MOST_IN_BODY:
        raise RefusalError("too_complex", f"a body of more than {MOST_IN_BODY:,} elements")


def refuse_too_many_texts(found: Sized) -> None:
    """Refuse more texts of one item than any has: a body costs much more than its letters."""
    if len(found) > MOST_TEXTS:
        raise RefusalError("too_complex", f"more than {MOST_TEXTS} texts in one item")


def joined(bodies: Sequence[Body]) -> Body:
    """Answer several bodies as one, as title, lead and text make one story."""
    return Body(
        "".join(body.html for body in bodies),
        "\n\n".join(body.text for body in bodies if body.text),
        [figure for body in bodies for figure in body.figures],
        [text for body in bodies for text in body.raw],
        [text for body in bodies for text in body.private],
        [line for body in bodies for line in body.aside],
        [note for body in bodies for note in body.notes],
        bodies[0].above if bodies else 0,
    )

"""A body's paragraphs: the words between its block tags, with the mark-up inside them.

ingest made the body of few tags, well-formed. What stands in another language than the body, by
its own `lang`, is no paragraph here and stays as it is.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from typing import Final

from wiredesk_translate_metadata.masking.slots import Slot
from wiredesk_translate_metadata.masking.spans import Span

_INLINE: Final = frozenset({"a", "em", "strong", "b", "i", "br", "span", "sub", "sup"})
_VOID: Final = "<br"
_BLANKS: Final = re.compile(r"\s+")

_Attributes = list[tuple[str, str | None]]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words with tags inside them, as they stand there."""

    text: str
    tags: tuple[Span, ...]
    html: str
    """The same for a page."""


Piece = str | Paragraph
"""HTML that stays, or words to translate."""


class _Tag(str):
    """A tag inside a paragraph, and no words."""

    __slots__ = ()


class _Walk(HTMLParser):
    """Parts a body at its block tags."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.pieces: list[Piece] = []
        self._language = language
        self._run: list[str] = []
        self._foreign: list[bool] = []  # of each block around: whether it has a language of its own
        self._run_foreign = False

    def handle_starttag(self, tag: str, attrs: _Attributes) -> None:
        foreign = any(name == "lang" and not self._is_own(said) for name, said in attrs)
        raw = (self.get_starttag_text() or "") if foreign else self._bare(tag, attrs)
        if tag in _INLINE:
            self._run.append(_Tag(raw))
            self._run_foreign = self._run_foreign or foreign
        else:
            self.flush()
            self.pieces.append(raw)
            self._foreign.append(foreign)

    def handle_startendtag(self, tag: str, attrs: _Attributes) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _INLINE:
            self._run.append(_Tag(f"</{tag}>"))
            return
        self.flush()
        self.pieces.append(f"</{tag}>")
        del self._foreign[-1:]

    def handle_data(self, data: str) -> None:
        self._run.append(data)

    def flush(self) -> None:
        run, foreign = self._run, self._run_foreign or any(self._foreign)
        self._run, self._run_foreign = [], False
        if run:
            html = "".join(each if isinstance(each, _Tag) else escape(each) for each in run)
            says = any(map(str.isalpha, "".join(e for e in run if not isinstance(e, _Tag))))
            whole = says and not foreign and partners(list(_tags(run))) is not None
            self.pieces.append(_paragraph(run, html) if whole else html)

    def _is_own(self, language: str | None) -> bool:
        return (language or "").replace("_", "-").partition("-")[0].lower() in {"", self._language}

    def _bare(self, tag: str, attrs: _Attributes) -> str:
        """Write a tag without its direction: that is the translation's, or set anew."""
        kept = ((name, said) for name, said in attrs if name not in {"dir", "lang"})
        said = (f' {name}="{escape(said or "")}"' for name, said in kept)
        return f"<{tag}{''.join(said)}>"


def pieces(html: str, language: str) -> Sequence[Piece]:
    """Take a body in a language apart; put together again, it says the same."""
    walk = _Walk(language)
    walk.feed(html)
    walk.close()
    walk.flush()
    return walk.pieces


def partners(tags: Sequence[tuple[int, str]]) -> Sequence[tuple[int, int]] | None:
    """Answer which of some numbered tags open and close one element; None where one is alone."""
    found: list[tuple[int, int]] = []
    opened: list[tuple[int, str]] = []
    for number, tag in tags:
        if tag.startswith("</"):
            if not opened or _name(opened[-1][1]) != _name(tag):
                return None
            found.append((opened.pop()[0], number))
        elif not tag.startswith(_VOID):
            opened.append((number, tag))
    return None if opened else found


def nested(numbers: Sequence[int], pairs: Sequence[tuple[int, int]]) -> bool:
    """Tell whether numbered tags still open and close in one another, in this order."""
    closes = dict(pairs)
    ends, opened = set(closes.values()), list[int]()
    for number in numbers:
        if number in closes:
            opened.append(closes[number])
        elif number in ends and (not opened or opened.pop() != number):
            return False
    return not opened


def _tags(run: Sequence[str]) -> Iterator[tuple[int, str]]:
    return ((at, each) for at, each in enumerate(run) if isinstance(each, _Tag))


def _name(tag: str) -> str:
    return re.split(r"[\s>]", tag.lstrip("</"), maxsplit=1)[0]


def _paragraph(run: Sequence[str], html: str) -> Paragraph:
    text, tags = "", list[Span]()
    for each in run:
        if isinstance(each, _Tag):
            tags.append(Span(len(text), len(text) + len(each), Slot("markup", each, each)))
            text += each
        else:
            words = _BLANKS.sub(" ", unicodedata.normalize("NFC", each))
            text += words.lstrip() if text[-1:] in {"", " "} else words
    return Paragraph(text.rstrip(), tuple(tags), html)

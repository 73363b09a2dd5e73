"""Marks inside the lines of a text: links as in Markdown, emphasis, quotes of a typewriter.

A link's address goes into the link, a place's into brackets; ``quotes'' become those of print;
_emphasis_ is set so.
"""

import re
from typing import Final

from lxml import etree

from wiredesk_ingest.reading.xml import Element

_MARK: Final = re.compile(
    r"\[(?P<said>[^\[\]\n]{1,300})\]\((?P<href>https?://[^\s()<>]{1,1000})\)"
    r"|\[(?P<named>[^\[\]\n]{1,300})\]\((?P<address>(?=\S{1,60}\s)[^():\n]{3,300})\)"
    r"|(?<![\w_])_(?P<stressed>[^\W_](?:[^_\n]{0,200}[^\s_])?)_(?![\w_])"
)
_MAY_BEGIN: Final = re.compile(r"(?<![\w_])_(?=[^\W_])|\]\(")
_QUOTES: Final = (("``", "\u201c"), ("''", "\u201d"))
_QUOTED: Final = re.compile(r"``(?=[^`])|(?<=[^'])''(?!')")


def write(element: Element, line: str) -> None:
    """Write a line at the end of an element."""
    done = 0
    for mark in _MARK.finditer(line) if may_have_marks(line) else ():
        _say(element, line[done : mark.start()])
        done = mark.end()
        if mark["named"]:
            _say(element, _said(mark))
            continue
        inside = etree.SubElement(element, "em" if mark["stressed"] else "a")
        inside.text = print_quotes(_said(mark))
        if mark["href"]:
            inside.set("href", mark["href"])
    _say(element, line[done:])


def most_marks(line: str) -> int:
    """Count at least as many marks as a line has."""
    return sum(1 for _ in _MAY_BEGIN.finditer(line)) if may_have_marks(line) else 0


def plain(line: str) -> str:
    """Answer the words of a line as they are written: without marks, and with quotes of print."""
    return print_quotes(_MARK.sub(_said, line) if may_have_marks(line) else line)


def may_have_marks(line: str) -> bool:
    """Tell whether a line has a sign that each mark has: a hundredth of the time of a search."""
    return "_" in line or "](" in line


def _said(mark: re.Match[str]) -> str:
    if mark["named"]:
        return f"{mark['named'].strip()} ({mark['address']})"
    return mark["stressed"] or mark["said"]


def _say(element: Element, words: str) -> None:
    words = print_quotes(words)
    last = next(element.iterchildren(reversed=True), None)  # len() would count them all
    if last is not None:
        last.tail = (last.tail or "") + words
    else:
        element.text = (element.text or "") + words


def print_quotes(words: str) -> str:
    """Answer words with the typesetter's quotes; a pair of apostrophes needs one that opens."""
    if "``" not in words and "''" not in words:
        return words
    return _QUOTED.sub(lambda found: dict(_QUOTES)[found[0]], words)

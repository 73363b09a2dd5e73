"""Bodies that come as text: HTML in a string, and plain text with its paragraphs."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.body import Body, body_of, plain_body
from wiredesk_ingest.bodies.links import resolve_html
from wiredesk_ingest.bodies.plain import MOST_PLAIN
from wiredesk_ingest.bodies.subheads import subheads
from wiredesk_ingest.bodies.words import clean, without_controls
from wiredesk_ingest.reading.xml import MOST_ELEMENTS, Element
from wiredesk_ingest.refusals import RefusalError

_LOOKS_LIKE_HTML: Final = re.compile(
    r"\s*<(?:!doctype html|html|body|article|section|div|p|h[1-6]|ul|ol|table|blockquote|br|a|b"
    r"|strong|em|i|span|figure)\b[^>]*>",
    re.IGNORECASE,
)
MOST_PARAGRAPHS: Final = 25_000
"""In a body of plain text."""

_CROWDED: Final = re.compile(
    # As HTML's tokeniser reads a tag, wherever one could begin, with 100 attributes.
    r"<[A-Za-z][^\s/>]*+"
    r"""(?:[\s/]*+=?[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+){100}"""
)
"""The parser takes the square of a tag's attributes."""

_BETWEEN: Final = re.compile(r"</p>\s*<p>")
_LINE_END: Final = re.compile(r"\r\n|[\r\f\v]")
_EMPTY_LINE: Final = re.compile(r"\n[ \t]*\n\s*")
_LISTED: Final = re.compile(r"\n(?=[ \t]{0,8}(?:[-*\u2022\u00b7\u2013]|\d{1,2}[.)]) {1,4}\S)")
_INDENTED: Final = re.compile(r"\n(?=[ \t]{2,}\S)")


_NARROWEST: Final = 50
_WIDEST: Final = 90
"""Characters of a typewriter's line; those seen have 60 to 80."""

_FILLED: Final = 0.55
"""Of the longest line, which all lines but the last exceed."""


def looks_like_html(text: str) -> bool:
    """Tell whether a text begins with a tag; agencies put HTML into fields for plain text."""
    return _LOOKS_LIKE_HTML.match(text) is not None


def html_body(html: str, base: str = "", *, every_line: bool = False) -> Body:
    """Make a body of HTML as found in the wild, relative links against a base.

    `every_line`: see `body_of`. RefusalError `too_complex`.
    """
    if not every_line and (body := plain_body(_nothing_but_paragraphs(html))):
        return body
    root = html_tree(html)
    if root is None:
        return Body()
    if base and "=" in html:
        resolve_html(root, base)
    return body_of(root, every_line=every_line)


def _nothing_but_paragraphs(html: str) -> Sequence[str]:
    """Answer the texts of HTML that is paragraphs of words alone; none of any other.

    The parser would say the same, for a tenth of what an item of a feed costs. Other tags in them
    are none of `plain_body`'s business, nor are controls: what has any is left to the parser.
    """
    html = html.strip()
    if "&" in html or not (html.startswith("<p>") and html.endswith("</p>")):
        return ()
    return _BETWEEN.split(html[len("<p>") : -len("</p>")], MOST_PLAIN)


def text_body(text: str) -> Body:
    """Make a body of plain text, or of HTML where that is what it is."""
    if looks_like_html(text):
        return html_body(text)
    parts = paragraphs(text)
    if not parts:
        return Body(raw=[text])
    if len(parts) > MOST_PARAGRAPHS:
        raise RefusalError("too_complex", f"more than {MOST_PARAGRAPHS:,} paragraphs")
    titles = subheads(parts)
    body = (None if titles else plain_body(parts)) or _walked_body(parts, titles)
    body.raw = [titles.get(at, part) for at, part in enumerate(parts)] if titles else [text]
    return body


def _walked_body(parts: list[str], titles: Mapping[int, str]) -> Body:
    root = etree.Element("body")
    for at, paragraph in enumerate(parts):
        etree.SubElement(root, "h3" if at in titles else "p").text = titles.get(at, paragraph)
    return body_of(root)


def paragraphs(text: str) -> list[str]:
    """Part plain text: at empty lines, else at indented lines, else at every line's end.

    The items of a list are parted, too.
    """
    if text.isprintable():
        return _filled([text if text.isascii() else clean(text)])  # one line, as most summaries are
    text = clean(_LINE_END.sub("\n", text)).strip("\n")
    for edge in (_EMPTY_LINE, _INDENTED):
        if edge.search(text):
            parts = edge.split(text)
            if edge is _INDENTED and len(parts) > text.rstrip().count("\n") and _go_on(parts):
                return [text]
            return _filled([item for part in parts for item in _items(part)])
    lines = text.split("\n")
    return [text] if _is_wrapped(lines) else _filled(lines)


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether lines are one paragraph, which a typewriter's width parted in mid-sentence."""
    width = max(map(len, lines))
    breaks = list(pairwise(lines))
    if not (breaks and _NARROWEST <= width <= _WIDEST):
        return False
    go_on = sum(1 for _, line in breaks if line[:1].islower())
    return go_on * 2 >= len(breaks) and all(len(line) > width * _FILLED for line, _ in breaks)


def _go_on(lines: list[str]) -> bool:
    """Tell whether lines go on in mid-sentence: the XML around a text was indented, and it, too."""
    return sum(1 for line in lines[1:] if line.lstrip()[:1].islower()) * 2 > len(lines) - 1


def _items(part: str) -> list[str]:
    """Part a list; one line with a dash before it may as well go on in the middle of a sentence."""
    return _LISTED.split(part) if len(_LISTED.findall(f"\n{part}")) > 1 else [part]


def _filled(parts: list[str]) -> list[str]:
    return [part for part in parts if part.strip()]


def html_tree(html: str) -> Element | None:
    """Read HTML as found in the wild; None where nothing is in it. RefusalError `too_complex`."""
    html = without_controls(html)
    if not html.strip():
        return None
    if html.count("<") > MOST_ELEMENTS or _CROWDED.search(html):
        raise RefusalError("too_complex", "the body's HTML")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    root: Element | None = etree.fromstring(html.encode("utf-8", "replace"), parser)
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        raise RefusalError("too_complex", "the body's HTML is nested too deep")
    return root

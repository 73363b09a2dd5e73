"""HTML that stands escaped, or in CDATA, in an element where its tags should be elements."""

import re
from html import unescape
from typing import Final

from wiredesk_ingest.bodies.markup import html_tree, looks_like_html
from wiredesk_ingest.reading.xml import Element

_AROUND_COPY: Final = ("{*}body", "{*}body.content", "{*}abstract", "{*}block", "{*}div", "{*}p")
_LINES: Final = ("{*}hl1", "{*}hl2", "{*}byline")

_PAIR: Final = re.compile(
    r"<(?P<name>a|b|em|font|i|span|strong|su[bp]|u)\b[^<>]{0,300}>[^<>]{1,500}</(?P=name)\s*>",
    re.IGNORECASE,
)
"""Mark-up of words in a sentence; a sentence that speaks of a tag does not close it, too."""


def unescape_html(root: Element) -> None:
    """Make elements of the HTML in a body, block or paragraph that is nothing but text.

    RefusalError `too_complex`.
    """
    said = [
        (each, each.text)
        for each in root.iter(*_AROUND_COPY, *_LINES)
        if each.text and not len(each)
    ]
    for element, text in said:
        # Some escape what they put into a document that escapes it again.
        html = unescape(text) if "&lt;/" in text and "<" not in text else text
        if "</" in html and (looks_like_html(html) or _PAIR.search(html)):
            _unescape(element, html)


def _unescape(element: Element, text: str) -> None:
    tree = html_tree(text)
    body = None if tree is None else tree.find("body")
    if body is not None:
        element.text = body.text
        element.extend(body)

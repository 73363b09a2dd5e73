"""HTML that stands escaped, or in CDATA, in an element where its tags should be elements."""

from typing import Final

from wiredesk_ingest.bodies.markup import html_tree, looks_like_html
from wiredesk_ingest.reading.xml import Element

_AROUND_COPY: Final = ("{*}body", "{*}body.content", "{*}abstract", "{*}block", "{*}div", "{*}p")


def unescape_html(root: Element) -> None:
    """Make elements of the HTML that is the whole text of a body, block or paragraph.

    RefusalError `too_complex`.
    """
    said = [(each, each.text) for each in root.iter(*_AROUND_COPY) if each.text and not len(each)]
    for element, text in said:
        if "</" in text and looks_like_html(text):
            _unescape(element, text)


def _unescape(element: Element, text: str) -> None:
    tree = html_tree(text)
    body = None if tree is None else tree.find("body")
    if body is not None:
        element.text = body.text
        element.extend(body)

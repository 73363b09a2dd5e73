"""Texts in feeds: HTML or plain, escaped or as elements, whatever the feed says of them."""

import re
from typing import Final

from wiredesk_ingest.bodies.body import Body, body_of
from wiredesk_ingest.bodies.links import base_of, resolve
from wiredesk_ingest.bodies.markup import html_body, text_body
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.reading.xml import Element

_TAGS: Final = (
    "a|abbr|article|aside|audio|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|embed"
    "|figcaption|figure|font|footer|h[1-6]|header|hr|html|i|iframe|img|ins|li|main|mark|nav|object"
    "|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub|sup|table|tbody"
    "|td|tfoot|th|thead|time|tr|tt|u|ul|video"
)
"""What is HTML wherever it stands; anything else in angle brackets may be words of a plain text."""

_MARKUP: Final = re.compile(
    rf"</?(?:{_TAGS})(?:\s[^<>]*)?/?>|<!--|&(?:#\d{{1,7}}|#x[0-9a-f]{{1,6}}|[a-z]\w{{1,30}});",
    re.IGNORECASE,
)
_PARTED: Final = re.compile(r"<(?:p|div|br|table|section|article|pre)\b", re.IGNORECASE)
"""What running text is parted by; headings, lists and figures stand between its paragraphs."""

_EMPTY_LINE: Final = re.compile(r"\n[ \t\r]*\n\s*")


def has_markup(text: str) -> bool:
    """Tell whether a text must be HTML: it has a tag in it, or a sign's name."""
    return ("<" in text or "&" in text) and _MARKUP.search(text) is not None


def body_from_html(html: str, base: str) -> Body:
    """Make a body of HTML; empty lines part paragraphs where no tag does."""
    if not _PARTED.search(html):
        html = _EMPTY_LINE.sub("\n<p>", html)
    return html_body(html, base)


def body_from_text(text: str, base: str) -> Body:
    """Make a body of what may be HTML or plain, as RSS leaves it open."""
    return body_from_html(text, base) if has_markup(text) else text_body(text)


def body_from_tree(root: Element, base: str) -> Body:
    """Make a body of elements that stand in the feed itself."""
    resolve(root, base)
    return body_of(root)


def body_from(element: Element, base: str) -> Body:
    """Make a body of what an element holds: elements, or a text that may be HTML."""
    if len(element):
        return body_from_tree(element, base)
    return body_from_text(element.text or "", base_of(element, base))


def line(text: str) -> str:
    """Answer a title as a line: mark-up in it is left out, its signs are read."""
    return squeeze(html_body(text, every_line=True).text) if has_markup(text) else squeeze(text)

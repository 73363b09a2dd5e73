"""A body as it stands below its headline on a page, which has said that already."""

import re
from html import unescape
from typing import Final

from wiredesk_publish.fragments.html_text import without_tags

_HEADING: Final = re.compile(r"\s*<(h[2-6])(?:\s[^<>]*)?>(.{1,1000}?)</\1>\s*(?=<)", re.DOTALL)
"""A heading that a body begins with; something stands below it."""


def below_headline(html: str, headline: str) -> str:
    """Answer a body without a first heading that only says the headline again.

    Agencies whose text is a page of its own (XHTML in NewsML-G2, HTML in ninjs) begin it so. An
    edition that shows a headline in its own language keeps the wire's, which says it in another.
    """
    found = _HEADING.match(html)
    if found is None or _words(without_tags(found[2])) != _words(headline):
        return html
    return html[found.end() :]


def _words(text: str) -> list[str]:
    return unescape(text).casefold().split()

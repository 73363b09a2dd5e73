"""The text that JSON-LD or microdata tells of an article: its body, or the updates of a live blog.

https://schema.org/LiveBlogPosting - its updates are articles, each with a headline and a body.
"""

from collections.abc import Iterator
from html import escape, unescape
from typing import Final

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.markup import html_body, text_body
from wiredesk_ingest.draft import WORDS_LOST, Draft
from wiredesk_ingest.formats.feed_text import body_from_html, has_markup, line
from wiredesk_ingest.formats.html_page_data import Object
from wiredesk_ingest.formats.html_page_values import one

MOST_UPDATES: Final = 200
"""Of one live blog; it is held where there are more."""


def told_body(said: Object, draft: Draft) -> Body:
    """Answer the body that is told; empty where none is. RefusalError `too_complex`."""
    if text := one(said.get("articleBody")):
        return _body(text, draft.uri)
    updates = said.get("liveBlogUpdate") or ()
    updates = updates if isinstance(updates, list) else [updates]
    if len(updates) > MOST_UPDATES:
        draft.notes.append(f"body: a live blog of more than {MOST_UPDATES} updates")
        draft.signals.append(WORDS_LOST)
    told = "".join(html for each in updates[:MOST_UPDATES] for html in _update(each, draft.uri))
    return html_body(told) if told else Body()


def _update(update: object, base: str) -> Iterator[str]:
    """Answer an update's headline and body as HTML."""
    if isinstance(update, dict):
        headline = line(one(update.get("headline")))
        yield f"<h3>{escape(headline)}</h3>" if headline else ""
        yield _body(one(update.get("articleBody")), base).html


def _body(text: str, base: str) -> Body:
    if not has_markup(text):
        return text_body(text)
    # Signs are often escaped as if for HTML where no tag is; lines are paragraphs then as ever.
    return body_from_html(text, base) if "<" in text else text_body(unescape(text))

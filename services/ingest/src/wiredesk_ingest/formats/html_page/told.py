"""The text that JSON-LD or microdata tells of an article: its body, or the updates of a live blog.

https://schema.org/LiveBlogPosting - its updates are articles, each with a headline and a body.
"""

from html import escape, unescape
from typing import Final

from wiredesk.doubts import WORDS_LOST
from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.markup import html_body, paragraphs, text_body
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.html_page.data import Object
from wiredesk_ingest.formats.html_page.values import one
from wiredesk_ingest.formats.loose_text import body_from_html, has_markup

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
    told = "".join(map(_update, updates[:MOST_UPDATES]))
    return html_body(told, draft.uri) if told else Body()


def _update(update: object) -> str:
    """Answer an update's headline and body as HTML; all of them are read at once, for the cost."""
    if not isinstance(update, dict):
        return ""
    headline, text = unescape(one(update.get("headline"))), one(update.get("articleBody"))
    if not has_markup(text) or "<" not in text:
        lines = paragraphs(unescape(text) if has_markup(text) else text)
        text = "".join(f"<p>{escape(each)}</p>" for each in lines)
    return (f"<h3>{escape(headline)}</h3>" if headline else "") + f"<div>{text}</div>"


def _body(text: str, base: str) -> Body:
    if not has_markup(text):
        return text_body(text)
    # Signs are often escaped as if for HTML where no tag is; lines are paragraphs then as ever.
    return body_from_html(text, base) if "<" in text else text_body(unescape(text))

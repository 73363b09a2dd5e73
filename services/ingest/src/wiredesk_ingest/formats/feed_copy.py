"""An item's text and, beside it, what sums it up: each said once."""

from collections.abc import Sequence

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.words import letters
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.feed_ends import cut_link_to_itself
from wiredesk_ingest.formats.feed_text import line


def set_copy(
    draft: Draft, bodies: Sequence[Body | None], own: Sequence[str], teaser: str = ""
) -> Body:
    """Set the body, the first of content and summary that tells more than the title; answer it.

    The other is the description, else the teaser, unless it says the same. `own`: the item's
    addresses.
    """
    told = [body for body in bodies if body is not None]
    for body in told:
        cut_link_to_itself(body, own)
    if len(told) > 1 and _is_title(told[0], draft):
        del told[0]
    body = told[0] if told else Body()
    draft.body(body)
    about = next((summary.text for summary in told[1:] if summary.text), "")
    if _is_same(about, body.text):
        about = line(teaser)
    draft.put(description_text="" if _is_same(about, body.text) else about)
    return body


def _is_title(body: Body, draft: Draft) -> bool:
    title = draft.fields.get("headline", "")
    return _is_same(body.text, title) and not (body.figures or body.aside)


def _is_same(one: str, other: str) -> bool:
    """Tell whether two texts are, but for their blanks."""
    return one[:1] == other[:1] and letters(one) == letters(other)

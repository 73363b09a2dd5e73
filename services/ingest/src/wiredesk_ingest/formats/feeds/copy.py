"""An item's text and, beside it, what sums it up: each said once."""

from collections.abc import Callable, Sequence
from typing import Final

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.words import letters
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.feeds.ends import cut_link_to_itself
from wiredesk_ingest.formats.loose_text import line

_MOST_BLANKS: Final = 1.5
"""Times a text that the same may be longer with other blanks."""


def set_copy(
    draft: Draft,
    bodies: Sequence[Body | None],
    own: Sequence[str],
    teaser: Callable[[], str] = str,
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
    draft.beside += [said for summary in told[1:] for said in summary.aside]
    about = next((summary.text for summary in told[1:] if summary.text), "")
    if not about or _is_same(about, body.text):
        about = line(teaser())
        about = "" if _is_same(about, body.text) else about
    draft.put(description_text=about)
    return body


def _is_title(body: Body, draft: Draft) -> bool:
    title = draft.fields.get("headline", "")
    return _is_same(body.text, title) and not (body.figures or body.aside)


def _is_same(one: str, other: str) -> bool:
    """Tell whether two texts are, but for their blanks."""
    length, other_length = len(one), len(other)
    if length > _MOST_BLANKS * other_length or other_length > _MOST_BLANKS * length:
        return False
    return letters(one) == letters(other)

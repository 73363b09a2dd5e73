"""The API's documents: ninjs objects (https://iptc.org/standards/ninjs/) as publish made them."""

from http import HTTPStatus

import orjson

from wiredesk_site.addresses import ArticleList
from wiredesk_site.api_addresses import write_cursor
from wiredesk_site.documents import ASK_AGAIN, JSON, NOT_KEPT, Document
from wiredesk_site.policy import Policy
from wiredesk_site.questions import Position, View

_SENTENCES = {
    404: "There is no such article.",
    405: "This can only be read: use GET or HEAD.",
    410: "This article was withdrawn.",
    414: "The address is too long.",
    500: "Something went wrong here.",
    503: "This can't be said just now. Try again in a moment.",
}


class Objects:
    """Makes JSON documents."""

    def __init__(self, policy: Policy) -> None:
        self._headers = {**policy.data, "access-control-allow-origin": "*"}

    def article(self, fragment: bytes) -> Document:
        """One article."""
        return Document(200, fragment, JSON, headers=self._headers)

    def articles(self, asked: ArticleList, view: View) -> Document:
        """A page of articles, newest first, and the cursor of the next page."""
        entries = view.entries[: asked.limit]
        after: Position | None = None
        if len(view.entries) > asked.limit:
            after = entries[-1].position
        elif view.cut_at is not None:
            after = view.cut_at
        cursor = write_cursor(after) if after else None
        listed = b",".join(entry.fragment for entry in entries)
        body = b'{"articles":[' + listed + b'],"next":' + orjson.dumps(cursor) + b"}"
        cache = ASK_AGAIN if view.filled else NOT_KEPT
        return Document(200, body, JSON, cache, self._headers)

    def sorry(self, status: int, sentence: str = "") -> Document:
        """Say what is wrong, for machines and people."""
        said = sentence or _SENTENCES.get(status) or HTTPStatus(status).phrase
        cache = ASK_AGAIN if status == HTTPStatus.GONE else NOT_KEPT
        return Document(status, orjson.dumps({"error": said}), JSON, cache, self._headers)

"""What goes back to a reader: status, headers, and a body or a file.

Named tuples, because they are made for every request and a frozen dataclass costs three times that.
"""

from typing import Final, NamedTuple

from wiredesk_site.documents import ASK_AGAIN, Document, Headers, matches
from wiredesk_site.encodings import chosen
from wiredesk_site.media import Picture

_OF_304: Final = frozenset({"etag", "cache-control", "vary", "warning", "x-wiredesk-stale"})
RETRY_AFTER_S: Final = 2


class Reply(NamedTuple):
    """An answer to one request."""

    status: int
    headers: Headers
    body: bytes = b""
    file: str = ""  # where this is set, its content is the body


class Wants(NamedTuple):
    """What a request says about the form of its answer."""

    accept_encoding: str
    if_none_match: str


def reply(document: Document, wants: Wants, stale_s: float | None = None) -> Reply:
    """Answer with a document, or with 304 where the reader has it."""
    variant = document.variant(chosen(wants.accept_encoding))
    headers = variant.headers
    if stale_s is not None:
        # RFC 7234, section 5.5: no longer in RFC 9111, still the header that says this.
        warning = ("warning", '110 - "Response is Stale"')
        headers = [*headers, warning, ("x-wiredesk-stale", str(round(stale_s)))]
    known = wants.if_none_match
    if known and document.status == 200 and matches(known, variant.etag):  # noqa: PLR2004
        return Reply(304, [each for each in headers if each[0] in _OF_304])
    return Reply(document.status, headers, variant.body)


def reply_with_picture(picture: Picture, wants: Wants) -> Reply:
    """Answer with a picture, or with 304."""
    if wants.if_none_match and matches(wants.if_none_match, picture.etag):
        return Reply(304, [each for each in picture.headers if each[0] in _OF_304])
    return Reply(200, picture.headers, file=str(picture.file))


def moved(location: str) -> Reply:
    """Send the reader to another address of this site."""
    return Reply(301, [("location", location), ("cache-control", ASK_AGAIN)])


def extended(answer: Reply, *headers: tuple[str, str]) -> Reply:
    """Answer the same with more headers."""
    return Reply(answer.status, [*answer.headers, *headers], answer.body, answer.file)

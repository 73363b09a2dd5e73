"""What a mail's header fields say (RFC 5322, 2047, 2392, 2919)."""

import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr
from typing import Final
from urllib.parse import quote

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.mail.charset import text_in
from wiredesk_ingest.refusals import RefusalError

_MESSAGE_ID: Final = re.compile(r"<([^<>\s]{1,900})>")
_LONGEST_FROM: Final = 1_000
"""Characters: the library goes one call deeper for each parenthesis."""

_IN_MID: Final = "@!$&'()*+,;=:-._~"
"""What a `mid:` says as it is; a slash would part it (RFC 2392)."""


def said(fields: Message, name: str) -> str:
    """Answer a field in one line, its encoded words decoded; empty where there is none."""
    return squeeze(decoded(str(fields.get(name, ""))))


def decoded(text: str) -> str:
    """Decode the encoded words in a field; what is none stays as it is."""
    try:
        pieces = decode_header(text)
    except (HeaderParseError, ValueError):
        return text
    return "".join(_piece(*piece) for piece in pieces)


def _piece(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    if charset is None:
        return piece.decode("raw-unicode-escape", "replace")  # as the library made bytes of it
    try:
        return text_in(piece, charset.partition("*")[0]).text  # *language, RFC 2231
    except RefusalError:
        return piece.decode("ascii", "replace")


def mids(fields: Message, name: str) -> list[str]:
    """Answer the messages that a field names, as `mid:` addresses."""
    found = _MESSAGE_ID.findall(str(fields.get(name, "")))
    return [f"mid:{quote(each, safe=_IN_MID)}" for each in found]


def sender(fields: Message) -> tuple[str, str]:
    """Answer the name that From shows, empty where it shows none, and the address."""
    said = str(fields.get("From", "") or fields.get("Sender", ""))
    name, address = parseaddr(said[:_LONGEST_FROM])
    name = squeeze(decoded(name)).strip("\"'")
    return ("" if "@" in name else name), address


def source(fields: Message) -> str:
    """Answer who sends: the list by its name, else the domain."""
    of_list = said(fields, "List-Id")
    name, _, rest = of_list.partition("<")
    domain = sender(fields)[1].rpartition("@")[2].lower()
    return name.strip(' "') or rest.strip("> ") or domain

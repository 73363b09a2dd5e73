"""Text that a NewsML-G2 item carries in base64, where any other has its signs as they are.

`inlineData/@encoding` and `@contenttype` of the specification; the character set is a parameter of
the media type (RFC 2045, 5.1), what XML declares of itself, or what the bytes look like.
"""

import binascii
import re
from typing import Final

from wiredesk_ingest.charset import decode
from wiredesk_ingest.charset_detect import is_binary
from wiredesk_ingest.formats.mail_charset import text_in
from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.takedowns import last_name
from wiredesk_ingest.xml import Element

_TEXTS: Final = ("text/", "application/xml", "application/xhtml", "application/html")
_MARKED: Final = ("+xml", "nitf")
_CHARSET: Final = re.compile(r""";\s*charset\s*=\s*["']?(?P<name>[\w.:-]{1,40})""", re.IGNORECASE)


def decoded(part: Element) -> tuple[str, str]:
    """Answer the text of a part that is encoded, and a note on its character set or none.

    RefusalError `charset` where it is no base64, or no text.
    """
    said = part.get("contenttype") or ""
    payload = _payload(part)
    if not _may_be_text(said.partition(";")[0].strip().lower()) or is_binary(payload):
        raise RefusalError("charset", "no text")
    if charset := _CHARSET.search(said):
        found = text_in(payload, charset["name"])
        return found.text, found.note
    text = decode(payload)
    return text.text, "; ".join(text.notes)


def _may_be_text(kind: str) -> bool:
    """Tell whether a media type may be one of a text; none that is said may be, too."""
    return not kind or kind.startswith(_TEXTS) or any(mark in kind for mark in _MARKED)


def _payload(part: Element) -> bytes:
    """Answer the bytes; in base64 blanks and ends of lines mean nothing."""
    if last_name(part.get("encoding") or "") != "base64":
        raise RefusalError("charset", "an encoding that nobody knows")
    said = "".join((part.text or "").split())
    try:
        return binascii.a2b_base64(said.encode(), strict_mode=True)
    except binascii.Error as error:
        raise RefusalError("charset", f"no base64: {error}") from None

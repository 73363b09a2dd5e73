"""Text that an item of NewsML carries in base64, where any other has its signs as they are.

`inlineData/@encoding` and `@contenttype` of NewsML-G2, `Encoding/@Notation` of NewsML 1.2. The
character set is a parameter of the media type (RFC 2045, 5.1), what XML declares of itself, or what
the bytes look like.
"""

import binascii
import re
from typing import Final

from wiredesk.doubts import WORDS_LOST
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.mail.charset import text_in
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.reading.charset import decode
from wiredesk_ingest.reading.charset_detect import is_binary
from wiredesk_ingest.refusals import RefusalError

_TEXTS: Final = ("text/", "application/xml", "application/xhtml", "application/html")
_MARKED: Final = ("+xml", "nitf")
_CHARSET: Final = re.compile(r""";\s*charset\s*=\s*["']?(?P<name>[\w.:-]{1,40})""", re.IGNORECASE)


def decoded(said: str, encoding: str, kind: str, draft: Draft) -> str:
    """Answer the text of a part that is encoded; one whose words nobody can read holds the item.

    `kind` is its media type, empty where none is said.
    """
    try:
        text, note = _decoded(payload_of(said, encoding), kind)
    except RefusalError as error:
        name, why = squeeze(encoding)[:40], squeeze(error.refused.detail)
        draft.notes.append(f"body: a part in {name} can't be read ({why}), so its words are lost")
        draft.signals.append(WORDS_LOST)
        return ""
    draft.notes += [note] if note else []
    return text


def _decoded(payload: bytes, kind: str) -> tuple[str, str]:
    """Answer the text, and a note on its character set or none. RefusalError `charset`."""
    if not _may_be_text(kind.partition(";")[0].strip().lower()) or is_binary(payload):
        raise RefusalError("charset", "no text")
    if charset := _CHARSET.search(kind):
        found = text_in(payload, charset["name"])
        return found.text, found.note
    text = decode(payload)
    return text.text, "; ".join(text.notes)


def _may_be_text(kind: str) -> bool:
    """Tell whether a media type may be one of a text; none that is said may be, too."""
    return not kind or kind.startswith(_TEXTS) or any(mark in kind for mark in _MARKED)


def payload_of(said: str, encoding: str) -> bytes:
    """Answer the bytes; in base64 blanks and ends of lines mean nothing. RefusalError `charset`."""
    if last_name(encoding) != "base64":
        raise RefusalError("charset", "an encoding that nobody knows")
    try:
        return binascii.a2b_base64("".join(said.split()).encode(), strict_mode=True)
    except binascii.Error as error:
        raise RefusalError("charset", f"no base64: {error}") from None

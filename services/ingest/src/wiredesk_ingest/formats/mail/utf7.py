"""UTF-7 (RFC 2152), which a mail may declare, and nothing else is taken for.

Between `+` and `-` letters stand in base64. A sender has no reason to write those of ASCII so:
an order or a tag that nobody sees in the bytes would be one, so it is no news.
"""

import re
from typing import Final

from wiredesk_ingest.refusals import RefusalError

NAME: Final = "utf-7"
_SHIFTED: Final = re.compile(rb"\+([A-Za-z0-9+/]+)")
_HIDDEN: Final = re.compile(r"[A-Za-z]")


def text_in_utf_7(payload: bytes) -> str:
    """Read UTF-7. RefusalError `charset` where it is not well formed, or hides what is ASCII."""
    try:
        text = payload.decode(NAME)
        hidden = b"".join(b"+%s-\n" % each for each in _SHIFTED.findall(payload)).decode(NAME)
    except UnicodeError:
        raise RefusalError(
            "charset", "a part that declares UTF-7, and is not well formed"
        ) from None
    if _HIDDEN.search(hidden):
        raise RefusalError("charset", "a part in UTF-7 that hides letters of ASCII")
    return text

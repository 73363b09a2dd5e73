"""How a mail's part was made fit for sending: RFC 2045, section 6, as senders write its names."""

import binascii
import re
from typing import Final

_QUOTED: Final = re.compile(r"quoted[\s_-]?printable|qp")
_BASE64: Final = re.compile(r"base[\s_-]?64")
_UUENCODED: Final = re.compile(r"(?:x-)?uu(?:e|encode|encoded)")
_ENDS: Final = re.compile(r"\(.{0,200}?\)|[;,].*", re.DOTALL)
"""What stands beside a name: comments, and a parameter that it can't have."""

_SOFT: Final = re.compile(rb"=[ \t]{0,76}\r?\n")
"""The end of a line that is none. Some senders put it in the middle of a sign."""

_BEGIN: Final = re.compile(rb"^begin [0-7]{3,4} [^\r\n]{1,200}\r?\n", re.MULTILINE)


def decoded(content: bytes, said: str) -> bytes:
    """Answer bytes as they were; as they were sent where `said` is no name of a known way."""
    how = _ENDS.sub("", said[:1_000]).strip(" \t\r\n\"'").lower()
    if _QUOTED.fullmatch(how):
        return binascii.a2b_qp(_SOFT.sub(b"", content))
    try:
        if _BASE64.fullmatch(how):
            return binascii.a2b_base64(content + b"===")  # some forget to fill up
        if _UUENCODED.fullmatch(how) and (begin := _BEGIN.search(content)):
            lines, *_ = content[begin.end() :].partition(b"\nend")
            return b"".join(map(binascii.a2b_uu, lines.splitlines()))
    except binascii.Error:
        return content
    return content

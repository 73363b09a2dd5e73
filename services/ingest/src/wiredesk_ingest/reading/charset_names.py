"""What people call a character set: the name that IANA prefers, in lower case.

Python's codecs go by names of their own (`cp1256`, `iso8859-9`), which no sender uses.
https://www.iana.org/assignments/character-sets/
"""

import codecs
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

_NAMES: Final[Mapping[str, str]] = {
    "ascii": "us-ascii",
    "cp874": "windows-874",
    "cp932": "windows-31j",
    "big5hkscs": "big5-hkscs",
    "euc_jp": "euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "iso2022_jp_2": "iso-2022-jp-2",
    "euc_kr": "euc-kr",
    "mac-roman": "macintosh",
}
_LABELS: Final[Mapping[str, str]] = {
    "iso-8859-8-i": "iso8859-8",  # RFC 1556: letters as they are read, which is what all send
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-6-i": "iso8859-6",
    "iso-8859-6-e": "iso8859-6",
    "logical": "iso8859-8",
    "dos-874": "cp874",
    "ks_c_5601-1989": "cp949",
    "korean": "cp949",
    "chinese": "gbk",
    "cn-big5": "big5",
    "mac-ukrainian": "mac-cyrillic",
    "unicode20utf8": "utf-8",
}
"""Labels of the Encoding Standard and of RFC 1556 that Python has not, without `x-`.

https://encoding.spec.whatwg.org/#names-and-labels
"""

_CODE_PAGE: Final = re.compile(r"(?:windows|ms|ibm|cp)[-_]?(\d{3,4})")

_PATTERNS: Final = (
    (re.compile(r"iso8859-(\d+)"), r"iso-8859-\1"),
    (re.compile(r"cp(125\d)"), r"windows-\1"),
    (re.compile(r"cp(437|775|85[0257]|86[0-69])"), r"ibm\1"),
)


def codec_of(label: str) -> str:
    """Answer Python's name of the codec that a sender calls so. LookupError where there is none."""
    label = label.strip(" \t\r\n\"'").lower()
    alone = label.removeprefix("x-")
    page = _CODE_PAGE.fullmatch(alone)
    for name in (label, alone, _LABELS.get(alone, ""), f"cp{page[1]}" if page else ""):
        with suppress(LookupError, ValueError):
            return codecs.lookup(name).name
    raise LookupError(label)


def charset_name(codec: str) -> str:
    """Answer the name of a codec's character set; Python's where IANA has none.

    LookupError where there is no such codec.
    """
    name = codecs.lookup(codec).name
    if name in _NAMES:
        return _NAMES[name]
    for pattern, preferred in _PATTERNS:
        if found := pattern.fullmatch(name):
            return found.expand(preferred)
    return name

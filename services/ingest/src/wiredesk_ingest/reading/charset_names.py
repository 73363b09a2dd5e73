"""What people call a character set: the name that IANA prefers, in lower case.

Python's codecs go by names of their own (`cp1256`, `iso8859-9`), which no sender uses.
https://www.iana.org/assignments/character-sets/
"""

import codecs
import re
from collections.abc import Mapping
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
_PATTERNS: Final = (
    (re.compile(r"iso8859-(\d+)"), r"iso-8859-\1"),
    (re.compile(r"cp(125\d)"), r"windows-\1"),
    (re.compile(r"cp(437|775|85[0257]|86[0-69])"), r"ibm\1"),
)


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

"""Headlines of memos that agencies send to desks on the same line as their news."""

import re
from typing import Final

_TO_DESKS: Final = (
    r"(?:memo|not(?:es?|ice)|advisory)\sto\s(?:all\s)?(?:editors|subscribers|clients|media)"
    r"|avis\saux\s(?:abonn[\u00e9e]s|r[\u00e9e]dactions|clients)"
    r"|aviso\sa\s(?:los\s|las\s)?(?:abonados|clientes|editores|redacciones)"
    r"|hinweis\san\s(?:die\s)?redaktion(?:en)?|ملاحظة\sللمحررين|تنويه\sلل(?:محررين|مشتركين)"
)
_MEMO: Final = re.compile(
    r"\W*(?:(?:(?:daily|news|media|editorial|desk|story)\s)?advisory|memo|m[\u00e9e]mo|aviso?"
    rf"|(?:redaktioneller\s)?hinweis|مذكرة|تنويه|إشعار|ملاحظة|یادآوری|{_TO_DESKS})\W*",
    re.IGNORECASE,
)
"""A headline that says no more than that it is a desk's memo."""

_MEMO_ABOUT: Final = re.compile(rf"\W*(?:{_TO_DESKS})\s*[:\u2013\u2014-]", re.IGNORECASE)
"""How one begins that says what it is about."""

_LONGEST_MEMO: Final = 40
"""Characters of one that says no more."""


def is_memo(headline: str) -> bool:
    """Tell whether a headline is a memo's: "Advisory", "Notice to editors: our plans"."""
    if len(headline) <= _LONGEST_MEMO and _MEMO.fullmatch(headline):
        return True
    return _MEMO_ABOUT.match(headline) is not None

"""Headlines of memos that agencies send to desks on the same line as their news."""

import re
from typing import Final

from wiredesk_ingest.orders.letters.stems import Stems, in_small

_TO_DESKS: Final = (
    r"(?:(?:correction|update)\sto\s)?(?:media|news|press|photo|coverage|editorial)\sadvisory"
    r"|(?:correction|update)\sto\sadvisory|(?:memo|not(?:es?|ice)|advisory)\sto\s(?:all\s)?(?:editors|subscribers|clients|media)"
    r"|avis\saux\s(?:abonn[\u00e9e]s|r[\u00e9e]dactions|clients)"
    r"|aviso\sa\s(?:los\s|las\s)?(?:abonados|clientes|editores|redacciones)"
    r"|hinweis\san\s(?:die\s)?redaktion(?:en)?|avviso\s(?:agli\sabbonati|alle\sredazioni)"
    r"|aviso\s(?:aos|\u00e0s)\s(?:assinantes|reda[\u00e7c][\u00f5o]es)|abonelerin\sdikkatine"
    r"|вниманию\s(?:подписчиков|абонентов)|قابل\sتوجه\sمشترکان|ملاحظة\sللمحررين|تنويه\sلل(?:محررين|مشتركين)"
)
_MEMO: Final = re.compile(
    r"\W*(?:(?:(?:daily|news|media|editorial|desk|story)\s)?advisory|memo|m[\u00e9e]mo|aviso?"
    r"|service\s(?:memo|message|note|notice)|(?:message|note)\sde\sservice|mensaje\sde\sservicio"
    rf"|(?:redaktioneller\s)?hinweis|مذكرة|تنويه|إشعار|ملاحظة|یادآوری|{_TO_DESKS})\W*",
    re.IGNORECASE,
)
"""A headline that says no more than that it is a desk's memo."""

_MEMO_ABOUT: Final = re.compile(rf"\W*(?:{_TO_DESKS})\s*[:\u2013\u2014-]", re.IGNORECASE)
"""How one begins that says what it is about."""

_LONGEST_MEMO: Final = 40
"""Characters of one that says no more."""

_LONGEST_PLANS: Final = 60


_PLANS: Final = re.compile(
    r"\W*(?:[\w-]{1,20}\s){0,2}(?:(?:news|world|sports?|business|photo|picture|video)\s"
    r"(?:budget|diary|planner|daybook|coverage\s(?:advisory|plans?))"
    r"|(?:daily|weekly)\s(?:diary|planner|daybook)|daybook|coverage\s(?:advisory|plans?)"
    r"|themenplanung|(?:tages|wochen)vorschau)"
    r"(?:\s(?:for|of|f\u00fcr)\s(?:\S{1,20}\s?){1,5})?\W*",
    re.IGNORECASE,
)
"""A headline of what an agency plans to send."""


MEMO_STEMS: Final = (
    *("advisor", "memo", "m\u00e9mo", "avis", "service", "servicio", "hinweis", "notes to"),
    *("note to", "not to", "notic", "avvis", "dikkatine", "вниманию", "قابل", "محررين", "مشتركين"),
    *("مذكرة", "تنويه", "إشعار", "ملاحظة", "یادآوری"),
    *("budget", "diary", "planner", "daybook", "coverage", "themenplanung", "vorschau"),
)
"""Of which whatever is a memo has one; that none is forgotten is proved by the tests."""

_STEMS: Final = Stems(*MEMO_STEMS)
_LOOKED_AT: Final = 200
"""Characters of a headline."""


def is_memo(headline: str) -> bool:
    """Tell whether a headline is a memo's: "Advisory", "Notice to editors: our plans"."""
    if not _STEMS.in_(in_small(headline[:_LOOKED_AT])):
        return False  # nearly always
    if is_plain_memo(headline):
        return True
    return _MEMO_ABOUT.match(headline) is not None


def is_plain_memo(line: str) -> bool:
    """Tell whether a line says only that it is a memo, or what an agency plans."""
    if len(line) <= _LONGEST_MEMO and _MEMO.fullmatch(line):
        return True
    return len(line) <= _LONGEST_PLANS and _PLANS.fullmatch(line) is not None

"""What a single line of a wire sent as text is: a note, an embargo, a ban, an order, a byline."""

import re
from typing import Final

from wiredesk_ingest.for_desks import desk_lines
from wiredesk_ingest.formats.texts.kills import is_hold, is_kill
from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.lines.attributed import is_attributed
from wiredesk_ingest.orders.lines.order_stems import may_order
from wiredesk_ingest.orders.lines.remembered import remembered
from wiredesk_ingest.orders.words.ban_words import BAN_LINE
from wiredesk_ingest.orders.words.embargo_words import EMBARGO_LINE

_NOTE: Final = re.compile(
    r"\s{0,8}\(?(?:eds\b|editors?[:,]|(?:attention|note|notes|memo) (?:to )?(?:the )?editors?\b"
    r"|attention\s?[-:]|ap (?:photos?|video|graphics?)\b|with (?:ap )?photos?\b"
    r"|(?:photos?|pictures?|video|graphics?|index|symbols?|code|update|moved|internet)\s?:"
    r"|(?:achtung|hinweis|redaktion(?:elle[rn]?)?(?: hinweise?)?|redaktionshinweis)\s?[:,]"
    r"|\((?:fotos?|bild(?:er)?|grafik(?:en)?|video|photos?|graphics?)\b[^()]{0,60}\)[\s=<]*$"
    r"|a l'attention|attn\b|adds? |updates? with |recasts |subs )",
    re.IGNORECASE,
)
_OPEN_NOTE: Final = re.compile(r"\s{0,8}\(?(?:adds? |updates? with |recasts |subs )", re.IGNORECASE)
_TELLS: Final = re.compile(
    r"[\s^]{0,8}(?:ADDS|CLARIFIES|CORRECTS|DELETES|EDITS|LEADS|RECASTS|REMOVES|RESTORES|SUBS|TRIMS"
    r"|UPDATES)\s(?=\S+\s\S)"
)
"""How a line begins that tells desks what is new; where all is in capitals it may be news."""

_MARKS: Final = re.compile(r"[\s*^(#=-]{0,12}")
_EMBARGO: Final = re.compile(
    rf"{_MARKS.pattern}(?:(?:strictly |under )?"
    r"embargo(?:\s*(?:[:–-]|until\b|till\b|jusqu|bis\b|\d|$)"
    r"|ed\b\s*(?:[:–-]|until\b|till\b|at\b|copy\b|story\b|material\b|\d|$))"
    r"|adv\d\d\b|\$adv\s?\d{1,2}\b|hold for release\b|hfr\b"
    r"|(?:not )?for release (?:at|on|after|before|until|by|in|[\w.]{1,9}days?|\d)"
    r"|for use (?:on |in )?(?:am|pm|\w{3,6}day))",
    re.IGNORECASE,
)
_SLUG: Final = re.compile(
    r"embargo(?:-(?!until|till|bis|jusqu|hasta)[^\W\d_]{2,20}){1,4}/?", re.IGNORECASE
)
"""Of a story about one; where it isn't, the slug is asked about like that of any format."""

_BAN: Final = re.compile(rf"{_MARKS.pattern}{BAN_LINE}", re.IGNORECASE)
BY: Final = re.compile(r"[\s^]{0,8}by:?\s+\S.{0,120}", re.IGNORECASE)
BY_ABROAD: Final = re.compile(
    r"[\s^]{0,8}(?:von|par|por|di|door|af|av|بقلم|نوشته)\s+\S.{0,100}", re.IGNORECASE
)
MADE_BY: Final = re.compile(
    r"=\s*$|,\s*(?:dpa|afp|ap|reuters|efe|ansa|apa|sda|aap)\b", re.IGNORECASE
)


def is_note(line: str) -> bool:
    """Tell whether a line is for editors, by how it begins."""
    if desk_lines.is_note(line) or (_TELLS.match(line) and not line.isupper()):
        return True
    found = _NOTE.match(line[:80])
    return found is not None and (_OPEN_NOTE.match(line) is None or line.rstrip(" <").endswith(")"))


@remembered
def is_embargo(line: str) -> bool:
    """Tell whether a line says that a text must wait."""
    line = plain_letters(line[:160])
    if is_attributed(bare(line)) or _SLUG.fullmatch(bare(line)):
        return False
    if _EMBARGO.match(line):
        return True
    if not may_order(line):
        return False  # nearly always, and what follows is slow
    marks = _MARKS.match(line)
    begins = range((marks.end() if marks else 0) + 1)  # a mark may belong to what is said
    return any(EMBARGO_LINE.match(line, begin) for begin in begins)


def is_ban(line: str) -> bool:
    """Tell whether a line says that a text is not for publication."""
    short = line[:120]
    return may_order(short) and _BAN.match(short) is not None and not is_attributed(bare(line))


def is_order(line: str) -> bool:
    """Tell whether a line orders something or speaks to editors: it is neither copy nor slug."""
    return any(test(line) for test in (is_kill, is_hold, is_embargo, is_ban, is_note))


def bare(line: str) -> str:
    """Take the typesetters' marks off a line: `^` before it, `<`, `=` and `@` behind it."""
    return line.strip(" \t").removeprefix("^").rstrip("<=@ ").strip(" \t")

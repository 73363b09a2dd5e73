"""Partial permission that leaves out what we make: "Print only", "Not for online use".

Whose country or clients are meant nobody here can tell: "Not for use in Japan" holds, too.
Archives, sales and credits are none of these.
"""

from typing import Final

_WEB: Final = r"(?:online|web(?:[\s-]?sites?)?|internet|digital|mobile)"
_END: Final = r"(?=\W*$|\s*[:;,.!(]|\s+[-\u2013\u2014])"

NOT_ON_PAGES: Final = (
    rf"not\s+for\s+(?:use\s+)?(?:(?:by|on|in)\s+)?(?:the\s+|any\s+)?{_WEB}\b"
    rf"|no\s+(?:online|web|internet)(?:\s+(?:use|publication))?{_END}"
    rf"|(?:for\s+)?(?:print|broadcast|tv|radio|newspaper)\s+(?:use\s+)?only{_END}"
    r"|not\s+for\s+(?:use|publication|broadcast|distribution)\s+(?:in|by)\s+(?-i:[A-Z])"
    rf"|for\s+(?:use|subscribers|clients|customers)\s+in\s+(?:\w+\s+){{1,4}}only{_END}"
    rf"|nur\s+f(?:ü|ue)r\s+print\b|nicht\s+f(?:ü|ue)r\s+(?:die\s+)?online\b"
    rf"|(?:usage|utilisation)\s+(?:sur\s+(?:le\s+)?)?(?:web|internet|num[ée]rique)\s+interdite?{_END}"
    rf"|no\s+apto\s+para\s+(?:internet|web)\b|niet\s+voor\s+(?:internet|online|web)\b"
    rf"|non\s+per\s+(?:il\s+)?(?:web|internet|l['’]online)\b"
)
"""How a line begins that says so, in any case."""

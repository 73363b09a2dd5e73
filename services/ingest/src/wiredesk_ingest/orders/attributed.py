"""Headlines that say what somebody says: "Do not use lifts, brigade warns" is no order to desks."""

import re
from typing import Final

_SAYS: Final = (
    r"(?:say|tell|warn|urge|ask|order|rule|plead)s?|told|said|dit|pr[ée]vient|ordonne|demande"
    r"|dice|dicen|pide|ordena|avverte|chiede|pede|diz|sagt|warnt|zegt|säger|sier"
)
_ATTRIBUTED: Final = re.compile(
    rf",\s(?:[^\s,:]{{1,20}}\s){{0,4}}(?:{_SAYS})(?:\s[^\s,:]{{1,20}}){{0,4}}[.!]?$"
)
"""In small letters, as such headlines are."""

_HOUR: Final = re.compile(r"\d[:.h]\d\d|\d\s?(?:[ap]\.?m|GMT|UTC|Uhr)\b")


def is_attributed(line: str) -> bool:
    """Tell whether a line names at its end who says it; an hour in it leaves a doubt."""
    return _ATTRIBUTED.search(line) is not None and _HOUR.search(line) is None

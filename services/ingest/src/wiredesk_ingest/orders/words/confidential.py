"""How a line begins that says until when its item is nobody's business: "Confidential until noon".

Of an embargo's words none is in it; a day or an hour must be, as much is confidential for good.
"""

from typing import Final

from wiredesk_ingest.times.weekdays import WEEKDAY

_WHEN: Final = rf"(?:{WEEKDAY}|\b\d{{1,2}}\b|\b0\d{{3}}\b|\bnoon\b|\bmidnight\b|\btomorrow\b)"
_TIME_BEHIND: Final = rf"(?=[^\r\n]{{0,60}}?{_WHEN})"
_TIME_WITHIN: Final = rf"(?=[^\r\n]{{0,60}}?{_WHEN})[^\r\n]{{2,40}}?"
_BEFORE: Final = (
    r"(?:strictly\s+)?(?:confidential|secret)\s+(?:until|till)\b"
    r"|under\s+nda\s+(?:until|till|to)\b|nda\s+(?:until|till)\b"
    r"|(?:media|press|news)\s+(?:ban|blackout)\s+(?:until|till)\b"
    r"|time-?lock(?:ed)?\s+(?:to|until|till)\b"
    r"|(?:streng\s+)?(?:vertraulich|geheim)\s+bis\b|confidentiel(?:le)?\s+jusqu"
    r"|confidencial\s+(?:hasta|at[ée])\b|(?:riservato|confidenziale)\s+fino\b"
    r"|vertrouwelijk\s+tot\b|سر[یي]ة?\s+حت[ىی]\s"
)
_BEHIND: Final = r"(?:\skadar\s+(?:gizli|mahrem)(?:dir)?|\sتک\s+خف[یي]ہ)(?!\s*\w{4})"
CONFIDENTIAL_UNTIL: Final = (
    rf"(?:{_BEFORE}){_TIME_BEHIND}|تا\s{_TIME_WITHIN}\sمحرمانه\b|{_TIME_WITHIN}{_BEHIND}"
)
"""In any case."""

"""What an item that takes others down is itself: a notice for desks, or a story of its own.

Where a format only links to what is killed (G2 irel:killsPrevious, NITF management-doc-idref), the
item may well be the story that comes in its place.
"""

import re
from typing import Final

from wiredesk_ingest.orders.words.kill_words import KILL_ABROAD, LOUD_KILL

_NOTICE: Final = re.compile(
    rf"\W*(?:(?:mandatory|bulletin|urgent)\s+)?(?:{LOUD_KILL}|advisory|notice|attention"
    rf"|note\s+to\s+editors|editors?['\u2019]?\s+note|{'|'.join(KILL_ABROAD)})\b",
    re.IGNORECASE,
)
_LONGEST: Final = 200
FEWEST: Final = 60
"""Words; what has more is a story. The longest notices give a reason and a new headline."""


def is_notice(headline: str, words: int) -> bool:
    """Tell whether an item only tells desks of a kill, by its headline or by how short it is."""
    return words < FEWEST or _NOTICE.match(headline[:_LONGEST]) is not None

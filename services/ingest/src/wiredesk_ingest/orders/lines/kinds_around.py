"""What the lines around an item's copy may say, told by one look at all of them.

Each reader of them looks for its own words first; that nearly all items have none of any is told
here, for a third of what their looks take.
"""

from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.orders.letters.plain_letters import said_and_shown
from wiredesk_ingest.orders.letters.stems import StemsOfKinds, in_small
from wiredesk_ingest.orders.lines.order_stems import ORDER_STEMS_IN_SMALL, looked_at
from wiredesk_ingest.orders.lines.release_stamps import RELEASE_STEMS
from wiredesk_ingest.orders.words.calls import CALLED

_STEMS: Final = StemsOfKinds(
    {"call": CALLED, "order": ORDER_STEMS_IN_SMALL, "release": RELEASE_STEMS}
)
"""Of words by which desks are addressed, which an order has, or a time of publication."""


def kinds_in(lines: Sequence[str]) -> frozenset[str]:
    """Answer the kinds of words that lines may have, `call`, `order`, `release`; no others."""
    return _STEMS.in_(in_small(said_and_shown("\n".join(map(looked_at, lines)))))

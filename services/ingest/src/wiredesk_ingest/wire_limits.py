"""What all items of a wire together may have at most, so that none of it takes too long."""

from typing import Final

from wiredesk_ingest.readings import Spent

MOST_ITEMS: Final = 500
"""In one wire; the largest page of an agency's service seen has 100."""

MOST_PARAGRAPHS: Final = 5_000
"""In all items of a wire together, those not for readers counted; a hundred long stories have as
many. The item that goes over is read, those behind it are not."""

MOST_PACKED: Final = 200
"""XML documents that are texts of its items (in CDATA, or escaped), in all of them together: each
is read as a wire is. The largest page of a service has 100 items with one each. Beyond it as above.
"""

MOST_ORDER_LINES: Final = 600
"""Lines around the copy of its items that have words of an order, each of them read for all that
it may order. Wires have 0.7 an item, the most seen is 5. Beyond it as above."""

MOST_KILLS: Final = 2_000
"""Of one wire, each an event of its own; the most seen is 2. What kills more is not obeyed, but
alarms."""


def reached(spent: Spent) -> str:
    """Answer what the items so far have more of than a wire may; mostly nothing."""
    if spent.paragraphs > MOST_PARAGRAPHS:
        return f"{MOST_PARAGRAPHS:,} paragraphs"
    if spent.packed > MOST_PACKED:
        return f"{MOST_PACKED} XML documents in texts"
    most = f"{MOST_ORDER_LINES:,} lines that may be orders"
    return most if spent.order_lines > MOST_ORDER_LINES else ""

"""What a wire may call the publishing status of an item; of several words the strictest counts."""

from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.orders.effects.takedowns import last_name

_STATUSES: Final = {
    "": "usable",  # what NewsML-G2 says of an item without a status
    "usable": "usable",
    "withheld": "withheld",
    "canceled": "canceled",
    "cancelled": "canceled",
}


_STRICTEST: Final = ("canceled", "withheld", "usable")


def strictest_status(qcodes: Sequence[str]) -> tuple[str, list[str]]:
    """Answer the status, and of unknown ones notes: these are withheld, for doubt must not publish.

    Codes are qcodes, addresses or plain names; there is one at least.
    """
    if len(qcodes) == 1 and (plain := _STATUSES.get(qcodes[0])):
        return plain, []  # as mostly
    found, notes = set[str](), list[str]()
    for qcode in qcodes:
        name = last_name(qcode)
        if name not in _STATUSES:
            notes.append(f"pubstatus: {qcode.strip()[:40]!r} is unknown, so it is withheld")
        found.add(_STATUSES.get(name, "withheld"))
    return next(each for each in _STRICTEST if each in found), notes

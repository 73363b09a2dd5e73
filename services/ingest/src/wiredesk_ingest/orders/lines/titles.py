"""Headlines without the orders behind them: these are to desks, and never shown.

Also not once they are over: an embargo ends by itself, and a person may release what words forbid.
"""

import re
from typing import Final

from wiredesk.doubts import NOT_BEFORE_A_PERSON
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.lines.embargo_lines import begins_embargo, is_short_embargo
from wiredesk_ingest.orders.lines.order_lines import is_ban
from wiredesk_ingest.orders.lines.short_orders import is_short_order

_MARKS: Final = re.compile(
    r"\s[-\u2013\u2014|/]{1,3}\s+|\s*[*+]{2,}\s*|\s*[(\[\uff08\u3010]\s*|[,\u060c]\s+"
    r"|\s(?=(?:HOLD\sFOR\sRELEASE|HFR)\W*$)"
)
"""What parts an order from the headline before it."""

_CLOSES: Final = " \t.!*+)]}\uff09\u3011|-\u2013\u2014"
_OPENS: Final = " \t,\u060c*+([|/-\u2013\u2014"
_HOLD: Final = re.compile(
    r"(?:hold(?:\sfor\srelease)?|withhold|hfr|adv\s?\d{1,2}|(?:rough\s|first\s)?draft|entwurf"
    r"|brouillon|borrador|bozza|rascunho|taslak|مسودة|پیش\W?نویس|مسودہ)\b.{0,20}",
    re.IGNORECASE,
)
_STATUS: Final = re.compile(
    r"(?:status|state|statut|estado|durum|الحالة|وضعیت)\s?[:\uff1a]\s", re.IGNORECASE
)
_LONGEST: Final = 300
_MOST: Final = 3
"""Orders behind one headline."""


def take_orders_off(draft: Draft) -> None:
    """Put what stands behind the headline of an item that waits, and is an order, to its note."""
    headline = draft.fields.get("headline", "")
    waits = draft.fields.get("embargo_text") is not None
    if not waits and NOT_BEFORE_A_PERSON.isdisjoint(draft.signals):
        return  # as nearly all
    if len(headline) > _LONGEST:
        return
    for _ in range(_MOST):
        rest, order = _parted_behind(headline)
        if not order:
            break
        draft.put_long(ednote="\n".join([draft.fields.get("ednote", ""), order]))
        if draft.fields.get("subheadline") == headline:
            draft.fields["subheadline"] = rest
        draft.fields["headline"] = headline = rest


def _parted_behind(headline: str) -> tuple[str, str]:
    for mark in reversed([*_MARKS.finditer(headline)]):
        rest = headline[: mark.start()].rstrip(_OPENS)
        behind = headline[mark.end() :].strip(_CLOSES)
        if rest and behind and _orders(plain_letters(behind)):
            return rest, behind
    return headline, ""


def _orders(part: str) -> bool:
    said = _STATUS.match(part)
    part = part[said.end() :] if said else part
    tests = (begins_embargo, is_short_embargo, is_ban, is_short_order)
    return any(test(part) for test in tests) or _HOLD.fullmatch(part) is not None

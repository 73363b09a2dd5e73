"""The words of orders to desks in each language of the wires: of an embargo, a ban, a withdrawal.

One table for headlines, subjects, first lines and notes. Patterns for any case; a sign of a
language that senders leave out may be missing.
"""

from collections.abc import Container, Mapping
from typing import Final

from wiredesk_ingest.orders.words.language_orders import Orders
from wiredesk_ingest.orders.words.languages_east import EASTERN_ORDERS
from wiredesk_ingest.orders.words.languages_west import WESTERN_ORDERS

BY_LANGUAGE: Final[Mapping[str, Orders]] = {**WESTERN_ORDERS, **EASTERN_ORDERS}


def any_of(words: list[str]) -> str:
    """Answer a pattern of any of some, the empty ones left out."""
    return "|".join(filter(None, words))


ANY_COPY: Final = any_of([words.copy for words in BY_LANGUAGE.values()])
"""What a wire calls a story, in any language."""

BANS: Final = any_of([words.ban for words in BY_LANGUAGE.values()])
"""How a line begins that forbids publishing, where its language is in the table only."""


def embargoes(languages: Container[str]) -> str:
    """Answer how a line begins that must wait, the same."""
    words = [words for language, words in BY_LANGUAGE.items() if language in languages]
    return any_of(
        [each.embargo for each in words]
        + [rf"(?:{each.ban}),?\s+(?:{each.until})\b" for each in words if each.until]
        + [rf"(?:{each.allowed})\s+(?:{each.after})\b" for each in words if each.after]
    )

"""Signals of ingest's own, which publish obeys: what was doubtful when a wire was read."""

from typing import Final

ORDER_UNCLEAR: Final = "wd:order_unclear"
"""Its words may order something of desks, and may be news: a person has to read them."""

WORDS_FORBID: Final = "wd:words_forbid"
"""Words of it, and no field, say that it is not for publication: a person may know better."""

WORDS_LOST: Final = "wd:words_lost"
"""A parser lost more than 2 % of its words."""

WORDS_ELSEWHERE: Final = "wd:words_elsewhere"
"""The wire only links to its words."""

FOR_A_PERSON: Final = ", so a person has to read it"
"""How notes in a trail end that say why either was set."""

NOT_BEFORE_A_PERSON: Final = frozenset({ORDER_UNCLEAR, WORDS_FORBID})
"""Those with which no revision of a story is shown until a person has released it."""

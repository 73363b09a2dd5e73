"""What a slug begins with and is an order: `HOLD-FOR-RELEASE-FUND`, `HOLD-FUND`, `EMBARGO-FUND`.

Of a hold alone a slug may be, as of a hold-up, and of an embargo on goods: a person decides, where
the story itself does not tell so.
"""

import re
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import ask_person, hold
from wiredesk_ingest.orders.words.told_embargoes import EMBARGO_TOLD

_BEGINS: Final = ("hold", "embargo")
_LONGEST: Final = 60
_TOLD_IN: Final = 600
"""Characters of copy in which a story has told what it is about."""

_HELD: Final = re.compile(r"hold[-_/. ]?for[-_/. ]?release(?![a-z])", re.IGNORECASE)
_DOUBTFUL: Final = re.compile(r"(HOLD(?:[-_/. ]?UP)?|EMBARGO)[-_/.]")
_HOLD_UP: Final = re.compile(r"\bhold[-\s]?up", re.IGNORECASE)
"""In capitals: in small letters it is the end of an address, made of a headline's words."""


def obey_slug(slug: str, draft: Draft) -> None:
    """Hold what its slug says must wait; where that may be news, a person decides."""
    if not slug[:_LONGEST].lower().startswith(_BEGINS):
        return  # as nearly all
    if _HELD.match(slug):
        hold(slug, draft, "slug: it begins with a hold")
    elif (said := _DOUBTFUL.match(slug)) and not _is_told(said[1], draft):
        ask_person(draft, f"slug: it begins with {said[1].lower()}")


def _is_told(word: str, draft: Draft) -> bool:
    """Tell whether a story is of what its slug begins with; a hold alone may be of anything."""
    if word == "HOLD":
        return False
    told = f"{draft.fields.get('headline', '')}\n{draft.fields.get('body_text', '')[:_TOLD_IN]}"
    return (EMBARGO_TOLD if word == "EMBARGO" else _HOLD_UP).search(told) is not None

"""Which parts of a body are not for readers, by what their attributes say."""

import re
from collections.abc import Mapping
from typing import Final, TypeAlias

from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.reading.xml import Element

PRIVATE: Final = frozenset(
    {"notepad", "npnonpublic", "nonpublic", "private", "embargoed", "closingline",
     "contact", "slugline", "publicationdate", "notforpublication", "ednote", "ednotes",
     "notetoeditors", "notestoeditors", "notesforeditors", "desknote", "desknotes",
     "redaktionshinweis", "redaktionellehinweise"}
)  # fmt: skip
"""Classes and roles of what stands in a body for editors only, as agencies mark it; their words
joined. An editor's note is one that papers print."""

CONSTRAINTS: Final = ("pubconstraint", "{http://iptc.org/std/nar/2006-10-01/}pubconstraint")
"""What NewsML-G2 writes on any element that is not for everybody; also inside of XHTML."""

_OPEN: Final = frozenset({"public"})
"""What a constraint may be called and still be none."""

Attributes: TypeAlias = Mapping[str, str] | Element
"""Whatever answers an attribute's value by its name."""

_TOKENS: Final = re.compile(r"[^\s:/#]+")


def is_private(*said: str | None) -> bool:
    """Tell whether a class, role or constraint says "not for readers"."""
    if not (text := " ".join(filter(None, said))):
        return False  # nearly always
    tokens = (token.lower().replace("-", "").replace("_", "") for token in _TOKENS.findall(text))
    return any(token in PRIVATE or token.endswith("contacts") for token in tokens)


def is_constrained(said: Attributes) -> bool:
    """Tell whether attributes have a constraint; one that isn't known may say "for editors"."""
    own, inside = map(said.get, CONSTRAINTS)
    if not (own or inside):
        return False  # nearly always
    return any(last_name(each) not in _OPEN for each in f"{own or ''} {inside or ''}".split())

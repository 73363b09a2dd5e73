"""Whether who made a story is a person: wires name agencies, desks and log-ins in the same way."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

_NAME: Final = re.compile(
    r"[^\W\d_][\w.\u2019'-]{0,30}(?: [^\W\d_][\w.\u2019'-]{0,30}){1,5}", re.UNICODE
)
_BODIES: Final = re.compile(
    r"\b(?:news|agenc|agent|redak|r[e\u00e9]dact|desk|press|staff|media|service|bureau|office|depart"
    r"|corresponden|editor|online|photo|foto|images?\b|pool\b|video|radio|tv\b|group|gmbh|inc\b|ltd\b|team)",
    re.IGNORECASE,
)
"""What is in the names of bodies and desks, and in no person's."""


def is_person(name: str, bodies: AbstractSet[str] = frozenset()) -> bool:
    """Tell whether it is a person's name: of several words, not all in capitals, and no body's.

    `bodies` are words of the names of the agencies that the wire is from, in small letters.
    """
    if not _NAME.fullmatch(name) or name.isupper() or name.islower():
        return False
    words = name.split()
    if not bodies.isdisjoint(name.lower().split()) or _BODIES.search(name):
        return False
    return all(not word[0].islower() for word in (words[0], words[-1]))

"""Lines above copy that tell nothing of it and ask something: they are not its headline or lead.

What a desk writes there for other desks may be in any words; but a lead has words of its story, and
such a line has none.
"""

import re
from typing import Final

from wiredesk_ingest.orders.lines.asks import LONGEST_IDIOM, asks_in, has_idiom
from wiredesk_ingest.orders.lines.attributed import is_attributed

_LONGEST: Final = 300
_SHORTEST_COPY: Final = 200
"""Characters of the copy below; of less nobody knows what words it would have."""

_SHORTEST_REST: Final = 100
"""The same, below a line of everyday words."""

_LOOKED_AT: Final = 4_000
_STOPS: Final = (".", "\u06d4", "\u3002", '"', "\u201d", "\u00bb")
"""With which a lead ends."""

_FEWEST_WORDS: Final = 2
_WORD: Final = re.compile(
    r"\b(?!(?:until|after|again|about|there|their|which|other|before)\b)"
    r"(?:[a-z]{5,}|(?![a-z])[^\W\d_]{4,})",
    re.IGNORECASE,
)
"""Words that stories do not share by chance: of four Latin letters many do."""

_STEM: Final = 4
"""Letters by which a word is known that begins or ends otherwise elsewhere."""

_JOINED: Final = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل")
"""What Arabic writes before a word, in one with it."""


def asks_apart(headline: str, copy: str) -> bool:
    """Tell whether a headline or the first line of copy only asks something of desks."""
    below = copy.find("\n")
    if below < 0 or len(copy) - below < _SHORTEST_COPY:
        return False
    first = copy[:below]
    return _asks_apart(headline, headline, copy, below) or _asks_apart(first, headline, copy, below)


def idiom_around(headline: str, copy: str) -> bool:
    """Tell whether the first or the last line of copy says that it has to wait, and is no copy."""
    seen = LONGEST_IDIOM + 1
    if copy.find("\n", 0, seen) < 0 and copy.find("\n", -seen) < 0:
        return False  # both are longer, as mostly
    first = copy[:_LONGEST].lstrip().partition("\n")[0]
    last = copy[-_LONGEST:].rstrip().rpartition("\n")[2]
    apart = [line for line in (first, last) if len(copy) - len(line) >= _SHORTEST_REST]
    return any(_is_idiom_apart(line, headline, copy) for line in apart)


def _is_idiom_apart(line: str, headline: str, copy: str) -> bool:
    if not has_idiom(line) or is_attributed(line):
        return False  # nearly always
    said = f"{headline} {copy[:_LOOKED_AT]}".lower().replace(line.lower(), " ")
    return not _tells_of(line.lower(), said, 0)


def _asks_apart(line: str, headline: str, copy: str, below: int) -> bool:
    if len(line) >= _LONGEST or line.endswith(_STOPS) or _tells_of(line, copy, below):
        return False  # as nearly all
    rest = copy[below : below + _LOOKED_AT].lower()
    other = copy[:below] if line == headline else headline
    said = f"{other} {rest}".lower().replace(line.lower(), " ")
    enough = len(_WORD.findall(line)) >= _FEWEST_WORDS
    return enough and not _tells_of(line.lower(), said, 0) and asks_in(line, waits=False)


def _tells_of(line: str, copy: str, below: int) -> bool:
    """Tell whether a word of a line is in copy below a place, as it is written."""
    found = _WORD.search(line)
    while found is not None:
        if copy.find(_stem(found[0]), below) >= 0:
            return True
        found = _WORD.search(line, found.end())
    return False


def _stem(word: str) -> str:
    if word.isascii():
        return word[:_STEM]
    bare = next((word[len(it) :] for it in _JOINED if word.startswith(it)), word)
    return (bare if len(bare) >= _STEM - 1 else word)[:_STEM]

"""Which language one text of an article is in: a headline may be in another than its story.

In doubt it is the story's own. A text without a letter or a figure is in none.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from wiredesk.newsroom.scripts import in_script
from wiredesk.types import EDITIONS, WORDLESS, Edition
from wiredesk_translate_metadata.engines.copies import words
from wiredesk_translate_metadata.engines.headline_words import HEADLINES
from wiredesk_translate_metadata.engines.languages import strange
from wiredesk_translate_metadata.engines.small_words import OTHERS, OWN

_SUSPECT: Final[Mapping[str, re.Pattern[str]]] = {
    "ar": re.compile("[پچژگکیٹڈڑںےہھ]"),
    "en": re.compile("[ğışİöüç]"),
    "fa": re.compile("[ةكيىٹڈڑںےہھ]"),
    "tr": re.compile(r"(?s)(?!.*[çğışöüÇĞİŞÖÜ]).*"),
    "ur": re.compile("[ةكيى]|(?s:(?!.*[ٹڈڑںےہھ]))"),
}
"""Texts worth a second look: letters of a neighbour, or none of the language's own."""
_TELLING: Final[Mapping[Edition, re.Pattern[str]]] = {
    "ar": re.compile(r"\w*[ةكىي]\w*|\b[أإ]\w+"),
    # Arabic is typed on a Persian keyboard, too: ک, ی. Urdu has these letters besides its own.
    "fa": re.compile(r"\b(?!\w*[ٹڈڑںےہھ])\w*[پچژگ]\w*"),
    "tr": re.compile(r"\b[a-zçğıöşü]*[ğış][a-zçğıöşü]*\b"),  # in capitals it is a name's
    "ur": re.compile(r"\w*[ٹڈڑںےہھ]\w*"),
}
"""Words with letters that a neighbour in the same script does not write."""
_UNKNOWN: Final = frozenset({"", "und", "mul"})
"""What articles claim of which nobody could tell: each text may tell it itself."""
_LOOKED_AT: Final = 400  # characters
_FEWEST: Final = 2
"""Small or telling words: one alone may be a name's. So may two of headlines: they count as one."""


@lru_cache(maxsize=1_000)  # pictures of a story are often described alike
def language_of(text: str, claimed: str) -> str:
    """Answer the language of a text (BCP 47), where its article is in the one that is claimed."""
    begins = text[:_LOOKED_AT]
    if text and not any(map(str.isalnum, begins)):
        return WORDLESS
    primary = claimed.partition("-")[0].lower()
    is_unknown = primary in _UNKNOWN
    if not (is_unknown or primary in _SUSPECT) or not any(map(str.isalpha, begins)):
        return claimed
    said = words(begins)
    if is_unknown or not in_script(begins, primary):
        return _edition(begins, said, fewest=1) or claimed
    # A name of theirs in our sentence is not their sentence.
    suspect = _SUSPECT[primary].search(begins) and OWN[_as_edition(primary)].isdisjoint(said)
    return (_edition(begins, said, fewest=_FEWEST) if suspect else None) or claimed


def _as_edition(language: str) -> Edition:
    return next(edition for edition in EDITIONS if edition == language)


def _edition(text: str, said: Sequence[str], *, fewest: int) -> Edition | None:
    """Answer the edition whose language a text is in; None in doubt."""
    scores = {each: _score(text, said, each) for each in EDITIONS if in_script(text, each)}
    best = max(scores, key=lambda each: scores[each], default=None)
    if best is None or scores[best] < fewest or strange(text, best):
        return None
    rivals = [score for each, score in scores.items() if each != best]
    rivals += [sum(word in small for word in said) - 1 for small in OTHERS.values()]
    return best if scores[best] > max(rivals) else None


def _score(text: str, said: Sequence[str], edition: Edition) -> int:
    telling = _TELLING[edition].findall(text) if edition in _TELLING else ()
    of_headlines = HEADLINES.get(edition, frozenset())
    headline = sum(word in of_headlines for word in said)
    return sum(word in OWN[edition] for word in said) + len(telling) + max(headline - 1, 0)

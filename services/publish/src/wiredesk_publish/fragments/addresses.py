"""Where a story stands on the site."""

import re
from functools import lru_cache
from typing import Final
from unicodedata import category, normalize
from urllib.parse import quote

from wiredesk.types import ArticleId, Edition
from wiredesk_publish.fragments.digits import in_latin

_WORD: Final = re.compile(r"\w+")
SLUG_LENGTH: Final = 60  # characters


def slug(headline: str) -> str:
    """Make the readable part of an address: words in any script, lower case, dash between.

    Digits are 0 to 9, whatever an edition writes: people type and read addresses out.
    """
    words: list[str] = []
    for word in _WORD.findall(in_latin(_without_marks(headline.lower()))):
        if sum(len(kept) + 1 for kept in words) + len(word) > SLUG_LENGTH:
            break
        words.append(word)
    return "-".join(words)


def _without_marks(text: str) -> str:
    """Leave out vowel marks and the dot of a lower-case İ, which would part a word."""
    return "".join(sign for sign in normalize("NFC", text) if category(sign) != "Mn")


def path(edition: Edition, section: str, headline: str, id_: ArticleId) -> str:
    """Make a page's path, percent-encoded (RFC 3986): /en/world/slug-id."""
    return f"/{edition}/{section}/{_name(headline, id_)}"


@lru_cache(maxsize=100)  # the same headline comes once an edition
def _name(headline: str, id_: ArticleId) -> str:
    return quote("-".join(part for part in (slug(headline), id_) if part))

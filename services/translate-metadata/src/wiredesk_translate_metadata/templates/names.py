"""Names inside a template: in the house form where it is known, else as the wire writes them."""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field, Source
from wiredesk_translate_metadata.values import direction_in, direction_of

FSI: Final = "\u2068"
PDI: Final = "\u2069"
"""First-strong isolate and its end (UAX #9): what is between them does not turn its neighbours."""

_MOST_WORDS: Final = 6
_MOST_LETTERS: Final = 60
_WITH_ARTICLE: Final = re.compile(
    r"\b(?:States|Kingdom|Emirates|Republic|Union|Nations|Territor(?:y|ies)|Islands|Isles|Bahamas"
    r"|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)\b"
)
"""Lands whose names are common nouns or plurals."""
_CODE: Final = 3
"""Letters of a country's code, at most."""
_LANDS: Final = frozenset(("UAE", "UK", "US", "USA"))
_TWO_LANDS: Final = frozenset(("Georgia", "Géorgie", "Georgien"))
_ARTICLE: Final = re.compile(r"\A[Tt]he\s+")
_DOTTED: Final = re.compile(r"\b(?:[A-Z]\.){2,}")
_COUNTED: Final = re.compile(r"\d|[@#]|https?:")


class Names:
    """Says names by the sources that know some."""

    def __init__(self, sources: Sequence[Source]) -> None:
        """Take the sources, the one that counts most first."""
        self._sources = tuple(sources)

    def known(self, field: Field, text: str, edition: Edition, language: str = "") -> str | None:
        """Answer the house form of a name, in a language if one is said; None of nobody's."""
        asked = Asked(field, text, language)
        found = (source.say(asked, edition) for source in self._sources)
        return next((said.text for said in found if said is not None), None)


def name_like(text: str) -> bool:
    """Answer whether a text may be somebody's name: a few words, and no number among them."""
    return (
        len(text) <= _MOST_LETTERS
        and len(text.split()) <= _MOST_WORDS
        and not _COUNTED.search(text)
        and any(map(str.isalpha, text))
    )


def is_unsure(text: str) -> bool:
    """Tell whether a credit may mean something else by a land: `EC`, or one of two, Georgia."""
    is_code = len(text) <= _CODE and text.isascii() and text.isupper() and text not in _LANDS
    return is_code or text in _TWO_LANDS


def without_article(text: str) -> str:
    """Answer a text without the article that it begins with: `the Royal Thai Navy`."""
    return _ARTICLE.sub("", text, count=1)


def undotted(text: str) -> str:
    """Write initials without points: "U.S. Navy" is the US Navy."""
    return _DOTTED.sub(lambda initials: initials[0].replace(".", ""), text)


def in_a_sentence(place: str, edition: Edition) -> str:
    """Write a place as it stands behind "in": English says "the United States"."""
    is_said = edition == "en" and _WITH_ARTICLE.search(place) and not place.startswith("The ")
    return f"the {place}" if is_said else place


def begun(text: str, edition: Edition) -> str:
    """Begin a text that stands alone with a capital: "correspondent" behind a name has none."""
    first = text[:1]
    return ("İ" if edition == "tr" and first == "i" else first.upper()) + text[1:]


def apart(text: str, edition: Edition) -> str:
    """Isolate a text that runs against the edition's direction."""
    own = direction_in(text) in {None, direction_of(edition)}
    return text if own else f"{FSI}{text}{PDI}"

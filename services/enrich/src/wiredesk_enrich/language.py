"""Which language an article is written in: what the wire claims, checked against the text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from babel.core import get_global

from wiredesk.article import Article
from wiredesk.prepared.store import Store
from wiredesk.types import EDITIONS
from wiredesk_enrich.language_model import identifier
from wiredesk_enrich.phrases.stop_words import share

LANGUAGES: Final = (
    *("ar", "en", "fa", "tr", "ur"),
    *("de", "es", "fr", "it", "pt", "ru", "zh", "ps", "ku", "he", "az", "hi", "nl", "sv", "fi"),
)
"""The five editions' languages, and those in which agencies send most."""

_ALONE: Final[Mapping[str, str]] = {
    "Grek": "el",
    "Thai": "th",
    "Kore": "ko",
    "Jpan": "ja",
    "Armn": "hy",
    "Geor": "ka",
    "Beng": "bn",
}
"""Scripts that one language is written in, and the detector is not asked about."""

_TELLING: Final[Mapping[str, float]] = {"en": 0.3, "ar": 0.18, "fa": 0.28, "ur": 0.3}
"""The share of stop words that says which language a text is in, so that the detector is not asked.

Of eighteen other languages German came nearest to English (0.15) and Pashto to Arabic and Persian
(0.10, 0.15); Punjabi has 0.27 of Urdu, as which the detector reads it. Turkish is not here, for
Azerbaijani and Portuguese have as many of its stop words as it has itself.
"""


class _Spelling(NamedTuple):
    own: str
    """Letters that tell a language from all others that the detector knows."""
    foreign: re.Pattern[str]
    """Letters that it never has, and each of the others has often, or of another script."""


_SPELLINGS: Final[Mapping[str, _Spelling]] = {
    "ar": _Spelling("ة", re.compile("[A-Za-zپچژگکیےںٹڈڑہھەێۆېټډړښڼځڅ]")),
    "tr": _Spelling("ığ", re.compile("[qwxəQWXƏ\u0370-\u1dff]")),
}
_SPELLED_SO: Final = 3
"""Letters of its own from which a text is in that language. Arabic and Turkish write as many in a
line or two, and have fewer stop words than others, by which the detector could be left alone."""
_FOR_EACH_FOREIGN: Final = 4
"""A few are in the names of others, as in a foreign paragraph a few of its own may be."""

_FEWEST: Final = 20  # words of a text that shares are told of

LOOKED_AT: Final = 320
"""Characters of headline and body. More makes it slower, not surer: of 184 labelled articles, as
they are, at 500 words, in capitals, and with another language claimed, none reads otherwise at 250
or at 500."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The language (BCP 47), and a note where the wire claimed another."""

    language: str
    note: str = ""


class LanguageCheck:
    """The detector, and how sure it has to be."""

    def __init__(
        self, certainty: float, store: Store, stop_words: Mapping[str, frozenset[str]]
    ) -> None:
        """Take its model from a store, and stop words as texts write them."""
        self.certainty = certainty
        self._stop_words = stop_words
        self._identifier = identifier(store, LANGUAGES)

    def check(self, article: Article, script: str) -> Finding:
        """Answer the language of headline and body together, which begin in this script."""
        claimed = article.language.strip()
        text = f"{article.headline}\n{article.body_text}"[:LOOKED_AT]
        if not text.strip():
            return Finding(claimed or "und")
        found, certainty = self.read(text, script)
        if claimed and (certainty < self.certainty or _may_be(claimed, found, script)):
            return Finding(claimed)
        if claimed:
            return Finding(found, f"the wire says {claimed}, the text reads as {found}")
        return Finding(found, "the wire names no language")

    def read(self, text: str, script: str) -> tuple[str, float]:
        """Answer the language of a text in a script, and how sure that is, from 0 to 1."""
        told = _ALONE.get(script) or _spelled(text) or self._told(text)
        return (told, 1.0) if told else self._identifier.classify(text)

    def _told(self, text: str) -> str:
        """Answer the language that a text's stop words say; empty where they don't."""
        words = text.lower().split()
        if len(words) < _FEWEST:
            return ""
        full = (
            language
            for language, enough in _TELLING.items()
            if share(words, self._stop_words[language]) >= enough
        )
        return next(full, "")


def _spelled(text: str) -> str:
    """Answer the language that a text's letters say; empty where they don't."""
    for language, spelling in _SPELLINGS.items():
        own = sum(map(text.count, spelling.own))
        if own < _SPELLED_SO:
            continue
        if own >= _FOR_EACH_FOREIGN * len(spelling.foreign.findall(text)):
            return language
    return ""


def _may_be(claimed: str, found: str, script: str) -> bool:
    """Tell whether a text that reads as one language may be in the one that the wire claims.

    So it is with one that the detector doesn't know, if it is written in that script: Ukrainian
    reads as Russian. What reads as the language of an edition is in it. Scripts of languages by
    CLDR's likely subtags.
    """
    primary = claimed.lower().replace("_", "-").split("-")[0]
    if primary in LANGUAGES or found in EDITIONS:
        return primary == found
    return script in str(get_global("likely_subtags").get(primary, "")).split("_")

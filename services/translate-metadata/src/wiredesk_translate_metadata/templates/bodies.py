"""Bodies that towns and lands have everywhere: `Port of Rotterdam`, "شرطة هامبورغ".

Of each kind one phrase, with a slot for the place. What stands there must be a place that somebody
knows, or a part of a land by its name: `Kharkiv region`. So no firm is taken for a town's body.
"""

import re
from collections.abc import Iterable
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.names import Names, is_unsure, without_article
from wiredesk_translate_metadata.templates.nations import Nations
from wiredesk_translate_metadata.templates.wordbook import Wordbook

LANGUAGES: Final = ("", "fr", "de", "es", "it", "pt")
"""In which a place is looked for: first as all call it, then as wires without an edition do."""
_PARTS_OF_LANDS: Final = frozenset({"region", "province", "county", "district", "state"})
_ADJECTIVES: Final = {
    "Bavarian": "Bavaria", "Saxon": "Saxony", "Hessian": "Hesse", "Catalan": "Catalonia",
    "Andalusian": "Andalusia", "Galician": "Galicia", "Valencian": "Valencia",
    "Sicilian": "Sicily", "Sardinian": "Sardinia", "Tuscan": "Tuscany", "Corsican": "Corsica",
    "Flemish": "Flanders", "Scottish": "Scotland", "Welsh": "Wales", "Crimean": "Crimea",
    "Chechen": "Chechnya", "Tibetan": "Tibet", "Kashmiri": "Kashmir", "Hawaiian": "Hawaii",
}  # fmt: skip
"""Parts of lands that English names bodies by: `Bavarian State Police`."""
_AND: Final[dict[Edition, str]] = {
    "ar": " و", "en": " and ", "fa": " و ", "tr": " ve ", "ur": " اور ",
}  # fmt: skip
_SAID: Final = re.compile(
    r"\b(?:إقليم|ولاية|محافظة|منطقة|ایالت|استان|منطقهٔ|صوبہ|ریاست|eyaleti|ili|bölgesi|state|province"
    r"|region)\b",
    re.IGNORECASE,
)
"""What some places are called by in an edition, which is not said twice: "ایالت سند"."""


def place_in(names: Names, text: str, edition: Edition) -> str | None:
    """Answer a place in an edition, in whichever language it is called so."""
    languages = () if is_unsure(text) else LANGUAGES
    said = (names.known("place", text, edition, each) for each in languages)
    return next(filter(None, said), None)


class Bodies:
    """Says them by edition."""

    def __init__(self, phrases: Iterable[Phrase], names: Names, nations: Nations) -> None:
        """Take the phrases, who knows places, and who says the bodies of countries."""
        self._book = Wordbook(phrases)
        self._names = names
        self._nations = nations

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer a body of a place, or a part of a land; None where it is neither."""
        if national := self._nations.say(text, edition):
            return national
        for phrase, inner in self._book.around(text):
            where = self._place(inner, edition)
            if where:
                return _called(phrase, where, edition)
        return None

    def is_of_a_land(self, word: str) -> bool:
        """Tell whether a word is a country's adjective, or its name."""
        return self._nations.is_land(word)

    def _place(self, text: str, edition: Edition) -> str | None:
        bare = without_article(text)
        bare = _ADJECTIVES.get(bare, bare)
        known = place_in(self._names, bare, edition) or self._part(bare, edition)
        return known or self._two(bare, edition)

    def _two(self, text: str, edition: Edition) -> str | None:
        """Answer two places that share a body: `Devon and Cornwall Police`."""
        first, _, second = text.partition(" and ")
        both = [place_in(self._names, each, edition) for each in (first, second) if each]
        return _AND[edition].join(filter(None, both)) if len(both) > 1 and all(both) else None

    def _part(self, text: str, edition: Edition) -> str | None:
        for phrase, inner in self._book.around(text):
            where = phrase.id in _PARTS_OF_LANDS and place_in(self._names, inner, edition)
            if where:
                return _called(phrase, where, edition)
        return None


def _called(phrase: Phrase, where: str, edition: Edition) -> str:
    is_said = phrase.id in _PARTS_OF_LANDS and _SAID.search(where)
    return where if is_said else phrase.names[edition].format(where)

"""What a text's letters say for a name that may be a word as well: capitals, datelines, endings."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from wiredesk_enrich.dateline import dateline
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.neighbours import inside_a_sentence, stands_alone
from wiredesk_enrich.names.place_words import beside_a_place_word, joined_to

_APOSTROPHES: Final = frozenset("'’")
_CAPITALS_ON_NOUNS: Final = frozenset({"de", "lb"})
"""Languages in which a capital makes no name of a word: German, Luxembourgish."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Judges places that are mentioned in a text; `headline` is where its headline ends."""

    text: str
    folded: str
    headline: int
    language: str
    begins: set[int] = field(default_factory=set)
    ends: set[int] = field(default_factory=set)
    """Where places begin and end that nobody doubts."""

    def know(self, places: Iterable[Mention]) -> None:
        """Take places that nobody doubts."""
        for start, end, _ in places:
            self.begins.add(start)
            self.ends.add(end)

    def begins_a_dateline(self, mention: Mention) -> bool:
        """Tell whether the body begins with it, and with the signs of a dateline behind it."""
        body = self.headline + 1
        return mention.start == body and len(dateline(self.text[body:])) >= mention.end - body

    def may_be_a_name(self, mention: Mention) -> bool:
        """Tell whether nothing speaks against a name, as a capital that begins a sentence does."""
        return not self._is_capital(mention) or inside_a_sentence(self.text, mention.start)

    def has_a_capital(self, mention: Mention) -> bool:
        """Tell whether a capital inside of a sentence shows a name; Arabic has none.

        An English headline may have them all through.
        """
        return (
            self._is_capital(mention)
            and inside_a_sentence(self.text, mention.start)
            and (mention.start > self.headline or self.language != "en")
        )

    def stands_among_places(self, mention: Mention) -> bool:
        """Tell whether a word for places stands beside it, or a place that is joined by "and"."""
        start, end, _ = mention
        if beside_a_place_word(self.folded, start, end, self.language):
            return True
        before, behind = joined_to(self.folded, start, end)
        return before in self.ends or behind in self.begins

    def shows_a_place(self, mention: Mention) -> bool:
        """Tell whether a word can only be a place, for it is written as words never are."""
        if self.begins_a_dateline(mention) or self.stands_among_places(mention):
            return True
        start, end, _ = mention
        if " " in self.text[start:end]:
            return False
        ending = self.text[end : end + 1] in _APOSTROPHES
        alone = stands_alone(self.text, start, end)
        told = self.language not in _CAPITALS_ON_NOUNS and self.has_a_capital(mention)
        return alone and (ending or told)

    def _is_capital(self, mention: Mention) -> bool:
        return self.text[mention.start].isupper()

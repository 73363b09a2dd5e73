"""Hearings: what is asked of a pair's engines at once, and what they say."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.paragraphs import nested
from wiredesk_translate_metadata.masking.slots import numbers

Tags = tuple[tuple[int, int], ...]
"""The numbers of slots that open and close an element of mark-up."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A translation, its slots still in it, and who said it."""

    text: str
    engine: str
    confidence: float


@dataclass(slots=True)
class Hearing:
    """What comes of asking for texts of one pair; it fills while it is asked."""

    pair: Pair
    texts: dict[str, None] = field(default_factory=dict)
    """Once each, in their order."""
    later: set[str] = field(default_factory=set)
    """Those that no article waits for: without patience only cached answers count."""
    tags: dict[str, set[Tags]] = field(default_factory=dict)
    """Of texts with mark-up, each way in which it stands there."""
    said: dict[str, Spoken] = field(default_factory=dict)
    away: set[str] = field(default_factory=set)
    """Texts that an engine could not be asked for: to be done again, where none is said."""

    def ask(self, text: str) -> None:
        """Have a text asked for."""
        self.texts.setdefault(text)
        self.later.discard(text)

    def ask_later(self, text: str, tags: Tags) -> None:
        """Have a text asked for that nothing waits for, with the slots that are tags."""
        self.tags.setdefault(text, set()).add(tags)
        if text not in self.texts:
            self.texts.setdefault(text)
            self.later.add(text)

    def take(self, text: str, spoken: Spoken) -> None:
        """Take a translation, unless it has mark-up that is no longer nested."""
        if all(nested(numbers(spoken.text), tags) for tags in self.tags.get(text, ())):
            self.said[text] = spoken

    def put_off(self, asked: Sequence[str]) -> Sequence[str]:
        """Answer what is to be asked for now; the rest is lacking."""
        self.away |= self.later.intersection(asked)
        return [text for text in asked if text not in self.later]

    def lacks(self, text: str) -> bool:
        """Tell whether a text is to be asked for again."""
        return text in self.away and text not in self.said

    @property
    def left(self) -> list[str]:
        """The texts that have no translation yet."""
        return [text for text in self.texts if text not in self.said]

"""Gaps: free text of an article that an edition shows in another language than its own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from wiredesk.article_stages import Translated
from wiredesk.metadata import Metadata, Value
from wiredesk.types import WORDLESS, Edition
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.hearing import Spoken
from wiredesk_translate_metadata.engines.hiding import Hiding
from wiredesk_translate_metadata.masking.masker import clean
from wiredesk_translate_metadata.masking.slots import Masked, with_slots, without
from wiredesk_translate_metadata.mentions import HEADLINES, Form, Mentions
from wiredesk_translate_metadata.values import direction_of

FREE_TEXT: Final = (
    *("headline", "subheadline", "teaser", "usageterms"),
    *("captions", "alts", "keywords"),
)
MOST_CHARACTERS: Final = 2_000
"""A longer text is no headline or caption, and would keep an engine from the others."""
MOST_IN_ALL: Final = 8_000
"""Characters of an article in an edition; of hundreds of keywords the last stay as they are."""

_Open = tuple[Pair, bool, Value]
"""A text that is to be translated, and whether it is a headline."""


class Place(NamedTuple):
    """What gaps are known by: the same text may be said in another way in a headline."""

    edition: Edition
    headline: bool
    text: str


@dataclass(frozen=True, slots=True)
class Gap:
    """One value that an engine may translate."""

    place: Place
    pair: Pair
    value: Value
    masked: Masked
    said: Sequence[Form]
    """How the edition writes what is in each slot."""

    def filled(self, spoken: Spoken) -> Value:
        """Answer the value as an engine says it."""
        mentions = Mentions(headline=self.place.headline)
        return Value(
            value=mentions.join(with_slots(spoken.text, self.said)),
            language=self.place.edition,
            direction=direction_of(self.place.edition),
            source=f"machine:{spoken.engine}",
            of=self.value.stands_for,
            engine=spoken.engine,
            confidence=spoken.confidence,
        )


@dataclass(frozen=True, slots=True)
class GapFinder:
    """Finds gaps."""

    hiding: Hiding

    def find(self, translated: Translated, serves: Callable[[Pair], bool]) -> Iterator[Gap]:
        """Answer the gaps of an article that somebody serves the pair of."""
        for edition, metadata in translated.editions.items():
            open_ = [*_affordable(_open(metadata, edition, serves))]
            if not open_:
                continue
            names = self.hiding.names(translated, metadata, edition)
            for pair, headline, value in open_:
                masked = self.hiding.masked(clean(value.value), pair, names)
                if any(map(str.isalpha, without(masked.text))):
                    said = self.hiding.said(masked, edition, names)
                    yield Gap(Place(edition, headline, value.value), pair, value, masked, said)


def filled(translated: Translated, said: Mapping[Place, Value]) -> Translated:
    """Put values in place of gaps."""
    editions = {
        edition: _metadata(metadata, edition, said)
        for edition, metadata in translated.editions.items()
    }
    return translated.model_copy(update={"editions": editions})


def _metadata(metadata: Metadata, edition: Edition, said: Mapping[Place, Value]) -> Metadata:
    def better(value: Value, *, headline: bool = False) -> Value:
        place = Place(edition, headline, value.value)
        return said.get(place, value) if _is_gap(value, edition) else value

    update: dict[str, Value | tuple[Value, ...]] = {}
    for name in FREE_TEXT:
        found = getattr(metadata, name)
        if isinstance(found, Value):
            update[name] = better(found, headline=name in HEADLINES)
        elif found:
            update[name] = tuple(map(better, found))
    # Two keywords may come to the same one; captions and alts are counted by their pictures.
    keywords = {value.value: value for value in map(better, metadata.keywords)}
    return metadata.model_copy(update=update | {"keywords": tuple(keywords.values())})


def _values(metadata: Metadata) -> Iterator[tuple[bool, Value]]:
    """Answer free text, each with whether it is a headline."""
    for name in FREE_TEXT:
        found = getattr(metadata, name)
        for value in (found,) if isinstance(found, Value) else found or ():
            yield name in HEADLINES, value


def _open(metadata: Metadata, edition: Edition, serves: Callable[[Pair], bool]) -> Iterator[_Open]:
    for headline, value in _values(metadata):
        pair = Pair(primary(value.language), edition)
        if _is_gap(value, edition) and serves(pair):
            yield pair, headline, value


def _affordable(found: Iterator[_Open]) -> Iterator[_Open]:
    room = MOST_IN_ALL
    for pair, headline, value in found:
        room -= len(value.value)
        if room < 0:
            return
        yield pair, headline, value


def _is_gap(value: Value, edition: Edition) -> bool:
    return (
        value.source == "none"
        and sourced(primary(value.language), edition)
        and 0 < len(value.value) <= MOST_CHARACTERS
    )


def sourced(language: str, edition: Edition) -> bool:
    """Tell whether a language is known, and another one than an edition's."""
    return language not in {"", "und", "mul", WORDLESS, edition}


def primary(language: str) -> str:
    """Answer the first part of a language's tag."""
    return language.replace("_", "-").partition("-")[0].lower()

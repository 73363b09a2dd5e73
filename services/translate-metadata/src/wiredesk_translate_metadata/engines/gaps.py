"""Gaps: free text of an article that an edition shows in another language than its own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from wiredesk.article import EntityKind, Metadata, Translated, Value
from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.interpreters import Spoken
from wiredesk_translate_metadata.glossary import Glossary
from wiredesk_translate_metadata.masking.masker import Masker, clean
from wiredesk_translate_metadata.masking.names import SHORTEST, find_forms
from wiredesk_translate_metadata.masking.slots import Masked, Slot, with_slots, without
from wiredesk_translate_metadata.masking.spans import Span
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
_NAMED: Final[Mapping[str, EntityKind]] = {
    "people": "person",
    "places": "place",
    "organisations": "organisation",
}


class NamedHere(NamedTuple):
    """A name that an article says, and how an edition writes it."""

    slot: Slot
    said: Form


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
            of=self.value.value,
            engine=spoken.engine,
            confidence=spoken.confidence,
        )


@dataclass(frozen=True, slots=True)
class GapFinder:
    """Finds gaps, and hides from engines what they are not to translate."""

    glossary: Glossary
    masker: Masker
    shorts: Mapping[str, Mapping[Edition, str]] = field(default_factory=dict)
    """The authority files' short forms, by id."""

    def find(self, translated: Translated, serves: Callable[[Pair], bool]) -> Iterator[Gap]:
        """Answer the gaps of an article that somebody serves the pair of."""
        for edition, metadata in translated.editions.items():
            open_ = [*_affordable(_open(metadata, edition, serves))]
            names = self.names(translated, metadata, edition) if open_ else {}
            for pair, headline, value in open_:
                masked = self.masked(clean(value.value), pair, names)
                if any(map(str.isalpha, without(masked.text))):
                    said = self.said(masked, edition, names)
                    yield Gap(Place(edition, headline, value.value), pair, value, masked, said)

    def names(
        self, translated: Translated, metadata: Metadata, edition: Edition
    ) -> Mapping[str, NamedHere]:
        """Answer the names that the article's own sources know, by how its texts write them.

        Not all that the newsroom knows: enrich saw that "Jordan" is no country here, and an engine
        has no second text that would show the mistake.
        """
        said = {
            value.stands_for: (kind, self._form(value, edition))
            for name, kind in _NAMED.items()
            for value in getattr(metadata, name)
            if value.source != "none"
        }
        # A name without an id stands for itself; no text says an id.
        alone = ((id_, id_) for id_ in said if len(id_) >= SHORTEST)
        forms = [*alone, *_forms(translated)]
        return {
            form: NamedHere(Slot(said[id_][0], form, id_), said[id_][1])
            for form, id_ in forms
            if id_ in said
        }

    def _form(self, value: Value, edition: Edition) -> Form:
        # Where a person decided how to write a name, nobody knows what is short for that.
        known = self.shorts.get(value.stands_for, {}) if value.source == "authority" else {}
        return Form(value.value, known.get(edition, ""))

    def masked(
        self, text: str, pair: Pair, names: Mapping[str, NamedHere], tags: Sequence[Span] = ()
    ) -> Masked:
        """Hide what is not to be translated in a text, its tags first."""
        found = find_forms(text, {form: each.slot for form, each in names.items()})
        terms = (*tags, *self.glossary.spans(text, pair))
        return self.masker.mask_by(text, pair.source, names=found, terms=terms)

    def said(
        self, masked: Masked, edition: Edition, names: Mapping[str, NamedHere]
    ) -> Sequence[Form]:
        """Answer how an edition writes what is in each slot."""
        return [self._said(slot, edition, names) for slot in masked.slots]

    def _said(self, slot: Slot, edition: Edition, names: Mapping[str, NamedHere]) -> Form:
        named = names.get(slot.text)
        return named.said if named and named.slot == slot else self.masker.form(slot, edition)


def _forms(translated: Translated) -> Iterator[tuple[str, str]]:
    """Answer how the article writes names, each with its bearer's id."""
    for each in translated.enrichment.entities:
        if form := clean(each.form):
            yield form, each.id


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
    return language not in {"", "und", "mul", "zxx", edition}


def primary(language: str) -> str:
    """Answer the first part of a language's tag."""
    return language.replace("_", "-").partition("-")[0].lower()

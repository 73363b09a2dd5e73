"""Gaps: free text of an article that an edition shows in another language than its own."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final, NamedTuple, Protocol

from wiredesk.article import Metadata, Translated, Value
from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.interpreters import Spoken
from wiredesk_translate_metadata.engines.slots import (
    Masked,
    Span,
    has_brackets,
    in_word,
    mask,
    without,
)
from wiredesk_translate_metadata.mentions import HEADLINES, Form
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
_NAMED: Final = ("people", "places", "organisations")


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

    def filled(self, spoken: Spoken) -> Value:
        """Answer the value as an engine says it."""
        return Value(
            value=self.masked.fill(spoken.text, headline=self.place.headline),
            language=self.place.edition,
            direction=direction_of(self.place.edition),
            source=f"machine:{spoken.engine}",
            of=self.value.value,
            engine=spoken.engine,
            confidence=spoken.confidence,
        )


class Hides(Protocol):
    """Knows parts of texts that are not to be translated, and how an edition writes them."""

    def spans(self, text: str, pair: Pair) -> Iterable[Span]:
        """Answer where they stand."""
        ...


@dataclass(frozen=True, slots=True)
class GapFinder:
    """Finds gaps, and hides from engines what they are not to translate."""

    hides: Sequence[Hides]
    """The one that counts most first; what an article's own sources say of its names comes next."""
    shorts: Mapping[str, Mapping[Edition, str]] = field(default_factory=dict)
    """The authority files' short forms, by id."""

    def find(self, translated: Translated, serves: Callable[[Pair], bool]) -> Iterator[Gap]:
        """Answer the gaps of an article that somebody serves the pair of."""
        for edition, metadata in translated.editions.items():
            open_ = [*_affordable(_open(metadata, edition, serves))]
            names = self._names(translated, metadata, edition) if open_ else {}
            for pair, headline, value in open_:
                place = Place(edition, headline, value.value)
                gap = Gap(place, pair, value, self._masked(value.value, pair, names))
                if any(map(str.isalpha, without(gap.masked.text))):
                    yield gap

    def _names(
        self, translated: Translated, metadata: Metadata, edition: Edition
    ) -> Mapping[str, Form]:
        """Answer how the edition writes names that the text has, by how the text writes them."""
        said = {
            value.stands_for: self._form(value, edition)
            for kind in _NAMED
            for value in getattr(metadata, kind)
            if value.source != "none"
        }
        entities = translated.enrichment.entities
        return {each.form: said[each.id] for each in entities if each.form and each.id in said}

    def _form(self, value: Value, edition: Edition) -> Form:
        # Where a person decided how to write a name, nobody knows what is short for that.
        known = self.shorts.get(value.stands_for, {}) if value.source == "authority" else {}
        return Form(value.value, known.get(edition, ""))

    def _masked(self, text: str, pair: Pair, names: Mapping[str, Form]) -> Masked:
        text = " ".join(text.split())
        first, *others = (each.spans(text, pair) for each in self.hides)
        return mask(text, [*first, *_named(text, names), *chain.from_iterable(others)])


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
        pair = Pair(_primary(value.language), edition)
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
        and _primary(value.language) not in {"", "und", "mul", "zxx", edition}
        and 0 < len(value.value) <= MOST_CHARACTERS
        and not has_brackets(value.value)
    )


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def _named(text: str, names: Mapping[str, Form]) -> Iterator[Span]:
    """Answer where names stand, longer ones first: `New York Times` before `New York`."""
    for form in sorted(names, key=len, reverse=True):
        at = text.find(form)
        while at >= 0:
            end = at + len(form)
            if not in_word(text, at) and not in_word(text, end):
                yield Span(at, end, *names[form])
            at = text.find(form, end)

"""Hides from engines what they are not to translate: terms, names, numbers, days, placeholders."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from wiredesk.article import EntityKind, Metadata, Translated, Value
from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.glossary import Glossary
from wiredesk_translate_metadata.masking.masker import Masker, clean
from wiredesk_translate_metadata.masking.names import SHORTEST, find_forms
from wiredesk_translate_metadata.masking.slots import Masked, Slot
from wiredesk_translate_metadata.masking.spans import Span
from wiredesk_translate_metadata.mentions import Form

_NAMED: Final[Mapping[str, EntityKind]] = {
    "people": "person",
    "places": "place",
    "organisations": "organisation",
}


class NamedHere(NamedTuple):
    """A name that an article says, and how an edition writes it."""

    slot: Slot
    said: Form


@dataclass(frozen=True, slots=True)
class Hiding:
    """What is hidden, and how editions write it."""

    glossary: Glossary
    masker: Masker
    shorts: Mapping[str, Mapping[Edition, str]] = field(default_factory=dict)
    """The authority files' short forms, by id."""

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

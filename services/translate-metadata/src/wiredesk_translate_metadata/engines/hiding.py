"""Hides from engines what they are not to translate: terms, names, numbers, days, placeholders."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from wiredesk.article_stages import Translated
from wiredesk.enrichment import EntityKind
from wiredesk.metadata import Metadata, Value
from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.glossary import Glossary
from wiredesk_translate_metadata.masking.masker import Masker, clean
from wiredesk_translate_metadata.masking.names import find_forms, grown, may_be_namesake
from wiredesk_translate_metadata.masking.slots import Masked, Slot
from wiredesk_translate_metadata.masking.spans import Span
from wiredesk_translate_metadata.mentions import Form
from wiredesk_translate_metadata.names.name import SHORTEST, is_name
from wiredesk_translate_metadata.templates.names import apart

_NAMED: Final[Mapping[str, EntityKind]] = {
    "people": "person",
    "places": "place",
    "organisations": "organisation",
}


class NamesHere(NamedTuple):
    """The names that an article says."""

    slots: Mapping[str, Slot]
    """By the forms in which its texts may write them."""
    seen: Collection[str]
    """The forms of them that were seen in its texts."""
    full: Mapping[str, str]
    """The full names in its language, by id, as far as they are known."""
    said: Mapping[str, Form]
    """How an edition writes them, by id."""


@dataclass(frozen=True, slots=True)
class Hiding:
    """What is hidden, and how editions write it."""

    glossary: Glossary
    masker: Masker

    def names(self, translated: Translated, metadata: Metadata, edition: Edition) -> NamesHere:
        """Answer the names that the article itself lists; one that nobody knows stays as it is.

        Not all that the newsroom knows: enrich saw that "Jordan" is no country here, and an engine
        has no second text that would show the mistake.
        """
        kinds, said = dict[str, EntityKind](), dict[str, Form]()
        for name, kind in _NAMED.items():
            for value in filter(_is_hidden, getattr(metadata, name)):
                kinds[value.stands_for] = kind
                said[value.stands_for] = self._form(value, edition)
        language = translated.enrichment.language.partition("-")[0].lower()
        known = {id_: found for id_ in kinds if (found := self.masker.forms(id_, language))}
        # A name without an id stands for itself; no text says an id.
        seen = {id_: id_ for id_ in kinds if len(id_) >= SHORTEST} | dict(_forms(translated))
        # What the text was seen to write counts more than what a bearer's row says besides.
        forms = {**_others(known), **seen}
        slots = {form: Slot(kinds[id_], form, id_) for form, id_ in forms.items() if id_ in kinds}
        return NamesHere(slots, seen, {id_: each[0] for id_, each in known.items()}, said)

    def _form(self, value: Value, edition: Edition) -> Form:
        if value.source == "none":  # an engine would spell it in its own way, each time another
            return Form(apart(value.value, edition))
        # Where a person decided how to write a name, nobody knows what is short for that.
        known = value.source == "authority"
        short = self.masker.short(value.stands_for, edition) if known else ""
        return Form(value.value, short)

    def masked(self, text: str, pair: Pair, names: NamesHere, tags: Sequence[Span] = ()) -> Masked:
        """Hide what is not to be translated in a text, its tags first."""
        found = (
            each
            for span in find_forms(text, names.slots)
            for each in grown(text, span, names.full.get(span.slot.means, ""))
            # "Brigitte Macron" in a text that was seen to say "Emmanuel Macron" is his wife.
            if each.slot.text in names.seen or not may_be_namesake(text, each)
        )
        terms = (*tags, *self.glossary.spans(text, pair))
        return self.masker.mask_by(text, pair.source, names=found, terms=terms)

    def said(self, masked: Masked, edition: Edition, names: NamesHere) -> Sequence[Form]:
        """Answer how an edition writes what is in each slot."""
        return [self._said(slot, edition, names) for slot in masked.slots]

    def _said(self, slot: Slot, edition: Edition, names: NamesHere) -> Form:
        is_named = slot.kind in _NAMED.values() and slot.means in names.said
        return names.said[slot.means] if is_named else self.masker.form(slot, edition)


def _is_hidden(value: Value) -> bool:
    return value.source != "none" or is_name(value.value)


def _others(known: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """Answer all forms of some bearers, each with its bearer's id; what two have is nobody's."""
    found: dict[str, str] = {}
    for id_, forms in known.items():
        for form in filter(is_name, map(clean, forms)):
            found[form] = id_ if found.get(form, id_) == id_ else ""
    return found


def _forms(translated: Translated) -> Iterator[tuple[str, str]]:
    """Answer how the article writes names, each with its bearer's id."""
    for each in translated.enrichment.entities:
        if form := clean(each.form):
            yield form, each.id

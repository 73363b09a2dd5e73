"""Where translations come from: each source in a file of its own, listed here by its mark."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom import Newsroom, load
from wiredesk.newsroom.countries import (
    FOLDER,
    read_capital_datelines,
    read_country_forms,
    read_language_forms,
)
from wiredesk.newsroom.engines import Engines, read_engines
from wiredesk.newsroom.glossary import Term, read_glossary
from wiredesk.newsroom.offices import read_country_words
from wiredesk.newsroom.other_names import read_country_names
from wiredesk.newsroom.phrases import Phrases, read_agencies, read_phrases
from wiredesk.newsroom.subject_names import read_subject_names
from wiredesk.prepared.store import NO_STORE, Store
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.asked import Asked, Source
from wiredesk_translate_metadata.masking.masker import Masker
from wiredesk_translate_metadata.memory.table import MemoryTable
from wiredesk_translate_metadata.names.book import Book
from wiredesk_translate_metadata.names.prepared import prepared_names
from wiredesk_translate_metadata.sources.authority import AuthoritySource
from wiredesk_translate_metadata.sources.bearers import Bearers
from wiredesk_translate_metadata.sources.cldr import CldrSource
from wiredesk_translate_metadata.sources.iptc import IptcSource
from wiredesk_translate_metadata.sources.labels import LabelSource
from wiredesk_translate_metadata.sources.lone_offices import with_offices_alone
from wiredesk_translate_metadata.sources.memory import MemoryExact, MemoryFuzzy
from wiredesk_translate_metadata.sources.overrides import OverrideSource
from wiredesk_translate_metadata.sources.template import TemplateSource
from wiredesk_translate_metadata.templates.bodies import LANGUAGES, place_in
from wiredesk_translate_metadata.templates.categories import Categories
from wiredesk_translate_metadata.templates.names import Names
from wiredesk_translate_metadata.templates.nations import Nations


@dataclass(frozen=True)
class House:
    """The newsroom's files, as far as sources are made from them, and the memory."""

    newsroom: Newsroom
    phrases: Phrases
    engines: Engines
    models: Path
    """Where the paths of engines' models begin."""
    glossary: Mapping[str, Sequence[Term]]
    masker: Masker
    memory: MemoryTable
    """Like the overrides filled while the worker runs; empty on the command line."""
    overrides: OverrideSource
    names: AuthoritySource
    """The index of all names, made once: more than one source asks it."""
    cldr: CldrSource
    """CLDR's names, for the same reason."""
    bearers: Bearers
    categories: Categories
    nations: Nations

    @property
    def revision(self) -> tuple[int, int]:
        """What is another one after each override and each change of the memory.

        All else is read once: between two changes sources answer the same to the same.
        """
        return self.overrides.revision, self.memory.revision

    @classmethod
    def read(
        cls,
        folder: Path,
        models: Path | None = None,
        *,
        store: Store = NO_STORE,
        short_names: bool = True,
    ) -> Self:
        """Read them; the memory is empty. NewsroomError, which names file, line and field.

        The paths of models begin at `models`, or else at the folder itself. `store`: where the book
        of names is kept. `short_names`: whether editions write short forms of names.
        """
        newsroom, book = load(folder), Book(prepared_names(store, folder), short_names=short_names)
        cldr = _cldr(folder)
        names = _names(folder, book, cldr)
        bearers = Bearers(names, cldr)
        overrides = OverrideSource(bearers.of)
        masker = Masker(newsroom, book, overrides.of_name)
        phrases = with_offices_alone(folder, read_phrases(folder))
        return cls(
            newsroom=newsroom,
            phrases=phrases,
            engines=read_engines(folder, models),
            models=models or folder,
            glossary=read_glossary(folder),
            masker=masker,
            memory=MemoryTable(masker),
            overrides=overrides,
            names=names,
            cldr=cldr,
            bearers=bearers,
            categories=_categories(folder, newsroom, phrases, Names([names, cldr])),
            nations=_nations(folder, phrases, cldr),
        )


def _cldr(folder: Path) -> CldrSource:
    forms = read_country_forms(folder), read_language_forms(folder)
    return CldrSource(read_country_names(folder), *forms)


def _names(folder: Path, book: Book, cldr: CldrSource) -> AuthoritySource:
    agencies, capitals = read_agencies(folder), read_capital_datelines(folder)
    return AuthoritySource(book, agencies, capitals, cldr.own_country, cldr.country)


def _categories(folder: Path, newsroom: Newsroom, phrases: Phrases, names: Names) -> Categories:
    def land(name: str) -> Mapping[Edition, str] | None:
        if place_in(names, name, "en") is None:
            return None
        said = {each: place_in(names, name, each) for each in EDITIONS}
        return {edition: own for edition, own in said.items() if own}

    codes = read_subject_names(folder)
    digits = {edition: newsroom.site.editions[edition].digits for edition in EDITIONS}
    topics = {name: newsroom.subjects[code] for name, code in codes.items()}
    return Categories(phrases.get("categories", ()), topics, land, digits)


def _nations(folder: Path, phrases: Phrases, cldr: CldrSource) -> Nations:
    def land(name: str) -> str:
        codes = (cldr.country(Asked("place", name, each)) for each in LANGUAGES)
        return next(filter(None, codes), "")

    return Nations(phrases.get("national_bodies", ()), read_country_words(folder, FOLDER), land)


def template_source(house: House, names: Names | None = None) -> TemplateSource:
    """Make what says set forms; the names in them are known to those who say them alone, too."""
    known = names or Names([house.overrides, house.names, house.cldr])
    return TemplateSource(house.newsroom.site, house.phrases, known, house.nations)


SOURCES: Final[Mapping[str, Callable[[House], Source]]] = {
    "override": lambda house: house.overrides,
    "authority": lambda house: house.names,
    "iptc": lambda house: IptcSource(house.newsroom),
    "cldr": lambda house: house.cldr,
    "label": lambda house: LabelSource(house.newsroom, house.categories),
    "template": template_source,
    "memory-exact": lambda house: MemoryExact(house.memory),
    "memory-fuzzy": lambda house: MemoryFuzzy(house.memory),
}
"""How each is made."""


def sources(order: Sequence[str], house: House) -> Sequence[Source]:
    """Make the sources in an order. Raises SettingsInvalid for one that nobody knows."""
    unknown = [name for name in order if name not in SOURCES]
    if unknown:
        known = ", ".join(SOURCES)
        raise SettingsInvalid(f"translation_sources: {unknown[0]!r} is none of {known}")
    return [SOURCES[name](house) for name in order]

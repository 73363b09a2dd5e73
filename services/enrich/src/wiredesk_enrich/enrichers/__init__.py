"""The table of enrichers. `WIREDESK_ENRICHERS` names those that run, in their order."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import Final

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom import Newsroom
from wiredesk.newsroom.countries import read_capital_datelines
from wiredesk.newsroom.phrases import Phrase, read_agencies
from wiredesk.types import Edition
from wiredesk_enrich.enricher import Enricher
from wiredesk_enrich.enrichers.changes import Changes
from wiredesk_enrich.enrichers.language import Language
from wiredesk_enrich.enrichers.names import Names
from wiredesk_enrich.enrichers.phrases import Phrases
from wiredesk_enrich.enrichers.places import Places
from wiredesk_enrich.enrichers.relatives import Relatives
from wiredesk_enrich.enrichers.section import Section
from wiredesk_enrich.enrichers.text import Text
from wiredesk_enrich.enrichers.topics import Topics
from wiredesk_enrich.language import LanguageCheck
from wiredesk_enrich.lead import Leads
from wiredesk_enrich.main_place import Chooser, capitals
from wiredesk_enrich.mix import Mix
from wiredesk_enrich.names.automaton import Names as Automaton
from wiredesk_enrich.names.bodies import Bodies
from wiredesk_enrich.names.common_words import CommonWords, common_words
from wiredesk_enrich.names.officials import Officials
from wiredesk_enrich.names.prepared import PreparedNames, prepared_names
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.national_bodies import national_bodies
from wiredesk_enrich.own_agency import OwnAgency
from wiredesk_enrich.phrases.rank import Ranking
from wiredesk_enrich.phrases.stop_words import all_stop_words
from wiredesk_enrich.settings import EnrichSettings
from wiredesk_enrich.topics.classify import Classifier
from wiredesk_enrich.topics.vocabulary import Vocabulary


class Tools:
    """What enrichers are made with; each tool is built when the first one asks for it."""

    def __init__(self, settings: EnrichSettings, newsroom: Newsroom) -> None:
        """Build nothing yet."""
        self.settings = settings
        self.newsroom = newsroom

    @cached_property
    def names(self) -> PreparedNames:
        """All names. Raises NewsroomError for an authority file that is wrong."""
        return prepared_names(self.settings.store, self.settings.newsroom)

    @cached_property
    def check(self) -> LanguageCheck:
        """The detector of languages."""
        return LanguageCheck(self.settings.language_certainty, self.settings.store, self.stop_words)

    @cached_property
    def stop_words(self) -> Mapping[str, frozenset[str]]:
        """The stop words of each language."""
        return all_stop_words()

    @cached_property
    def common_words(self) -> CommonWords:
        """Words that look like names."""
        return common_words(self.names.shared)

    @cached_property
    def leads(self) -> Leads:
        """What knows datelines with agencies. Raises NewsroomError for a file that is wrong."""
        return Leads.of_agencies(form for each in self.agencies for form in each.forms)

    @cached_property
    def agencies(self) -> Sequence[Phrase]:
        """The agencies. Raises NewsroomError for a file that is wrong."""
        return read_agencies(self.settings.newsroom)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The media topics."""
        return Vocabulary(self.newsroom.topics)

    @cached_property
    def topic_names(self) -> Mapping[str, Mapping[Edition, str]]:
        """Names of topics: the newsroom's, and imported ones for what it names not itself."""
        imported = {code: topic.labels for code, topic in self.newsroom.topics.items()}
        return {**imported, **self.newsroom.subjects}


ENRICHERS: Final[Mapping[str, Callable[[Tools], Enricher]]] = {
    "language": lambda tools: Language(tools.check, Mix(tools.check, tools.stop_words)),
    "text": lambda tools: Text(tools.leads),
    "names": lambda tools: Names(
        Automaton(tools.names.table),
        Resolver(tools.names.bearers, tools.common_words),
        Bodies(tools.names.bearers, tools.common_words),
        Officials(tools.names.bearers),
        OwnAgency.of_agencies(tools.agencies),
    ),
    "places": lambda tools: Places(
        Chooser(capitals(), national_bodies(tools.names.bearers, capitals())),
        read_capital_datelines(tools.settings.newsroom),
    ),
    "topics": lambda tools: Topics(
        tools.vocabulary, Classifier(tools.vocabulary), tools.topic_names
    ),
    "section": lambda tools: Section(tools.newsroom),
    "relatives": lambda _: Relatives(),
    "changes": lambda _: Changes(),
    "phrases": lambda tools: Phrases(Ranking(tools.stop_words)),
}


def chain(settings: EnrichSettings, newsroom: Newsroom) -> tuple[Enricher, ...]:
    """Make the enrichers that the settings name, in that order.

    Raises SettingsInvalid for a name that there is not, and for one that stands before what it
    needs.
    """
    tools = Tools(settings, newsroom)
    unknown = [name for name in settings.enrichers if name not in ENRICHERS]
    if unknown:
        known = ", ".join(ENRICHERS)
        raise SettingsInvalid(f"WIREDESK_ENRICHERS: there is no {unknown[0]!r}, only {known}")
    with _nothing_collected():
        made = tuple(ENRICHERS[name](tools) for name in settings.enrichers)
    _check_order(made)
    return made


def _check_order(enrichers: Sequence[Enricher]) -> None:
    given: frozenset[str] = frozenset()
    for each in enrichers:
        if missing := each.needs - given:
            raise SettingsInvalid(
                f"WIREDESK_ENRICHERS: {each.name} needs {', '.join(sorted(missing))} "
                "from an enricher before it"
            )
        given |= each.gives


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keep the garbage collector from going through all that is made, none of them garbage."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()

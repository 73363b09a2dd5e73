"""What a NewsML 1.2 item says that a story is about: places, subjects, names of topic sets."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.article import Entity, Subject
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.formats.newsml_1.kinds import formal
from wiredesk_ingest.formats.newsml_1.tree import Block, properties
from wiredesk_ingest.iptc_codes import subject_qcode
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.reading.xml import Children, Element, children, in_language, local, text_of
from wiredesk_ingest.tellings import ADVISORIES
from wiredesk_ingest.times.datelines import place_in

_SUBJECTS: Final = frozenset({"Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier"})


_FOR_DESKS: Final = ADVISORIES | {"program", "textprogram"}
"""Genres of what is for editors: the second and third list what an agency is going to send."""


_NAMES: Final = frozenset({None, "", "Name"})


_ORIGIN: Final = frozenset({"origin", "dateline"})


@dataclass(frozen=True, slots=True)
class Topics:
    """What an item's topic sets hold: descriptions by code, and topics by the name in the wire."""

    names: Mapping[str, Sequence[Element]]
    known: Mapping[str, Children]


def read_places(about: Sequence[Block], lines: Sequence[Children], draft: Draft) -> None:
    """Read where it was written, and where it happened."""
    origins, unsaid, places = [], [], []
    for location in (each for block in about for each in block.groups.get("Location", ())):
        said = {name: value for name, value in properties(location) if value}
        how = (location.get("HowPresent") or "").strip().lower()
        if how in _ORIGIN:
            origins.append(said.get("city", ""))
        elif how:
            places.append(_place(said))
        else:
            unsaid.append(said)
    loose = [value for block in about for name, value in block.properties if name == "city"]
    datelines = [place_in(text_of(each)) for group in lines for each in group.get("DateLine", ())]
    cities = [said.get("city", "") for said in unsaid]
    located = next(filter(None, [*origins, *datelines, *cities, *loose]), "")
    draft.put(located=located)
    places += [_place(said) for said in unsaid if said.get("city") != located]
    draft.concepts("places", (each for each in places if each.name))


def _place(said: Mapping[str, str]) -> Entity:
    country = said.get("country", "").upper()
    name = said.get("city") or said.get("countryarea") or said.get("country", "")
    return Entity(name=name, country=country if len(country) == 2 else "")  # noqa: PLR2004 - alpha-2


def read_subjects(about: Sequence[Block], topics: Topics, draft: Draft) -> None:
    """Read its subjects with their names, and the genres that are marks."""
    language = str(draft.fields["language"])
    found: list[Subject] = []
    for group in (block.groups for block in about):
        for each in (each for outer in group.get("SubjectCode", ()) for each in outer):
            if local(each) in _SUBJECTS and (number := squeeze(formal(each))):
                names = topics.names.get(number, ())
                found.append(_subject(number, each.get("Scheme") or "", names, language))
        found += _occurring(group, topics, language)
        draft.marks += [formal(each) for each in group.get("Genre", ())]
    if not _FOR_DESKS.isdisjoint(map(last_name, draft.marks)):
        draft.signals.append(ADVISORY)
    draft.concepts("subjects", found)


def _occurring(group: Children, topics: Topics, language: str) -> Iterator[Subject]:
    """Read the topics that a story points to by their `Duid`; those of IPTC's codes are subjects.

    A topic may be anything: a service, a desk, a person.
    """
    for each in group.get("TopicOccurrence", ()):
        topic = topics.known.get((each.get("Topic") or "").strip().removeprefix("#"), {})
        for code in topic.get("FormalName", ()):
            scheme, number = code.get("Scheme") or "", squeeze(text_of(code))
            if scheme and subject_qcode(number, scheme).startswith("subj:"):
                yield _subject(number, scheme, topic.get("Description", ()), language)


def _subject(number: str, scheme: str, names: Sequence[Element], language: str) -> Subject:
    code = subject_qcode(number, scheme)
    return Subject(code=code, name=_name(names, language), scheme=code.rpartition(":")[0])


def topics_of(holders: Iterable[Element], around: Topics | None = None) -> Topics:
    """Answer what topic sets inside of some elements hold, and those around that they leave."""
    names: dict[str, Sequence[Element]] = {}
    known: dict[str, Children] = {}
    for topic in (topic for each in holders for topic in each.iter("{*}Topic")):
        group = children(topic)
        known.setdefault((topic.get("Duid") or "").strip(), group)
        for code in group.get("FormalName", ()):
            names.setdefault(squeeze(text_of(code)), group.get("Description", ()))
    if around is None:
        return Topics(names, known)
    return Topics({**around.names, **names}, {**around.known, **known})


def _name(descriptions: Sequence[Element], language: str) -> str:
    names = [each for each in descriptions if each.get("Variant") in _NAMES]
    return next(filter(None, map(squeeze, map(text_of, in_language(names, language)))), "")

"""What a NewsML 1.2 item says that a story is about: places, subjects, names of topic sets."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias

from wiredesk.article import Entity, Subject
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.formats.newsml_1_kinds import formal
from wiredesk_ingest.formats.newsml_1_tree import Block, properties
from wiredesk_ingest.iptc_codes import subject_qcode
from wiredesk_ingest.orders.takedowns import last_name
from wiredesk_ingest.reading.xml import Children, Element, children, in_language, local, text_of
from wiredesk_ingest.tellings import ADVISORIES
from wiredesk_ingest.times.datelines import place_in

_SUBJECTS: Final = frozenset({"Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier"})


_FOR_DESKS: Final = ADVISORIES | {"program", "textprogram"}
"""Genres of what is for editors: the second and third list what an agency is going to send."""


_NAMES: Final = frozenset({None, "", "Name"})


_ORIGIN: Final = frozenset({"", "origin"})


Topics: TypeAlias = Mapping[str, Sequence[Element]]
"""Descriptions by code."""


def read_places(about: Sequence[Block], lines: Sequence[Children], draft: Draft) -> None:
    """Read where it was written, and where it happened."""
    origins, places = [], []
    for location in (each for block in about for each in block.groups.get("Location", ())):
        said = {name: value for name, value in properties(location) if value}
        if (location.get("HowPresent") or "").strip().lower() in _ORIGIN:
            origins.append(said.get("city", ""))
        else:
            places.append(_place(said))
    loose = [value for block in about for name, value in block.properties if name == "city"]
    datelines = [place_in(text_of(each)) for group in lines for each in group.get("DateLine", ())]
    draft.put(located=next(filter(None, [*origins, *datelines, *loose]), ""))
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
                code = subject_qcode(number, each.get("Scheme") or "")
                name = _name(topics.get(number, ()), language)
                found.append(Subject(code=code, name=name, scheme=code.rpartition(":")[0]))
        draft.marks += [formal(each) for each in group.get("Genre", ())]
    if not _FOR_DESKS.isdisjoint(map(last_name, draft.marks)):
        draft.signals.append(ADVISORY)
    draft.concepts("subjects", found)


def topics_of(holders: Iterable[Element]) -> Topics:
    """Answer the descriptions that topic sets inside of some elements have for a code."""
    found: dict[str, Sequence[Element]] = {}
    for topic in (topic for each in holders for topic in each.iter("{*}Topic")):
        group = children(topic)
        for code in group.get("FormalName", ()):
            found.setdefault(squeeze(text_of(code)), group.get("Description", ()))
    return found


def _name(descriptions: Sequence[Element], language: str) -> str:
    names = [each for each in descriptions if each.get("Variant") in _NAMES]
    return next(filter(None, map(squeeze, map(text_of, in_language(names, language)))), "")

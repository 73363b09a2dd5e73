"""What a NewsML-G2 item is about: subjects, people, organisations and places."""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk.article import Entity, Subject
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_g2.values import name_of
from wiredesk_ingest.iptc_codes import subject_qcode
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.reading.xml import Element, child_named, children

_ENTITIES: Final = {
    "geoarea": "places",
    "poi": "places",
    "location": "places",
    "place": "places",
    "person": "people",
    "organisation": "organisations",
    "organization": "organisations",
}
"""Types of concepts (cpnat:person) and the field of those that are no mere subjects."""

_IPTC: Final = frozenset({"medtop", "subj"})
"""Schemes of subjects that any desk knows."""

_NUMBERED: Final = re.compile(r"[A-Za-z]{2,12}:([0-9]{8})(?::[A-Za-z]{2,12})?")
"""How an agency writes a subject code of IPTC into a literal: `TT:02000000:LAG`."""


def read_subjects(subjects: Sequence[Element], draft: Draft) -> None:
    """Read what a story is about: subjects, places, people and bodies."""
    about: dict[str, list[Element]] = {"subjects": []}
    for element in map(_main_concept, subjects):
        field = _ENTITIES.get(_kind(element), "subjects")
        # What has no name can't be said to readers; its code may tell a program what it is.
        is_named = field == "subjects" or bool(name_of(element, draft))
        about.setdefault(field if is_named else "subjects", []).append(element)
    said = (each for subject in about["subjects"] for each in (subject, *_known(subject)))
    draft.concepts("subjects", filter(None, (_subject(each, draft) for each in said)))
    for field in dict.fromkeys(_ENTITIES.values()):
        draft.concepts(field, (_entity(each, field, draft) for each in about.get(field, ())))


def _kind(subject: Element) -> str:
    """Answer what a subject is; where Reuters numbers its types, facets tell a place."""
    said = subject.get("type")
    kind = last_name(said) if said else ""
    if not kind.isdigit():
        return kind
    facets = children(subject).get("facet", ())
    placed = any((each.get("qcode") or "").startswith("geoProp:") for each in facets)
    return "place" if placed else kind


def _main_concept(subject: Element) -> Element:
    """Answer the concept that a subject with facets is about: those only say more of it."""
    # Most have no children at all, which is told sooner than that none has a name.
    main = child_named(subject, "mainConcept") if len(subject) and not _code(subject) else None
    if main is None:
        return subject
    if main.get("type") is None and (kind := subject.get("type")):
        main.set("type", kind)
    return main


def _known(subject: Element) -> Sequence[Element]:
    """Answer IPTC's own names for an agency's subject, which says that they are the same."""
    if _scheme(subject) in _IPTC:
        return ()
    same = children(subject).get("sameAs", ())
    return [each for each in same if _scheme(each) in _IPTC]


def _scheme(element: Element) -> str:
    return _code(element).partition(":")[0]


def _subject(element: Element, draft: Draft) -> Subject | None:
    name, code = name_of(element, draft), _code(element)
    if not code and (said := _NUMBERED.fullmatch(name)):
        name, code = "", subject_qcode(said[1])
    return Subject(code=code, name=name, scheme=code.rpartition(":")[0]) if code or name else None


def _entity(element: Element, field: str, draft: Draft) -> Entity:
    country = _country(element) if field == "places" else ""
    return Entity(name=name_of(element, draft), code=_code(element), country=country)


def _code(element: Element) -> str:
    return element.get("qcode") or element.get("uri") or ""


def _country(element: Element) -> str:
    """Answer a place's country: it, what it is the same as, or what is around it has an ISO code.

    Of the codes, only those of two letters.
    """
    group = children(element)
    for each in (element, *group.get("sameAs", ()), *group.get("broader", ())):
        scheme, _, code = (each.get("qcode") or "").partition(":")
        code = code.partition("-")[0].upper()
        if scheme.lower().startswith("iso3166-1a2") and len(code) == 2:  # noqa: PLR2004 - alpha-2
            return code
    return ""

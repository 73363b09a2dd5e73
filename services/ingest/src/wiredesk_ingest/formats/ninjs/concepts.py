"""What a ninjs item is about, what it is marked with, and what it points to."""

from collections.abc import Iterator
from typing import Final

from wiredesk.article import Entity, Subject
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.formats.ninjs.pages import uri_of
from wiredesk_ingest.formats.ninjs.values import (
    Object,
    code_of,
    many,
    objects,
    text,
)
from wiredesk_ingest.tellings import ADVISORIES

_COUNTRIES: Final = "iso3166-1a2:"
_KEYWORDS: Final = ("keywords", "keyword", "tags")
"""1.x has the first two, and senders the last."""


def read_marks(item: Object, draft: Draft) -> None:
    """Read signals, and what may be signals: genres, roles and profiles."""
    for each in _every(item, "signals", "signal"):
        draft.signals += [code for code in [code_of(each) or text(each.get("name"))] if code]
        draft.marks.append(text(each.get("name")))
    for each in _every(item, "genres", "genre", "roles", "role", "profile"):
        draft.marks += [code_of(each), text(each.get("name"))]
    if any(mark.rpartition(":")[2].lower() in ADVISORIES for mark in draft.marks):
        draft.signals.append(ADVISORY)


def _every(item: Object, *names: str) -> list[Object]:
    """Answer the objects of all of some names: of what may be a kill, none is passed over."""
    return [each for name in names for each in objects(item.get(name))]


def read_concepts(item: Object, draft: Draft) -> None:
    """Read subjects, key words, places, people and organisations."""
    about = (
        Subject(code=code, name=squeeze(text(each.get("name"))), scheme=code.rpartition(":")[0])
        for each in many(item, "subjects", "subject")
        if (code := code_of(each)) or text(each.get("name"))
    )
    draft.concepts("subjects", about)
    for field, names in (
        ("places", ("places", "place")),
        ("people", ("people", "person", "persons")),
        ("organisations", ("organisations", "organisation", "organizations")),
    ):
        entities = (_entity(each) for each in many(item, *names))
        draft.concepts(field, (each for each in entities if each.name))
    keywords = (word for name in _KEYWORDS for word in _words(item.get(name)))
    draft.concepts("keywords", filter(None, keywords))


def _words(said: object) -> Iterator[str]:
    """Answer the words of a list, or of a text that has a comma between them."""
    if isinstance(said, str):
        yield from map(squeeze, said.split(","))
    else:
        yield from (squeeze(text(each.get("name"))) for each in objects(said))


def _entity(concept: Object) -> Entity:
    code = code_of(concept)
    country = text(concept.get("country")) or text(concept.get("countrycode"))
    if code.startswith(_COUNTRIES):
        country = code.removeprefix(_COUNTRIES)
    return Entity(
        name=squeeze(text(concept.get("name")) or text(concept.get("literal"))),
        code=code,
        country=country.upper() if len(country) == 2 else "",  # noqa: PLR2004 - alpha-2
    )


def read_links(item: Object, draft: Draft) -> None:
    """Read what may name the target of a kill; pictures go with other stories, too, and don't."""
    draft.link("evolvedfrom", text(item.get("evolvedfrom")))
    for each in [*objects(item.get("associations")), *many(item, "links", "link")]:
        rel = text(each.get("rel"))
        if rel or text(each.get("type")).lower() in {"", "text"}:
            draft.link(rel or text(each.get("name")), uri_of(each) or text(each.get("href")))

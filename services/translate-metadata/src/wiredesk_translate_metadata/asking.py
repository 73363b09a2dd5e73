"""What of an article is to be said in five editions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.article import Entity, Subject
from wiredesk.article_stages import Enriched
from wiredesk.enrichment import Enrichment, EntityKind, Named
from wiredesk_translate_metadata.asked import Asked, Field
from wiredesk_translate_metadata.sources.borders import apart
from wiredesk_translate_metadata.text_language import language_of

MOST_NAMES: Final = 20
"""Of a kind on a page: who else is named in the text is of no help to its readers."""


@dataclass(frozen=True, slots=True)
class Request:
    """All metadata of one article that a source may know, by the names of `Metadata`'s fields."""

    single: Mapping[str, Asked | None]
    """None where the article says nothing, and an edition need not, either."""
    lists: Mapping[str, Sequence[Asked]]
    by_picture: Mapping[str, Sequence[Asked]]
    """One a picture, in their order, also where a picture has none."""


def request(enriched: Enriched) -> Request:
    """Answer what is asked for an article."""
    article, enrichment = enriched.article, enriched.enrichment
    language = enrichment.language

    def text(field: Field, said: str) -> Asked:
        return Asked(field, said.strip(), language)

    def if_said(field: Field, said: str) -> Asked | None:
        return _free(field, said, language) if said else None

    return Request(
        single={
            "headline": _free("headline", article.headline, language),
            "subheadline": if_said("subheadline", article.subheadline),
            "teaser": _free("teaser", enrichment.teaser, language),
            "section": Asked("section", "", language, enrichment.section),
            "dateline": _dateline(enriched),
            "byline": text("byline", article.byline),
            "credit": text("credit", article.source or article.copyrightholder),
            "usageterms": if_said("usageterms", article.usageterms),
            "language": Asked("language", "", language, language),
        },
        lists=_lists(enriched),
        by_picture=_by_picture(enriched),
    )


def _dateline(enriched: Enriched) -> Asked:
    """Ask for the dateline, in the country in which the wire lists a place of that name."""
    article, enrichment = enriched.article, enriched.enrichment
    said = _place(article.located, enrichment.dateline).strip()
    listed = (each for each in article.places if each.name.strip().casefold() == said.casefold())
    country = next((each.country for each in listed if each.country), "").upper()
    return Asked("dateline", said, enrichment.language, country=country)


def _place(located: str, dateline: str) -> str:
    """Answer where the wire says it was written, unless its text begins with another place."""
    where, begins = located.casefold(), dateline.casefold()
    return located if where and (begins in where or where in begins) else dateline or located


def _free(field: Field, said: str, language: str) -> Asked:
    """Ask for a sentence, which may be in another language than its article."""
    return Asked(field, said.strip(), language_of(said.strip(), language))


def _by_picture(enriched: Enriched) -> Mapping[str, Sequence[Asked]]:
    pictures, language = enriched.article.pictures, enriched.enrichment.language
    return {
        "captions": [_free("caption", each.caption, language) for each in pictures],
        "alts": [_free("alt", each.alt, language) for each in pictures],
        "credits": [Asked("credit", each.credit.strip(), language) for each in pictures],
    }


def _lists(enriched: Enriched) -> Mapping[str, Sequence[Asked]]:
    article, enrichment = enriched.article, enriched.enrichment
    return {
        "subjects": tuple(_subjects(enriched)),
        "people": _named("person", article.people, enrichment),
        "places": _named("place", article.places, enrichment),
        "organisations": _named("organisation", article.organisations, enrichment),
        "keywords": [
            Asked("keyword", each.strip(), enrichment.language) for each in article.keywords
        ],
    }


def _subjects(enriched: Enriched) -> Iterable[Asked]:
    """Answer the topics that enrich found; where it found none, what the wire says.

    Without those whose name is a code (`anpasel:asian`, `N2:VOTE`), unless a source may know it.
    """
    topics = enriched.enrichment.topics
    language = enriched.enrichment.language
    found = [Subject(code=each.code, name=each.name, origin=each.origin) for each in topics]
    for each in found or enriched.article.subjects:
        name = each.name.strip()
        is_code = name in {"", each.code, each.code.rpartition(":")[2]}
        yield Asked("subject", "" if is_code else name, language, each.code)


def _named(kind: EntityKind, listed: Sequence[Entity], enrichment: Enrichment) -> tuple[Asked, ...]:
    """Answer whom the wire lists, and then whom its text names, the most prominent first."""
    language = enrichment.language
    named = [each for each in enrichment.entities if each.kind == kind]
    known = {name.casefold(): each for each in named for name in (each.form, each.name)}
    found: dict[str, Asked] = {}
    for entity in listed:
        name = entity.name.strip()
        asked = Asked(kind, name, language, _code(entity, known), entity.country.upper())
        found.setdefault(asked.of.casefold(), asked)
    for each in named:
        found.setdefault(
            each.id.casefold(), Asked(kind, each.form, language, each.id, each.country)
        )
    return tuple(found.values())[:MOST_NAMES]


def _code(entity: Entity, named: Mapping[str, Named]) -> str:
    """Answer the id of a name that the text has too, or a country's that is listed by its code."""
    country = entity.country.upper()
    known = named.get(entity.name.strip().casefold())
    if known and not (known.kind == "place" and apart(known.country, country)):
        return known.id
    return f"country:{country}" if not entity.name.strip() else ""

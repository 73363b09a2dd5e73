"""The public face of an article for machines: IPTC ninjs 2.1 (https://iptc.org/std/ninjs/).

Only what may be public is named here: no note to editors, no contact, no private part. Names are
in lower case as everywhere in Wiredesk, which is 2.x: 3.0 says `versionCreated`.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from wiredesk.article_stages import Translated
from wiredesk.metadata import Metadata, Value
from wiredesk.types import Edition
from wiredesk_publish.fragments.datelines import stated_dateline
from wiredesk_publish.fragments.pictures import Shown

STANDARD: Final = {
    "name": "ninjs",
    "version": "2.1",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
}

_NAMED_ALIKE: Final = (
    *("uri", "type", "pubstatus", "urgency", "slugline"),
    *("copyrightholder", "copyrightnotice"),
)
"""The article's fields that ninjs calls the same, and that are for readers."""
_NAMES: Final = ("people", "places", "organisations")
_WIKIDATA: Final = "http://www.wikidata.org/entity/"
_MACHINE: Final = "machine-translation"
"""The role of a body that an engine wrote; ninjs 2.1 has no language of a body, but HTML has."""


def in_every_edition(telling: Translated) -> dict[str, Any]:
    """Make the properties that no edition changes."""
    article = telling.article
    return {
        "standard": STANDARD,
        **{name: getattr(article, name) for name in _NAMED_ALIKE},
        "altids": [{"role": "wiredesk", "value": article.id}],
        "version": str(article.version),
        "versioncreated": article.versioncreated.isoformat(),
        "firstcreated": article.firstcreated.isoformat() if article.firstcreated else None,
        "language": telling.enrichment.language,
        "bodies": [_body(telling)],
    }


class Web(NamedTuple):
    """An edition's page of the article."""

    headline: str
    path: str
    pictures: Sequence[Shown]


def ninjs(
    shared: Mapping[str, Any], telling: Translated, edition: Edition, web: Web
) -> dict[str, Any]:
    """Make the ninjs object of an article in one edition; empty properties are left out.

    `shared` is what `in_every_edition` made of the same telling.
    """
    metadata, article = telling.editions[edition], telling.article
    found = {
        **shared,
        "by": metadata.byline.value or article.byline,
        "located": stated_dateline(telling, metadata).value or article.located,
        "usageterms": metadata.usageterms.value if metadata.usageterms else article.usageterms,
        "headlines": [{"role": "main", "value": web.headline}],
        "descriptions": _texts(metadata.teaser.value),
        "bodies": [*shared["bodies"], *_translated(metadata.body)],
        "subjects": _subjects(telling, metadata),
        **_names(telling, metadata),
        "associations": _associations(article.uri, web.pictures),
        "renditions": [{"name": "web", "href": web.path, "contenttype": "text/html"}],
    }
    return {key: value for key, value in found.items() if value not in (None, "", [])}


def _translated(body: Value | None) -> list[dict[str, Any]]:
    if body is None:
        return []
    html = f'<div lang="{body.language}" dir="{body.direction}">{body.value}</div>'
    return [{"role": _MACHINE, "contenttype": "text/html", "value": html}]


def _names(telling: Translated, metadata: Metadata) -> dict[str, list[dict[str, str]]]:
    """Answer whom and what it names in an edition's words, with the ids that they are known by."""
    known = {each.id: each.wikidata for each in telling.enrichment.entities}
    return {name: [_name(value, known) for value in getattr(metadata, name)] for name in _NAMES}


def _name(value: Value, known: Mapping[str, str]) -> dict[str, str]:
    found = {"name": value.value, "rel": "mentions"}
    if value.stands_for in known:
        found["literal"] = value.stands_for
    if wikidata := known.get(value.stands_for):
        found["uri"] = f"{_WIKIDATA}{wikidata}"
    return found


def _texts(value: str) -> list[dict[str, str]]:
    return [{"role": "summary", "value": value}] if value else []


def _subjects(telling: Translated, metadata: Metadata) -> list[dict[str, str]]:
    names = {value.stands_for: value.value for value in metadata.subjects}
    return [
        {"uri": subject.code, "name": names.get(subject.code, subject.name), "rel": "about"}
        for subject in telling.article.subjects
    ]


def _body(telling: Translated) -> dict[str, Any]:
    html, count = telling.article.body_html, telling.enrichment.word_count
    return {"contenttype": "text/html", "value": html, "wordcount": count}


def _associations(uri: str, pictures: Sequence[Shown]) -> list[dict[str, Any]]:
    return [
        _association(f"{uri}#picture-{number}", shown)
        for number, shown in enumerate(pictures, start=1)
    ]


def _association(uri: str, shown: Shown) -> dict[str, Any]:
    picture = shown.picture
    rendition: dict[str, Any] = {"name": "main", "href": picture.href}
    rendition |= {"width": picture.width, "height": picture.height}
    found = {
        "name": "picture",
        "uri": uri,
        "type": "picture",
        "descriptions": _texts(shown.caption.value),
        "by": shown.credit,
        "renditions": [{key: value for key, value in rendition.items() if value is not None}],
    }
    return {key: value for key, value in found.items() if value}

"""The public face of an article for machines: IPTC ninjs 2.1 (https://iptc.org/std/ninjs/).

Only what may be public is named here: no note to editors, no contact, no private part. Names are
in lower case as everywhere in Wiredesk, which is 2.x: 3.0 says `versionCreated`.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from wiredesk.article import Metadata, Picture, Translated
from wiredesk.types import Edition

STANDARD: Final = {
    "name": "ninjs",
    "version": "2.1",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
}

_NAMED_ALIKE: Final = (
    *("uri", "type", "pubstatus", "urgency", "located", "slugline"),
    *("usageterms", "copyrightholder", "copyrightnotice"),
)
"""The article's fields that ninjs calls the same, and that are for readers."""


def in_every_edition(telling: Translated, pictures: Sequence[Picture]) -> dict[str, Any]:
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
        "by": article.byline,
        "bodies": [_body(telling)],
        "associations": _associations(article.uri, pictures),
    }


def ninjs(
    shared: Mapping[str, Any], telling: Translated, edition: Edition, *, headline: str, path: str
) -> dict[str, Any]:
    """Make the ninjs object of an article in one edition; empty properties are left out.

    `shared` is what `in_every_edition` made of the same telling.
    """
    metadata = telling.editions[edition]
    found = {
        **shared,
        "headlines": [{"role": "main", "value": headline}],
        "descriptions": _texts(metadata.teaser.value),
        "subjects": _named(telling, metadata),
        "renditions": [{"name": "web", "href": path, "contenttype": "text/html"}],
    }
    return {key: value for key, value in found.items() if value not in (None, "", [])}


def _texts(value: str) -> list[dict[str, str]]:
    return [{"role": "summary", "value": value}] if value else []


def _named(telling: Translated, metadata: Metadata) -> list[dict[str, str]]:
    names = {value.stands_for: value.value for value in metadata.subjects}
    return [
        {"uri": subject.code, "name": names.get(subject.code, subject.name), "rel": "about"}
        for subject in telling.article.subjects
    ]


def _body(telling: Translated) -> dict[str, Any]:
    html, count = telling.article.body_html, telling.enrichment.word_count
    return {"contenttype": "text/html", "value": html, "wordcount": count}


def _associations(uri: str, pictures: Sequence[Picture]) -> list[dict[str, Any]]:
    return [
        _association(f"{uri}#picture-{number}", picture)
        for number, picture in enumerate(pictures, start=1)
    ]


def _association(uri: str, picture: Picture) -> dict[str, Any]:
    rendition: dict[str, Any] = {"name": "main", "href": picture.href}
    rendition |= {"width": picture.width, "height": picture.height}
    found = {
        "name": "picture",
        "uri": uri,
        "type": "picture",
        "descriptions": _texts(picture.caption),
        "by": picture.credit,
        "renditions": [{key: value for key, value in rendition.items() if value is not None}],
    }
    return {key: value for key, value in found.items() if value}

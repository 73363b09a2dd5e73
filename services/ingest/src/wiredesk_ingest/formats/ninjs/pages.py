"""Which items a JSON document holds, and whether they are ninjs."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.formats.ninjs.digitalwires import as_ninjs, is_digitalwires
from wiredesk_ingest.formats.ninjs.values import Object, lowered, text

_WRAPPERS: Final = (
    "item",
    "items",
    "_items",
    "data",
    "results",
    "articles",
    "docs",
    "hits",
    "entries",
)
_IDENTITIES: Final = frozenset({"uri", "guid", "urn"})
_DEEPEST: Final = 3
"""Pages in each other, as `{"data": {"items": [...]}}`."""

_FIELDS: Final = frozenset(
    [
        "versioncreated",
        "headline",
        "headlines",
        "body_text",
        "body_html",
        "body_xhtml",
        "bodies",
        "pubstatus",
        "embargoed",
        "description_text",
        "descriptions",
        "representationtype",
        "associations",
        "type",
    ]
)
"""What only ninjs calls so: two of them make a JSON object an item, though one without identity."""

_NAMES: Final = _FIELDS | {
    *("title", "byline", "by", "slugline", "located", "language", "version", "urgency", "profile"),
    *("mimetype", "contenttype", "firstcreated", "contentcreated", "contentmodified", "expires"),
    *("copyrightholder", "copyrightnotice", "usageterms", "rightsinfo", "ednote", "ednotes"),
    *("place", "places", "person", "people", "organisation", "organisations", "event", "events"),
    *("object", "objects", "subject", "subjects", "genre", "genres", "keywords", "infosource"),
    *("infosources", "renditions", "evolvedfrom", "altids", "trustindicators", "standard"),
    *("$standard", "wordcount", "charcount", "plannedcoverage", "contactinfo"),
}
"""What ninjs calls the parts of an item; what has an identity has one of them, or nothing else."""


def is_ninjs(document: object) -> bool:
    """Tell whether a JSON value is ninjs."""
    return any(map(_is_item, items_in(document)))


def _is_item(found: Object) -> bool:
    if not ("uri" in found or "guid" in found):
        return len(_FIELDS & found.keys()) > 1
    names = found.keys() - {"uri", "guid"}
    return not names or not _NAMES.isdisjoint(names) or any(map(_is_text, names))


def _is_text(name: str) -> bool:
    return name.startswith(("body_", "description_"))


def items_in(document: object, depth: int = _DEEPEST) -> list[Object]:
    """Answer the items in whatever is around them."""
    if isinstance(document, list) and depth:
        return [item for each in document for item in items_in(each, depth - 1)]
    whole = lowered(document)
    if depth and _IDENTITIES.isdisjoint(whole):
        for name in _WRAPPERS:
            inside = whole.get(name)
            if isinstance(inside, list) or (isinstance(inside, Mapping) and not _is_item(whole)):
                return items_in(inside, depth - 1)
    return [as_ninjs(whole) if is_digitalwires(whole) else whole]


def uri_of(item: Object) -> str:
    """Answer an item's identity, or nothing."""
    return (text(item.get("uri")) or text(item.get("guid"))).strip()

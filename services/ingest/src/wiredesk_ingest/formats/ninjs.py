"""IPTC ninjs 1.x, 2.x and 3.x: one item, a list of items, or a page of them.

https://iptc.org/std/ninjs/ - pages are what APIs put around items: `item`, `items`, `data`
and the like; JSON Lines have one a line.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from wiredesk.article import Entity, Subject
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import ADVISORY, Draft, Part
from wiredesk_ingest.flashes import first_line
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.feed_text import line
from wiredesk_ingest.formats.ninjs_content import (
    is_mere_picture,
    read_body,
    read_description,
    read_pictures,
)
from wiredesk_ingest.formats.ninjs_reads import READS
from wiredesk_ingest.formats.ninjs_tt import is_tt, read_tt
from wiredesk_ingest.formats.ninjs_values import (
    Object,
    by_role,
    code_of,
    lowered,
    many,
    objects,
    one,
    text,
)
from wiredesk_ingest.orders.embargo_fields import obey_other_embargoes
from wiredesk_ingest.reading.charset import WireText

_COUNTRIES: Final = "iso3166-1a2:"
_WRAPPERS: Final = ("item", "items", "_items", "data", "results", "articles", "docs", "hits")
_DEEPEST: Final = 3
"""Pages in each other, as `{"data": {"items": [...]}}`."""

_TYPES: Final = frozenset({"text", "picture", "graphic", "audio", "video", "composite"})
_OTHER_TYPES: Final = {"": "text", "advisory": "text", "photo": "picture", "audiovisual": "video"}
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
    return any(map(_is_item, _objects(document)))


def _is_item(found: Object) -> bool:
    if not ("uri" in found or "guid" in found):
        return len(_FIELDS & found.keys()) > 1
    names = found.keys() - {"uri", "guid"}
    return not names or not _NAMES.isdisjoint(names) or any(map(_is_text, names))


def _is_text(name: str) -> bool:
    return name.startswith(("body_", "description_"))


def ninjs_parts(document: Any, text_: WireText) -> Sequence[Part]:  # noqa: ANN401 - any JSON
    """Answer the items, in order."""
    found = _objects(document)
    names = [_uri(item) or f"item {number + 1}" for number, item in enumerate(found)]
    return [
        Part(name, _reader(item), _finder(text_, name))
        for name, item in zip(names, found, strict=True)
    ]


def _objects(document: object, depth: int = _DEEPEST) -> list[Object]:
    """Answer the items in whatever is around them."""
    if isinstance(document, list) and depth:
        return [item for each in document for item in _objects(each, depth - 1)]
    whole = lowered(document)
    if depth and "uri" not in whole and "guid" not in whole:
        for name in _WRAPPERS:
            inside = whole.get(name)
            if isinstance(inside, list) or (isinstance(inside, Mapping) and not _is_item(whole)):
                return _objects(inside, depth - 1)
    return [whole]


def _uri(item: Object) -> str:
    return (text(item.get("uri")) or text(item.get("guid"))).strip()


def _reader(item: Object) -> Callable[[], Draft]:
    return lambda: read_item(item)


def _finder(text_: WireText, name: str) -> Callable[[], int | None]:
    def find() -> int | None:
        index = text_.text.find(f'"{name}"')
        return text_.byte_position(index) if index >= 0 else None

    return find


def read_item(item: Object) -> Draft:
    """Read one item. RefusalError where it is none."""
    draft = Draft(_uri(item))
    kind = squeeze(text(item.get("type"))).lower()
    draft.fields["type"] = kind if kind in _TYPES else _OTHER_TYPES.get(kind, "composite")
    if not kind and is_mere_picture(item):
        draft.fields["type"] = "picture"
    if kind == "advisory":
        draft.signals.append(ADVISORY)
    draft.version(text(item.get("version")))
    _read_times(item, draft)
    status = item.get("pubstatus")
    draft.status("" if status is None else str(status))  # a list or object is unknown, not unsaid
    draft.urgency(text(item.get("urgency")))
    _read_words(item, draft)
    _read_marks(item, draft)
    _read_concepts(item, draft)
    _read_links(item, draft)
    if is_tt(item):
        read_tt(item, draft)
    read_pictures(item, draft)
    read_body(item, draft)
    if not draft.fields["headline"]:
        draft.put(headline=text(item.get("title")) or first_line(draft.fields["body_text"]))
    return draft


def _read_times(item: Object, draft: Draft) -> None:
    draft.instant(
        "versioncreated",
        *(text(item.get(name)) for name in ("versioncreated", "contentmodified", "firstcreated")),
    )
    draft.instant("firstcreated", text(item.get("firstcreated")))
    draft.instant("expires", text(item.get("expires")))
    said = item.get("embargoed")
    draft.embargo(None if said is None or said is False else text(said))
    draft.embargo(text(item.get("publish_schedule")) or None)  # Superdesk's
    obey_other_embargoes(item, draft)


def _read_words(item: Object, draft: Draft) -> None:
    headlines = by_role(item.get("headlines"))
    draft.put(
        language=text(item.get("language")),
        headline=line(one(item, "headline", "headlines", "main", "headline", "title", "")),
        subheadline=next((said for role, said in headlines.items() if "sub" in role), ""),
        slugline=text(item.get("slugline")) or text(item.get("slug")),
        byline=text(item.get("byline")) or text(item.get("by")),
        located=text(item.get("located")),
        description_text=read_description(item),
        copyrightholder=text(item.get("copyrightholder")),
        source=_source(item),
    )
    draft.put_long(
        ednote=one(item, "ednote", "ednotes"),
        usageterms=text(item.get("usageterms")),
        copyrightnotice=text(item.get("copyrightnotice")),
    )


def _source(item: Object) -> str:
    for name in ("source", "infosources", "infosource", "provider"):
        for each in objects(item.get(name)):
            if said := text(each.get("name")) or text(each.get("literal")):
                return said
    return ""


def _read_marks(item: Object, draft: Draft) -> None:
    for each in _every(item, "signals", "signal"):
        draft.signals += [code for code in [code_of(each) or text(each.get("name"))] if code]
        draft.marks.append(text(each.get("name")))
    for each in _every(item, "genres", "genre", "roles", "role", "profile"):
        draft.marks += [code_of(each), text(each.get("name"))]
    if any(mark.rpartition(":")[2].lower() == "advisory" for mark in draft.marks):
        draft.signals.append(ADVISORY)


def _every(item: Object, *names: str) -> list[Object]:
    """Answer the objects of all of some names: of what may be a kill, none is passed over."""
    return [each for name in names for each in objects(item.get(name))]


def _read_concepts(item: Object, draft: Draft) -> None:
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
    keywords = (squeeze(text(each.get("name"))) for each in objects(item.get("keywords")))
    draft.concepts("keywords", filter(None, keywords))


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


def _read_links(item: Object, draft: Draft) -> None:
    """Read what may name the target of a kill; pictures go with other stories, too, and don't."""
    draft.link("evolvedfrom", text(item.get("evolvedfrom")))
    for each in [*objects(item.get("associations")), *many(item, "links", "link")]:
        rel = text(each.get("rel"))
        if rel or text(each.get("type")).lower() in {"", "text"}:
            draft.link(rel or text(each.get("name")), _uri(each) or text(each.get("href")))


NINJS: Final = Format("ninjs", "json", is_ninjs, ninjs_parts, READS)

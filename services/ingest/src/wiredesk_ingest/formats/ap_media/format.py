"""AP Media API, JSON: an item, a page of a search or a feed, or the files that its agent writes.

https://developer.ap.org/ap-media-api/ - "Content metadata fields" and "Identifying publishable
content". The identity is the item's, as in AP's NewsML-G2: the uri of the JSON is an address with
the query that happened to ask for it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from wiredesk.article import Entity, Subject
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.ap_media.content import caption_of, read_body, read_pictures
from wiredesk_ingest.formats.ap_media.orders import read_orders
from wiredesk_ingest.formats.ap_media.reads import READS
from wiredesk_ingest.formats.ninjs.values import Object, code_of, lowered, many, objects, text
from wiredesk_ingest.orders.lines.other_lines import lines_in
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText

_ITEM: Final = "tag:ap.org,2011:"
_TYPES: Final = {
    "text": "text",
    "picture": "picture",
    "photo": "picture",
    "graphic": "graphic",
    "audio": "audio",
    "video": "video",
}
_DEPTH: Final = 4  # data, items, item
_DASHES: Final = " ,-\u2013\u2014"


def is_ap_media(document: object) -> bool:
    """Tell whether a JSON value is from AP's Media API."""
    if isinstance(document, Mapping) and "api_version" in document:
        data = document.get("data")
        return isinstance(data, Mapping) and ("item" in data or "items" in data)
    return any(_is_item(record) for record in _records(document))


def _is_item(record: Object) -> bool:
    ids = record.get("altids")
    is_ninjs = "$standard" in record or "standard" in record  # which knows alternative ids, too
    return isinstance(ids, Mapping) and "itemid" in ids and not is_ninjs


def _records(document: object, depth: int = _DEPTH) -> list[Object]:
    """Answer the items in whatever is around them; what stands beside one counts as its own."""
    if isinstance(document, list):
        return (
            [record for each in document for record in _records(each, depth - 1)] if depth else []
        )
    found = lowered(document)
    for name in ("data", "items"):
        if depth and isinstance(found.get(name), Mapping | list) and not _is_item(found):
            inside = _records(found[name], depth - 1)
            beside = {"nitf": found.get("nitf")} if len(inside) == 1 else {}
            return [{**beside, **record} for record in inside]
    if isinstance(found.get("item"), Mapping):
        beside = {"nitf": found["nitf"]} if "nitf" in found else {}
        return [{**beside, **lowered(found["item"])}]
    return [found]


def ap_media_parts(document: Any, text_: WireText) -> Sequence[Part]:  # noqa: ANN401 - any JSON
    """Answer the items, in order; an empty page has none."""
    found = [record for record in _records(document) if record]
    return [
        Part(_id(item) or f"item {number + 1}", partial(read_item, item), _finder(text_, item))
        for number, item in enumerate(found)
    ]


def _id(item: Object) -> str:
    return text(lowered(item.get("altids")).get("itemid")).strip()


def _uri(item: Object) -> str:
    if said := _id(item):
        return _ITEM + said
    return text(item.get("uri")).partition("?")[0]


def _finder(text_: WireText, item: Object) -> Callable[[], int | None]:
    def find() -> int | None:
        found = re.search(rf'"itemid"\s*:\s*"{re.escape(_id(item))}"', text_.text)
        return text_.byte_position(found.start()) if found and _id(item) else None

    return find


def read_item(item: Object) -> Draft:
    """Read one item. RefusalError where it is none."""
    draft = Draft(_uri(item))
    kind = squeeze(text(item.get("type"))).lower()
    draft.fields["type"] = _TYPES.get(kind, "composite") if kind else "text"
    draft.version(text(item.get("version")))
    draft.instant(
        "versioncreated", text(item.get("versioncreated")), text(item.get("firstcreated"))
    )
    draft.instant("firstcreated", text(item.get("firstcreated")))
    draft.instant("expires", text(item.get("expires")))
    draft.urgency(text(item.get("urgency")))
    _read_words(item, draft)
    _read_concepts(item, draft)
    _read_signals(item, draft)
    read_orders(item, draft, _ITEM)
    read_pictures(item, draft)
    read_body(item, draft)
    return draft


def _read_words(item: Object, draft: Draft) -> None:
    draft.put(
        language=text(item.get("language")),
        headline=text(item.get("headline")) or text(item.get("title")),
        slugline=text(item.get("slugline")),
        byline=_byline(item),
        located=_located(item),
        description_text=_description(item, draft),
        source=_name(item.get("provider")) or _name(item.get("source")),
    )
    draft.beside += lines_in(item)
    draft.put_long(
        ednote=text(item.get("ednote")),
        copyrightnotice=text(item.get("copyrightnotice")),
        usageterms="\n".join(
            text(each.get("name"))
            for name in ("usageterms", "specialinstructions", "outinginstructions")
            for each in objects(item.get(name))
        ),
    )


def _byline(item: Object) -> str:
    """Answer who wrote it, or took it."""
    bylines = (squeeze(text(each.get("by"))) for each in objects(item.get("bylines")))
    said = ", ".join(filter(None, bylines)) or text(item.get("byline"))
    return said or _name(item.get("photographer"))


def _description(item: Object, draft: Draft) -> str:
    """Answer what an item says of itself in short; of what is no text the caption does."""
    caption = "" if draft.fields["type"] == "text" else caption_of(item)
    said = (text(item.get(name)) for name in ("description_summary", "headline_extended"))
    return next(filter(None, [caption, *said]), "")


def _name(value: object) -> str:
    return next((said for each in objects(value) if (said := text(each.get("name")))), "")


def _located(item: Object) -> str:
    city = text(lowered(item.get("datelinelocation")).get("city"))
    dateline = text(item.get("located")).partition("(")[0].strip(_DASHES)
    return city or dateline


def _read_concepts(item: Object, draft: Draft) -> None:
    about = (
        Subject(code=code_of(each), name=squeeze(text(each.get("name"))), scheme=_scheme(each))
        for each in objects(item.get("subject"))
        if code_of(each) or text(each.get("name"))
    )
    draft.concepts("subjects", about)
    for field, names in (
        ("places", ("place", "places")),
        ("people", ("person", "people")),
        ("organisations", ("organisation", "organization", "company", "companies")),
    ):
        found = (_entity(each) for each in many(item, *names))
        draft.concepts(field, (each for each in found if each.name))
    words = (squeeze(text(each.get("name"))) for each in objects(item.get("keywords")))
    draft.concepts("keywords", filter(None, words))


def _scheme(concept: Object) -> str:
    return squeeze(text(concept.get("scheme")))


def _entity(concept: Object) -> Entity:
    return Entity(name=squeeze(text(concept.get("name"))), code=code_of(concept))


def _read_signals(item: Object, draft: Draft) -> None:
    """Read what says whether it is for readers: only what AP calls news content ever is."""
    for each in objects(item.get("signals")):
        draft.signals += [said for said in [squeeze(text(each.get("name")))] if said]
    if "newscontent" not in (signal.lower() for signal in draft.signals):
        draft.signals.append(ADVISORY)
        draft.notes.append("signals: not news content, so it is for editors only")
    draft.marks.append(text(item.get("editorialrole")))


AP_MEDIA: Final = Format("ap-media", "json", is_ap_media, ap_media_parts, READS)

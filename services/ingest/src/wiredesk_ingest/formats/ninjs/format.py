"""IPTC ninjs 1.x, 2.x and 3.x: one item, a list of items, or a page of them.

https://iptc.org/std/ninjs/ - pages are what APIs put around items: `item`, `items`, `data`
and the like; JSON Lines have one a line.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from wiredesk_ingest.bodies.privacy import is_private
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.flashes import first_line
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.loose_text import line
from wiredesk_ingest.formats.ninjs.concepts import read_concepts, read_links, read_marks
from wiredesk_ingest.formats.ninjs.content import has_body, read_body, read_description
from wiredesk_ingest.formats.ninjs.embargoes import obey_inner_embargoes
from wiredesk_ingest.formats.ninjs.pages import is_ninjs, items_in, uri_of
from wiredesk_ingest.formats.ninjs.pictures import is_mere_picture, read_pictures
from wiredesk_ingest.formats.ninjs.reads import READS
from wiredesk_ingest.formats.ninjs.superdesk import authors, read_superdesk
from wiredesk_ingest.formats.ninjs.tt import is_tt, read_tt
from wiredesk_ingest.formats.ninjs.values import (
    Object,
    by_role,
    objects,
    one,
    role_of,
    text,
    value_of,
)
from wiredesk_ingest.orders.fields.own_fields import obey_own
from wiredesk_ingest.orders.lines.other_lines import lines_in
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText

_TYPES: Final = frozenset({"text", "picture", "graphic", "audio", "video", "composite"})
_EVENT: Final = "eventdetails"
"""In 2.2 and later: when and where something takes place."""

_OTHER_TYPES: Final = {
    "": "text",
    "advisory": "text",
    "story": "text",
    "article": "text",
    "photo": "picture",
    "audiovisual": "video",
}


_HEADLINE: Final = "headline_"
_NOTES: Final = ("note", "notes", "comment", "instructions")
"""What senders call notes that ninjs calls `ednote`."""

_READ: Final = frozenset({"pubstatus", "embargoed", "embargoedreason"})
_MADE: Final = ("versioncreated", "contentmodified", "firstcreated", "contentcreated")
_BESIDE: Final = ("sub", "deck", "kicker", "overline")
"""What is in the roles of headlines that go with another one, best first."""


def ninjs_parts(document: Any, text_: WireText) -> Sequence[Part]:  # noqa: ANN401 - any JSON
    """Answer the items, in order."""
    found = items_in(document)
    names = [uri_of(item) or f"item {number + 1}" for number, item in enumerate(found)]
    return [
        Part(name, _reader(item), _finder(text_, name))
        for name, item in zip(names, found, strict=True)
    ]


def _reader(item: Object) -> Callable[[], Draft]:
    return lambda: read_item(item)


def _finder(text_: WireText, name: str) -> Callable[[], int | None]:
    def find() -> int | None:
        index = text_.text.find(f'"{name}"')
        return text_.byte_position(index) if index >= 0 else None

    return find


def read_item(item: Object) -> Draft:
    """Read one item. RefusalError where it is none."""
    draft = Draft(uri_of(item))
    kind = squeeze(text(item.get("type"))).lower()
    draft.fields["type"] = _type(kind, item)
    if kind == "advisory":
        draft.signals.append(ADVISORY)
    draft.version(text(item.get("version")))
    _read_times(item, draft)
    status = item.get("pubstatus")
    draft.status("" if status is None else str(status))  # a list or object is unknown, not unsaid
    read_superdesk(item, draft)
    draft.urgency(text(item.get("urgency")))
    _read_words(item, draft)
    read_marks(item, draft)
    read_concepts(item, draft)
    read_links(item, draft)
    if is_tt(item):
        read_tt(item, draft)
    read_pictures(item, draft)
    read_body(item, draft)
    if not draft.fields["headline"]:
        draft.put(headline=text(item.get("title")) or first_line(draft.fields["body_text"]))
    return draft


def _type(kind: str, item: Object) -> str:
    """Answer what an item is; one that says nothing of it may be a picture, or a mere event."""
    if not kind and is_mere_picture(item):
        return "picture"
    if not kind and item.get(_EVENT) and not has_body(item):
        return "composite"
    return kind if kind in _TYPES else _OTHER_TYPES.get(kind, "composite")


def _read_times(item: Object, draft: Draft) -> None:
    draft.instant(
        "versioncreated",
        *(text(item.get(name)) for name in _MADE),
    )
    draft.instant("firstcreated", text(item.get("firstcreated")))
    draft.instant("expires", text(item.get("expires")))
    said = item.get("embargoed")
    draft.embargo(None if said is None or said is False else text(said))
    draft.embargo(text(item.get("publish_schedule")) or None)  # Superdesk's
    for each in (item, item.get("extra")):
        if isinstance(each, Mapping):
            obey_own({name: own for name, own in each.items() if name not in _READ}, draft)
    obey_inner_embargoes(item, draft)
    draft.beside += lines_in(item)
    draft.beside += [text(each.get("headline")) for each in objects(item.get("associations"))]
    draft.beside += [text(item.get(name)) for name in _NOTES]


def _read_words(item: Object, draft: Draft) -> None:
    draft.put(
        language=text(item.get("language")),
        headline=line(one(item, "headline", "headlines", "main", "headline", "title", "")),
        subheadline=_subheadline(item),
        slugline=text(item.get("slugline")) or text(item.get("slug")),
        byline=text(item.get("byline")) or text(item.get("by")) or authors(item),
        located=text(item.get("located")),
        description_text=read_description(item),
        copyrightholder=text(item.get("copyrightholder")),
        source=_source(item),
    )
    draft.put_long(
        ednote="\n".join(_notes(item, draft)),
        usageterms=text(item.get("usageterms")),
        copyrightnotice=text(item.get("copyrightnotice")),
    )


def _subheadline(item: Object) -> str:
    """Answer what stands with the headline: below it, else above it."""
    listed = by_role(item.get("headlines")) or by_role(item.get("headline"))
    others = [(name, text(said)) for name, said in item.items() if name.startswith(_HEADLINE)]
    told = [(role, said) for role, said in [*listed.items(), *others] if said]
    return next((said for sign in _BESIDE for role, said in told if sign in role), "")


def _notes(item: Object, draft: Draft) -> list[str]:
    """Answer all notes to editors; those for the desk alone are obeyed, and in no field."""
    said = text(item.get("ednote"))
    listed = objects(item.get("ednotes")) or ([] if said else objects(item.get("ednote")))
    public = [each for each in listed if not is_private(role_of(each))]
    draft.private_notes += [value_of(each) for each in listed if is_private(role_of(each))]
    notes = [value_of(each) or text(each.get("name")) for each in public]
    return [*dict.fromkeys(filter(None, [said, *notes]))]


def _source(item: Object) -> str:
    for name in ("source", "infosources", "infosource", "provider"):
        for each in objects(item.get(name)):
            if said := text(each.get("name")) or text(each.get("literal")):
                return said
    return ""


NINJS: Final = Format("ninjs", "json", is_ninjs, ninjs_parts, READS)

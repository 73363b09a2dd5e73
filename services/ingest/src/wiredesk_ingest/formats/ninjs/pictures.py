"""The pictures of a ninjs item: its own where it is one, and those that go with it."""

from typing import Final

from wiredesk_ingest.bodies.pictures import picture
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.loose_text import line
from wiredesk_ingest.formats.ninjs.content import has_body, has_plain_body, looks_like_markup
from wiredesk_ingest.formats.ninjs.values import (
    Object,
    by_role,
    objects,
    one,
    renditions_of,
    text,
)

_CREDITS: Final = ("creditline", "byline", "by", "copyrightholder")
_IN_PICTURES: Final = frozenset({"picture", "graphic"})
"""Types of what is a picture."""


def read_pictures(item: Object, draft: Draft) -> None:
    """Read the pictures that go with the item, or the item itself where it is one."""
    if draft.fields["type"] in _IN_PICTURES:
        _read_picture(item, draft)
    for each in objects(item.get("associations")):
        kind = text(each.get("type")).lower()
        if not _is_usable(each):
            continue
        if kind in _IN_PICTURES or (not kind and _shows(each)):
            _read_picture(each, draft, alt=text(each.get("body_text")))  # Superdesk's place for it
        elif kind in {"", "text"} and has_plain_body(each):
            draft.notes.append(f"associations: the text of {_name(each)!r} is no part of this one")


def is_mere_picture(item: Object) -> bool:
    """Tell whether an item that says no type has sizes of a picture and no text."""
    return _shows(item) and not has_body(item)


def _shows(item: Object) -> bool:
    """Tell whether all renditions of what says no type are pictures."""
    renditions = objects(item.get("renditions"))
    kinds = [text(each.get("mimetype")) or text(each.get("contenttype")) for each in renditions]
    return bool(kinds) and all(kind.lower().startswith("image/") for kind in kinds)


def _may_show(rendition: Object) -> bool:
    """Tell whether a rendition of a picture is one, and not its caption as a file."""
    kind = text(rendition.get("mimetype")) or text(rendition.get("contenttype"))
    return not kind or kind.lower().startswith(("image/", "application/octet"))


def _name(item: Object) -> str:
    return squeeze(text(item.get("uri")) or text(item.get("guid")) or text(item.get("name")))[:80]


def _is_usable(item: Object) -> bool:
    return text(item.get("pubstatus")).lower() in {"", "usable"}


def _read_picture(item: Object, draft: Draft, *, alt: str = "") -> None:
    renditions = renditions_of(filter(_may_show, objects(item.get("renditions"))))
    credits_ = [text(item.get(name)) for name in _CREDITS]
    caption = one(item, "description_text", "descriptions", "caption", "text", "")
    credits_.insert(0, by_role(item.get("descriptions")).get("creditline", ""))
    picture(
        draft,
        renditions,
        caption=line(caption) if looks_like_markup(caption) else caption,
        credit=next(filter(None, credits_), ""),
        alt=one(item, "alttext", "alttexts") or alt or one(item, "headline", "headlines", "alt"),
    )

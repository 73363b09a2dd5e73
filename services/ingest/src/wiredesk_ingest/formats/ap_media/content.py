"""The text and the pictures of an AP item: its renditions, where they are in the wire."""

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Final

from wiredesk.doubts import WORDS_ELSEWHERE
from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.markup import html_body, text_body
from wiredesk_ingest.bodies.pictures import MOST_PICTURES, picture
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.loose_text import line
from wiredesk_ingest.formats.ninjs.values import Object, lowered, objects, renditions_of, text
from wiredesk_ingest.formats.nitf.body import nitf_body, nitf_inside
from wiredesk_ingest.formats.packed_xml import packed_xml
from wiredesk_ingest.located import locate
from wiredesk_ingest.reading.xml import local

_BODIES: Final = ("body_nitf", "nitf", "main", "body_html", "body_xhtml", "body_text", "script")
_INLINE: Final = (
    "nitf",
    "body_nitf",
    "body_html",
    "value",
    "content",
    "body",
    "data",
    "html",
    "text",
)
_PICTURES: Final = frozenset({"picture", "photo", "graphic"})


def read_body(item: Object, draft: Draft) -> None:
    """Set the body from the first rendition that is in the wire, and not only linked to."""
    body = next((_body(said, draft) for said in _said(item)), None)
    if body is None and draft.fields["type"] == "text" and item.get("renditions"):
        draft.notes.append("body: not in the wire, which only links to it, so it holds")
        draft.signals.append(WORDS_ELSEWHERE)
    body = body or Body()
    draft.body(body)
    locate(draft)
    add_figures(body.figures, draft)


def _said(item: Object) -> Iterable[str]:
    for name in _BODIES:
        yield from _inline(item.get(name))
    renditions = lowered(item.get("renditions"))
    for name in sorted(renditions, key=lambda name: "nitf" not in name):
        if "nitf" in name or "html" in name:
            yield from _inline(renditions[name])


def _inline(value: object) -> Iterable[str]:
    """Answer a text, or the texts in an object that may be one's content."""
    if isinstance(value, str) and value.strip():
        yield value
    elif isinstance(value, Mapping):
        inside = lowered(value)
        for name in _INLINE:
            if (said := text(inside.get(name))).strip() and "<" in said:
                yield said


def _body(said: str, draft: Draft) -> Body:
    """Make a body of NITF as a document or as a piece, of HTML, or of plain text."""
    if (root := packed_xml(said, draft)) is not None:
        return (nitf_inside if local(root) == "nitf" else nitf_body)(root, draft)
    return html_body(said) if "<" in said else text_body(said)


def read_pictures(item: Object, draft: Draft) -> None:
    """Read the item's own picture where it is one, and those that go with it."""
    if draft.fields["type"] in _PICTURES:
        _read_picture(item, draft)
    for each in islice(filter(_is_usable, objects(item.get("associations"))), MOST_PICTURES):
        _read_picture(each, draft)


def _is_usable(association: Object) -> bool:
    """Tell whether an association is a picture that may be shown."""
    status = text(association.get("pubstatus")).lower()
    return text(association.get("type")).lower() in _PICTURES and status in {"", "usable"}


def _read_picture(item: Object, draft: Draft) -> None:
    renditions = renditions_of(filter(_shows, objects(item.get("renditions"))))
    if renditions:
        picture(draft, renditions, caption=caption_of(item), credit=_credit(item), alt=_alt(item))


def _shows(rendition: Object) -> bool:
    kind = text(rendition.get("mimetype")).lower() or text(rendition.get("type")).lower()
    return kind.startswith("image/") or kind in _PICTURES


def caption_of(item: Object) -> str:
    """Answer what is said of a picture, a film or a sound, as far as the wire has it."""
    for name in ("description_caption", "caption", "caption_nitf", "description_summary"):
        for said in _inline(item.get(name)):
            return line(said)
    return ""


def _credit(item: Object) -> str:
    people = [
        text(item.get("description_creditline")),
        *(text(each.get("name")) for each in objects(item.get("photographer"))),
        *(text(each.get("by")) for each in objects(item.get("bylines"))),
    ]
    return next(filter(None, people), "")


def _alt(item: Object) -> str:
    return text(item.get("description_alttext")) or text(item.get("headline"))

"""The body and the pictures of a ninjs item."""

from collections.abc import Iterable
from typing import Final

from wiredesk_ingest.body import Body, is_private
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.ninjs_values import Object, objects, one, text
from wiredesk_ingest.markup import html_body, text_body
from wiredesk_ingest.pictures import Rendition, add_figures, picture, rendition_size

_HTML: Final = ("body_html", "body_xhtml")
_CREDITS: Final = ("creditline", "byline", "by", "copyrightholder")
_IN_PICTURES: Final = frozenset({"picture", "graphic"})


def read_body(item: Object, draft: Draft) -> None:
    """Read the body: HTML before plain text, and what is XML of a sender's own last."""
    candidates = [*_plain_fields(item), *_listed(item)]
    said = min(candidates, key=lambda each: each[0], default=None)
    body = Body() if said is None else (text_body if said[0] == 1 else html_body)(said[1])
    draft.body(body)
    add_figures(body.figures, draft)


def _plain_fields(item: Object) -> Iterable[tuple[int, str]]:
    for name in _HTML:
        if html := text(item.get(name)).strip():
            yield 0, html
    plain = text(item.get("body_text"))
    if plain.strip():
        yield 1, plain


def _listed(item: Object) -> Iterable[tuple[int, str]]:
    """Answer the bodies of 2.x and 3.x with their rank: 0 HTML, 1 plain text, 2 other mark-up."""
    for each in objects(item.get("bodies")):
        role, kind = text(each.get("role")).lower(), text(each.get("contenttype")).lower()
        value = text(each.get("value"))
        if not value.strip() or is_private(role):
            continue
        if "html" in kind or (not kind and "html" in role):
            yield 0, value
        elif "xml" in kind:
            yield 2, value
        else:
            yield 1, value


def read_pictures(item: Object, draft: Draft) -> None:
    """Read the pictures that go with the item, or the item itself where it is one."""
    if draft.fields["type"] in _IN_PICTURES:
        _read_picture(item, draft)
    for each in objects(item.get("associations")):
        if text(each.get("type")).lower() in _IN_PICTURES and _is_usable(each):
            _read_picture(each, draft)


def _is_usable(item: Object) -> bool:
    return text(item.get("pubstatus")).lower() in {"", "usable"}


def _read_picture(item: Object, draft: Draft) -> None:
    renditions = [
        Rendition(
            text(each.get("href")).strip(),
            rendition_size(each.get("width")),
            rendition_size(each.get("height")),
        )
        for each in objects(item.get("renditions"))
    ]
    picture(
        draft,
        renditions,
        caption=one(item, "description_text", "descriptions", "caption", ""),
        credit=next(filter(None, (text(item.get(name)) for name in _CREDITS)), ""),
        alt=one(item, "alttext", "alttexts") or one(item, "headline", "headlines", "alt"),
    )

"""What a NewsML-G2 item carries: the text, in one of several shapes, and pictures."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from wiredesk_ingest.body import Body, body_of
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_g2_meta import is_for_editors
from wiredesk_ingest.formats.nitf_body import nitf_inside
from wiredesk_ingest.formats.packed_xml import packed_xml
from wiredesk_ingest.markup import html_body, looks_like_html, text_body
from wiredesk_ingest.pictures import Rendition, add_figures, picture, rendition_size
from wiredesk_ingest.words import count, squeeze
from wiredesk_ingest.xml import Children, Element, children, in_language, local, text_of

_PICTURES: Final = "image/"
_CREDITS: Final = ("creditline", "by", "creator")
_CONTACTS: Final = frozenset({"contactinfo"})
"""In lower case: what concepts and events that stand in a text say of people and places."""

_ARE_PICTURES: Final = frozenset({"picture", "graphic"})


def read_content(groups: Children, draft: Draft) -> None:
    """Read the content set: one body, and every picture."""
    whole = [part for group in groups.get("contentSet", ()) for part in group]
    parts = [part for part in whole if not is_for_editors(part)]
    if len(parts) < len(whole):
        draft.notes.append(f"body: {len(whole) - len(parts)} private parts left out")
    inline = [part for part in parts if local(part) in {"inlineXML", "inlineData"}]
    language = str(draft.fields.get("language", ""))
    body = _best(_body(part, draft) for part in in_language(inline, language))
    draft.body(body)
    _read_pictures([part for part in parts if local(part) == "remoteContent"], groups, draft)
    add_figures(body.figures, draft)


def _best(bodies: Iterable[Body]) -> Body:
    """Answer the body with the most words; the first of equals, for that is the agency's order."""
    return max(bodies, key=lambda body: count(body.text), default=Body())


def _body(part: Element, draft: Draft) -> Body:
    kind = (part.get("contenttype") or "").lower()
    if encoding := part.get("encoding"):
        draft.notes.append(f"body: a part in {squeeze(encoding)[:40]} left out")
        return Body()
    if kind.startswith((_PICTURES, "audio/", "video/")):
        return Body()
    inside = list(part)
    if inside:
        return _tree_body(inside[0] if len(inside) == 1 else part, draft)
    text = part.text or ""
    if (root := packed_xml(text)) is not None:
        return _tree_body(root, draft)
    return html_body(text) if "html" in kind or looks_like_html(text) else text_body(text)


def _tree_body(root: Element, draft: Draft) -> Body:
    if local(root) == "nitf":
        return nitf_inside(root, draft)
    if local(root) == "html" and not draft.fields.get("headline"):
        draft.put(headline=text_of(root.find("{*}head/{*}title")))
    bodies = list(root.iter("{*}body")) if local(root) == "html" else []
    return body_of(bodies[0] if len(bodies) == 1 else root, skip=_CONTACTS)


def _read_pictures(remotes: Sequence[Element], groups: Children, draft: Draft) -> None:
    found = [part for part in remotes if _is_picture(part, draft)]
    metas = _part_metas(groups)
    for renditions in _same_picture(found):
        about = _about(renditions[0], groups, metas, draft)
        picture(draft, [_rendition(part) for part in renditions], **about)


def _is_picture(part: Element, draft: Draft) -> bool:
    kind = (part.get("contenttype") or "").lower()
    return kind.startswith(_PICTURES) or (not kind and draft.fields["type"] in _ARE_PICTURES)


def _same_picture(parts: Sequence[Element]) -> list[list[Element]]:
    """Group renditions: a rendition that is there already begins the next picture."""
    groups: list[list[Element]] = []
    seen: set[str] = set()
    for part in parts:
        rendition = part.get("rendition") or part.get("renditionuri") or ""
        if not groups or not rendition or rendition in seen:
            groups.append([])
            seen = set()
        seen.add(rendition)
        groups[-1].append(part)
    return groups


def _rendition(part: Element) -> Rendition:
    href = (part.get("href") or "").strip()
    return Rendition(href, rendition_size(part.get("width")), rendition_size(part.get("height")))


def _about(
    part: Element, groups: Children, metas: Mapping[str, Children], draft: Draft
) -> dict[str, str]:
    """Answer a picture's words: its own, its partMeta's, or the item's where it is a picture."""
    own = children(part)
    ids = dict.fromkeys((part.get("partid") or part.get("id") or "").split())
    told = [metas[each] for each in ids if each in metas]
    described = [own, *told]
    if draft.fields["type"] in _ARE_PICTURES:
        described += [children(meta) for meta in groups.get("contentMeta", ())]
    return {
        "caption": _said(described, "description") or _said(described, "caption"),
        "credit": next(filter(None, (_said(described, name) for name in _CREDITS)), ""),
        "alt": _said(described, "altText") or _said([own], "title") or _said(told, "headline"),
    }


def _part_metas(groups: Children) -> dict[str, Children]:
    """Answer what is said of each part, by its id; the first of two partMetas counts."""
    metas: dict[str, Children] = {}
    for meta in groups.get("partMeta", ()):
        about = children(meta)
        for each in f"{meta.get('partid') or ''} {meta.get('contentrefs') or ''}".split():
            metas.setdefault(each, about)
    return metas


def _said(described: Iterable[Children], name: str) -> str:
    for group in described:
        for element in group.get(name, ()):
            names = [*element.iterfind("{*}name")] or [element]
            if not is_for_editors(element) and (text := squeeze(text_of(names[0]))):
                return text
    return ""

"""The pictures of a NewsML-G2 item: their sizes, and what is said of each."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from wiredesk_ingest.bodies.pictures import Rendition, based, picture, rendition_size
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_g2.private import is_for_editors
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.reading.xml import Children, Element, children, children_named, text_of

_PICTURES: Final = "image/"
_ARE_PICTURES: Final = frozenset({"picture", "graphic"})
_CAPTIONS: Final = ("description", "caption")
_CREDITS: Final = ("creditline", "by", "creator")


class _Words(NamedTuple):
    """What one place says of a picture."""

    caption: str = ""
    credit: str = ""
    alt: str = ""


def read_pictures(remotes: Sequence[Element], groups: Children, draft: Draft) -> None:
    """Add the pictures among an item's remote contents, each with all of its sizes."""
    found = [part for part in remotes if _is_picture(part, draft)]
    metas, item = _part_metas(groups), _Words()
    if draft.fields["type"] in _ARE_PICTURES:
        item = _first(_words(children(meta), "altText") for meta in groups.get("contentMeta", ()))
    for renditions in _same_picture(found):
        told = _first([*_told(renditions[0], metas), item])
        picture(draft, [_rendition(part) for part in renditions], **told._asdict())
    for link in _links(groups):
        told = _words(children(link), "altText")
        caption = _title(link) or _description(link)
        picture(draft, [_linked(link)], **told._replace(caption=caption)._asdict())


def _links(groups: Children) -> Iterable[Element]:
    """Answer the links of an item to pictures that they say where to get."""
    for meta in groups.get("itemMeta", ()):
        for link in children_named(meta, "link"):
            if _shows(link) and _linked(link).href and not is_for_editors(link):
                yield link


def _shows(link: Element) -> bool:
    """Tell whether a link leads to a picture's file, and not to an item of one or to a page."""
    if kind := _contenttype(link):
        return kind.startswith(_PICTURES)
    classes = children_named(link, "itemClass")
    return any(last_name(each.get("qcode") or "") in _ARE_PICTURES for each in classes)


def _linked(link: Element) -> Rendition:
    """Answer what a link leads to; a file's name is one of what comes by another way."""
    href = link.get("href") or _said(children(link), "filename", "fileName")
    return Rendition(
        based(href.strip(), link),
        rendition_size(link.get("width")),
        rendition_size(link.get("height")),
    )


def _title(link: Element) -> str:
    titles = children_named(link, "title")
    captions = [each for each in titles if last_name(each.get("role") or "") == "caption"]
    return _said({"title": captions or titles}, "title")


def _description(link: Element) -> str:
    """Answer how a link describes a picture, without the words on which to click for it."""
    for description in children_named(link, "description"):
        to_it = {
            squeeze(text_of(each))
            for each in description.iter("{*}a")
            if each.get("href") == link.get("href")
        }
        said = squeeze(text_of(description))
        for words in filter(None, to_it):
            said = said.removesuffix(words).rstrip()
        if said and not _is_alt(description) and not is_for_editors(description):
            return said
    return ""


def _contenttype(part: Element) -> str:
    return (part.get("contenttype") or "").lower()


def _first(told: Iterable[_Words]) -> _Words:
    """Answer of each kind of words the first that are said."""
    return _Words(*(next(filter(None, said), "") for said in zip(*told, strict=True)))


def _is_picture(part: Element, draft: Draft) -> bool:
    kind = _contenttype(part)
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
    href = based((part.get("href") or "").strip(), part)
    return Rendition(href, rendition_size(part.get("width")), rendition_size(part.get("height")))


def _told(part: Element, metas: Mapping[str, _Words]) -> Iterable[_Words]:
    """Answer what a picture says of itself, then what its partMeta says."""
    ids = dict.fromkeys((part.get("partid") or part.get("id") or "").split())
    return [_words(children(part), "altText", "title"), *(metas[i] for i in ids if i in metas)]


def _part_metas(groups: Children) -> dict[str, _Words]:
    """Answer what is said of each part, by its id; the first of two partMetas counts."""
    metas: dict[str, _Words] = {}
    for meta in groups.get("partMeta", ()):
        words = _words(children(meta), "altText", "headline")
        for each in f"{meta.get('partid') or ''} {meta.get('contentrefs') or ''}".split():
            metas.setdefault(each, words)
    return metas


def _words(group: Children, *alts: str) -> _Words:
    alt = [each for each in group.get("description", ()) if _is_alt(each)]
    if alt:
        others = [each for each in group["description"] if not _is_alt(each)]
        group = {"altText": alt, **group, "description": others}
    return _Words(_said(group, *_CAPTIONS), _said(group, *_CREDITS), _said(group, *alts))


def _is_alt(description: Element) -> bool:
    """Tell whether a description stands in for a picture that nobody sees."""
    return last_name(description.get("role") or "").replace("-", "") == "alttext"


def _said(group: Children, *names: str) -> str:
    """Answer the first text among some children; of a person or party its name."""
    for element in (element for name in names for element in group.get(name, ())):
        named = next(element.iterfind("{*}name"), element)
        if not is_for_editors(element) and (text := squeeze(text_of(named))):
            return text
    return ""

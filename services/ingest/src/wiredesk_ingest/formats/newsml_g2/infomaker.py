"""Infomaker's (Navigaglobal's) own parts in NewsML-G2: the text in `idf`, links, and times of use.

https://github.com/Infomaker/writer-format - `idf` has groups of elements, each of a type, and
objects (pictures, boxes, embeds) whose data is mostly for programs.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from wiredesk.article import Entity
from wiredesk_ingest.bodies.body import Body, body_of
from wiredesk_ingest.bodies.escaped import unescape_html
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.tags import LEFT_OUT
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.reading.xml import Children, Element, children, local, text_of

_ENTITIES: Final = {
    "place": "places",
    "person": "people",
    "organisation": "organisations",
}
"""What a link of the relation `subject` leads to, and the field for it; else it is a key word."""

_TAGS: Final = {
    "headline": "h2",
    "blockquote": "blockquote",
    "unordered-list": "ul",
    "ordered-list": "ol",
}
"""Types of elements that are no paragraph."""


def read_infomaker(meta: Children, draft: Draft) -> None:
    """Read what itemMeta says in Infomaker's own words: when it may be used, who wrote, of whom."""
    for each in meta.get("itemMetaExtProperty", ()):
        name, value = (each.get("type") or "").lower(), each.get("value") or ""
        if name == "imext:pubstart":
            draft.embargo(value)
        elif name == "imext:pubstop":
            draft.instant("expires", value)
    links = [link for group in meta.get("links", ()) for link in children(group).get("link", ())]
    if not draft.fields.get("byline"):
        draft.put(byline=", ".join(_titles(links, "author")))
    for field, titles in _about(links).items():
        known = draft.fields.get(field, ())
        named = titles if field == "keywords" else [Entity(name=title) for title in titles]
        draft.concepts(field, [*known, *named])


def read_objects(meta: Children, content_meta: Element, draft: Draft) -> None:
    """Read what stands beside the text: pictures, the item's own where it is one, and a teaser."""
    figures = []
    for each in content_meta.iterfind("{*}metadata//{*}object"):
        kind = (each.get("type") or "").rpartition("/")[2].lower()
        if kind == "image":
            _make_figure(each, _own_address(meta, draft))
            figures.append(each)
        elif kind == "teaser" and not draft.fields.get("description_text"):
            draft.put(description_text=next(map(text_of, _data(each).get("text", ())), ""))
    add_figures(figures, draft)
    shown = draft.fields.get("pictures", ())
    if shown and draft.fields["type"] == "picture" and not draft.fields.get("description_text"):
        draft.put(description_text=shown[0].caption)


def _own_address(meta: Children, draft: Draft) -> str:
    """Answer where an item is that is a picture itself."""
    if draft.fields["type"] != "picture":
        return ""
    said = {each.get("type"): each.get("value") for each in meta.get("itemMetaExtProperty", ())}
    return said.get("imext:url") or next(map(text_of, meta.get("fileName", ())), "")


def _titles(links: Iterable[Element], rel: str) -> list[str]:
    said = (squeeze(link.get("title") or "") for link in links if link.get("rel") == rel)
    return [*dict.fromkeys(filter(None, said))]


def _about(links: Iterable[Element]) -> Mapping[str, list[str]]:
    about: dict[str, list[str]] = {}
    for link in links:
        kind = (link.get("type") or "").rpartition("/")[2]
        if link.get("rel") == "subject" and (title := squeeze(link.get("title") or "")):
            about.setdefault(_ENTITIES.get(kind, "keywords"), []).append(title)
    return about


def idf_body(root: Element, draft: Draft) -> Body:
    """Answer the text; a headline that is the item's own is no part of it."""
    for element in [*root.iter("{*}element", "{*}list-item", "{*}object")]:
        if local(element) == "object":
            _read_object(element)
        else:
            _read_element(element, draft)
    unescape_html(root)
    return body_of(root)


def _read_element(element: Element, draft: Draft) -> None:
    kind = (element.get("type") or "").lower()
    if local(element) == "list-item":
        element.tag = "li"
    elif kind == "headline" and not draft.fields.get("headline"):
        draft.put(headline=text_of(element))
        element.tag = LEFT_OUT
    elif kind == "headline" and squeeze(text_of(element)) == draft.fields["headline"]:
        element.tag = LEFT_OUT
    else:
        element.tag = "h3" if kind.startswith("subheadline") else _TAGS.get(kind, "p")


def _read_object(element: Element) -> None:
    """Keep of an object what readers get: a link, a picture, a box with words of its own."""
    kind = (element.get("type") or "").rpartition("/")[2].lower()
    if kind == "link":
        _make_link(element)
    elif kind == "image":
        _make_figure(element)
    elif kind == "content-part":
        _make_box(element)
    else:
        element.tag = LEFT_OUT


def _data(element: Element) -> Children:
    return children(next(element.iterfind("{*}data"), None))


def _make_link(element: Element) -> None:
    said = {name: squeeze(text_of(found[0])) for name, found in _data(element).items()}
    _empty(element)
    element.tag = "a"
    element.set("href", said.get("href", ""))
    element.text = said.get("anchor") or said.get("title") or ""


def _make_figure(element: Element, otherwise: str = "") -> None:
    own = next(element.iterfind("{*}links/{*}link[@rel='self']"), element)
    data = _data(own)
    address = own.get("url") or otherwise or own.get("uri") or ""
    by = _titles(own.iterfind("{*}links/{*}link"), "author")
    _empty(element)
    element.tag = "figure"
    image = element.makeelement(
        "img", {"src": f"https:{address}" if address[:2] == "//" else address}
    )
    element.append(image)
    for name in ("width", "height", "alttext"):
        for found in data.get(name, ())[:1]:
            image.set(name.removesuffix("text"), squeeze(text_of(found)))
    for name, text in (
        ("caption", next(map(text_of, data.get("caption") or data.get("text") or ()), "")),
        ("credit", ", ".join(by)),
    ):
        if text:
            said = element.makeelement("span", {"class": name})
            said.text = text
            element.append(said)


def _make_box(element: Element) -> None:
    kept = [each for name in ("title", "subject", "text") for each in _data(element).get(name, ())]
    _empty(element)
    element.tag = "div"
    for each in kept:
        each.tag = "h3" if local(each) == "title" else "div"
        element.append(each)


def _empty(element: Element) -> None:
    """Take out what is inside; what stands behind an element belongs to its line."""
    tail = element.tail
    for child in [*element]:
        element.remove(child)
    element.text, element.tail = None, tail

"""The texts of Atom: plain, HTML or XHTML by their type, and by `mode` in Atom 0.3."""

from base64 import b64decode
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from wiredesk_ingest.bodies.body import Body, refuse_too_many_texts
from wiredesk_ingest.bodies.links import base_of, whole
from wiredesk_ingest.bodies.markup import text_body
from wiredesk_ingest.bodies.words import count, squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.feeds.copy import set_copy
from wiredesk_ingest.formats.feeds.media import words_of_groups
from wiredesk_ingest.formats.feeds.names import Names, every, said
from wiredesk_ingest.formats.feeds.people import without_address
from wiredesk_ingest.formats.loose_text import body_from_html, body_from_text, body_from_tree, line
from wiredesk_ingest.reading.xml import Element, local, text_of

_TEASERS: Final = ("media:description",)
_BINARY: Final = ("image/", "audio/", "video/", "application/")


def read_text(names: Names, base: str, draft: Draft, own: Sequence[str]) -> Body:
    """Set the body and, beside one, the description; answer the body.

    `own`: the entry's addresses.
    """
    body = _best(every(names, "content"), base, draft)
    summary = _best(every(names, "summary"), base, draft)
    return set_copy(
        draft, (body, summary), own, lambda: said(names, *_TEASERS) or words_of_groups(names)
    )


def _best(elements: Collection[Element], base: str, draft: Draft) -> Body | None:
    """Answer the body with the most words; Atom 0.3 may have several for one entry."""
    refuse_too_many_texts(elements)
    bodies = [_body(element, base, draft) for element in elements]
    told = [body for body in bodies if body.text or body.figures]
    for_desks = next((body for body in bodies if body.notes or body.aside), None)
    return max(told, key=lambda body: count(body.text), default=for_desks)


def _body(element: Element, base: str, draft: Draft) -> Body:
    kind = (element.get("type") or "text").partition(";")[0].strip().lower()
    if len(element):
        return body_from_tree(element, base)
    base = base_of(element, base)
    if element.get("mode") == "base64" and not _is_binary(kind):
        return _unpacked(element.text or "", kind, base, draft)
    if _is_binary(kind):
        if (element.text or "").strip():
            draft.notes.append(f"body: a part in base64 ({squeeze(kind)[:40]}) left out")
        return Body()
    text = element.text or ""
    if "html" in kind:
        return body_from_html(text, base)
    if element.get("mode") == "escaped":
        return body_from_text(text, base)
    return text_body(text)


def packed_tags(root: Element) -> int:
    """Count what may be tags in the texts that Atom 0.3 packs."""
    packed = root.iterfind(".//*[@mode='base64']")
    return sum((_decoded(each.text or "") or "").count("<") for each in packed)


def _decoded(text: str) -> str | None:
    try:
        return b64decode(text, validate=False).decode()
    except ValueError:
        return None


def _unpacked(text: str, kind: str, base: str, draft: Draft) -> Body:
    """Answer a text that Atom 0.3 packs; of what is not UTF-8 inside, nobody says the charset."""
    said = _decoded(text)
    if said is None:
        draft.notes.append(f"body: a part in base64 ({squeeze(kind)[:40]}) left out")
        return Body()
    return body_from_html(said, base) if "html" in kind else text_body(said)


def is_text(kind: str) -> bool:
    """Tell whether a media type is one of texts."""
    kind = kind.partition(";")[0].strip().lower()
    return kind.startswith("text") or kind.endswith(("xml", "html"))


def _is_binary(kind: str) -> bool:
    return kind.startswith(_BINARY) and not kind.endswith(("xml", "html"))


def text_line(elements: Iterable[Element]) -> str:
    """Answer the first of some texts that has words, as a line without mark-up."""
    for element in elements:
        if text := _line_of(element):
            return text
    return ""


def _line_of(element: Element) -> str:
    kind, mode = (element.get("type") or "").lower(), element.get("mode")
    if len(element):
        for program in element.iter("{*}script", "{*}style"):
            program.text = None
        return squeeze(text_of(element))
    if mode == "base64":
        return line(_decoded(element.text or "") or "")
    if "html" in kind or mode == "escaped":
        return line(element.text or "")
    return squeeze(element.text or "")


def links(names: Names, rel: str, base: str) -> Sequence[str]:
    """Answer the addresses of an element's links of one relation, HTML pages first."""
    found = [
        each
        for each in every(names, "link")
        if (each.get("rel") or "alternate").strip().lower() == rel and each.get("href")
    ]
    found.sort(key=lambda each: "html" not in (each.get("type") or "html"))
    return [whole(each.get("href") or "", base_of(each, base)) for each in found]


def person_names(names: Names) -> str:
    """Answer the names of the authors; never their addresses."""
    people = [
        without_address(text_of(part))
        for author in every(names, "author", "dc:creator")
        for part in (author if len(author) else [author])
        if local(part) in {"name", "creator"}
    ]
    return ", ".join(dict.fromkeys(filter(None, people)))

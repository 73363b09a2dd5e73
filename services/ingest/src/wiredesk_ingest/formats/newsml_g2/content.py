"""What a NewsML-G2 item carries: the text, in one of several shapes, and pictures."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from wiredesk.doubts import WORDS_ELSEWHERE
from wiredesk_ingest.bodies.body import Body, body_of, refuse_too_many_texts
from wiredesk_ingest.bodies.escaped import unescape_html
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.markup import html_body, looks_like_html, text_body
from wiredesk_ingest.bodies.words import count, squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.encoded_text import decoded
from wiredesk_ingest.formats.newsml_g2.bylines import take_byline
from wiredesk_ingest.formats.newsml_g2.infomaker import idf_body
from wiredesk_ingest.formats.newsml_g2.pictures import read_pictures
from wiredesk_ingest.formats.newsml_g2.private import constrain_parts, is_for_editors
from wiredesk_ingest.formats.newsml_g2.tt import KIND, tt_body
from wiredesk_ingest.formats.nitf.body import nitf_inside
from wiredesk_ingest.formats.packed_xml import packed_xml
from wiredesk_ingest.formats.texts.typed_lines import part_typed_lines
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.reading.xml import Children, Element, in_language, local, text_of

_NO_TEXTS: Final = ("image/", "audio/", "video/")
_PARAGRAPH: Final = re.compile(r"\s*<p>([^<>&]*)</p>\s*")
_TEXT: Final = re.compile(r"\s*(?:text/|application/(?:\S*xml|\S*nitf|html))", re.IGNORECASE)
_NOTES: Final = frozenset({"note", "notes"})
"""Roles of a whole part beside the text; in it a class of that name may be anything."""

_DATA: Final = frozenset({"sports-content", "events", "event", "concept", "conceptSet"})
"""Roots of what programs read: results, and what concepts and events are. In it are no articles;
SportsML may have one beside the results."""

_CONTACTS: Final = frozenset({"contactinfo"})
"""In lower case: what concepts and events that stand in a text say of people and places."""


_PAGE_PARTS: Final = frozenset({"article", "aside", "nav", "footer", "script", "style"})

_LONGEST_BYLINE: Final = 200
"""Characters."""


def read_content(groups: Children, draft: Draft) -> None:
    """Read the content set: one body, and every picture."""
    constrain_parts(groups)
    whole = [part for group in groups.get("contentSet", ()) for part in group]
    parts = [part for part in whole if not (is_for_editors(part) or _is_notes(part))]
    if len(parts) < len(whole):
        draft.notes.append(f"body: {len(whole) - len(parts)} private parts left out")
    inline = _texts([part for part in parts if local(part) in {"inlineXML", "inlineData"}], draft)
    refuse_too_many_texts(inline)
    draft.beside += [text_of(title) for each in inline for title in _titles(each)]
    language = str(draft.fields.get("language", ""))
    body = _best([_body(part, draft) for part in in_language(inline, language)])
    draft.body(body)
    remotes = [part for part in parts if local(part) == "remoteContent"]
    if not body.text and draft.fields["type"] == "text":
        _tell_of_words_elsewhere(remotes, draft)
    read_pictures(remotes, groups, draft)
    add_figures(body.figures, draft)


def _titles(document: Element) -> Iterable[Element]:
    """Answer the title of a document that is a text: its first, as copy may have some, too."""
    return islice(document.iter("{*}title"), 1)


def _texts(parts: Sequence[Element], draft: Draft) -> Sequence[Element]:
    """Answer those that are texts; an item that has none, but data, is no article."""
    texts = [part for part in parts if not _is_data(part)]
    if data := len(parts) - len(texts):
        draft.notes.append(f"body: {data} parts of data left out, such as results or events")
        if not texts and draft.fields["type"] == "text":
            draft.fields["type"] = "composite"
    return texts


def _is_data(part: Element) -> bool:
    return bool(len(part)) and local(part[0]) in _DATA and part[0].find("{*}article") is None


def _is_notes(part: Element) -> bool:
    return last_name(part.get("role") or "") in _NOTES


def _tell_of_words_elsewhere(remotes: Sequence[Element], draft: Draft) -> None:
    """Hold an item whose text is only linked to: a headline alone is not what the agency tells."""
    if any(_TEXT.match(part.get("contenttype") or "") for part in remotes):
        draft.signals.append(WORDS_ELSEWHERE)
        draft.notes.append("body: not in the wire, which only links to it, so it holds")


def _best(bodies: Sequence[Body]) -> Body:
    """Answer the body with the most words; the first of equals, for that is the agency's order."""
    if len(bodies) == 1:
        return bodies[0]  # as mostly: there is nothing to count
    return max(bodies, key=lambda body: count(body.text), default=Body())


def _body(part: Element, draft: Draft) -> Body:
    kind = (part.get("contenttype") or "").lower()
    if kind.startswith(_NO_TEXTS):
        return Body()
    if len(part) and KIND in kind:
        return tt_body(part, draft)
    if len(part):
        return _tree_body(_root_of(part), draft)
    text = part.text or ""
    if encoding := part.get("encoding"):
        text = decoded(text, encoding, part.get("contenttype") or "", draft)
    if (root := packed_xml(text, draft)) is not None:
        return _tree_body(root, draft)
    if kind.startswith("text/plain") and (alone := _PARAGRAPH.fullmatch(text)):
        text = alone[1]  # ANSA's: its lines are the paragraphs
    return html_body(text) if "html" in kind or looks_like_html(text) else text_body(text)


def _root_of(part: Element) -> Element:
    root = part[0] if _is_wrapped(part) else part
    if local(root) not in _DATA:
        return root
    story = next(root.iter("{*}article"), root)
    return story[0] if _is_wrapped(story) else story


def _is_wrapped(part: Element) -> bool:
    """Tell whether a part holds one document, and no word beside it."""
    return len(part) == 1 and not f"{part.text or ''}{part[0].tail or ''}".strip()


def _tree_body(root: Element, draft: Draft) -> Body:
    if local(root) == "nitf":
        return nitf_inside(root, draft)
    if local(root) == "idf":
        return idf_body(root, draft)
    if local(root) == "html" and not draft.fields.get("headline"):
        draft.put(headline=text_of(root.find("{*}head/{*}title")))
    unescape_html(root)
    bodies = list(root.iter("{*}body")) if local(root) == "html" else []
    body = _article_in(bodies[0]) if len(bodies) == 1 else root
    part_typed_lines(body)
    _part_dateline(body)
    take_byline(body, draft)
    return body_of(body, skip=_CONTACTS | _byline_taken(body, draft) | _genres(body, draft))


def _part_dateline(body: Element) -> None:
    """Part a marked dateline from the word right behind it, as pages do by their style."""
    span = next(body.iter("{*}span"), None)
    if span is None or not _classed("dateline", [span]):
        return
    behind, said = span.tail or "", text_of(span)
    if behind[:1].isalnum() and said == said.rstrip():
        span.tail = f" {behind}"


def _article_in(body: Element) -> Element:
    """Answer the article of a whole page, where all that stands beside it is the page's own."""
    names = [*map(local, body)]
    if names.count("article") != 1 or not _PAGE_PARTS.issuperset(names):
        return body
    return body[names.index("article")]


def _genres(body: Element, draft: Draft) -> frozenset[str]:
    """Answer the classes of what in a header says the kind of a text, as `genre` in its metadata.

    https://g2.dpa.com/cv/textgenre/ has EXTRA, DEVELOPING and others.
    """
    inside = (each for header in body.iter("{*}header") for each in header.iter("{*}*"))
    found = _classed("genre", inside)
    draft.aside += filter(None, map(squeeze, map(text_of, found)))  # obeyed like the text below
    return frozenset(map(_class, found))


def _byline_taken(body: Element, draft: Draft) -> frozenset[str]:
    """Read the byline of XHTML, where the item has none; answer the classes of what then is it."""
    if draft.fields.get("byline"):
        return frozenset()
    found = [each for each in _classed("byline", body.iter("{*}*")) if not _in_figure(each)]
    said = ", ".join(filter(None, map(squeeze, map(text_of, found))))
    if not 0 < len(said) <= _LONGEST_BYLINE:
        return frozenset()
    draft.put(byline=said)
    draft.aside.append(said)  # obeyed like the text around it
    return frozenset(map(_class, found))


def _class(element: Element) -> str:
    return (element.get("class") or "").lower()


def _classed(name: str, elements: Iterable[Element]) -> list[Element]:
    return [each for each in elements if name in _class(each).split()]


def _in_figure(element: Element) -> bool:
    return next(element.iterancestors("{*}figure", "{*}figcaption"), None) is not None

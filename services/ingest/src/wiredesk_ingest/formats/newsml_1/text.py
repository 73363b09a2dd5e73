"""The text of one ContentItem of NewsML 1.2, in any of the ways that agencies carry it."""

import re
from typing import Final

from wiredesk_ingest.bodies.body import Body, body_of, joined, refuse_too_many_texts
from wiredesk_ingest.bodies.markup import (
    html_body,
    html_tree,
    looks_like_html,
    paragraphs,
    text_body,
)
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_1.data import data_of, text_in
from wiredesk_ingest.formats.nitf.body import nitf_inside
from wiredesk_ingest.formats.packed_xml import packed_xml
from wiredesk_ingest.reading.xml import Element, local, text_of

_TAGS_IN_TEXT: Final = re.compile(
    r"</?(?:b|i|u|em|strong|a|br|p|span)\b[^<>]{0,300}>", re.IGNORECASE
)
_POINTERS: Final = re.compile(
    r"</?News(?:Component|Item)Ref\b[^<>]{0,300}>|^[ \t]*News(?:Component|Item)Ref[ \t]*$",
    re.MULTILINE,
)
"""Where a text points to another part: marks of the standard's own, and no words."""

_POINTER_LINES: Final = re.compile(rf"^[ \t]*(?:{_POINTERS.pattern})[ \t]*\n", re.MULTILINE)
_EMPTY_LINE: Final = re.compile(r"\n[ \t]*\n")
_LINE_END: Final = re.compile(r"\r\n?")

_NO_COPY: Final = frozenset(
    [*("head", "body.head"), *("characteristics", "format", "mediatype", "mimetype")]
)


def text_of_content(content: Element, draft: Draft) -> Body:
    """Answer the text of a ContentItem: NITF, XHTML, HTML in a text, or plain."""
    data, notations = data_of(content)
    if data is None:
        return Body()
    if len(data):
        return _tree_body(data, draft)
    text = text_in(data, notations, draft) if notations else data.text or ""
    text = _without_pointers(text) if "Ref" in text else text
    if (packed := packed_xml(text, draft)) is not None:
        return nitf_inside(packed, draft) if local(packed) == "nitf" else body_of(packed)
    if not looks_like_html(text) and _TAGS_IN_TEXT.search(text):
        return html_body("".join(f"<p>{each}</p>" for each in paragraphs(text)))
    return text_body(text)


def _without_pointers(text: str) -> str:
    """Answer a text without pointers; where each line is a paragraph, without their lines."""
    text = _LINE_END.sub("\n", text)
    lines = _POINTER_LINES.sub("", text)
    return _POINTERS.sub("", text if _EMPTY_LINE.search(lines) else lines)


def _is_nitf(element: Element) -> bool:
    """Tell whether an element is a NITF document, or the body of one without what is around it."""
    is_body = local(element) == "body" and element.find("{*}body.content") is not None
    return is_body or local(element) == "nitf"


def _unpack(document: Element) -> None:
    """Put HTML that is packed into a document's content as one text (CDATA) there as elements."""
    for content in document.iter("{*}body.content"):
        text = "" if len(content) else content.text or ""
        if _TAGS_IN_TEXT.search(text) and (tree := html_tree(text)) is not None:
            content.text = None
            content.append(tree)


def _tree_body(data: Element, draft: Draft) -> Body:
    """Answer the text of NITF documents, or of elements; what stands between documents is text."""
    if (title := data.find("{*}html/{*}head/{*}title")) is not None:
        draft.beside.append(text_of(title))
    roots = [each for each in data if _is_nitf(each)]
    refuse_too_many_texts(roots)
    for each in roots:
        _unpack(each)
    documents = [nitf_inside(each, draft) for each in roots]
    beside = [data.text, *(each.tail for each in data)]
    if len(documents) == len(data) and not "".join(filter(None, beside)).strip():
        return joined(documents)
    return body_of(data, skip=_NO_COPY)

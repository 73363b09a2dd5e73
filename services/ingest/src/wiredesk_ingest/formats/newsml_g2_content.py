"""What a NewsML-G2 item carries: the text, in one of several shapes, and pictures."""

from collections.abc import Iterable
from typing import Final

from wiredesk_ingest.body import Body, body_of, refuse_too_many_texts
from wiredesk_ingest.draft import WORDS_LOST, Draft
from wiredesk_ingest.formats.newsml_g2_encoded import decoded
from wiredesk_ingest.formats.newsml_g2_pictures import read_pictures
from wiredesk_ingest.formats.newsml_g2_private import constrain_parts, is_for_editors
from wiredesk_ingest.formats.nitf_body import nitf_inside
from wiredesk_ingest.formats.packed_xml import packed_xml
from wiredesk_ingest.markup import html_body, looks_like_html, text_body
from wiredesk_ingest.pictures import add_figures
from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.words import count, squeeze
from wiredesk_ingest.xml import Children, Element, in_language, local, text_of

_NO_TEXTS: Final = ("image/", "audio/", "video/")
_CONTACTS: Final = frozenset({"contactinfo"})
"""In lower case: what concepts and events that stand in a text say of people and places."""


def read_content(groups: Children, draft: Draft) -> None:
    """Read the content set: one body, and every picture."""
    constrain_parts(groups)
    whole = [part for group in groups.get("contentSet", ()) for part in group]
    parts = [part for part in whole if not is_for_editors(part)]
    if len(parts) < len(whole):
        draft.notes.append(f"body: {len(whole) - len(parts)} private parts left out")
    inline = [part for part in parts if local(part) in {"inlineXML", "inlineData"}]
    refuse_too_many_texts(inline)
    language = str(draft.fields.get("language", ""))
    body = _best(_body(part, draft) for part in in_language(inline, language))
    draft.body(body)
    read_pictures([part for part in parts if local(part) == "remoteContent"], groups, draft)
    add_figures(body.figures, draft)


def _best(bodies: Iterable[Body]) -> Body:
    """Answer the body with the most words; the first of equals, for that is the agency's order."""
    return max(bodies, key=lambda body: count(body.text), default=Body())


def _body(part: Element, draft: Draft) -> Body:
    kind = (part.get("contenttype") or "").lower()
    if kind.startswith(_NO_TEXTS):
        return Body()
    if len(part):
        return _tree_body(part[0] if _is_wrapped(part) else part, draft)
    text = _decoded(part, draft) if part.get("encoding") else part.text or ""
    if (root := packed_xml(text)) is not None:
        return _tree_body(root, draft)
    return html_body(text) if "html" in kind or looks_like_html(text) else text_body(text)


def _is_wrapped(part: Element) -> bool:
    """Tell whether a part holds one document, and no word beside it."""
    return len(part) == 1 and not f"{part.text or ''}{part[0].tail or ''}".strip()


def _decoded(part: Element, draft: Draft) -> str:
    """Answer the text of a part that is encoded; one whose words nobody can read holds the item."""
    try:
        text, note = decoded(part)
    except RefusalError as error:
        encoding = squeeze(part.get("encoding") or "")[:40]
        why = squeeze(error.refused.detail)
        draft.notes.append(
            f"body: a part in {encoding} can't be read ({why}), so its words are lost"
        )
        draft.signals.append(WORDS_LOST)
        return ""
    draft.notes += [note] if note else []
    return text


def _tree_body(root: Element, draft: Draft) -> Body:
    if local(root) == "nitf":
        return nitf_inside(root, draft)
    if local(root) == "html" and not draft.fields.get("headline"):
        draft.put(headline=text_of(root.find("{*}head/{*}title")))
    bodies = list(root.iter("{*}body")) if local(root) == "html" else []
    return body_of(bodies[0] if len(bodies) == 1 else root, skip=_CONTACTS)

"""What a NewsML 1.2 story carries: its text, in one component or several, and its pictures."""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.bodies.body import joined, refuse_too_many_texts
from wiredesk_ingest.bodies.pictures import add_figures
from wiredesk_ingest.draft import WORDS_ELSEWHERE, Draft
from wiredesk_ingest.formats.newsml_1_pictures import TITLES, read_picture
from wiredesk_ingest.formats.newsml_1_text import text_of_content
from wiredesk_ingest.formats.newsml_1_tree import Component, Text, said_in
from wiredesk_ingest.reading.xml import Element, children, text_of

_SUMMARIES: Final = frozenset({"summary", "abstract", "teaser"})
_SAID: Final = ("MediaType", "MimeType", "Format")
_TEXT_FILE: Final = re.compile(r"[^?#]*\.(?:xml|x?html?|txt|nitf)(?:[?#]|$)", re.IGNORECASE)
_KINDS: Final = (
    ("picture", re.compile(r"photo|picture|image|jpe?g")),
    ("graphic", re.compile(r"graphic")),
    ("video", re.compile(r"video|animation|mp4|mpeg")),
    ("audio", re.compile(r"audio|sound|mp3|wav")),
    ("text", re.compile(r"text|nitf|html")),
)


def read_content(
    components: Sequence[Component],
    story: Component | None,
    units: Sequence[Component],
    draft: Draft,
) -> None:
    """Read the text of a story, and its pictures."""
    texts = _texts(components, story)
    refuse_too_many_texts(texts)
    draft.fields["type"] = "text" if texts else _type(components)
    summaries = [text for text in texts if text.role in _SUMMARIES]
    if summaries and len(summaries) < len(texts):
        draft.put(
            description_text=" ".join(
                text_of_content(each.content, draft).text for each in summaries
            )
        )
        texts = [text for text in texts if text.role not in _SUMMARIES]
    body = joined([text_of_content(text.content, draft) for text in texts])
    draft.body(body)
    if not body.text and any(map(_is_elsewhere, components)):
        draft.signals.append(WORDS_ELSEWHERE)
        draft.notes.append("body: not in the wire, which only links to it, so it holds")
    if asides := [aside for each in components for aside in each.asides]:
        draft.notes.append(f"body: {len(asides)} parts beside the copy left out")
        draft.private_notes += map(text_of, asides)
    _read_titles(story, draft)
    for unit in units:
        read_picture(unit, draft)
    add_figures(body.figures, draft)


def _texts(components: Sequence[Component], story: Component | None) -> list[Text]:
    """Answer the texts of a story; a caption is one only where there is nothing else."""
    if story is None or story.copy:
        return [] if story is None else story.copy
    if any(each.shows or each.others for each in components):
        return []
    return [text for each in components for text in each.texts]


def _type(components: Sequence[Component]) -> str:
    """Answer what an item without a text is, by its first content."""
    contents = [content for each in components for content in (*each.pictures, *each.others)]
    return next(map(_kind, contents), "text")


def _kind(content: Element) -> str:
    group = children(content)
    said = [said_in(each) for name in _SAID for each in group.get(name, ())]
    words = " ".join(said).lower()
    if not words and _TEXT_FILE.match((content.get("Href") or "").strip()):
        return "text"
    return next((kind for kind, sign in _KINDS if sign.search(words)), "composite")


def _is_elsewhere(component: Component) -> bool:
    """Tell whether a component has a text that the wire only points to."""
    return any(each.get("Href") and _kind(each) == "text" for each in component.others)


def _read_titles(story: Component | None, draft: Draft) -> None:
    """Take the headline from a part that is the title, where no line says it."""
    if story is None or draft.fields.get("headline"):
        return
    for part in (story, *story.inside):
        for text in part.texts if part.role in TITLES else ():
            draft.put(headline=text_of_content(text.content, draft).text)
            return

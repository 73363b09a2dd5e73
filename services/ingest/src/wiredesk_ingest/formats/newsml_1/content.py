"""What a NewsML 1.2 story carries: its text, in one component or several, and its pictures."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from wiredesk.doubts import WORDS_ELSEWHERE
from wiredesk_ingest.bodies.body import joined, refuse_too_many_texts
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_1.kinds import said_in
from wiredesk_ingest.formats.newsml_1.pictures import TITLES, read_picture
from wiredesk_ingest.formats.newsml_1.text import text_of_content
from wiredesk_ingest.formats.newsml_1.tree import Component, Text
from wiredesk_ingest.reading.xml import Element, children, text_of

_BESIDE: Final = (
    ("description_text", frozenset({"summary", "abstract", "teaser"})),
    ("subheadline", frozenset({"subheadline", "subheading", "subtitle"})),
)
"""Roles of texts that have a field of their own, where there is other text besides."""

_SAID: Final = ("MediaType", "MimeType", "Format")
_TEXT_FILE: Final = re.compile(r"[^?#]*\.(?:xml|x?html?|txt|nitf)(?:[?#]|$)", re.IGNORECASE)
_PLAYED: Final = frozenset({"audio", "video"})
_KINDS: Final = (
    ("picture", re.compile(r"photo|picture|image|jpe?g")),
    ("graphic", re.compile(r"graphic")),
    ("audio", re.compile(r"(?!.*video).*?(?:audio|sound|mp3|mpeg3|wav)")),
    ("video", re.compile(r"video|animation|mp4|mpeg")),
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
    draft.fields["type"] = _played(story) or ("text" if texts else _type(components))
    for name, roles in _BESIDE:
        beside = [text for text in texts if text.role in roles]
        if beside and len(beside) < len(texts):
            said = [text_of_content(each.content, draft).text for each in beside]
            draft.put(**{name: " ".join(said)})
            texts = [text for text in texts if text.role not in roles]
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


def _played(story: Component | None) -> str:
    """Answer what a story is that is to be played, and not read: by its role, or without a word.

    What is written beside such a film is the list of its shots, beside a sound its script.
    """
    kinds = [kind for each in _within(story) for kind in map(_kind, each.others)]
    said = "" if story is None else story.role
    is_read = story is None or any(text.length for text in story.copy)
    return next((kind for kind in kinds if kind in _PLAYED and (kind == said or not is_read)), "")


def _within(story: Component | None) -> Iterator[Component]:
    inside = [] if story is None else [story]
    while inside:
        part = inside.pop()
        yield part
        inside += reversed(part.inside)


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

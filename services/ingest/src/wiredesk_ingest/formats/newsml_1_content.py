"""What a NewsML 1.2 story carries: its text, in one component or several, and its pictures."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk_ingest.body import Body, body_of
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_1_tree import (
    Component,
    Text,
    picture_units,
    properties,
    said_in,
)
from wiredesk_ingest.formats.nitf_body import nitf_inside
from wiredesk_ingest.markup import html_body, looks_like_html, paragraphs, text_body
from wiredesk_ingest.pictures import Rendition, add_figures, picture, rendition_size
from wiredesk_ingest.words import squeeze
from wiredesk_ingest.xml import Children, Element, children, local, text_of

_SUMMARIES: Final = frozenset({"summary", "abstract", "teaser"})
_TITLES: Final = frozenset({"title", "headline"})
_TAGS_IN_TEXT: Final = re.compile(
    r"</?(?:b|i|u|em|strong|a|br|p|span)\b[^<>]{0,300}>", re.IGNORECASE
)
_SAID: Final = ("MediaType", "MimeType", "Format")
_KINDS: Final = (
    ("picture", re.compile(r"photo|picture|image|jpe?g")),
    ("graphic", re.compile(r"graphic")),
    ("video", re.compile(r"video|animation|mp4|mpeg")),
    ("audio", re.compile(r"audio|sound|mp3|wav")),
)


def read_content(
    components: Sequence[Component],
    story: Component | None,
    units: Sequence[Component],
    draft: Draft,
) -> None:
    """Read the text of a story, and its pictures."""
    texts = _texts(components, story)
    draft.fields["type"] = "text" if texts else _type(components)
    summaries = [text for text in texts if text.role in _SUMMARIES]
    if summaries and len(summaries) < len(texts):
        draft.put(description_text=" ".join(_body(each.content, draft).text for each in summaries))
        texts = [text for text in texts if text.role not in _SUMMARIES]
    body = _joined([_body(text.content, draft) for text in texts])
    draft.body(body)
    _read_titles(story, draft)
    for unit in units:
        _read_picture(unit, draft)
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
    for content in contents[:1]:
        group = children(content)
        said = [said_in(each) for name in _SAID for each in group.get(name, ())]
        words = " ".join(said).lower()
        return next((kind for kind, sign in _KINDS if sign.search(words)), "picture")
    return "text"


def _body(content: Element, draft: Draft) -> Body:
    data = next(iter(children(content).get("DataContent", ())), None)
    if data is None:
        return Body()
    for inside in data:
        if local(inside) == "nitf":
            return nitf_inside(inside, draft)
    if len(data):
        return body_of(data)
    text = data.text or ""
    if not looks_like_html(text) and _TAGS_IN_TEXT.search(text):
        return html_body("".join(f"<p>{each}</p>" for each in paragraphs(text)))
    return text_body(text)


def _joined(bodies: Sequence[Body]) -> Body:
    """Answer several bodies as one, as title, lead and body make one story."""
    if len(bodies) == 1:
        return bodies[0]
    return Body(
        "".join(body.html for body in bodies),
        "\n\n".join(body.text for body in bodies if body.text),
        [figure for body in bodies for figure in body.figures],
        [text for body in bodies for text in body.raw],
        [text for body in bodies for text in body.private],
    )


def _read_titles(story: Component | None, draft: Draft) -> None:
    """Take the headline from a part that is the title, where no line says it."""
    if story is None or draft.fields.get("headline"):
        return
    for part in (story, *story.inside):
        for text in part.texts if part.role in _TITLES else ():
            draft.put(headline=_body(text.content, draft).text)
            return


def pictures_of(
    components: Sequence[Component], stories: Sequence[Component | None]
) -> dict[Component | None, list[Component]]:
    """Answer the pictures by story; those that stand beside the stories go with the first."""
    found: dict[Component | None, list[Component]] = {}
    for unit in picture_units(components):
        around = unit.parent
        while around is not None and around not in stories:
            around = around.parent
        found.setdefault(stories[0] if around is None else around, []).append(unit)
    return found


def _read_picture(unit: Component, draft: Draft) -> None:
    parts, captions, renditions = [unit], [], []
    for part in parts:
        parts += part.inside
        captions += [text.content for text in part.texts if part.role not in _TITLES]
        renditions += [each for each in map(_rendition, part.pictures) if each.href]
    lines = [part.lines for part in parts]
    caption = next(filter(None, (_body(each, draft).text for each in captions)), "")
    picture(
        draft,
        renditions,
        caption=caption or _line(lines, "HeadLine"),
        credit=_line(lines, "CreditLine") or _line(lines, "ByLine"),
        alt=_line(lines, "HeadLine"),
    )
    if draft.fields["type"] != "text" and not draft.fields.get("description_text"):
        draft.put(description_text=caption)


def _rendition(content: Element) -> Rendition:
    sizes = {
        name: value
        for each in children(content).get("Characteristics", ())
        for name, value in properties(each)
    }
    return Rendition(
        (content.get("Href") or "").strip(),
        rendition_size(sizes.get("width", "")),
        rendition_size(sizes.get("height", "")),
    )


def _line(lines: Iterable[Children], name: str) -> str:
    said = (squeeze(text_of(each)) for group in lines for each in group.get(name, ()))
    return next(filter(None, said), "")

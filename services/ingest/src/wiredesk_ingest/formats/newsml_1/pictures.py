"""The pictures of a NewsML 1.2 item: which components are one, and what it shows."""

from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk_ingest.bodies.pictures import Rendition, picture, rendition_size
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_1.kinds import said_in
from wiredesk_ingest.formats.newsml_1.text import text_of_content
from wiredesk_ingest.formats.newsml_1.tree import Component, properties
from wiredesk_ingest.reading.xml import Children, Element, children_named, text_of

TITLES: Final = frozenset({"title", "headline"})
"""Roles of texts that are the title of something, and no caption."""


def pictures_of(
    components: Sequence[Component], stories: Sequence[Component | None]
) -> dict[Component | None, list[Component]]:
    """Answer the pictures by story; those that stand beside the stories go with the first."""
    found: dict[Component | None, list[Component]] = {}
    for unit in _picture_units(components):
        around = unit.parent
        while around is not None and around not in stories:
            around = around.parent
        found.setdefault(stories[0] if around is None else around, []).append(unit)
    return found


def _picture_units(components: Sequence[Component]) -> list[Component]:
    """Answer the components that are a picture each, with its sizes and its caption inside."""
    units: list[Component] = []
    inside: set[Component] = set()
    for each in components:
        if each.parent in inside:
            inside.add(each)
        elif each.is_picture and _is_unit(each):
            units.append(each)
            inside.add(each)
        elif each.pictures and not each.is_picture:
            units.append(each)  # a picture beside a text, in one component
    return units


def _is_unit(component: Component) -> bool:
    if component.pictures:
        return True
    shown = [each for each in component.inside if each.shows]
    return len(shown) == 1 or not any(_is_whole(each) for each in shown)


def _is_whole(component: Component) -> bool:
    """Tell whether a picture brings its own words, and so is no mere size of one."""
    return component.headed or bool(component.inside)


def read_picture(unit: Component, draft: Draft) -> None:
    """Read one picture: its sizes, its caption and whose it is."""
    if not unit.is_picture:
        sizes = [each for each in map(_rendition, unit.pictures) if each.href]
        picture(draft, sizes, caption="", credit=_line([unit.lines], "CreditLine"), alt="")
        return
    parts, captions, renditions = [unit], [], []
    for part in parts:
        parts += part.inside
        captions += [text.content for text in part.texts if part.role not in TITLES]
        renditions += [each for each in map(_rendition, part.pictures) if each.href]
    lines = [part.lines for part in parts]
    headline = "" if (said := _line(lines, "HeadLine")).isdigit() else said  # says nothing
    caption = next(filter(None, (text_of_content(each, draft).text for each in captions)), "")
    picture(
        draft,
        renditions,
        caption=caption or headline,
        credit=_line(lines, "CreditLine") or _line(lines, "ByLine") or _creator(unit),
        alt=headline,
    )
    if draft.fields["type"] != "text" and not draft.fields.get("description_text"):
        draft.put(description_text=caption)


def _creator(unit: Component) -> str:
    """Answer who made a picture, as the component that is one says, or what is around it."""
    each: Component | None = unit
    while each is not None and not each.copy:
        for block in each.blocks("AdministrativeMetadata"):
            for creator in block.groups.get("Creator", ()):
                for party in children_named(creator, "Party"):
                    return said_in(party)
        each = each.parent
    return ""


def _rendition(content: Element) -> Rendition:
    sizes = {
        name: value
        for each in children_named(content, "Characteristics")
        for name, value in properties(each)
    }
    return Rendition(
        (content.get("Href") or "").strip(),
        rendition_size(sizes.get("width") or sizes.get("pixelwidth", "")),
        rendition_size(sizes.get("height") or sizes.get("pixelheight", "")),
    )


def _line(lines: Iterable[Children], name: str) -> str:
    said = (squeeze(text_of(each)) for group in lines for each in group.get(name, ()))
    return next(filter(None, said), "")

"""The tree of a NewsML 1.2 item: which components are a story, and which are its pictures.

Agencies nest them as they like: the text at the top or five levels down, beside its pictures or
above them, in one component or as title, lead and body. What tells them apart is what they carry.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.newsml_1.data import data_of
from wiredesk_ingest.formats.newsml_1.kinds import kind_of, said_in
from wiredesk_ingest.reading.xml import Children, Element, children, local, text_of

_LABELS: Final = frozenset({"caption", "title", "headline", "byline", "credit", "creditline"})
"""Roles of texts that say something of another part and are no copy themselves."""


_HEADED: Final = ("HeadLine", "Headline")
"""The second is how some agencies spell it."""


@dataclass(frozen=True, slots=True)
class Text:
    """A ContentItem that is text, and how long that is."""

    content: Element
    length: int
    role: str


@dataclass(frozen=True, slots=True)
class Block:
    """A block of metadata: its children by name, and its properties."""

    groups: Children
    properties: Sequence[tuple[str, str]]


@dataclass(slots=True, eq=False)
class Component:
    """A NewsComponent, with what it holds and what those inside of it hold."""

    element: Element
    parent: "Component | None"
    groups: Children
    lines: Children  # its own NewsLines, by name
    role: str
    inside: list["Component"] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    pictures: list[Element] = field(default_factory=list)  # ContentItems
    others: list[Element] = field(default_factory=list)
    asides: list[Element] = field(default_factory=list)  # no part of the story
    copy: list[Text] = field(default_factory=list)  # of this and all inside, in order
    stories: list["Component"] = field(default_factory=list)
    headed: bool = False
    shows: bool = False  # a picture is in it
    known: dict[str, Sequence[Block]] = field(default_factory=dict)  # what blocks() answered

    @property
    def is_picture(self) -> bool:
        """Tell whether it is about pictures and nothing else."""
        return self.shows and not self.copy

    def blocks(self, name: str) -> Sequence[Block]:
        """Answer its blocks of metadata of a name; several stories ask for the same."""
        if name not in self.known:
            self.known[name] = [
                Block(children(each), properties(each)) for each in self.groups.get(name, ())
            ]
        return self.known[name]


def components_of(item: Element) -> list[Component]:
    """Answer an item's components in document order; those of items inside of it are theirs."""
    found: list[Component] = []
    known: dict[Element, Component | None] = {item: None}
    for element in item.iter("{*}NewsComponent"):
        around = element.getparent()
        if around not in known:
            continue  # in a NewsItem of its own
        parent = known[around]
        groups = children(element)
        own = said_in(next(iter(groups.get("Role", ())), None)).lower()
        lines = children(next(iter(groups.get("NewsLines", ())), None))
        role = own or (parent.role if parent else "")
        component = Component(element, parent, groups, lines, role)
        known[element] = component
        found.append(component)
        if parent is not None:
            parent.inside.append(component)
    for component in reversed(found):
        _settle(component)
    return found


def _settle(component: Component) -> None:
    """Work out what a component holds; those inside of it are settled already."""
    for content in component.groups.get("ContentItem", ()):
        _sort(content, component)
    component.shows = bool(component.pictures) or any(each.shows for each in component.inside)
    own = component.texts if component.role not in _LABELS else []
    inside = [each for each in component.inside if each.copy]
    component.copy = _longest(own)
    if component.element.get("EquivalentsList") == "yes" and inside and not own:
        component.copy = max((each.copy for each in inside), key=_length)
    else:
        component.copy += [text for each in inside for text in each.copy]
    lines = (line for name in _HEADED for line in component.lines.get(name, ()))
    component.headed = any(squeeze(text_of(line)) for line in lines)
    _settle_stories(component, inside, is_text=bool(own))


def _sort(content: Element, component: Component) -> None:
    kind = kind_of(content, component.role, _class_of(component), is_whole=component.parent is None)
    if kind == "aside":
        component.asides.append(content)
    elif kind == "text":
        length = len(text_of(data_of(content)[0]).strip())
        component.texts.append(Text(content, length, component.role))
    else:
        (component.pictures if kind == "picture" else component.others).append(content)


def _settle_stories(component: Component, inside: Sequence[Component], *, is_text: bool) -> None:
    component.stories = [component]
    if is_text or not inside:
        return
    if all(each.headed for each in inside):
        component.stories = [story for each in inside for story in each.stories]
    component.headed = component.headed or all(each.headed for each in inside)


def _longest(texts: Sequence[Text]) -> list[Text]:
    """Answer one of several texts: in one component they are the same in several formats."""
    return [max(texts, key=lambda text: text.length)] if texts else []


def _length(texts: Sequence[Text]) -> int:
    return sum(text.length for text in texts)


def _class_of(component: Component) -> str:
    """Answer what a component says that it is, where its content does not."""
    said = (
        value.lower()
        for block in component.blocks("DescriptiveMetadata")
        for name, value in block.properties
        if name == "componentclass"
    )
    return next(said, "")


def properties(elements: Iterable[Element]) -> list[tuple[str, str]]:
    """Answer names, in lower case, and values of the properties among some elements."""
    return [
        ((each.get("FormalName") or "").strip().lower(), squeeze(each.get("Value") or ""))
        for each in elements
        if local(each) == "Property"
    ]

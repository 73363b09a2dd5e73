"""IPTC NewsML 1.0 to 1.2: any number of news items, each with a tree of components.

https://iptc.org/std/NewsML/1.2/ - read by local names. A NewsItem with several stories, each with
a headline of its own (two languages, often), is as many articles; an index has none.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.flashes import first_line
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.newsml_1.about import Topics, topics_of
from wiredesk_ingest.formats.newsml_1.content import read_content
from wiredesk_ingest.formats.newsml_1.lines import read_lines
from wiredesk_ingest.formats.newsml_1.management import (
    Identity,
    identity_of,
    is_kill,
    read_management,
)
from wiredesk_ingest.formats.newsml_1.pictures import pictures_of
from wiredesk_ingest.formats.newsml_1.reads import READS
from wiredesk_ingest.formats.newsml_1.tree import Component, components_of
from wiredesk_ingest.located import locate
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import (
    Children,
    Element,
    child_named,
    children,
    children_named,
    local,
    place_finder,
)
from wiredesk_ingest.refusals import RefusalError

_ITEM: Final = re.compile(r"<(?:[\w.-]+:)?NewsItem[\s>/]")
MOST_COMPONENTS: Final = 1_500
"""In one wire; the largest seen has 12 an item, and a service's page 100 items."""

MOST_STORIES: Final = 12
"""In one item; what is said around them is read for each. The largest seen has 2."""

MOST_READ: Final = 50_000
"""Elements of an item of several stories, times these; the most seen is 300."""

_DEEPEST: Final = 8  # items in items


@dataclass(frozen=True, slots=True)
class NewsItem:
    """One item taken apart: what its stories share."""

    element: Element
    envelope: Element | None
    groups: Children
    who: Identity
    components: Sequence[Component]
    stories: Sequence[Component | None]
    pictures: Mapping[Component | None, Sequence[Component]]
    topics: Topics

    @property
    def is_whole(self) -> bool:
        """Tell whether there is anything in it for readers."""
        return any(
            each.texts or each.pictures or each.others or each.headed for each in self.components
        )


def newsml_1_parts(root: Element, text: WireText) -> Sequence[Part]:
    """Answer the stories of all news items, in order; of an index none."""
    found = [root] if local(root) == "NewsItem" else list(root.iter("{*}NewsItem"))
    if not found and child_named(root, "TopicSet") is None:
        raise RefusalError("not_an_article", "a NewsML without any NewsItem", 0)
    _refuse_too_much(root, len(found))
    envelope = child_named(root, "NewsEnvelope")
    shared = topics_of(children_named(root, "TopicSet"))
    parts: list[Part] = []
    for number, element in enumerate(found):
        item = _taken_apart(element, envelope, shared)
        find = place_finder(text, _ITEM, number)
        name = item.who.uri or f"item {number + 1}"
        if not _is_index(item):
            reads = (partial(read_story, item, at) for at in range(len(item.stories)))
            parts += [Part(name, read, find) for read in reads]
    return parts


def _refuse_too_much(root: Element, items: int) -> None:
    components = sum(1 for _ in root.iter("{*}NewsComponent"))
    if components > MOST_COMPONENTS:
        raise RefusalError("too_complex", f"{items:,} items of {components:,} components")


def _taken_apart(element: Element, envelope: Element | None, shared: Topics) -> NewsItem:
    if sum(1 for _ in element.iterancestors("{*}NewsItem")) > _DEEPEST:
        raise RefusalError("too_complex", f"news items nested deeper than {_DEEPEST}")
    components = components_of(element)
    stories = _stories(components)
    _refuse_too_many_stories(element, len(stories))
    pictures = pictures_of(components, stories)
    who, topics = identity_of(element), topics_of([element], shared)
    return NewsItem(
        element, envelope, children(element), who, components, stories, pictures, topics
    )


def _refuse_too_many_stories(element: Element, stories: int) -> None:
    if stories > MOST_STORIES:
        raise RefusalError("too_complex", f"more than {MOST_STORIES} stories in one NewsItem")
    if stories > 1 and stories * sum(1 for _ in element.iter()) > MOST_READ:
        raise RefusalError("too_complex", f"too much around {stories} stories in one NewsItem")


def _stories(components: Sequence[Component]) -> Sequence[Component | None]:
    tops = [each for each in components if each.parent is None]
    stories = [story for top in tops if top.copy for story in top.stories]
    return stories or [next(iter(tops), None)]


def _is_index(item: NewsItem) -> bool:
    """Tell whether an item only lists others, or vocabularies: no text, no line, no kill."""
    if any(each.texts or each.pictures or each.others for each in item.components):
        return False
    if is_kill(item.groups) or not item.groups.keys() & {"NewsComponent", "TopicSet"}:
        return False
    refers = next(item.element.iter("{*}NewsItemRef", "{*}TopicSet"), None) is not None
    return refers or not item.is_whole


def _is_tip(story: Component) -> bool:
    """Tell whether a story only tells desks of what may become one, as Belga's tips do."""
    roles = {story.role, *(each.role for each in story.inside)}
    return "tip" in roles and "text" not in roles


def read_story(item: NewsItem, at: int) -> Draft:
    """Read one story of an item; the first has the item's own identity."""
    if not item.is_whole and not is_kill(item.groups):
        kind = f", an update of kind {item.who.update}" if item.who.update else ""
        raise RefusalError("not_an_article", f"news management without any content{kind}")
    story = item.stories[at]
    draft = Draft(item.who.of_story(story, at))
    draft.notes += item.who.notes
    draft.version(item.who.revision)
    read_management(item.groups, item.envelope, draft)
    read_lines(item.element, story, item.topics, draft)
    read_content(item.components, story, item.pictures.get(story, ()), draft)
    if story is not None and _is_tip(story):
        draft.signals.append(ADVISORY)
    if not draft.fields.get("headline"):
        draft.put(headline=first_line(draft.fields["body_text"]))
    locate(draft)
    return draft


def _is_newsml_1(root: Element) -> bool:
    return local(root) in {"NewsML", "NewsItem"}


NEWSML_1: Final = Format("newsml-1.2", "xml", _is_newsml_1, newsml_1_parts, READS)

"""What a NewsML 1.2 item says of a story: NewsLines and the three blocks of metadata.

They hold for a component and all inside of it. Of several, the nearest to the story has the word:
its own, then those around it, then those of its parts.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_1.about import Topics, read_places, read_subjects
from wiredesk_ingest.formats.newsml_1.kinds import said_in
from wiredesk_ingest.formats.newsml_1.languages import language_of
from wiredesk_ingest.formats.newsml_1.notes import read_notes
from wiredesk_ingest.formats.newsml_1.own_fields import hold_until_usable, obey_handling
from wiredesk_ingest.formats.newsml_1.people import writers
from wiredesk_ingest.formats.newsml_1.tree import Block, Component
from wiredesk_ingest.orders.lines.other_lines import lines_of
from wiredesk_ingest.reading.xml import (
    Children,
    Element,
    child_named,
    children,
    children_named,
    in_language,
    text_of,
)

_NUMBER: Final = re.compile(r"\d{6,20}")
"""What stands for a headline where a picture has none."""

_KEYWORDS: Final = re.compile("[,;\u060c]")
"""What parts the key words of a line; the last is a comma in Arabic."""

_SUMMARIES: Final = frozenset({"summary", "abstract", "teaser"})
_CATCHWORDS: Final = frozenset({"catchword", "keyword"})
"""Types of NewsLines, in small letters."""

_MOST_PARTS: Final = 30
"""Components around and inside a story that are asked; the deepest seen has 5."""


_DESCRIPTIVE: Final = ("DescriptiveMetadata", "DescriptiveMetada")
"""The second is how one agency spells it."""


def read_lines(item: Element, story: Component | None, topics: Topics, draft: Draft) -> None:
    """Read all that is said of a story outside of its text."""
    around = [*islice(_around(story), _MOST_PARTS)]
    lines = [each.lines for each in around]
    about = [*_blocks(around, *_DESCRIPTIVE)]
    draft.put(language=language_of(item, around, about))
    language = str(draft.fields["language"])
    _read_news_lines(lines, language, _name_label(item), draft)
    administration = [*_blocks(around, "AdministrativeMetadata")]
    _read_administration(administration, draft)
    if not draft.fields["byline"]:
        draft.put(byline=writers(administration, topics, language))
    rights = [*_blocks(around, "RightsMetadata")]
    _read_rights(rights, lines, draft)
    hold_until_usable(rights, draft)
    obey_handling([*administration, *rights], draft)
    read_places(about, lines, draft)
    read_subjects(about, topics, draft)
    draft.concepts("keywords", _keywords(lines, about, language))
    draft.put(description_text=next(filter(None, _typed(lines, _SUMMARIES)), ""))
    read_notes(item, around, about, draft)
    draft.beside += [said for group in lines for said in lines_of(group)]
    draft.beside += map(text_of, item.iterfind("{*}Identification/{*}Label/{*}LabelText"))


def _keywords(lines: Sequence[Children], about: Sequence[Block], language: str) -> Iterator[str]:
    nearest = next((line for group in lines if (line := group.get("KeywordLine"))), ())
    said = [text_of(each) for each in in_language(nearest, language)]
    said += _typed(lines, _CATCHWORDS)
    said += [value for each in about for name, value in each.properties if name == "keyword"]
    return filter(None, (squeeze(word) for line in said for word in _KEYWORDS.split(line)))


def _around(story: Component | None) -> Iterator[Component]:
    """Answer a story, what it stands in, and what of its text it is made of; nearest first.

    Where nothing in it is a text, as of a picture, all that is in it.
    """
    each = story
    while each is not None:
        yield each
        each = each.parent
    inside = [] if story is None else [*reversed(story.inside)]
    while inside:
        part = inside.pop()
        if part.copy or (story is not None and not story.copy):
            yield part
            inside += reversed(part.inside)


def _blocks(around: Iterable[Component], *names: str) -> Iterator[Block]:
    return (block for each in around for name in names for block in each.blocks(name))


def _name_label(item: Element) -> str:
    """Answer what people call the item, which agencies without a SlugLine use for one."""
    return squeeze(text_of(child_named(child_named(item, "Identification"), "NameLabel")))


def _read_news_lines(
    lines: Sequence[Children], language: str, name_label: str, draft: Draft
) -> None:
    titles = _line(lines, "ByLineTitle", language)
    byline = _line(lines, "ByLine", language)
    headline = _line(lines, "HeadLine", language, "Headline")
    if _NUMBER.fullmatch(headline):
        draft.notes.append(f"headline: a number of the sender's, {headline}")
        headline = ""
    draft.put(
        headline=headline,
        subheadline=_line(lines, "SubHeadLine", language),
        slugline=_line(lines, "SlugLine", language) or name_label,
        byline=", ".join(filter(None, (byline, titles))),
    )
    draft.put_long(copyrightnotice=_line(lines, "CopyrightLine", language))


def _line(lines: Sequence[Children], name: str, language: str, spelt: str = "") -> str:
    """Answer the nearest line of a name, or of how some agencies spell it."""
    for group in lines:
        for line in in_language(group.get(name) or group.get(spelt, ()), language):
            if said := squeeze(text_of(line)):
                return said
    return ""


def _typed(lines: Sequence[Children], kinds: frozenset[str]) -> Iterator[str]:
    """Answer the texts of the NewsLines of some types; `NewsLineText` has them."""
    for line in (each for group in lines for each in group.get("NewsLine", ())):
        group = children(line)
        if any(said_in(each).lower() in kinds for each in group.get("NewsLineType", ())):
            yield from map(text_of, group.get("NewsLineText", ()))


def _read_administration(blocks: Sequence[Block], draft: Draft) -> None:
    found = {
        name: next(filter(None, (_party(block.groups, name) for block in blocks)), "")
        for name in ("Source", "Provider")
    }
    draft.put(source=found["Source"] or found["Provider"])
    if draft.fields.get("urgency") is None:
        said = (value for block in blocks for name, value in block.properties if name == "priority")
        draft.urgency(next(filter(None, said), ""))


def _party(group: Children, name: str) -> str:
    for who in group.get(name, ()):
        for party in children_named(who, "Party"):
            if said := said_in(party):
                return said
    return ""


def _read_rights(blocks: Sequence[Block], lines: Sequence[Children], draft: Draft) -> None:
    groups = [block.groups for block in blocks]
    terms = [text_of(each) for group in lines for each in group.get("RightsLine", ())]
    terms += [
        " ".join(filter(None, map(text_of, usage)))
        for group in groups
        for usage in group.get("UsageRights", ())
    ]
    holders = (
        _party(children(copyright_), "CopyrightHolder") or squeeze(text_of(holder))
        for group in groups
        for copyright_ in group.get("Copyright", ())
        for holder in children_named(copyright_, "CopyrightHolder")
    )
    draft.put_long(usageterms="\n".join(dict.fromkeys(terms)))
    draft.put(copyrightholder=next(filter(None, holders), ""))

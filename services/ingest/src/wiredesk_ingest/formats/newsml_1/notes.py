"""What a NewsML 1.2 item says to editors, in lines, comments and properties.

None of it is for readers. Whatever is named after an embargo is one, also if it only says a time.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_1.kinds import formal, said_in
from wiredesk_ingest.formats.newsml_1.own_fields import own_notes
from wiredesk_ingest.formats.newsml_1.tree import Block, Component, properties
from wiredesk_ingest.orders.fields.embargo_fields import names_embargo
from wiredesk_ingest.reading.xml import Children, Element, children, children_named, text_of
from wiredesk_ingest.times.times import read_time

_NOTES: Final = re.compile(r"advi[cs]|note|instruction|embargo|editor", re.IGNORECASE)
"""What the type of a NewsLine, or a Comment, is called that is to editors."""

_NOTE_PROPERTIES: Final = re.compile(r"editorial ?info|note|advis|instruct|embargo")
_BLOCKS: Final = ("AdministrativeMetadata", "RightsMetadata", "DescriptiveMetadata", "Metadata")
_CORRECTION: Final = re.compile(r"correct", re.IGNORECASE)


def read_notes(
    item: Element, around: Sequence[Component], about: Iterable[Block], draft: Draft
) -> None:
    """Read the notes of the story and of what it stands in; `instructions` obeys them."""
    said = [*_comments(children(item)), *_handling(item)]
    for component in around:
        said += [*_comments(component.groups), *_advisories(component.lines)]
        said += _properties(component.blocks("AdministrativeMetadata"))
    _read_embargoes([*said, *_other_properties(item, around)], draft)
    notes = dict.fromkeys(text for name, text in said if text and not _is_time(name, text))
    draft.put_long(ednote="\n".join(notes))
    versions = (value for block in about for name, value in block.properties if name == "version")
    if any(map(_CORRECTION.match, versions)):
        draft.signals.append("sig:correction")


def _read_embargoes(said: Iterable[tuple[str, str]], draft: Draft) -> None:
    """Hold what is named after an embargo; its words count where nothing says a time."""
    named = [text for name, text in said if text and names_embargo(name)]
    draft.embargo(*filter(read_time, named))
    if named and draft.fields.get("embargo_text") is None:
        draft.embargo(named[0])


def _is_time(name: str, text: str) -> bool:
    return names_embargo(name) and read_time(text) is not None


def _other_properties(item: Element, around: Sequence[Component]) -> Iterable[tuple[str, str]]:
    """Answer the properties of the item's handling, and all of what the story stands in."""
    for management in children_named(item, "NewsManagement"):
        yield from properties(management)
    for block in (each for part in around for name in _BLOCKS for each in part.blocks(name)):
        yield from block.properties


def _handling(item: Element) -> Iterable[tuple[str, str]]:
    """Answer the notes in the item's handling, where the standard has none."""
    return ((name, said) for name, said in own_notes(item) if not name or _NOTES.search(name))


def _comments(groups: Children) -> Iterable[tuple[str, str]]:
    """Answer the comments; one with a name is most often the program's, as a version is."""
    for comment in groups.get("Comment", ()):
        name = formal(comment)
        if not name or _NOTES.search(name):
            yield name, squeeze(text_of(comment))


def _properties(blocks: Iterable[Block]) -> Iterable[tuple[str, str]]:
    """Answer the properties of the story's handling that are notes."""
    for name, value in (each for block in blocks for each in block.properties):
        if _NOTE_PROPERTIES.search(name):
            yield name, value


def _advisories(lines: Children) -> Iterable[tuple[str, str]]:
    for line in lines.get("NewsLine", ()):
        group = children(line)
        kinds = [said_in(each) for each in group.get("NewsLineType", ())]
        if any(map(_NOTES.search, kinds)):
            text = " ".join(squeeze(text_of(each)) for each in group.get("NewsLineText", ()))
            yield " ".join(kinds), text

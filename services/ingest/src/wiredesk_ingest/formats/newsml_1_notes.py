"""What a NewsML 1.2 item says to editors, in lines and comments: none of it is for readers."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_1_tree import Block, Component, formal, said_in
from wiredesk_ingest.words import squeeze
from wiredesk_ingest.xml import Children, Element, children, text_of

_NOTES: Final = re.compile(r"advisory|note|instruction|embargo|editor", re.IGNORECASE)
"""What the type of a NewsLine, or a Comment, is called that is to editors."""

_NOTE_PROPERTIES: Final = re.compile(r"editorial ?info|note|advis|instruct|embargo")
_CORRECTION: Final = re.compile(r"correct", re.IGNORECASE)


def read_notes(
    item: Element, around: Sequence[Component], about: Iterable[Block], draft: Draft
) -> None:
    """Read the notes of the story and of what it stands in; `instructions` obeys them."""
    notes = [*_comments(children(item))]
    for component in around:
        notes += [*_comments(component.groups), *_advisories(component.lines)]
        notes += _properties(component.blocks("AdministrativeMetadata"))
    draft.put_long(ednote="\n".join(dict.fromkeys(filter(None, notes))))
    said = (value for block in about for name, value in block.properties if name == "version")
    if any(map(_CORRECTION.match, said)):
        draft.signals.append("sig:correction")


def _comments(groups: Children) -> Iterable[str]:
    """Answer the comments; one with a name is most often the program's, as a version is."""
    for comment in groups.get("Comment", ()):
        name = formal(comment)
        if not name or _NOTES.search(name):
            yield squeeze(text_of(comment))


def _properties(blocks: Iterable[Block]) -> Iterable[str]:
    """Answer the properties of the story's handling that are notes."""
    for name, value in (each for block in blocks for each in block.properties):
        if _NOTE_PROPERTIES.search(name):
            yield value


def _advisories(lines: Children) -> Iterable[str]:
    for line in lines.get("NewsLine", ()):
        group = children(line)
        kinds = [said_in(each) for each in group.get("NewsLineType", ())]
        if any(map(_NOTES.search, kinds)):
            yield " ".join(squeeze(text_of(each)) for each in group.get("NewsLineText", ()))

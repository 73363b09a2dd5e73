"""Who wrote a NewsML 1.2 story, where no ByLine says it: the creators that its metadata name.

A Party may be anything: an agency, a desk, initials, a code whose name a Topic has.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.newsml_1.about import Topics
from wiredesk_ingest.formats.newsml_1.kinds import said_in
from wiredesk_ingest.formats.newsml_1.tree import Block
from wiredesk_ingest.person_names import is_person
from wiredesk_ingest.reading.xml import Children, Element, children_named, in_language, text_of

_WRITE: Final = frozenset({"author", "writer", "journalist", "reporter", "byline"})
"""Names of properties that say who wrote."""

_DO_NOT_WRITE: Final = frozenset({"editor", "validator", "translator", "producer"})
_OTHERS: Final = ("Provider", "Source")


def writers(blocks: Sequence[Block], topics: Topics, language: str) -> str:
    """Answer the people that a story's administration says to have made it."""
    bodies = {
        word
        for block in blocks
        for name in _OTHERS
        for party in _parties(block.groups, name)
        for word in said_in(party).lower().split()
    }
    for block in blocks:
        said = [*_creators(block.groups, topics, language), *_properties(block)]
        loud = {said_in(party) for party in _parties(block.groups, "Creator") if _is_placed(party)}
        if people := [
            name for name in said if is_person(name.title() if name in loud else name, bodies)
        ]:
            return ", ".join(dict.fromkeys(people))
    return ""


def _parties(groups: Children, name: str) -> Iterator[Element]:
    for who in groups.get(name, ()):
        yield from children_named(who, "Party")


def _creators(groups: Children, topics: Topics, language: str) -> Iterable[str]:
    for party in _parties(groups, "Creator"):
        kind = (party.get("Topic") or "").strip()
        if kind.lower() not in _DO_NOT_WRITE:
            topic = topics.known.get(kind.removeprefix("#"), {}) if kind else {}
            names = in_language(topic.get("Description", ()), language)
            yield next(filter(None, map(squeeze, map(text_of, names))), "") or said_in(party)


def _is_placed(party: Element) -> bool:
    """Tell whether a party has a position, as people have; some write their names in capitals."""
    properties = children_named(party, "Property")
    return any(each.get("FormalName") == "Position" for each in properties)


def _properties(block: Block) -> Iterable[str]:
    return (value for name, value in block.properties if name in _WRITE)

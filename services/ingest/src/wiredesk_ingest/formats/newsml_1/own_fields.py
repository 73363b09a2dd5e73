"""What a NewsML 1.2 item's handling says in other words or fields than those of the standard.

A comment, an instruction that is a sentence, an `<Embargo>`, a property that is a status.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_1.kinds import formal
from wiredesk_ingest.formats.newsml_1.tree import Block, properties
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.orders.fields.embargo_fields import names_embargo
from wiredesk_ingest.orders.fields.own_fields import obey_own
from wiredesk_ingest.reading.xml import Children, Element, children_named, local, text_of
from wiredesk_ingest.times.times import read_time

_STANDARD: Final = frozenset(
    [
        *("NewsItemType", "FirstCreated", "ThisRevisionCreated", "Status", "StatusWillChange"),
        *("Urgency", "RevisionHistory", "DerivedFrom", "AssociatedWith", "Property"),
    ]
)
"""What NewsManagement has by the DTD, besides instructions."""

_SENT: Final = frozenset(
    [
        "TransmissionId",
        "SentFrom",
        "SentTo",
        "DateAndTime",
        "NewsService",
        "NewsProduct",
        "Priority",
    ]
)
"""What a NewsEnvelope has by the DTD."""

_WAITS: Final = frozenset({"withheld", "embargoed"})
_MOST: Final = 80
"""Fields of an item's handling that are looked at."""


def own_notes(item: Element) -> Iterator[tuple[str, str]]:
    """Answer the names and words of what its handling says to people, and of fields of its own."""
    for management in children_named(item, "NewsManagement"):
        others = (each for each in management if local(each) not in _STANDARD)
        yield from _named(islice(others, _MOST))


def _named(others: Iterable[Element]) -> Iterator[tuple[str, str]]:
    for each in others:
        said, text = squeeze(formal(each)), squeeze(text_of(each))
        if local(each) == "Comment":
            yield said, text
        elif local(each) != "Instruction":
            yield local(each), text or said
        elif " " in said or text:  # one word is a code
            yield "Instruction", f"{said} {text}".strip()


def obey_own_fields(group: Children, draft: Draft) -> None:
    """Obey what properties and fields of its own order, and words in properties.

    `group` is what its NewsManagement has, by name.
    """
    own = group.keys() - _STANDARD
    if not own and "Property" not in group:
        return  # as of nearly all
    others = (each for name in own for each in group[name])
    inside = (each for top in group.get("Property", ()) for each in top.iter("{*}Property"))
    of_it = properties(islice(inside, _MOST))
    draft.beside += [value for _, value in of_it if " " in value]
    before = next(_of_revisions(group.get("Instruction", ())), "")
    _obey([*_named(islice(others, _MOST)), *of_it, ("RevisionStatus", before)], draft)


def obey_envelope(sent: Children, draft: Draft) -> None:
    """Obey fields and words in a NewsEnvelope that are not of the standard; it is of all items."""
    others = [each for name in sent.keys() - _SENT for each in sent[name]]
    named = [*_named(others[:_MOST])]
    services = map(formal, (*sent.get("NewsService", ()), *sent.get("NewsProduct", ())))
    draft.beside += [said for said in (*services, *(said for _, said in named)) if " " in said]
    for name, said in named:
        obey_own({name: said}, draft)


def _obey(named: Iterable[tuple[str, str]], draft: Draft) -> None:
    for name, said in named:
        if not names_embargo(name):  # these are notes: of several, one with a time counts
            obey_own({name: said}, draft)


def _of_revisions(instructions: Sequence[Element]) -> Iterator[str]:
    """Answer what earlier revisions become that may not be out: then this may not be, either."""
    for instruction in instructions[:_MOST]:
        for status in islice(instruction.iter("{*}Status"), _MOST):
            if last_name(formal(status)) in _WAITS:
                yield formal(status)


def obey_handling(handling: Iterable[Block], draft: Draft) -> None:
    """Obey what the properties order of how a story is to be handled, by name or in words."""
    for block in handling:
        draft.beside += [said for _, said in block.properties if " " in said]
        _obey(block.properties, draft)


def hold_until_usable(rights: Iterable[Block], draft: Draft) -> None:
    """Hold what may not be used yet when it is made: the StartDate of its UsageRights."""
    made = draft.fields.get("versioncreated")
    for block in rights:
        for usage in block.groups.get("UsageRights", ()):
            for start in map(text_of, children_named(usage, "StartDate")):
                moment = read_time(start)
                if moment is not None and (made is None or moment.at > made):
                    draft.embargo(start)

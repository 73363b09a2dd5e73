"""What Superdesk adds to ninjs: the state of an item, its flags, its authors.

https://github.com/superdesk/superdesk-core - `superdesk/metadata/item.py` names states and flags.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.ninjs.values import Object, lowered, objects, text

_STATES: Final = {
    "killed": "canceled",
    "recalled": "withheld",
    "unpublished": "withheld",
    "spiked": "withheld",
    "draft": "withheld",
}
"""States that say more than a missing `pubstatus`; in all others an item may be published."""

_NOT_FOR_PUBLICATION: Final = "marked_for_not_publication"
_WRITE: Final = ("writ", "author", "journalist", "correspondent", "reporter", "byline")
"""What the role of one is called who wrote the words, and did not edit or photograph."""


def read_superdesk(item: Object, draft: Draft) -> None:
    """Read the state and the flags of an item; of all that say its status, the strictest counts."""
    state = text(item.get("state")).strip().lower()
    if state in _STATES:
        draft.status(draft.fields["pubstatus"], _STATES[state])
        draft.notes.append(f"pubstatus: its state is {state}")
    if any(_is_set(each.get(_NOT_FOR_PUBLICATION)) for each in (item, lowered(item.get("flags")))):
        draft.status(draft.fields["pubstatus"], "withheld")
        draft.notes.append(f"pubstatus: it is {_NOT_FOR_PUBLICATION}, so it is withheld")


def authors(item: Object) -> str:
    """Answer who wrote an item by its list of authors; empty where it names nobody."""
    return ", ".join(dict.fromkeys(_names(objects(item.get("authors")))))


def _names(people: Iterable[Object]) -> Iterator[str]:
    for each in people:
        role, name = text(each.get("role")).lower(), text(each.get("name")).strip()
        if name and "@" not in name and (not role or any(part in role for part in _WRITE)):
            yield name


def _is_set(flag: object) -> bool:
    return flag is True or text(flag).strip().lower() in {"true", "1", "yes"}

"""What persons of the newsroom decided, as the desk sends it. It goes before everything else."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from wiredesk.enrichment import EntityKind
from wiredesk.errors import RecordUnreadable
from wiredesk.events import Record, decode
from wiredesk.metadata import SourceName
from wiredesk.overrides import Override, OverrideKey
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.asked import FIELDS, Asked, Said
from wiredesk_translate_metadata.sources.bearers import Bearer


@dataclass(frozen=True, slots=True)
class Change:
    """When an override was last set or taken back."""

    offset: int
    key: OverrideKey
    at: datetime


class OverrideSource:
    """All overrides; `wiredesk.kafka.following` fills it."""

    name: SourceName = "override"
    fields = FIELDS

    def __init__(self, bearer: Callable[[Asked], Bearer | None] = lambda _: None) -> None:
        """Begin with none. `bearer` says whose name a text is that has no code."""
        self._bearer = bearer
        self._said: dict[OverrideKey, Said] = {}
        self._changes: dict[OverrideKey, Change] = {}
        self.sections: dict[Edition, dict[str, str]] = {edition: {} for edition in EDITIONS}
        """What was decided of the names of sections, by their keys: menus say them, too."""
        self.end = 0
        """The offset behind the newest record that was taken in."""
        self.revision = 0
        """How many records were taken in; offsets may begin anew with another broker."""
        self.changed = asyncio.Event()
        """Set with every record; whoever waits for it clears it."""

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer what was decided for an edition: for just this, or for whom it names."""
        if not self._said:
            return None
        said = self._said.get(OverrideKey(edition, asked.field, asked.of))
        bearer = None if said else self._bearer(asked)
        return self._said.get(OverrideKey(edition, *bearer)) if bearer else said

    def of_name(self, kind: EntityKind, id_: str, edition: Edition) -> str | None:
        """Answer what was decided for a name, wherever it stands."""
        said = self._said.get(OverrideKey(edition, kind, id_))
        return said.text if said else None

    def take(self, record: Record) -> None:
        """Take a record in; see `wiredesk.kafka.following.Table`."""
        try:
            key = OverrideKey.parse(record.key)
            override: Override | None = decode(record) if record.value else None
        except (ValueError, RecordUnreadable) as error:
            structlog.get_logger().warning(
                "override_unreadable", place=record.place, error=str(error)
            )
            return
        if override:
            self._said[key] = Said(override.value, reviewed=True)
        else:
            self._said.pop(key, None)
        if key.field == "section":
            self._note_section(key)
        self._changes.pop(key, None)
        self._changes[key] = Change(record.offset, key, record.timestamp)
        self.end = max(self.end, record.offset + 1)
        self.revision += 1
        self.changed.set()

    def _note_section(self, key: OverrideKey) -> None:
        names, said = self.sections[key.language], self._said.get(key)
        names.pop(key.of, None)
        if said:
            names[key.of] = said.text

    def since(self, offset: int) -> list[Change]:
        """Answer what changed from an offset on, each key once, the oldest first."""
        return [each for each in self._changes.values() if each.offset >= offset]

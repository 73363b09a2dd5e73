"""What a person may ask of overrides: the record that asks it, and what the desk knows of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationInfo, field_validator

from wiredesk.errors import RecordUnreadable
from wiredesk.events import Outgoing, Record, decode, outgoing
from wiredesk.overrides import MetadataField, Override, OverrideKey
from wiredesk.topics import OVERRIDES
from wiredesk.types import Edition
from wiredesk_console.override_values import fault, remark
from wiredesk_console.requests import SERVICE, Text

MOST_OF: Final = 20_000
"""Letters of a source text: an agency's longest caption has some thousands."""


_NO_OF: Final = (
    "it is empty; say the text or the code that the value stands for, as `wiredesk translate FILE` "
    "shows it in the column `of`"
)
_NO_VALUE: Final = (
    "it is empty; say what the edition is to print, or take an override back with "
    "`wiredesk override remove`"
)


class RemoveOverride(BaseModel):
    """The body of `DELETE /api/overrides`: which one is taken back, and by whom."""

    model_config = ConfigDict(extra="forbid")

    language: Edition
    field: MetadataField
    of: Annotated[str, StringConstraints(strip_whitespace=True, max_length=MOST_OF)]
    who: Text = "desk"
    why: Text = ""

    @field_validator("of")
    @classmethod
    def _is_of_something(cls, of: str) -> str:
        if not of:
            raise ValueError(_NO_OF)
        return of

    @property
    def key(self) -> OverrideKey:
        """What it is of, and where it counts."""
        return OverrideKey(self.language, self.field, self.of)


class SetOverride(RemoveOverride):
    """The body of `POST /api/overrides`: what an edition is to say from now on."""

    value: Annotated[str, StringConstraints(strip_whitespace=True)]

    @field_validator("value")
    @classmethod
    def _can_be_said(cls, value: str, info: ValidationInfo) -> str:
        if not value:
            raise ValueError(_NO_VALUE)
        kind, language = info.data.get("field"), info.data.get("language")
        wrong = fault(value, kind, language) if kind and language else ""
        if wrong:
            raise ValueError(wrong)
        return value

    @property
    def note(self) -> str:
        """What a person should look at once more; empty where there is nothing odd."""
        return remark(self.value, self.language)


def record_of(asked: RemoveOverride, now: datetime) -> Outgoing:
    """Make the record; one without a value takes the override back."""
    override = None
    if isinstance(asked, SetOverride):
        override = Override(value=asked.value, who=asked.who, why=asked.why, when=now)
    return outgoing(
        OVERRIDES,
        str(asked.key),
        override,
        identity=(str(asked.key), now.isoformat()),
        source=SERVICE,
        at=now,
    )


@dataclass(slots=True)
class KnownOverrides:
    """The overrides that count now, as the desk follows them."""

    _known: dict[OverrideKey, Override] = field(default_factory=dict)

    def clear(self) -> None:
        """Begin again."""
        self._known.clear()

    def take(self, record: Record) -> None:
        """Take a record in. Raises RecordUnreadable."""
        try:
            key = OverrideKey.parse(record.key)
        except ValueError as error:
            raise RecordUnreadable(f"{record.place}: {error}") from error
        self._known.pop(key, None)
        if record.value:
            self._known[key] = decode(record)

    def __contains__(self, key: OverrideKey) -> bool:
        return key in self._known

    def __len__(self) -> int:
        return len(self._known)

    def lines(self, language: str = "", field_: str = "", text: str = "") -> Iterator[Any]:
        """Answer those that fit, the newest first; `text` is part of what they are of or say."""
        for key, override in reversed(self._known.items()):
            said = f"{key.of} {override.value}".casefold()
            if (
                language in {"", key.language}
                and field_ in {"", key.field}
                and text.casefold() in said
            ):
                yield key._asdict() | override.model_dump(mode="json")

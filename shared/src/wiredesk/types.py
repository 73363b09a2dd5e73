"""The words that the whole project passes around. Read this file first."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Final, Literal, NewType, get_args

from pydantic import AwareDatetime, BaseModel, ConfigDict, PlainSerializer, WithJsonSchema

ArticleUri = NewType("ArticleUri", str)
"""An article's identity across revisions: the agency's guid without its version."""

ArticleId = NewType("ArticleId", str)
"""Eleven base-62 characters made from the uri (`wiredesk.ids`)."""

Digest = NewType("Digest", str)
"""SHA-256 of a wire's bytes, 64 lower-case hexadecimal digits."""

Edition = Literal["ar", "en", "fa", "tr", "ur"]
EDITIONS: Final[tuple[Edition, ...]] = get_args(Edition)

Direction = Literal["ltr", "rtl"]

WORDLESS: Final = "zxx"
"""BCP 47 of what is in no language: a row of emoji."""

Clock = Callable[[], datetime]
"""Answers the time now, always with an offset."""

Instant = Annotated[
    AwareDatetime,
    PlainSerializer(lambda at: at.isoformat(), return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
"""A point in time with its offset, written as ISO 8601."""


class Frozen(BaseModel):
    """A value: compared by content, never changed, deaf to fields of a newer version."""

    model_config = ConfigDict(frozen=True, extra="ignore")

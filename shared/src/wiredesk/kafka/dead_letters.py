"""What is kept of a record that a stage could not handle."""

import traceback
from dataclasses import replace
from datetime import datetime
from typing import Final

from wiredesk import headers
from wiredesk.events import Outgoing, Record
from wiredesk.topic import DEAD_LETTERS

_MESSAGE_MOST: Final = 1_000  # characters
_TRACEBACK_MOST: Final = 8_000  # characters, of the end: the innermost frame says most


def dead_letter(
    record: Record, error: Exception, *, stage: str, attempt: int, at: datetime
) -> Outgoing:
    """Keep the record as it was, its own headers included, and say beside it what went wrong."""
    said = {
        headers.STAGE: stage,
        headers.ERROR_CLASS: type(error).__name__,
        headers.ERROR_MESSAGE: message(error),
        headers.TOPIC: record.topic,
        headers.PARTITION: str(record.partition),
        headers.OFFSET: str(record.offset),
        headers.TIME: at.isoformat(),
        headers.ATTEMPT: str(attempt),
        headers.TRACEBACK: trace(error),
    }
    # A message may quote half a surrogate pair out of broken input; it must not stop the burial.
    own = {name: text.encode("utf-8", "backslashreplace") for name, text in said.items()}
    return Outgoing(
        record.topic + DEAD_LETTERS, record.key, record.value, dict(record.headers) | own
    )


def message(error: Exception) -> str:
    """Answer what an error says, cut: it may quote a whole wire."""
    return str(error)[:_MESSAGE_MOST]


def trace(error: Exception) -> str:
    """Answer an error's traceback, cut."""
    return "".join(traceback.format_exception(error))[-_TRACEBACK_MOST:]


def without_value(letter: Outgoing) -> Outgoing:
    """Shorten a dead letter that the broker refuses for its size; its source keeps the value."""
    note = {headers.VALUE_LEFT_OUT: str(len(letter.value or b"")).encode()}
    return replace(letter, value=b"", headers=dict(letter.headers) | note)

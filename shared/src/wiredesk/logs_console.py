"""Log lines for a person at a terminal: short, in columns, without what only machines need."""

import os
from collections.abc import MutableMapping
from datetime import datetime
from typing import Any, Final

import structlog

_COLOURS: Final = {"debug": "2", "info": "0", "warning": "33", "error": "31", "critical": "1;31"}
_QUIET: Final = frozenset(
    {
        "listening",
        "partition_refill_begins",
        "partition_refill_ends",
        "partitions_assigned",
        "record",
        "worker_started",
        "worker_stopped",
        "worker_stopping",
    }
)
"""Events that a person at a terminal can do nothing about, unless they are errors."""
_LOUD: Final = frozenset({"error", "critical"})
_SHOWN: Final = 160  # characters of one value
_LAST_LINES: Final = 5  # of a traceback; the whole one is in the JSON format


class ConsoleLine:
    """The last processor of the `console` format."""

    def __init__(self, *, colours: bool) -> None:
        """Colour by level only where a terminal shows it."""
        self._colours = colours

    def __call__(self, _logger: object, _method: str, event: MutableMapping[str, Any]) -> str:
        """Say one event in a line."""
        name, level = event.pop("event"), event.pop("level", "info")
        if name in _QUIET and level not in _LOUD:
            raise structlog.DropEvent
        at = datetime.fromisoformat(event.pop("timestamp")).astimezone().strftime("%H:%M:%S")
        worker = event.pop("worker", "")
        if level not in _LOUD and event.get("pid") == os.getpid():
            del event["pid"]  # a person needs it where there is something to do
        error = event.pop("exception", "") or event.pop("traceback", "")
        sentence = event.pop("sentence", "")
        facts = [f"{key}={_short(value)}" for key, value in event.items() if value != ""]
        said = " ".join([name.replace("_", " "), *facts]) + (f": {sentence}" if sentence else "")
        text = f"{at} {worker:<10} {said}"
        if error:
            text += "\n" + "\n".join(f"    {line}" for line in error.splitlines()[-_LAST_LINES:])
        return f"\x1b[{_COLOURS[level]}m{text}\x1b[0m" if self._colours else text


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"

"""Log lines for a person at a terminal: short, in columns, without what only machines need."""

from collections.abc import MutableMapping
from datetime import datetime
from typing import Any, Final

import structlog

_COLOURS: Final = {"debug": "2", "info": "0", "warning": "33", "error": "31", "critical": "1;31"}
_QUIET_OUTCOME: Final = "info"
_SHOWN: Final = 160  # characters of one value
_LAST_LINES: Final = 5  # of a traceback; the whole one is in the JSON format


class ConsoleLine:
    """The last processor of the `console` format."""

    def __init__(self, *, colours: bool) -> None:
        """Colour by level only where a terminal shows it."""
        self._colours = colours

    def __call__(self, _logger: object, _method: str, event: MutableMapping[str, Any]) -> str:
        """Say one event in a line; a record that went well is not worth one."""
        name, level = event.pop("event"), event.pop("level", "info")
        if name == "record" and level == _QUIET_OUTCOME:
            raise structlog.DropEvent
        at = datetime.fromisoformat(event.pop("timestamp")).astimezone().strftime("%H:%M:%S")
        worker = event.pop("worker", "")
        error = event.pop("exception", "") or event.pop("traceback", "")
        said = " ".join(f"{key}={_short(value)}" for key, value in event.items() if value != "")
        text = f"{at} {worker:<18} {name.replace('_', ' ')}{' ' if said else ''}{said}"
        if error:
            text += "\n" + "\n".join(f"    {line}" for line in error.splitlines()[-_LAST_LINES:])
        return f"\x1b[{_COLOURS[level]}m{text}\x1b[0m" if self._colours else text


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"

"""Recorded events: what each version's services sent, a folder a version, a file a topic.

A line is one record: its key, its headers, and its value as it was sent: as JSON where that says it
to the byte, as text where it is UTF-8, else in base64.
`python -m tests.contract.recording` makes the folder of the newest version.
"""

import base64
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from tests.contract.whole_pipeline import NOW, ROOT
from wiredesk.events import Outgoing, Record

RECORDED: Final = Path(__file__).parent / "recorded"
MAPS: Final = frozenset({"editions", "takedowns", "urls", "paths"})
"""Fields whose names below are data."""

_HEADING: Final = re.compile(r"^## (\d+\.\d+\.\d+)\b(.*)", re.MULTILINE)


def versions() -> list[str]:
    """Name the versions in the changelog, the newest first."""
    return list(_headings())


def is_released(version: str) -> bool:
    """Tell whether a version is out, so that its records may not be made anew."""
    return "not released" not in _headings()[version]


def _headings() -> dict[str, str]:
    return dict(_HEADING.findall((ROOT / "CHANGELOG.md").read_text("utf-8")))


def topics_of(version: str) -> set[str]:
    """Name the topics that a version's folder has."""
    return {file.stem for file in (RECORDED / version).glob("*.jsonl")}


def recorded(version: str, topic: str) -> Iterator[Record]:
    """Read back the records of a topic as a reader gets them."""
    lines = (RECORDED / version / f"{topic}.jsonl").read_text("utf-8").split("\n")
    for offset, line in enumerate(line for line in lines if line):
        told = json.loads(line)
        headers = {name: _bytes(text) for name, text in told["headers"].items()}
        value = _compact(told["json"]).encode() if "json" in told else _bytes(told["value"])
        yield Record(topic, 0, offset, _bytes(told["key"]), value, headers, NOW)


def keep(version: str, topic: str, events: Iterable[Outgoing]) -> None:
    """Write the file of a topic."""
    file = RECORDED / version / f"{topic}.jsonl"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(f"{_line(event)}\n" for event in events), "utf-8")


def _line(event: Outgoing) -> str:
    return _compact(
        {
            "key": _text(event.key),
            "headers": {name: _text(value) for name, value in event.headers.items()},
            **_said(event.value or b""),
        }
    )


def _said(value: bytes) -> dict[str, Any]:
    """Answer the value under `json` if nothing of it is lost so, else under `value`."""
    try:
        told = json.loads(value)
    except ValueError:
        return {"value": _text(value)}
    same = _compact(told).encode() == value
    return {"json": told} if same else {"value": _text(value)}


def _compact(told: Any) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _text(value: bytes) -> str | dict[str, str]:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(value).decode()}


def _bytes(told: Any) -> bytes:
    return told.encode() if isinstance(told, str) else base64.b64decode(told["base64"])

"""What `wiredesk parse` understood of a file, and the JSON line that says it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from wiredesk.clock import utc_now
from wiredesk.ids import wire_digest
from wiredesk.settings_reading import read_settings
from wiredesk.wire_files import WireFile
from wiredesk_ingest.commands.files import content, shown, walk
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse
from wiredesk_ingest.readings import Reading
from wiredesk_ingest.settings import IngestSettings

CHANNEL = "parse"
"""Stands where a channel's name would: the file came over none."""


@dataclass(frozen=True, slots=True)
class FileReading:
    """One file and what was understood of it."""

    file: str
    reading: Reading

    @property
    def refused(self) -> bool:
        """Tell whether any of it was refused."""
        return bool(self.reading.refusals)


def read(path: Path, most_bytes: int) -> FileReading:
    """Read one file as the pipeline would."""
    wire = content(path)
    origin = Origin(CHANNEL, utc_now(), wire_digest(wire), len(wire), path.name)
    return FileReading(shown(path), parse(wire, origin, most_bytes=most_bytes))


def as_json(readings: Iterable[FileReading]) -> int:
    """Print a line a file as it comes; answer how many were refused."""
    refused = 0
    for each in readings:
        typer.echo(json.dumps(_line(each), ensure_ascii=False))
        refused += each.refused
    return refused


def _line(each: FileReading) -> dict[str, Any]:
    reading = each.reading
    first = next(iter(reading.refusals), None)
    error = first and {
        "code": first.code,
        "message": first.sentence,
        "position": first.position,
    }
    return {
        "file": each.file,
        "format": reading.format or None,
        "charset": reading.charset or None,
        "articles": [item.article.model_dump(mode="json") for item in reading.items],
        "error": error,
    }


def wire_files(paths: Iterable[Path]) -> Iterator[WireFile]:
    """Read wires for another stage's command; see `wiredesk.wire_files`."""
    most = read_settings(IngestSettings).wire_max_bytes
    for path in walk(paths):
        found = read(path, most)
        articles = [item.article for item in found.reading.items]
        yield WireFile(found.file, articles, [each.line for each in found.reading.refusals])

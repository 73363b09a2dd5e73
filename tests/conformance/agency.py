"""The folder of real agency files that WIRE_SAMPLES names; without it no test of it exists.

Those files are not part of the project: tests say numbers and codes of them, and compare words
with the files themselves.
"""

import json
import os
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

from lxml import etree

from wiredesk.ids import wire_digest
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse
from wiredesk_ingest.readings import Reading

NAMED: Final = os.environ.get("WIRE_SAMPLES", "")
THERE: Final = bool(NAMED)
"""What test modules give pytest as `__test__`: not named, they are not collected at all."""

READ: Final = (
    "newsml-1.2/*.xml",
    "newsml-g2/*.xml",
    "ninjs/*.json",
    "nitf/*.xml",
    "email/*.eml",
)
"""The formats that this version reads."""

LISTED: Final = ("ap-media/*", "feeds/*")
"""Folders with formats of many kinds: what each file comes to is in the tables of `expected`."""

TEXTS: Final = ("iptc7901/*", "anpa/*")
"""The formats that are read and are neither XML nor JSON."""

RECEIVED: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
_MOST_BYTES: Final = 4 * 1024 * 1024


def names(*patterns: str) -> list[str]:
    """Answer the files of some patterns, by their path in the folder."""
    if not THERE:
        return []
    folder = Path(NAMED).resolve()
    found = sorted({file for pattern in patterns for file in folder.glob(pattern)})
    assert found, f"WIRE_SAMPLES names {folder}, but nothing there is {' or '.join(patterns)}"
    return [file.relative_to(folder).as_posix() for file in found]


def understood() -> list[str]:
    """Answer the files in formats that this version reads."""
    return names(*READ)


def path(name: str) -> Path:
    """Answer where a file is."""
    return Path(NAMED).resolve() / name


@cache
def reading(name: str) -> Reading:
    """Parse a file as ingest does; once for all tests, which only look at it."""
    wire = path(name).read_bytes()
    origin = Origin("agency", RECEIVED, wire_digest(wire), len(wire))
    return parse(wire, origin, most_bytes=_MOST_BYTES)


def tree(name: str) -> etree._Element:
    """Read a file's XML as it is, by no code of the project's; UTF-8 wherever it can be that."""
    wire = path(name).read_bytes()
    try:
        encoding = "utf-8" if wire.decode() else None
    except UnicodeDecodeError:
        encoding = None
    parser = etree.XMLParser(
        encoding=encoding, resolve_entities=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(wire, parser)


def news_items(name: str) -> list[etree._Element]:
    """Answer the news items in a file's XML, or the one NITF document."""
    return list(tree(name).iter("{*}newsItem", "{*}NewsItem")) or [tree(name)]


def objects(name: str) -> list[dict[str, Any]]:
    """Answer the items in a file's JSON."""
    document = json.loads(path(name).read_bytes())
    return list(document.get("item", [document]))

"""Writes TMX 1.4b: a `tu` for each translation, with its own source language."""

from collections.abc import Iterable, Iterator
from datetime import UTC
from html import escape
from typing import Final

from wiredesk.translation_memory import Remembered
from wiredesk_translate_metadata.memory.tmx_reading import ANY_SOURCE, DATE, ORIGIN, REVIEWED
from wiredesk_translate_metadata.memory.units import without_controls

_HEAD: Final = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Wiredesk" creationtoolversion="1" segtype="sentence" o-tmf="Wiredesk" \
adminlang="en" srclang="{ANY_SOURCE}" datatype="plaintext"/>
<body>
"""
_FOOT: Final = "</body>\n</tmx>\n"


def tmx(records: Iterable[Remembered]) -> Iterator[str]:
    """Answer the file's text, piece by piece."""
    yield _HEAD
    yield from map(_unit, records)
    yield _FOOT


def _unit(record: Remembered) -> str:
    who = f' changeid="{_safe(record.who)}"' if record.who else ""
    at = record.at.astimezone(UTC).strftime(DATE)
    lines = [f'<tu srclang="{record.source_language}" changedate="{at}"{who}>']
    if record.origin:
        lines.append(f'<prop type="{ORIGIN}">{_safe(record.origin)}</prop>')
    if record.reviewed:
        lines.append(f'<prop type="{REVIEWED}">yes</prop>')
    sides = ((record.source_language, record.source), (record.target_language, record.target))
    lines += [
        f'<tuv xml:lang="{language}"><seg>{_safe(text)}</seg></tuv>' for language, text in sides
    ]
    return "\n".join((*lines, "</tu>\n"))


def _safe(text: str) -> str:
    # A bare carriage return would be read as a line's end.
    return escape(without_controls(text)).replace("\r", "&#13;")

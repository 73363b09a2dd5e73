"""What may be given for a field and what it is without it, as cells of a table in Markdown."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr
from pydantic.fields import FieldInfo

_NAMED: Final[Mapping[str, str]] = {
    "path": "path",
    "password": "secret",
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "`true` or `false`",
    "array": "JSON list",
    "object": "JSON object",
    "null": "unset",
}
_BOUNDS: Final[Mapping[str, str]] = {
    "minimum": "at least",
    "exclusiveMinimum": "more than",
    "maximum": "at most",
    "exclusiveMaximum": "less than",
}


def row(cells: Sequence[str]) -> str:
    """Write a row of a table."""
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def kind(schema: Mapping[str, Any]) -> str:
    """Say what may be given, out of the field's JSON Schema."""
    if "anyOf" in schema:
        return " or ".join(kind(each) for each in schema["anyOf"])
    if "enum" in schema:
        return ", ".join(f"`{each}`" for each in schema["enum"])
    named = _NAMED.get(schema.get("format", ""), _NAMED[schema["type"]])
    return ", ".join([named, *_bounds(schema)])


def _bounds(schema: Mapping[str, Any]) -> Iterator[str]:
    for bound, said in _BOUNDS.items():
        if bound in schema:
            yield f"{said} {schema[bound]}"


def default(field: FieldInfo) -> str:
    """Say what a field is where nothing is said."""
    match field.get_default(call_default_factory=True):
        case SecretStr():
            return "not shown"
        case None:
            return "unset"
        case "":
            return "empty"
        case str() | Path() as text:
            return f"`{text}`"
        case set() | frozenset() as names:
            return f"`{json.dumps(sorted(names))}`"
        case other:
            return f"`{json.dumps(other)}`"

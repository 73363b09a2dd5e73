"""JSON Schemas in tests: what one complains of, and which fields it has."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

import jsonschema  # type: ignore[import-untyped] # its types are a package of their own

Schema = Mapping[str, Any]
_FORMATS: Final = jsonschema.FormatChecker(formats=())


def _is_an_instant(text: object) -> bool:
    return not isinstance(text, str) or datetime.fromisoformat(text).tzinfo is not None


_FORMATS.checks("date-time", raises=ValueError)(_is_an_instant)


def complaints(schema: Schema, value: Any) -> list[str]:
    """Answer what is wrong with a value, by the dialect that its schema names (else draft 7)."""
    dialect = jsonschema.validators.validator_for(schema, default=jsonschema.Draft7Validator)
    found = dialect(schema, format_checker=_FORMATS).iter_errors(value)
    return [f"{error.json_path}: {error.message[:200]}" for error in found]


def check(schema: Schema) -> None:
    """Raise jsonschema's SchemaError where a schema is none of the dialect that it names."""
    jsonschema.validators.validator_for(schema).check_schema(schema)


def fields(schema: Schema) -> set[str]:
    """Name every field that a schema has, by its place."""
    return set(_fields(schema, schema, ""))


def fields_said(schema: Schema, value: Any) -> set[str]:
    """Name every field of a value that says something, by the place it has in the schema."""
    return set(_said(schema, schema, value, ""))


def _fields(schema: Schema, node: Schema, at: str) -> Iterator[str]:
    for other in _others(schema, node):
        yield from _fields(schema, other, at)
    for step, part in _parts(node):
        if not step.endswith(("[]", "*")):
            yield at + step
        yield from _fields(schema, part, at + step)


def _said(schema: Schema, node: Schema, value: Any, at: str) -> Iterator[str]:
    if value in (None, "", [], {}):
        return
    yield at
    for other in _others(schema, node):
        yield from _said(schema, other, value, at)
    parts = dict(_parts(node))
    if isinstance(value, list) and "[]" in parts:
        for each in value:
            yield from _said(schema, parts["[]"], each, f"{at}[]")
    if isinstance(value, dict):
        for name, each in value.items():
            step = f".{name}" if f".{name}" in parts else ".*"
            if step in parts:
                yield from _said(schema, parts[step], each, at + step)


def _others(schema: Schema, node: Schema) -> Iterator[Schema]:
    """Answer the schemas that stand in a schema's place."""
    if "$ref" in node:
        yield schema["$defs"][node["$ref"].rpartition("/")[2]]
    yield from (*node.get("anyOf", ()), *node.get("oneOf", ()))


def _parts(node: Schema) -> Iterator[tuple[str, Schema]]:
    """Answer the schemas of what is in a value, and how it is found there."""
    yield from ((f".{name}", part) for name, part in node.get("properties", {}).items())
    if "items" in node:
        yield "[]", node["items"]
    if isinstance(node.get("additionalProperties"), dict):
        yield ".*", node["additionalProperties"]

"""Every setting of every service, as a page in Markdown."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr
from pydantic.fields import FieldInfo

from wiredesk.service import Service
from wiredesk.settings import CommonSettings

_HEAD: Final = """\
# Settings

Made by `make docs` from the settings' own declarations; do not edit.

A setting is an environment variable, or a file of its name in the folder that
`WIREDESK_SECRETS_DIR` names (without it `/run/secrets`). Each has a default, so that `wiredesk up`
starts on a bare machine; a wrong value stops a worker at its start, and is named. A name that is
not here is read by nobody; `wiredesk up` warns of one that is nearly right. A secret's default is
not shown. A channel's secret stands in the variable that `newsroom/channels.toml` names
for it.

Commands find a running Wiredesk by `WIREDESK_CONSOLE` (the desk's address), `WIREDESK_RECEIVER`
(the receiver's) and `WIREDESK_DATA` (the data folder of `wiredesk up`); `WIREDESK_SEND_SECRET` is
the channel's secret for `wiredesk send`.
"""
_COLUMNS: Final = "| variable | value | default | what it does |\n|---|---|---|---|"
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


def settings_page(services: Sequence[Service]) -> str:
    """Write the page: what all services read, then what each of them reads besides."""
    sections = [_section("Every service", CommonSettings, CommonSettings.model_fields)]
    for service in services:
        fields = service.settings.model_fields
        own = [name for name in fields if name not in CommonSettings.model_fields]
        sections.append(_section(service.name, service.settings, own))
    return "\n".join([_HEAD, *sections])


def _section(title: str, settings: type[CommonSettings], names: Iterable[str]) -> str:
    schemas = settings.model_json_schema()["properties"]
    rows = [_row(settings, name, schemas[name]) for name in names]
    table = "\n".join([_COLUMNS, *rows]) if rows else "Nothing of its own."
    return f"## {title}\n\n{table}\n"


def _row(settings: type[CommonSettings], name: str, schema: Mapping[str, Any]) -> str:
    field = settings.model_fields[name]
    variable = f"{settings.model_config.get('env_prefix', '')}{name}".upper()
    cells = (f"`{variable}`", _kind(schema), _default(field), field.description or "")
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _kind(schema: Mapping[str, Any]) -> str:
    """Say what may be given, out of the field's JSON Schema."""
    if "anyOf" in schema:
        return " or ".join(_kind(each) for each in schema["anyOf"])
    if "enum" in schema:
        return ", ".join(f"`{each}`" for each in schema["enum"])
    named = _NAMED.get(schema.get("format", ""), _NAMED[schema["type"]])
    return ", ".join([named, *_bounds(schema)])


def _bounds(schema: Mapping[str, Any]) -> Iterator[str]:
    for bound, said in _BOUNDS.items():
        if bound in schema:
            yield f"{said} {schema[bound]}"


def _default(field: FieldInfo) -> str:
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

"""Every setting of every service, as a page in Markdown."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from wiredesk.reference.values import default, kind, row
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
    cells = (f"`{variable}`", kind(schema), default(field), field.description or "")
    return row(cells)

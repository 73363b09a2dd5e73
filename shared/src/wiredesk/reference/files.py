"""The files of the reference, and the folder that they stand in."""

import json
from collections.abc import Mapping
from importlib.metadata import entry_points
from pathlib import Path, PurePosixPath
from typing import Any, Final

from wiredesk.reference.asyncapi import document
from wiredesk.reference.channels_page import channels_page
from wiredesk.reference.schemas import SCHEMAS, schema, schema_file
from wiredesk.reference.settings_page import settings_page
from wiredesk.service import installed_services
from wiredesk.topics import TOPICS

ASYNCAPI: Final = PurePosixPath("asyncapi.json")
SETTINGS: Final = PurePosixPath("settings.md")
CHANNELS: Final = PurePosixPath("channels.md")
PAGES: Final = "wiredesk.pages"
"""The entry-point group of pages that services write themselves: a function that answers one."""


def files() -> Mapping[PurePosixPath, str]:
    """Answer every file's text, by its path in the folder."""
    schemas = {
        schema_file(topic): _json(schema(topic.holds, topic))
        for topic in TOPICS.values()
        if topic.holds is not None
    }
    return {
        ASYNCAPI: _json(document()),
        SETTINGS: settings_page(installed_services()),
        CHANNELS: channels_page(),
        **{PurePosixPath(f"{each.name}.md"): each.load()() for each in entry_points(group=PAGES)},
        **schemas,
    }


def write(folder: Path) -> None:
    """Write all of it. A schema of a topic that is no more goes away."""
    made = {folder / path: text for path, text in files().items()}
    for old in set((folder / SCHEMAS).glob("*.json")) - made.keys():
        old.unlink()
    for file, text in made.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"

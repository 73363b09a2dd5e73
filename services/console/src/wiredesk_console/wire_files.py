"""Wires by the files that they came in, as operators know them."""

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from wiredesk.ids import wire_digest
from wiredesk_console.client import ask, look


def wire_of_file(console: str, name: str) -> dict[str, Any] | None:
    """Ask for a wire by its bytes, where it is a file here, as in `done/`; else by its name."""
    file = Path(name)
    if _is_here(file):
        found: dict[str, Any] = ask(console, "GET", f"/api/wires/{wire_digest(file.read_bytes())}")
        return found
    if ":" in name or "." not in name:  # the name of a story
        return None
    of_name: dict[str, Any] | None = look(console, f"/api/wires?{urlencode({'file': file.name})}")
    return of_name


def _is_here(file: Path) -> bool:
    """Tell whether it is a file; a story's uri may be longer than any system lets a name be."""
    try:
        return file.is_file()
    except OSError:
        return False

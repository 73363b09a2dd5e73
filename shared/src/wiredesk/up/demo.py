"""What `up --demo` sends."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from wiredesk.errors import SettingsInvalid

_WIRES: Final = (".xml", ".json")


def sample_files(folder: Path) -> tuple[Path, ...]:
    """Answer the sample wires of a folder, by name: the order in which an agency sends them.

    Raises SettingsInvalid where there is none.
    """
    files = sorted(file.resolve() for file in folder.glob("*") if file.suffix in _WIRES)
    if not files:
        raise SettingsInvalid(f"--samples {folder}: no .xml and no .json file is there")
    return tuple(files)


def send_arguments(files: Iterable[Path], receiver: str) -> list[str]:
    """Answer the arguments of `wiredesk` that send files and tell what became of each."""
    return ["send", "--wait", "--to", receiver, *map(str, files)]

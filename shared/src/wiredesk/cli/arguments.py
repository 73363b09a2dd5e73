"""What a command is told by its place: never nothing, as an unset variable of a shell is."""

from pathlib import Path
from typing import Annotated, Any

import typer


def named(metavar: str, what: str) -> Any:  # noqa: ANN401 - as typer has it
    """Make an argument that is a text, and whose help says what is wanted where it is empty."""

    def callback(text: str) -> str:
        return _said(text, what[:1].lower() + what[1:].rstrip("."))

    return typer.Argument(metavar=metavar, callback=callback, help=what)


def folder(text: str | Path) -> Path:
    """Answer the folder that is named; nothing is no name for the one that a person is in."""
    return Path(_said(str(text), "a folder, or leave it out"))


def file_or_folder(text: str) -> Path:
    """Answer what is named, and is there."""
    path = Path(_said(text, "a file, or a folder of them"))
    if not path.exists():
        raise typer.BadParameter(f"Path {text!r} does not exist.")
    return path


def _said(text: str, wanted: str) -> str:
    if not text.strip():
        raise typer.BadParameter(f"it is empty; say {wanted}")
    return text


Files = Annotated[
    list[Path],
    typer.Argument(metavar="FILE...", parser=file_or_folder, help="Files, or folders of them."),
]

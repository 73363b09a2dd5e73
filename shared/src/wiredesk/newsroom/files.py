"""Reads one file of a newsroom as it is: it is there, is the newsroom's own, and is UTF-8."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wiredesk.newsroom.problems import NewsroomError, Problem


def read_bytes(directory: Path, name: str) -> bytes:
    """Read a file as it is. Raises NewsroomError where it can't be, or lies outside."""
    with _as_problem(name):
        return _own_file(directory, name).read_bytes()


def read_text(directory: Path, name: str) -> str:
    """Read a text in UTF-8. Raises NewsroomError where it can't be, or lies outside."""
    with _as_problem(name):
        # A spreadsheet may write a byte order mark, which nobody sees.
        return _own_file(directory, name).read_text(encoding="utf-8-sig")


def _own_file(directory: Path, name: str) -> Path:
    """Answer where a file is once links are followed: what a newsroom reads is its own."""
    file = (directory / name).resolve()
    if not file.is_relative_to(directory.resolve()):
        raise OSError("it is a link that leads out of the newsroom's folder")
    return file


@contextmanager
def _as_problem(name: str) -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = "can't be read: it is not in UTF-8; a spreadsheet saves it as CSV UTF-8"
        raise NewsroomError([Problem(file=name, line=line, field="", message=message)]) from error
    except (OSError, RuntimeError) as error:  # RuntimeError: a link to itself
        missing = isinstance(error, FileNotFoundError)
        message = "this file is missing" if missing else f"can't be read: {error}"
        raise NewsroomError([Problem(file=name, line=1, field="", message=message)]) from error

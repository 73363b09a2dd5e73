"""A newsroom's files as they are at one moment: what is checked is then also what is kept."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TypeVar

from wiredesk.newsroom import countries, engines, glossary, phrases, topics
from wiredesk.newsroom.files import read_bytes
from wiredesk.newsroom.problems import NewsroomError, NewsroomMissing, Problem

NAMES: Final = (
    "site.toml",
    "sections.toml",
    "channels.toml",
    "labels/*.toml",
    "labels/*.csv",
    engines.FILE,
    topics.TOPICS,
    phrases.AGENCIES,
    f"{phrases.FOLDER}/*.csv",
    f"{countries.FOLDER}/*.csv",
    f"{glossary.FOLDER}/*.csv",
)
"""Every file that a newsroom's readers read, as patterns below its folder.

Pictures and models of translation are not among them: they are large, and nothing is decided by
what is in them.
"""

Files = Mapping[str, bytes]
"""Contents by name below the folder, with forward slashes."""

Read = TypeVar("Read")


def taken(directory: Path) -> Files:
    """Read a newsroom's files. Raises NewsroomError where one can't be read, or lies outside."""
    if not directory.is_dir():
        raise NewsroomMissing(directory)
    found = {path for pattern in NAMES for path in directory.glob(pattern)}
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for name in sorted(path.relative_to(directory).as_posix() for path in found):
        try:
            files[name] = read_bytes(directory, name)
        except NewsroomError as error:
            problems += error.problems
    if problems:
        raise NewsroomError(problems)
    return files


def read_from(files: Files, read: Callable[[Path], Read]) -> Read:
    """Answer what a reader of newsrooms' folders makes of the files.

    The folder that it is given ends with it. Raises what it raises, and OSError where there is
    no room for the folder.
    """
    with _laid_out(files) as folder:
        return read(folder)


@contextmanager
def _laid_out(files: Files) -> Iterator[Path]:
    with TemporaryDirectory(prefix="wiredesk-newsroom-") as name:
        for file, content in files.items():
            path = Path(name, file)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
        yield Path(name)

"""The newsroom that is shipped, and one with few names, whose workers start in less time."""

import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Final

SHIPPED: Final = Path(__file__).parents[1] / "newsroom"
_NAMES: Final = ("people.csv", "organisations.csv", "offices.csv")


@cache
def few_names() -> Path:
    """Answer a copy for all tests of a process that name nobody: places are all it knows."""
    folder = Path(_FOLDERS.name) / "newsroom"
    return Path(shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns(*_NAMES)))


_FOLDERS: Final = tempfile.TemporaryDirectory(prefix="wiredesk-tests-")
"""Gone with the process."""

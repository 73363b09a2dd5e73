"""The newsroom that is shipped, and one with few names, whose workers start in less time."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Final

from wiredesk.prepared.settings import PreparedSettings

SHIPPED: Final = Path(__file__).parents[1] / "newsroom"
STORE: Final = PreparedSettings().store
"""Workers that tests start keep what is made of the names there, too."""

_NAMES: Final = ("people.csv", "organisations.csv", "offices.csv")


@cache
def few_names() -> Path:
    """Answer a copy for all tests of a process that names nobody: places are all it knows."""
    folder = Path(tempfile.mkdtemp(prefix="wiredesk-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    left_out = shutil.ignore_patterns(*_NAMES)
    return Path(shutil.copytree(SHIPPED, folder / "newsroom", ignore=left_out))

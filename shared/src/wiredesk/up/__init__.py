"""`wiredesk up`: the whole newsroom on one machine, every worker a process of its own."""

from pathlib import Path
from typing import Final

DEFAULT_DATA: Final = Path(".wiredesk")
"""The data folder, below the working directory, of an `up` that is not told another."""

START_WITHIN_S: Final = 60.0
"""How long a worker may take to be ready; one that is well needs far less."""

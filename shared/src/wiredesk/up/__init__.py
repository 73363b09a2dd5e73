"""`wiredesk up`: the whole newsroom on one machine, every worker a process of its own."""

from pathlib import Path
from typing import Final

DEFAULT_DATA: Final = Path(".wiredesk")
"""The data folder, below the working directory, of an `up` that is not told another."""

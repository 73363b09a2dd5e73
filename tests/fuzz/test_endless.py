"""Some seconds of what `make fuzz` does for as long as one likes, the same inputs each time."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.conftest import leave_out

RUNS: Final = 750
SEED: Final = 20261128
ROOT: Final = Path(__file__).parents[2]


@pytest.fixture
def atheris() -> None:
    """Leave out where there is none for this machine."""
    if importlib.util.find_spec("atheris") is None:
        leave_out("atheris has no package for this machine or Python")


@pytest.mark.usefixtures("atheris")
def test_what_coverage_leads_to_keeps_every_promise(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tests.fuzz.endless", "--runs", str(RUNS), "--seed", str(SEED)]
    done = subprocess.run(
        # A shell between: Linux counts the peak of whoever starts a program as the program's own,
        # and libFuzzer's limit of memory would be the one of a test process at its largest.
        ["/bin/sh", "-c", '"$@"; exit $?', "sh", *words],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, f"exit {done.returncode}: {done.stderr[-3000:]}"
    assert not list(tmp_path.glob("crash-*"))

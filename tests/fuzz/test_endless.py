"""Some seconds of what `make fuzz` does for as long as one likes, the same inputs each time."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.conftest import leave_out

RUNS: Final = 1_500
TRIES: Final = 3
SEED: Final = 20261128
ROOT: Final = Path(__file__).parents[2]


@pytest.fixture
def atheris() -> None:
    """Leave out where there is none for this machine."""
    if importlib.util.find_spec("atheris") is None:
        leave_out("atheris has no package for this machine or Python")


@pytest.mark.usefixtures("atheris")
def test_what_coverage_leads_to_keeps_every_promise(tmp_path: Path) -> None:
    """What it finds it leaves as a file.

    Late in a whole run libFuzzer has ended before its first input, without a word or a file; then
    it is begun again.
    """
    words = ["-m", "tests.fuzz.endless", "--runs", str(RUNS), "--seed", str(SEED)]
    ends = []
    for _ in range(TRIES):
        done = subprocess.run(
            [sys.executable, *words],
            cwd=tmp_path,
            env={"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert not [file.name for file in tmp_path.iterdir()], done.stderr[-3000:]
        if done.returncode == 0:
            return
        ends.append(f"exit {done.returncode}: {done.stdout[-500:]} {done.stderr[-500:]}")
    pytest.fail("\n".join(ends))

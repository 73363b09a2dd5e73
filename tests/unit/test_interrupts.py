"""What Ctrl-C does to a command that is still being imported."""

import os
import subprocess
import sys
from pathlib import Path
from textwrap import indent

import pytest

pytestmark = pytest.mark.usefixtures("interruptible")

INTERRUPT = "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n"


def ended(*arguments: str, path: Path | None = None) -> tuple[int, str]:
    """Run Python; answer its exit status and all that it printed."""
    environment = os.environ | ({"PYTHONPATH": str(path)} if path else {})
    process = subprocess.run(
        (sys.executable, *arguments),
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return process.returncode, process.stdout


def test_a_command_that_is_interrupted_while_it_is_imported_ends_without_a_word(
    tmp_path: Path,
) -> None:
    """The module passes over every exception, as some do while they try what there is."""
    tries = f"try:\n{indent(INTERRUPT, '    ')}except BaseException:\n    pass\nprint('goes on')\n"
    (tmp_path / "typer.py").write_text(tries)

    assert ended("-m", "wiredesk", "status", path=tmp_path) == (130, "")


def test_what_a_shell_runs_behind_is_not_interrupted() -> None:
    begun = (
        "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "from wiredesk.cli.interrupts import leaving_at_once\n"
        f"with leaving_at_once():\n{indent(INTERRUPT, '    ')}"
        "print('goes on')"
    )

    assert ended("-c", begun) == (0, "goes on\n")


def test_a_command_that_has_begun_is_interrupted_as_any_other() -> None:
    begun = (
        "from wiredesk.cli.interrupts import leaving_at_once\n"
        "with leaving_at_once():\n    pass\n"
        f"try:\n{indent(INTERRUPT, '    ')}"
        "except KeyboardInterrupt:\n    print('cleans up')"
    )

    assert ended("-c", begun) == (0, "cleans up\n")


def test_the_fork_server_leaves_an_interrupt_to_whoever_started_it() -> None:
    assert ended("-c", f"import wiredesk.up.mortal\n{INTERRUPT}print('goes on')") == (
        0,
        "goes on\n",
    )

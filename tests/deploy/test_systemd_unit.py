"""deploy/wiredesk.service: systemd understands it, and `up` understands what it is told."""

import shutil
import subprocess
from configparser import ConfigParser, SectionProxy
from pathlib import Path
from typing import Final

import pytest

from tests.conftest import leave_out
from tests.e2e.desk import ROOT, WIREDESK
from wiredesk.service import STOPPED_ON_PURPOSE

UNIT: Final = ROOT / "deploy" / "wiredesk.service"
INSTALLED: Final = "/opt/wiredesk/.venv/bin/wiredesk"


@pytest.fixture
def service() -> SectionProxy:
    """What the unit says of the service."""
    unit = ConfigParser(interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign] # systemd tells cases apart
    unit.read(UNIT)
    return unit["Service"]


@pytest.fixture
def command(service: SectionProxy) -> list[str]:
    """What the unit starts."""
    return service["ExecStart"].split()


def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        leave_out("systemd is not installed: apt-get install systemd")
    here = tmp_path / UNIT.name
    here.write_text(UNIT.read_text("utf-8").replace(INSTALLED, WIREDESK), "utf-8")

    verify = ["systemd-analyze", "verify", "--man=no", str(here)]
    done = subprocess.run(verify, capture_output=True, text=True, check=False)

    about_it = [line for line in done.stderr.splitlines() if UNIT.name in line]
    assert (done.returncode, about_it) == (0, [])


def test_up_knows_every_option_of_the_unit(command: list[str]) -> None:
    program, up, *options = command
    asked = subprocess.run([WIREDESK, up, "--help"], capture_output=True, text=True, check=True)

    assert program == INSTALLED
    assert {each for each in options if each.startswith("--")} == {"--broker", "--data"}
    assert all(each in asked.stdout for each in ("--broker", "--data"))


def test_what_a_person_must_mend_is_not_started_again_and_again(service: SectionProxy) -> None:
    assert service["Restart"] == "on-failure"
    assert service["RestartPreventExitStatus"] == str(STOPPED_ON_PURPOSE)

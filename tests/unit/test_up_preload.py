"""What workers find imported: all that several of them run, and nothing that one alone does."""

import json
import subprocess
import sys

import pytest

from wiredesk.service import Service, Worker, installed_services
from wiredesk.up.nursery import PRELOAD
from wiredesk.up.preload import shared


def test_what_several_workers_run_is_imported_once() -> None:
    several = Service("lamps", (Worker("lit", "lamps"), Worker("out", "lamps")))
    alone = Service("bells", (Worker("rung", "bells"),))

    assert shared([several, alone]) == ["lamps.__main__"]


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """What the fork server has, in a process of its own."""
    code = f"import json, sys, {PRELOAD}; print(json.dumps([*sys.modules]))"
    return set(json.loads(subprocess.check_output([sys.executable, "-c", code])))


def test_workers_of_what_is_installed_find_theirs(imported: set[str]) -> None:
    assert imported >= {"wiredesk.stage_worker", *shared(installed_services())}

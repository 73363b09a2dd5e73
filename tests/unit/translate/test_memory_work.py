"""What `wiredesk memory import` does, step by step."""

import os
import signal
from collections.abc import Sequence
from typing import Any

import pytest

from wiredesk_translate_metadata import memory_work
from wiredesk_translate_metadata.memory_work import import_units


class Interrupted:
    """Plans while somebody presses Ctrl-C."""

    def __init__(self) -> None:
        self.went_on = False

    def plan(self, _units: Sequence[Any], _table: Any) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        self.went_on = True


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_ends_an_import_while_it_is_planned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planning is what takes longest, and an event loop would first let it come to its end."""

    async def nothing(_settings: Any, _table: Any) -> None:
        pass

    monkeypatch.setattr(memory_work, "read_memory", nothing)
    importer: Any = Interrupted()

    with pytest.raises(KeyboardInterrupt):
        import_units(settings=None, table=None, importer=importer, units=(), dry_run=True)  # type: ignore[arg-type]

    assert not importer.went_on

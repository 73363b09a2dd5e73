"""What a bench starts becomes ready in time, or the bench says so with the end of its log."""

import sys

import pytest

from wiredesk_bench import running as running_module
from wiredesk_bench.running import RunFailed, running

SILENT = "import sys, time; print('no such module', file=sys.stderr, flush=True); time.sleep(60)"


def test_what_never_becomes_ready_is_ended_with_the_end_of_its_log(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(running_module, "START_S", 1.0)

    with (
        pytest.raises(RunFailed, match="did not start within 1 s") as failed,
        running([], program=[sys.executable, "-c", SILENT]),
    ):
        pytest.fail("it is not ready")

    assert "no such module" in str(failed.value)

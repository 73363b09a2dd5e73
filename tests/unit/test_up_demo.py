"""What `up --demo` shows: the addresses first and last, and no line for each sample and stage."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.newsrooms import SHIPPED
from wiredesk.settings import CommonSettings
from wiredesk.testing.log_state import logs_put_back
from wiredesk.up import run
from wiredesk.up.addresses import Addresses
from wiredesk.up.live import Up
from wiredesk.up.nursery import Nursery
from wiredesk.up.options import UpOptions
from wiredesk.up.parts import Parts

SAMPLE = Path("a.xml")


class Printing(Nursery):
    """Prints what it was to start."""

    def __init__(self, printed: list[str], status: int) -> None:
        super().__init__("wiredesk.worker")
        self._printed = printed
        self._status = status

    async def run(
        self, module: str, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> int:
        self._printed.append(f"{module} {arguments[0]} {environment['WIREDESK_LOG_LEVEL']}")
        return self._status


@pytest.fixture(autouse=True)
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[CommonSettings]]:
    """Answer with what settings `up` was started, in place of starting it."""
    found: list[CommonSettings] = []

    async def live(_: UpOptions, settings: CommonSettings, *_more: Any) -> int:
        found.append(settings)
        return 0

    monkeypatch.setattr(run, "live", live)
    monkeypatch.delenv("WIREDESK_LOG_LEVEL", raising=False)
    with logs_put_back():
        yield found


@pytest.mark.parametrize(
    ("status", "said"), [(0, "1 samples were sent. "), (1, "NOT all of 1 samples were sent, ")]
)
async def test_the_addresses_are_said_before_and_after_the_table_of_the_samples(
    status: int, said: str
) -> None:
    printed: list[str] = []
    parts = Parts("127.0.0.1:1", broker_is_embedded=True, redis="redis://127.0.0.1:1", started={})
    settings = CommonSettings(log_level="warning")
    options = UpOptions(samples=(SAMPLE,))
    up = Up(options, Addresses(80), parts, settings, (), Printing(printed, status))

    await up._say_ready(printed.append)

    first, table, last = printed
    assert first == Addresses(80).ready_line
    assert table == "wiredesk send warning"
    assert last == Addresses(80).sent_line(1, all_sent=status == 0)
    assert last.startswith(said)


@pytest.mark.parametrize(
    ("samples", "said", "level"),
    [((SAMPLE,), None, "warning"), ((SAMPLE,), "info", "info"), ((), None, "info")],
)
def test_the_demos_log_has_warnings_alone_unless_told_otherwise(
    samples: tuple[Path, ...],
    said: str | None,
    level: str,
    started: list[CommonSettings],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if said:
        monkeypatch.setenv("WIREDESK_LOG_LEVEL", said)

    run.run(UpOptions(newsroom=SHIPPED, data=tmp_path, samples=samples), Nursery("wiredesk.worker"))

    assert started[0].log_level == level

"""`wiredesk up` over a newsroom whose files are wrong."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.newsrooms import SHIPPED
from wiredesk.errors import SettingsInvalid, WiredeskError
from wiredesk.newsroom import NewsroomError
from wiredesk.newsroom.problems import NewsroomMissing
from wiredesk.settings import CommonSettings
from wiredesk.testing.log_state import logs_put_back
from wiredesk.up import run
from wiredesk.up.addresses import Addresses, PortTaken
from wiredesk.up.board import DataFolderTaken, DataFolderUnwritable
from wiredesk.up.live import Up
from wiredesk.up.nursery import Nursery
from wiredesk.up.options import UpOptions
from wiredesk.up.parts import Parts


@pytest.fixture
def options(tmp_path: Path) -> UpOptions:
    newsroom = Path(shutil.copytree(SHIPPED, tmp_path / "newsroom"))
    return UpOptions(newsroom=newsroom, data=tmp_path / "data")


@pytest.fixture(autouse=True)
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[UpOptions]]:
    """Answer with what `up` was started, in place of starting it."""
    found: list[UpOptions] = []

    async def live(options: UpOptions, *_: Any) -> int:
        found.append(options)
        return 0

    monkeypatch.setattr(run, "live", live)
    with logs_put_back():
        yield found


def spoil(options: UpOptions) -> None:
    (options.newsroom / "sections.toml").write_text("[[section]]\nkey = ", "utf-8")


def test_up_starts_over_wrong_files_where_there_are_last_good_ones_and_says_so(
    options: UpOptions, started: list[UpOptions], capsys: pytest.CaptureFixture[str]
) -> None:
    run.run(options, Nursery("wiredesk.worker"))
    spoil(options)

    run.run(options, Nursery("wiredesk.worker"))

    assert len(started) == 2
    wrong, in_use = map(json.loads, capsys.readouterr().err.splitlines())
    assert (wrong["level"], wrong["file"], wrong["line"]) == ("error", "sections.toml", 2)
    assert "last good ones" in in_use["sentence"]


def test_up_without_last_good_files_says_what_is_wrong_and_starts_nothing(
    options: UpOptions, started: list[UpOptions]
) -> None:
    spoil(options)

    with pytest.raises(NewsroomError, match=r"sections\.toml:2:"):
        run.run(options, Nursery("wiredesk.worker"))

    assert started == []


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (SettingsInvalid("WIREDESK_NICE"), 78),
        (NewsroomMissing(Path("nowhere")), 78),
        (PortTaken("8080"), 1),
        (DataFolderTaken(), 1),
        (DataFolderUnwritable(), 1),
    ],
    ids=lambda value: type(value).__name__,
)
def test_up_tells_what_a_person_must_mend_from_what_may_pass(
    error: WiredeskError, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as ended, run.said():
        raise error

    assert ended.value.exit_code == status
    assert capsys.readouterr().err == f"{error}\n"


def test_ups_workers_keep_their_last_good_files_in_its_data_folder(options: UpOptions) -> None:
    parts = Parts("127.0.0.1:1", broker_is_embedded=True, redis="redis://127.0.0.1:1", started={})
    up = Up(options, Addresses(1), parts, CommonSettings(), (), Nursery("wiredesk.worker"))

    folder = Path(up.environment["WIREDESK_NEWSROOM_LAST_GOOD"])

    assert folder == options.last_good
    assert folder.is_relative_to(options.data)

"""A running `up` outlives a data folder that takes nothing, and says so once."""

import asyncio
import errno
from dataclasses import dataclass, field
from typing import Any

from structlog.testing import capture_logs

from wiredesk.testing.waiting import until
from wiredesk.up.board_writer import BoardWriter


@dataclass
class Disk:
    """A disk that is full until the test makes room."""

    full: bool = True
    tries: int = 0
    written: list[Any] = field(default_factory=list)

    def write(self, board: Any) -> None:
        self.tries += 1
        if self.full:
            raise OSError(errno.ENOSPC, "No space left on device")
        self.written.append(board)


def writer(disk: Disk) -> BoardWriter:
    news = iter(range(1_000))
    return BoardWriter(lambda: next(news), disk.write, again_s=0.001)  # type: ignore[arg-type,return-value]


async def test_a_full_disk_is_said_once_with_what_to_do() -> None:
    disk = Disk()
    with capture_logs() as logged:
        write = writer(disk)
        write()
        write()
        await until(lambda: disk.tries > 3)

    (line,) = logged
    assert line["event"] == "board_not_written"
    assert line["log_level"] == "error"
    assert "No space left" in line["error"]
    assert "make room" in line["sentence"]


async def test_once_there_is_room_what_is_true_by_then_is_written() -> None:
    disk = Disk()
    with capture_logs() as logged:
        write = writer(disk)
        write()
        disk.full = False
        await until(lambda: bool(disk.written))

    assert disk.written == [disk.tries - 1]
    assert [line["event"] for line in logged] == ["board_not_written", "board_written_again"]


async def test_what_went_well_is_not_written_twice() -> None:
    disk = Disk(full=False)
    with capture_logs() as logged:
        writer(disk)()
        await asyncio.sleep(0)

    assert (disk.tries, logged) == (1, [])

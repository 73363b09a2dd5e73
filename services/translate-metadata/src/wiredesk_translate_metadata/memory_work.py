"""What `wiredesk memory` does: it reads the memory of a running Wiredesk, and adds to it."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Final

from rich.console import Console
from rich.progress import Progress
from rich.progress import open as open_with_bar

from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings_reading import read_settings
from wiredesk.translation_memory import Remembered
from wiredesk.up.board import read_board
from wiredesk_translate_metadata.memory.csv_files import read_csv, write_csv
from wiredesk_translate_metadata.memory.importing import Importer, Plan
from wiredesk_translate_metadata.memory.log import read_whole, send_all
from wiredesk_translate_metadata.memory.table import MemoryTable
from wiredesk_translate_metadata.memory.tmx_reading import read_tmx
from wiredesk_translate_metadata.memory.tmx_writing import tmx
from wiredesk_translate_metadata.memory.units import Refused, Unit
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House

_Read = Callable[[BinaryIO], Iterator[Unit | Refused]]
_Write = Callable[[Iterable[Remembered]], Iterator[str]]
FORMATS: Final[Mapping[str, tuple[_Read, _Write]]] = {
    ".tmx": (read_tmx, tmx),
    ".csv": (read_csv, write_csv),
}
"""How a file is read and written, by how its name ends."""

_problems: Final = Console(stderr=True)


def import_units(
    settings: TranslateSettings,
    table: MemoryTable,
    importer: Importer,
    units: Iterable[Unit | Refused],
    *,
    dry_run: bool,
) -> Plan:
    """Add units of a file to the memory, or only say what would change.

    FileUnreadable where the file breaks off, and the broker's errors.
    """
    plan_from = list(units)  # a file that breaks off is seen before anything is asked of the broker
    asyncio.run(read_memory(settings, table))
    # Between two loops: in one, Ctrl-C would wait for the end of what takes longest here.
    plan = importer.plan(plan_from, table)
    if not dry_run:
        asyncio.run(_send(settings, plan))
    return plan


async def read_memory(settings: TranslateSettings, table: MemoryTable) -> None:
    """Fill the table with all that is on the log by now."""
    async with KafkaSender(settings) as sender:
        await read_whole(KafkaLogReader(settings, sender), table)


async def _send(settings: TranslateSettings, plan: Plan) -> None:
    writes = list(plan.writes.values())
    hidden = not _problems.is_terminal
    with Progress(console=_problems, transient=True, disable=hidden) as progress:
        bar = progress.add_task("writing", total=len(writes))
        async with KafkaSender(settings) as sender:
            async for acknowledged in send_all(sender, writes):
                progress.advance(bar, acknowledged)


def units_of(file: Path) -> Iterator[Unit | Refused]:
    """Read a file of `FORMATS`, with a bar on a terminal. FileUnreadable where it breaks off."""
    read, _ = FORMATS[file.suffix.lower()]
    hidden = not _problems.is_terminal
    with open_with_bar(
        file, "rb", description="reading", console=_problems, transient=True, disable=hidden
    ) as opened:
        yield from read(opened)


def empty_memory(data: Path) -> tuple[TranslateSettings, MemoryTable]:
    """Answer where the memory is kept, and an empty table by the newsroom's files."""
    settings = read_settings(TranslateSettings)
    board = read_board(data)
    if board:
        running = {
            "broker": board.broker,
            "broker_is_embedded": board.broker_is_embedded,
            "newsroom": board.newsroom,
        }
        more = {
            name: said for name, said in running.items() if name not in settings.model_fields_set
        }
        settings = TranslateSettings.model_validate(settings.model_dump() | more)
    return settings, House.read(settings.newsroom, store=settings.store).memory

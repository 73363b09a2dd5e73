"""What Java makes of Kafka's classes, kept on disk: a start takes half the CPU, and half as long.

Java calls it class data sharing, and takes no archive that another Java or other jars made:
https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html
"""

import hashlib
import signal
import tempfile
from asyncio.subprocess import Process
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, suppress
from pathlib import Path
from typing import Final

import structlog

from wiredesk.child import PartFailed

_ENDED: Final = 128 + signal.SIGTERM
"""How Java ends that was asked to: whoever was killed may have left half an archive."""

Run = Callable[[Path, str], AbstractAsyncContextManager[Process]]
"""Runs a node in a folder, until it can be used, with one more option for Java."""


async def known_classes(java: str, jars: Path, run: Run) -> list[str]:
    """Answer Java's option for the archive, which is made where there is none; else nothing."""
    archive = _archive(java, jars)
    with suppress(OSError):  # where nothing can be kept, Java reads all of it each time
        if not archive.exists():
            await _keep(archive, run)
    return [f"-XX:SharedArchiveFile={archive}"] if _is_there(archive) else []


def _archive(java: str, jars: Path) -> Path:
    program = Path(java).resolve()
    made_of = f"{program} {program.stat().st_mtime_ns}".encode()
    return jars.with_name(f"{jars.name}-{hashlib.sha256(made_of).hexdigest()[:16]}.jsa")


def _is_there(archive: Path) -> bool:
    return archive.exists() and archive.stat().st_size > 0


async def _keep(archive: Path, run: Run) -> None:
    """Have a node live, for Java writes at its end; an empty archive says that there is no use."""
    with tempfile.TemporaryDirectory(dir=archive.parent) as scratch:
        new = Path(scratch) / "classes"
        try:
            async with run(Path(scratch) / "node", f"-XX:ArchiveClassesAtExit={new}") as process:
                pass
        except PartFailed:
            new.unlink(missing_ok=True)
        else:
            if process.returncode != _ENDED:
                return
        if new.exists():
            structlog.get_logger().info("kafka_classes_kept", file=str(archive))
        else:
            new.touch()
        new.replace(archive)

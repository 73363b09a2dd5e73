"""Asks a broker whether it is ready to work, without a Kafka client.

`wiredesk up` starts brokers but has no business with records; a client would cost it memory.
"""

import asyncio
import ssl
import struct
from asyncio.subprocess import Process
from typing import Final

from wiredesk.child import PartFailed

_LOOK_S: Final = 0.05
_ANSWER_S: Final = 2.0

# Metadata, version 1, for no topic at all: https://kafka.apache.org/protocol#The_Messages_Metadata
_METADATA: Final = struct.pack(">hhihi", 3, 1, 1, -1, 0)
_REQUEST: Final = struct.pack(">i", len(_METADATA)) + _METADATA
_ANSWER_HEAD: Final = struct.Struct(">iii")  # size, correlation id, number of brokers


async def ready(
    port: int, process: Process, *, within_s: float, tls: ssl.SSLContext | None = None
) -> None:
    """Wait until the broker names itself as one that takes records. Raises PartFailed."""
    try:
        async with asyncio.timeout(within_s):
            while not await _names_a_broker(port, tls):
                if process.returncode is not None:
                    raise PartFailed(f"the broker ended with exit {process.returncode}")
                await asyncio.sleep(_LOOK_S)
    except TimeoutError as error:
        raise PartFailed(f"no broker on port {port} after {within_s:.0f} s") from error


async def _names_a_broker(port: int, tls: ssl.SSLContext | None) -> bool:
    try:
        async with asyncio.timeout(_ANSWER_S):
            reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=tls)
            try:
                writer.write(_REQUEST)
                head = await reader.readexactly(_ANSWER_HEAD.size)
            finally:
                writer.close()
    except (OSError, EOFError, TimeoutError):
        return False
    _, _, brokers = _ANSWER_HEAD.unpack(head)
    return bool(brokers > 0)

"""Reads the body of a push piece by piece, so that what is too large is never read whole."""

import asyncio
from dataclasses import dataclass
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from wiredesk_ingest.receivers.unpacking import NotGzip, TooMuch, Unpacker

_PLAIN: Final = frozenset({"", "identity"})
_GZIP: Final = frozenset({"gzip", "x-gzip"})


@dataclass(frozen=True, slots=True)
class Body:
    """What was sent, as it came (`raw`) and unpacked (`wire`); mostly they are one."""

    raw: bytes
    wire: bytes


async def read_body(request: Request, most: int, within_s: float) -> Body:
    """Read it all. Raises HTTPException where it is too large or slow, or can't be unpacked."""
    declared = request.headers.get("content-length", "0")
    if declared.isdigit() and int(declared) > most:
        raise _too_large(most)
    packed = _is_packed(request)
    unpacker = Unpacker(most, packed=packed)
    raw, wire = bytearray(), bytearray()
    try:
        async with asyncio.timeout(within_s):
            async for piece in request.stream():
                wire += unpacker.feed(piece)
                if packed:
                    raw += piece
        unpacker.end()
    except TimeoutError:
        raise HTTPException(408, "The wire did not come in time. Send it again.") from None
    except ClientDisconnect:
        raise HTTPException(400, "The wire was cut off.") from None
    except TooMuch:
        raise _too_large(most) from None
    except NotGzip as error:
        raise HTTPException(400, f"The wire says it is gzip, and is not: {error}.") from None
    whole = bytes(wire)
    return Body(bytes(raw) if packed else whole, whole)


def _is_packed(request: Request) -> bool:
    encoding = ",".join(request.headers.getlist("content-encoding")).strip().lower()
    if encoding in _PLAIN | _GZIP:
        return encoding in _GZIP
    raise HTTPException(
        415, "A wire comes as it is, or packed with gzip.", {"Accept-Encoding": "gzip"}
    )


def _too_large(most: int) -> HTTPException:
    return HTTPException(413, f"The wire is larger than {most:,} bytes, the most taken in.")

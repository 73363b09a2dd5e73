"""Asks a service of translation over HTTP, and reads its answer with suspicion."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from ssl import SSLContext
from typing import Any, Final

import httpx

from wiredesk_translate_metadata.engines.engine import EngineAway, EngineRefuses

MOST_BYTES: Final = 4 * 1024 * 1024
MOST_SILENCE_S: Final = 30.0
"""Whoever asks has a limit of its own, for all of it; this is for a connection nobody waits for."""
_RESTS_S: Final[Mapping[int, float]] = {
    **dict.fromkeys((401, 402, 403), 60.0),  # until a person has mended the key
    408: 0.0,
    425: 0.0,
    429: 2.0,
    456: 600.0,  # DeepL's: the quota is used up
}
"""Besides 5xx: it is asked again, after so long where it does not say how long itself."""
_MOST_WAIT_S: Final = 3600.0


async def post(name: str, url: str, body: Mapping[str, Any], headers: Mapping[str, str]) -> object:
    """Answer the JSON that a service answers.

    Raises EngineAway and EngineRefuses, which name the engine and what went wrong, no address
    and no text: there may be a key in them.
    """
    said = {"Accept-Encoding": "identity", "User-Agent": "Wiredesk", **headers}
    try:
        async with (
            httpx.AsyncClient(verify=_trusted(), timeout=MOST_SILENCE_S, trust_env=False) as client,
            client.stream("POST", url, json=body, headers=said) as answer,
        ):
            _judge(name, answer)
            return _json(name, await _body(name, answer))
    except httpx.HTTPError as error:
        raise EngineAway(f"{name}: {type(error).__name__}") from None


@lru_cache(maxsize=1)
def _trusted() -> SSLContext:
    return httpx.create_ssl_context(trust_env=False)


def _judge(name: str, answer: httpx.Response) -> None:
    status = answer.status_code
    if status in _RESTS_S or answer.is_server_error:
        said = _retry_after(answer.headers.get("retry-after", ""))
        wait_s = said or _RESTS_S.get(status, 0.0)
        raise EngineAway(f"{name} answers {status}", wait_s=wait_s)
    if not answer.is_success:
        raise EngineRefuses(f"{name} answers {status}")


async def _body(name: str, answer: httpx.Response) -> bytes:
    body = bytearray()
    async for piece in answer.aiter_raw(64 * 1024):
        body += piece
        if len(body) > MOST_BYTES:
            raise EngineAway(f"{name} answers more than {MOST_BYTES} bytes")
    return bytes(body)


def _json(name: str, body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise EngineAway(f"{name} answers what is no JSON") from None


def _retry_after(said: str) -> float:
    """Answer the seconds of a Retry-After header (RFC 9110, 10.2.3); 0 where it says none."""
    if said.strip().isdecimal():
        return min(float(said), _MOST_WAIT_S)
    try:
        at = parsedate_to_datetime(said)
        return min(max((at - datetime.now(UTC)).total_seconds(), 0.0), _MOST_WAIT_S)
    except (TypeError, ValueError):
        return 0.0


def texts(name: str, said: object) -> Sequence[str]:
    """Answer a list of texts that a service answered. Raises EngineAway where it is none."""
    if isinstance(said, list) and all(isinstance(each, str) for each in said):
        return said
    raise EngineAway(f"{name} answers no list of texts")

"""Carries files to a receiver, and asks the desk what became of them."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, urlsplit, urlunsplit

import httpx

from wiredesk.errors import WiredeskError
from wiredesk.kafka.backoff import Backoff
from wiredesk_ingest.commands.files import content, shown

_FIRST_S: Final = 0.5
_MOST_S: Final = 5.0
_LOOK_S: Final = 0.05
_SLOW_LOOK_S: Final = 0.5

_STRANGE: Final = frozenset({httpx.codes.NOT_FOUND, httpx.codes.METHOD_NOT_ALLOWED})
"""What those say who don't know a receiver's addresses; ours has a sentence of its own for 404."""

Sleep = Callable[[float], None]
Seconds = Callable[[], float]


class NobodyAnswers(WiredeskError):
    """No Wiredesk answers at this address. Start `wiredesk up`, or name the right one."""


@dataclass(slots=True)
class Delivery:
    """One file on its way: the receipt, then what became of it."""

    file: str
    digest: str = ""
    channel: str = ""
    size: int = 0  # bytes
    error: str = ""
    became: dict[str, Any] = field(default_factory=dict)  # what the desk says

    def failed(self, *, waited: bool) -> bool:
        """Tell whether the file was not accepted, or nobody said in time what became of it."""
        return bool(self.error) or (waited and not self.became.get("final"))


class Courier:
    """Sends files one after the other, because a story's update must not overtake it."""

    def __init__(  # noqa: PLR0913 - its address, its patience and its time
        self,
        client: httpx.Client,
        receiver: str,
        channel: str,
        secret: str = "",
        *,
        give_up_s: float,
        sleep: Sleep = time.sleep,
        seconds: Seconds = time.monotonic,
    ) -> None:
        self._client = client
        self._receiver = receiver.rstrip("/")
        self._channel = channel
        self._authorization = {"Authorization": f"Bearer {secret}"} if secret else {}
        self._give_up_s = give_up_s
        self._sleep = sleep
        self._seconds = seconds
        self._accepts = False  # until it has, the address may be wrong

    def deliver(self, path: Path) -> Delivery:
        """Send a file until it is accepted or refused. Raises NobodyAnswers and FileUnreadable."""
        wire = content(path)
        delivery = Delivery(shown(path), channel=self._channel, size=len(wire))
        backoff = Backoff(_FIRST_S, _MOST_S, lambda: 1.0)
        until = self._seconds() + self._give_up_s
        while True:
            answer = self._asked(wire, path.name, until)
            if answer is None:
                self._sleep(backoff.next_s())
                continue
            if answer.status_code == httpx.codes.ACCEPTED:
                delivery.digest = str(_told(answer, self._receiver)["digest"])
                self._accepts = True
                return delivery
            wait_s = max(backoff.next_s(), _retry_after(answer))
            passing = answer.status_code == httpx.codes.SERVICE_UNAVAILABLE
            if not passing or self._seconds() + wait_s > until:
                delivery.error = _sentence(answer)
                return delivery
            self._sleep(wait_s)

    def _asked(self, wire: bytes, name: str, until: float) -> httpx.Response | None:
        """Post once. None where a receiver that took wires in is away: it may only start anew."""
        try:
            return self._post(wire, name)
        except NobodyAnswers:
            if not self._accepts or self._seconds() > until:
                raise
            return None

    def _post(self, wire: bytes, name: str) -> httpx.Response:
        url = f"{self._receiver}/wire/{quote(self._channel, safe='')}"
        # A name may be bytes that are no UTF-8; they travel as they are.
        name = quote(name, errors="surrogateescape")
        headers = {"X-Wire-File": name, **self._authorization}
        try:
            return self._client.post(url, content=wire, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise NobodyAnswers(f"{self._receiver}: {error}") from error


class Desk:
    """Asks the desk what became of files, until all is decided or time is up."""

    def __init__(
        self,
        client: httpx.Client,
        console: str,
        *,
        give_up_s: float,
        sleep: Sleep = time.sleep,
        seconds: Seconds = time.monotonic,
    ) -> None:
        self._client = client
        self._console = console.rstrip("/")
        self._sleep = sleep
        self._seconds = seconds
        self._until = seconds() + give_up_s

    def follow(self, delivery: Delivery) -> None:
        """Wait until it is decided what becomes of a file. Raises NobodyAnswers."""
        backoff = Backoff(_LOOK_S, _SLOW_LOOK_S, lambda: 1.0)
        while True:
            delivery.became = self._ask(delivery.digest)
            if delivery.became.get("final") or self._seconds() > self._until:
                return
            self._sleep(backoff.next_s())

    def _ask(self, digest: str) -> dict[str, Any]:
        try:
            answer = self._client.get(f"{self._console}/api/wires/{digest}")
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise NobodyAnswers(f"{self._console}: {error}") from error
        if answer.status_code == httpx.codes.SERVICE_UNAVAILABLE:
            return {}
        if answer.is_error:
            raise NobodyAnswers(f"{self._console}: {_sentence(answer)}")
        return _told(answer, self._console)


def desk_of(receiver: str) -> str:
    """Answer the desk's address: `wiredesk up` puts it one port below the receiver's."""
    parts = urlsplit(receiver)
    port = parts.port or {"https": 443}.get(parts.scheme, 80)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return urlunsplit((parts.scheme, f"{host}:{port - 1}", "", "", ""))


def _told(answer: httpx.Response, address: str) -> dict[str, Any]:
    """Read an answer that is none of an error. Raises NobodyAnswers where it is not Wiredesk's."""
    try:
        found = answer.json()
    except ValueError:
        found = None
    if not isinstance(found, dict) or "digest" not in found:
        raise NobodyAnswers(f"{address}: something else answers there")
    return found


def _retry_after(answer: httpx.Response) -> float:
    said = answer.headers.get("Retry-After", "")
    return float(said) if said.isdecimal() else 0.0


def _sentence(answer: httpx.Response) -> str:
    try:
        said = answer.json()
    except ValueError:
        said = None
    plain = f"{answer.status_code} {answer.reason_phrase}"
    error = str(said["error"]) if isinstance(said, dict) and "error" in said else plain
    if answer.status_code in _STRANGE and error in {plain, f"{answer.reason_phrase}."}:
        return f"what answers at {answer.url.copy_with(path='/')} is no receiver of Wiredesk"
    return error

"""Asks for one page over HTTP: with its secret, redirects by hand, and an end to every answer."""

import asyncio
import base64
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final, TypedDict

import httpx

from wiredesk.reach import Reach
from wiredesk.types import Clock
from wiredesk_ingest.receivers.dialing import GuardedTransport, NotReachable
from wiredesk_ingest.receivers.source import SourceFails
from wiredesk_ingest.receivers.unpacking import NotGzip, TooMuch, Unpacker

MOST_REDIRECTS: Final = 5
_LONGEST_WAIT_S: Final = 3600.0
"""What a place may ask for (Retry-After): a slip there must not silence a channel for a year."""
_SPARE_S: Final = 30.0
_PIECE: Final = 64 * 1024
_UNCHANGED: Final = frozenset({204, 304})


@dataclass(frozen=True, slots=True)
class Secret:
    """What says who we are; it goes to the place that it is for, and to no other."""

    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, secret: str, sent_as: str, *, user: str = "", name: str = "") -> "Secret":
        """Make it as channels.toml says: `bearer`, `basic`, `header` or `query`."""
        match sent_as if secret else "":
            case "bearer":
                return cls({"Authorization": f"Bearer {secret}"})
            case "basic":
                pair = base64.b64encode(f"{user}:{secret}".encode()).decode()
                return cls({"Authorization": f"Basic {pair}"})
            case "header":
                return cls({name: secret})
            case "query":
                return cls(query={name: secret})
            case _:
                return cls()


@dataclass(frozen=True, slots=True)
class Page:
    """One answer; `new` is False where the place says that nothing is."""

    url: str
    new: bool
    headers: httpx.Headers
    body: bytes = b""


class _Asked(TypedDict):
    url: httpx.URL
    headers: dict[str, str]


class Fetcher:
    """Gets pages from one place."""

    def __init__(
        self, home: str, reach: Reach, secret: Secret, clock: Clock, *, most_bytes: int
    ) -> None:
        """`home` is the address whose origin the secret is for."""
        self._home = httpx.URL(home)
        self._reach = reach
        self._secret = secret
        self._clock = clock
        self._most_bytes = most_bytes

    async def get(self, url: str, said: Mapping[str, str], *, held_s: float = 0.0) -> Page:
        """Ask for a page; the place may take `held_s` longer than usual. Raises SourceFails."""
        timeout = httpx.Timeout(_SPARE_S, read=_SPARE_S + held_s)
        try:
            async with (
                asyncio.timeout(4 * _SPARE_S + held_s),
                httpx.AsyncClient(
                    transport=GuardedTransport(self._reach), timeout=timeout, trust_env=False
                ) as client,
            ):
                return await self._follow(client, self._home.join(url), said)
        except TimeoutError:
            raise SourceFails(f"{_place(url)} takes too long") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            # Without the address: there may be a secret in it.
            raise SourceFails(f"{_place(url)}: {_why(error)}") from None

    async def _follow(
        self, client: httpx.AsyncClient, url: httpx.URL, said: Mapping[str, str]
    ) -> Page:
        first = url
        for _ in range(MOST_REDIRECTS + 1):
            self._refuse(url)
            try:
                async with client.stream("GET", **self._asked(url, said)) as answer:
                    if answer.has_redirect_location:
                        url = url.join(answer.headers["location"])
                        continue
                    return await self._page(url, answer)
            except NotReachable as error:
                if url == first:
                    raise
                led = f"{error.detail}, where {_place(first)} redirects to"
                raise NotReachable(led) from None
        raise SourceFails(f"{_place(self._home)} redirects more than {MOST_REDIRECTS} times")

    def _asked(self, url: httpx.URL, said: Mapping[str, str]) -> _Asked:
        headers = {"Accept-Encoding": "gzip", "User-Agent": "Wiredesk", **said}
        if _origin(url) != _origin(self._home):
            return {"url": url, "headers": headers}
        known = url.copy_merge_params(self._secret.query) if self._secret.query else url
        return {"url": known, "headers": headers | dict(self._secret.headers)}

    def _refuse(self, url: httpx.URL) -> None:
        if url.scheme not in {"http", "https"} or not url.host:
            raise SourceFails(f"{_place(self._home)} leads to what is no web address")
        if self._home.scheme == "https" and url.scheme == "http":
            raise SourceFails(f"{_place(self._home)} leads from https to http, where anybody reads")

    async def _page(self, url: httpx.URL, answer: httpx.Response) -> Page:
        if answer.status_code in _UNCHANGED:
            return Page(str(url), new=False, headers=answer.headers)
        if not answer.is_success:
            wait_s = retry_after(answer.headers.get("retry-after", ""), self._clock())
            later = f", and says to come again in {wait_s:.0f} s" if wait_s else ""
            raise Refused(
                f"{_place(url)} answers {answer.status_code} {answer.reason_phrase}{later}",
                answer.status_code,
                wait_s=wait_s,
            )
        return Page(str(url), new=True, headers=answer.headers, body=await self._body(answer))

    async def _body(self, answer: httpx.Response) -> bytes:
        encoding = answer.headers.get("content-encoding", "identity").strip().lower()
        if encoding not in {"identity", "gzip", "x-gzip"}:
            raise SourceFails(f"the answer is packed as {encoding[:40]!r}, which was not asked for")
        unpacker = Unpacker(self._most_bytes, packed=encoding != "identity")
        body = bytearray()
        try:
            async for piece in answer.aiter_raw(_PIECE):
                body += unpacker.feed(piece)
            unpacker.end()
        except TooMuch:
            raise SourceFails(f"the answer is larger than {self._most_bytes:,} bytes") from None
        except NotGzip as error:
            raise SourceFails(f"the answer says it is gzip, and is not: {error}") from None
        return bytes(body)


class Refused(SourceFails):
    """A place answered with an error. It is tried again."""

    def __init__(self, detail: str = "", status: int = 0, *, wait_s: float = 0.0) -> None:
        """`status` is HTTP's."""
        super().__init__(detail, wait_s=wait_s)
        self.status = status


def retry_after(said: str, now: datetime) -> float:
    """Answer the seconds that a `Retry-After` means, at most an hour (RFC 9110, 10.2.3)."""
    said = said.strip()
    if said.isascii() and said.isdecimal():
        return min(float(said[:9]), _LONGEST_WAIT_S)
    try:
        at = parsedate_to_datetime(said)
    except ValueError:
        return 0.0
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max((at - now).total_seconds(), 0.0), _LONGEST_WAIT_S)


def _why(error: Exception) -> str:
    """Answer what went wrong, and of TLS the reason; nothing in it is an address."""
    each: BaseException | None = error
    while each is not None:
        if isinstance(each, ssl.SSLCertVerificationError):
            return f"its certificate is not trusted: {each.verify_message}"
        if isinstance(each, ssl.SSLError):
            return f"TLS fails: {(each.reason or 'no reason is said').replace('_', ' ').lower()}"
        each = each.__cause__ or each.__context__
    return type(error).__name__


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _place(url: httpx.URL | str) -> str:
    """Name an address for people, without the part that may hold a secret."""
    try:
        known = httpx.URL(url)
    except httpx.InvalidURL:
        return "an address that is none"
    return f"{known.scheme}://{known.netloc.decode('ascii').rpartition('@')[2]}{known.path}"

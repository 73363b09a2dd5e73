"""Stories that flow in while something goes wrong, and what must have become of each."""

import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, Final, Literal

import httpx

from tests.e2e.desk import LOOK_EVERY_S, Desk, ninjs, until
from wiredesk.ids import article_id
from wiredesk.types import EDITIONS, ArticleId, ArticleUri, Edition

SENDERS: Final = 6
KIND_OF: Final[dict[int, "Kind"]] = {1: "killed", 2: "embargoed", 3: "held"}
KINDS_EVERY: Final = 15
KILLED_AFTER: Final = 2
"""The version after which a story's kill is sent; later versions must not bring it back."""
EPOCH: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOT_READABLE: Final = (404, 410, 503)
"""Unknown, gone, or nobody can say now: what a reader may be told of a story kept from him."""

Kind = Literal["public", "killed", "embargoed", "held"]


@dataclass(frozen=True, slots=True)
class Wire:
    """One wire; a kill is sent as one more version of its story."""

    uri: str
    version: int
    said: dict[str, Any]


class Flow:
    """Senders who send each wire until it is accepted, and remember what they sent."""

    def __init__(self, desk: Desk, name: str, *, stories: int, pause_s: float = 0.0) -> None:
        """Begin with nothing sent; each sender pauses so long between two wires."""
        self._desk = desk
        self._name = name
        self._stories = stories
        self._pause_s = pause_s
        self._wires = self._endless()
        self._turn = threading.Lock()
        self._over = threading.Event()
        self._newest: Counter[str] = Counter()
        self.accepted = 0
        self.articles: set[tuple[str, int]] = set()
        """The uri and version of each article in what was accepted."""
        self.refused: Counter[str] = Counter()
        """What senders were told instead of 202."""

    def uris(self, *kinds: Kind) -> list[str]:
        """Answer the stories of some kinds."""
        return [self._uri(n) for n in range(self._stories) if _kind(n) in kinds]

    def _uri(self, number: int) -> str:
        return f"urn:{self._name}:{number}"

    def _endless(self) -> Iterator[Wire]:
        for version in count(1):
            for number in range(self._stories):
                yield self._wire(number, version)
                if _kind(number) == "killed" and version == KILLED_AFTER:
                    yield self._wire(number, version, pubstatus="canceled")

    def _wire(self, number: int, version: int, **more: Any) -> Wire:
        uri, kind = self._uri(number), _kind(number)
        made = EPOCH + timedelta(seconds=version)
        said = {"versioncreated": made.isoformat(), "headline": _headline(uri, version)} | more
        if kind == "embargoed":
            said["embargoed"] = (datetime.now(UTC) + timedelta(days=9)).isoformat()
        elif kind == "held":
            said["embargoed"] = "after the speech"
        return Wire(uri, version, ninjs(uri, version, **said))

    @contextmanager
    def flowing(self) -> Iterator[None]:
        """Send beside what the block does; at its end, what was begun has been accepted."""
        self._over.clear()
        with ThreadPoolExecutor(SENDERS) as pool:
            senders = [pool.submit(self._send) for _ in range(SENDERS)]
            try:
                yield
            finally:
                self._over.set()
        for sender in senders:
            sender.result()

    def _send(self) -> None:
        with httpx.Client(base_url=self._desk.receiver, timeout=20) as client:
            while not self._over.is_set():
                with self._turn:
                    wire = next(self._wires)
                until(lambda wire=wire: self._takes(client, wire), f"{wire} accepted")  # type: ignore[misc]
                with self._turn:
                    self.accepted += 1
                    self.articles.add((wire.uri, wire.version))
                    self._newest[wire.uri] = max(self._newest[wire.uri], wire.version)
                self._over.wait(self._pause_s)

    def _takes(self, client: httpx.Client, wire: Wire) -> bool:
        try:
            answer = client.post("/wire/demo", json=wire.said)
        except httpx.TransportError as error:
            self.refused[type(error).__name__] += 1
            return False
        if answer.status_code != httpx.codes.ACCEPTED:
            assert answer.status_code == httpx.codes.SERVICE_UNAVAILABLE, answer.text
            self.refused[f"503, again after {answer.headers['Retry-After']} s"] += 1
        return answer.status_code == httpx.codes.ACCEPTED

    def await_accepted(self, more: int) -> None:
        """Wait until so many more wires are accepted than now."""
        least = self.accepted + more
        until(lambda: self.accepted >= least, f"{least} wires accepted")

    def some_page(self) -> str:
        """Answer the path of a page that a reader can read now; empty where there is none.

        Of the story that each round tells last: once it is told, its next telling, which has an
        address of its own, is a whole round away.
        """
        found = httpx.get(self._desk.site + _object(self.uris("public")[-1], "en"))
        return _path(found) if found.is_success else ""

    def demand(self) -> None:
        """Demand of every surface what the newest wire of each story says."""
        with httpx.Client(base_url=self._desk.site, follow_redirects=True, timeout=20) as reader:
            for number, uri in enumerate(self.uris("public")):
                edition = EDITIONS[number % len(EDITIONS)]
                until(lambda: self._is_newest(reader, uri, edition), f"the newest of {uri}")  # noqa: B023 - asked at once
            for uri in self.uris("killed"):
                until(lambda: _statuses(reader, uri) == {410}, f"{uri} gone everywhere")  # noqa: B023
            for uri in self.uris("embargoed", "held"):
                assert _statuses(reader, uri) == {404}, uri
            for edition in EDITIONS:
                self._demand_list(reader, edition)

    def _is_newest(self, reader: httpx.Client, uri: str, edition: Edition) -> bool:
        version = self._newest[uri]
        found = reader.get(_object(uri, edition))
        if not found.is_success or found.json()["version"] != str(version):
            return False
        page = reader.get(_path(found))
        return page.is_success and _headline(uri, version) in page.text

    def _demand_list(self, reader: httpx.Client, edition: Edition) -> None:
        listed = listed_uris(reader, edition)
        assert set(self.uris("public")) <= listed, edition
        assert not listed & set(self.uris("killed", "embargoed", "held")), edition

    @contextmanager
    def unreadable(self, *kinds: Kind) -> Iterator[None]:
        """Look at stories that nobody may read, on all surfaces and all the time."""
        over = threading.Event()
        with ThreadPoolExecutor(1) as pool:
            looking = pool.submit(self._watch, kinds, over)
            try:
                yield
            finally:
                over.set()
            assert looking.result() > 0

    def _watch(self, kinds: tuple[Kind, ...], over: threading.Event) -> int:
        hidden = set(self.uris(*kinds))
        rounds = 0
        with httpx.Client(base_url=self._desk.site, follow_redirects=True, timeout=20) as reader:
            while not over.wait(LOOK_EVERY_S):
                for uri in hidden:
                    assert _statuses(reader, uri) <= set(NOT_READABLE), uri
                for edition in EDITIONS:
                    assert not listed_uris(reader, edition, most=1) & hidden
                rounds += 1
        return rounds


def listed_uris(reader: httpx.Client, edition: Edition, *, most: int = 1000) -> set[str]:
    """Walk the list of an edition; at most so many steps, and not where there is none now."""
    found: set[str] = set()
    cursor = ""
    for _ in range(most):
        at = {"cursor": cursor} if cursor else {}
        answer = reader.get("/api/articles", params={"edition": edition, "limit": 50, **at})
        if answer.status_code != httpx.codes.OK:
            break
        found |= {each["uri"] for each in answer.json()["articles"]}
        cursor = answer.json()["next"]
        if not cursor:
            break
    return found


def _kind(number: int) -> Kind:
    return KIND_OF.get(number % KINDS_EVERY, "public")


def _headline(uri: str, version: int) -> str:
    return f"The harbour of {uri} opens, telling {version}"


def _id(uri: str) -> ArticleId:
    return article_id(ArticleUri(uri))


def _object(uri: str, edition: Edition) -> str:
    return f"/api/articles/{_id(uri)}?edition={edition}"


def _path(found: httpx.Response) -> str:
    return str(found.json()["renditions"][0]["href"])


def _page(uri: str, edition: Edition) -> str:
    return f"/{edition}/politics/{_id(uri)}"


def _statuses(reader: httpx.Client, uri: str) -> set[int]:
    surfaces = [made(uri, edition) for edition in EDITIONS for made in (_object, _page)]
    return {reader.get(surface).status_code for surface in surfaces}

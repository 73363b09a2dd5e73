"""One request in, one reply out."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple, assert_never

from wiredesk_site.addresses import (
    Address,
    Asked,
    File,
    Fixed,
    Missing,
    Moved,
    NotUnderstood,
)
from wiredesk_site.api_addresses import PREFIX
from wiredesk_site.assembly import here
from wiredesk_site.documents import Document
from wiredesk_site.keeper import Keeper
from wiredesk_site.makers import Makers
from wiredesk_site.ports import Unavailable
from wiredesk_site.replies import (
    RETRY_AFTER_S,
    Reply,
    Wants,
    extended,
    moved,
    reply,
    reply_with_picture,
)

METHODS: Final = ("GET", "HEAD")
ADDRESS_MOST: Final = 2048
"""Characters of a path and of a query; the longest right path is a tenth of it."""
_RESOLVED: Final = 8192  # addresses whose meaning is remembered


class Request(NamedTuple):
    """What matters of a request."""

    method: str
    path: str  # percent-decoded
    query: str
    wants: Wants


class Answers:
    """Answers requests."""

    def __init__(self, made: Makers, keeper: Keeper) -> None:
        """Prepare what never changes while the process lives."""
        self._made = made
        self._keeper = keeper
        self._fixed = {
            "choice": made.pages.choice(),
            "robots": made.files.robots,
            "icon": made.files.icon,
        }
        self._resolve: Callable[[str, str], Address] = lru_cache(_RESOLVED)(self._read)

    def _read(self, path: str, query: str) -> Address:
        if path.startswith(PREFIX):
            return self._made.api.read(path, query)
        return self._made.addresses.page(path)

    async def answer(self, request: Request) -> Reply:
        """Answer one request."""
        path, query, wants = request.path, request.query, request.wants
        if request.method not in METHODS:
            refused = reply(self._sorry(path, 405), wants)
            return extended(refused, ("allow", ", ".join(METHODS)))
        if len(path) > ADDRESS_MOST or len(query) > ADDRESS_MOST:
            return reply(self._sorry(path[:ADDRESS_MOST], 414), wants)
        # A page is the same whatever query campaigns hang on it.
        address = self._resolve(path, query if path.startswith(PREFIX) else "")
        if isinstance(address, Asked):
            return await self._assembled(address, path, wants)
        if isinstance(address, Moved):
            return moved(address.location)
        return self._at_hand(address, path, wants)

    def _at_hand(
        self, address: File | Fixed | Missing | NotUnderstood, path: str, wants: Wants
    ) -> Reply:
        match address:
            case File():
                return self._file(address, wants)
            case Fixed(name=name):
                return reply(self._fixed[name], wants)
            case Missing():
                return reply(self._sorry(path, 404), wants)
            case NotUnderstood(status=status, sentence=sentence):
                return reply(self._made.objects.sorry(status, sentence), wants)
            case _:
                assert_never(address)

    async def _assembled(self, asked: Asked, path: str, wants: Wants) -> Reply:
        document = self._keeper.at_hand(asked)
        stale_s: float | None = None
        if document is None:
            try:
                served = await self._keeper.get(asked)
            except Unavailable:
                sorry = reply(self._sorry(path, 503), wants)
                return extended(sorry, ("retry-after", str(RETRY_AFTER_S)))
            document, stale_s = served.document, served.stale_s
        if document.path and document.path != path:
            return moved(here(document.path))
        forms = document.forms
        answer = reply(document, wants, stale_s)
        if document.forms != forms:
            self._keeper.grown(asked)
        return answer

    def _file(self, file: File, wants: Wants) -> Reply:
        if file.folder == "static":
            document = self._made.files.get(file.name)
            return reply(document or self._sorry("/", 404), wants)
        picture = self._made.media.find(file.name)
        if picture is None:
            return reply(self._sorry("/", 404), wants)
        return reply_with_picture(picture, wants)

    def failed(self, path: str, wants: Wants) -> Reply:
        """Answer when something went wrong that nobody expected."""
        return reply(self._sorry(path[:ADDRESS_MOST], 500), wants)

    def _sorry(self, path: str, status: int) -> Document:
        if path.startswith(PREFIX):
            return self._made.objects.sorry(status)
        return self._made.pages.sorry(self._made.addresses.edition_of(path), status)

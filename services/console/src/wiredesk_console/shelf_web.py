"""The desk's addresses for quarantine and dead letters, and the page that shows quarantine."""

import re
import secrets
from collections.abc import Mapping
from typing import Annotated, Any, Final

from aiohttp import web
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    NonNegativeInt,
    StringConstraints,
    ValidationError,
)

from wiredesk_console.answers import HEADERS, WITH_FORMS, first_fault, json, page, problem
from wiredesk_console.requests import Text
from wiredesk_console.shelf import GONE, Shelf
from wiredesk_console.told import told
from wiredesk_console.undone import DOING

AT_ONCE: Final = 100
"""Records sent again by one request: its answer must come before who asks hangs up."""
ON_PAGE: Final = 200

_NAME: Final = re.compile(r"[0-9a-f]{8,64}")


def _name(text: str) -> str:
    if not _NAME.fullmatch(text):
        raise ValueError(f"{text[:80]!r} is neither an id nor how a digest begins: see `list`")
    return text


Name = Annotated[str, AfterValidator(_name)]


class ReplayRequest(BaseModel):
    """The body of `POST /api/{shelf}/replay`: ids, or how digests of wires begin."""

    model_config = ConfigDict(extra="forbid")

    ids: tuple[Name, ...] = Field(min_length=1, max_length=AT_ONCE)
    who: Annotated[Text, StringConstraints(min_length=1)] = "desk"


class ListRequest(BaseModel):
    """The query of `GET /api/{shelf}`: how many entries, and what a column must say."""

    model_config = ConfigDict(extra="forbid")

    limit: NonNegativeInt = 50
    code: str | None = None
    channel: str | None = None
    stage: str | None = None
    error_class: str | None = None

    def wanted(self) -> dict[str, str]:
        """Answer what the columns must say."""
        return self.model_dump(exclude_none=True, exclude={"limit"})


class ShelfWeb:
    """Answers for all shelves."""

    def __init__(self, shelves: Mapping[str, Shelf]) -> None:
        self._shelves = shelves
        # A page elsewhere can have a browser send our form, but can't read what stands in it.
        self._token = secrets.token_hex()

    def add_to(self, app: web.Application) -> None:
        """Add the addresses."""
        shelf = "/api/{shelf:" + "|".join(self._shelves) + "}"
        app.router.add_get(shelf, self.entries)
        app.router.add_post(f"{shelf}/replay", self.replay)
        app.router.add_get(shelf + "/{name}", self.show)
        app.router.add_get(shelf + "/{name}/raw", self.raw)
        app.router.add_get("/quarantine", self.page)
        app.router.add_post("/quarantine", self.form)

    async def entries(self, request: web.Request) -> web.Response:
        """Answer the newest entries."""
        try:
            asked = ListRequest.model_validate(dict(request.query))
        except ValidationError as error:
            return first_fault(error)
        return json(self._shelf(request).entries(asked.limit, asked.wanted()))

    async def show(self, request: web.Request) -> web.Response:
        """Answer everything about one record but its bytes."""
        found = await self._shelf(request).show(request.match_info["name"])
        return _unknown(request) if found is None else json(found)

    async def raw(self, request: web.Request) -> web.Response:
        """Answer one record's bytes, as nothing that a browser would show."""
        record = await self._shelf(request).record(request.match_info["name"])
        if record is None:
            return _unknown(request)
        saved = {"Content-Disposition": "attachment"} | HEADERS
        return web.Response(
            body=record.value, content_type="application/octet-stream", headers=saved
        )

    async def replay(self, request: web.Request) -> web.Response:
        """Send records again; answer which were, and why others were not."""
        asked = await told(request, ReplayRequest)
        if isinstance(asked, web.Response):
            return asked
        request[DOING] = "all sent again"
        done = await self._shelf(request).replay(asked.ids, asked.who)
        return json({"sent": done.sent, "left": done.left}, 202)

    async def page(self, request: web.Request) -> web.Response:
        """Show quarantine to a person."""
        return self._page("The wire was sent again." if "sent" in request.query else "")

    async def form(self, request: web.Request) -> web.Response:
        """Send one wire again for whoever pressed its button."""
        form = await request.post()
        if not secrets.compare_digest(str(form.get("token", "")).encode(), self._token.encode()):
            return problem(403, "The page is older than this desk. Load it again.")
        request[DOING] = "sent again"
        done = await self._shelves["quarantine"].replay([str(form.get("id", ""))], "desk")
        for each in done.left:
            return self._page(each["sentence"])
        # Elsewhere, so that who loads the page again does not send the wire again.
        return web.Response(status=303, headers={"Location": "/quarantine?sent=1"} | HEADERS)

    def _page(self, said: str) -> web.Response:
        found: dict[str, Any] = self._shelves["quarantine"].entries(ON_PAGE, {})
        return page("quarantine.html", found | {"token": self._token, "said": said}, WITH_FORMS)

    def _shelf(self, request: web.Request) -> Shelf:
        return self._shelves[request.match_info["shelf"]]


def _unknown(request: web.Request) -> web.Response:
    name, shelf = request.match_info["name"][:80], request.match_info["shelf"]
    return problem(404, f"Nothing here is called {name!r}. {GONE} See `wiredesk {shelf} list`.")

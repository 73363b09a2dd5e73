"""The desk's address for the files that came in by a channel, and what became of each."""

from dataclasses import dataclass
from typing import Annotated

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from wiredesk.cache.tally import FILES_KEPT, Tallies
from wiredesk_console.answers import first_fault, json, problem


class FilesRequest(BaseModel):
    """The query of `GET /api/files`."""

    model_config = ConfigDict(extra="forbid")

    channel: Annotated[str, Field(min_length=1)]
    limit: Annotated[int, Field(ge=1, le=FILES_KEPT)] = 200


@dataclass(frozen=True, slots=True)
class FilesWeb:
    """Answers from what ingest counts."""

    tallies: Tallies

    def add_to(self, app: web.Application) -> None:
        """Add the address."""
        app.router.add_get("/api/files", self.files)

    async def files(self, request: web.Request) -> web.Response:
        """Answer the newest files of a channel. Raises RedisAway."""
        try:
            asked = FilesRequest.model_validate(dict(request.query))
        except ValidationError as error:
            return first_fault(error)
        known = (await self.tallies.read()).channels
        if asked.channel not in known:
            there = f"there are: {', '.join(known)}" if known else "nothing has come by any"
            return problem(404, f"No wire has come by a channel {asked.channel[:80]!r}; {there}.")
        found = await self.tallies.files(asked.channel, asked.limit)
        files = [each.model_dump(mode="json") for each in found]
        return json({"channel": asked.channel, "files": files})

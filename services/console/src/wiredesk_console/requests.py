"""What a person may ask of a story, and the record that asks it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, field_validator

from wiredesk.desk import Hold, Release, Restore, Takedown, takedown_id
from wiredesk.events import Outgoing, outgoing
from wiredesk.revision import Revision
from wiredesk.story import Story
from wiredesk.story_names import may_be_uri
from wiredesk.topics import COMMANDS, TAKEDOWNS
from wiredesk.types import ArticleUri

SERVICE = "console"
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
DONE: Final[Mapping[str, str]] = {
    "hold": "held",
    "release": "released",
    "kill": "killed",
    "restore": "restored",
}
"""What became of a story by each kind of request."""
WITHOUT_REDIS: Final = frozenset({"kill", "hold"})
"""What is taken unseen while Redis is away: doubt falls on the side of not publishing."""


class DeskRequest(BaseModel):
    """The body of `POST /api/commands`.

    `uri` may be a story's id or the address of one of its pages, where the story is known.
    """

    model_config = ConfigDict(extra="forbid")

    kind: Literal["hold", "release", "kill", "restore"]
    uri: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
    who: Text = "desk"
    why: Text = ""
    revision: str | None = None
    onward: bool = False
    unseen: bool = False
    """Meant also for a story of which no revision has come; else a slip of the pen is refused."""
    lifts: tuple[Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")], ...] = ()

    @field_validator("revision")
    @classmethod
    def _is_a_revision(cls, text: str | None) -> str | None:
        """Refuse what no revision could ever be called: its release would do nothing, unseen."""
        if text is not None and str(Revision.parse(text)) != text:
            raise ValueError("write it as `wiredesk why` does")
        return text


def refusal(request: DeskRequest, story: Story | None, *, known: bool | None) -> str:
    """Say why a request can't be carried out; empty where it can.

    An id says nothing to whoever does not know its story, nor does a page's address, and Redis may
    not know it for a while: taken for a uri, it would be a command to a story that there will never
    be. Nobody refuses what can't be checked (`known` is None).
    """
    if story is None and not may_be_uri(request.uri):
        return (
            f"NOT {DONE[request.kind]}: no story has this id or page now. Say its uri: with "
            "--unseen that counts before the story comes, too."
        )
    if request.kind == "restore" and not request.lifts and not (story and story.standing):
        return "No takedown stands against this story, so there is none to lift."
    if known is False and not request.unseen and not _undoes(request, story):
        return (
            f"NOT {DONE[request.kind]}: no story with this uri has come. Is it mistyped? If it is "
            "yet to come, say --unseen: that is kept, and counts once it does."
        )
    return _no_release(request, story) if request.kind == "release" and story else ""


def _undoes(request: DeskRequest, story: Story | None) -> bool:
    """Tell whether it takes back what was asked of the story before that came."""
    if story is None:
        return False
    stands = {"restore": story.standing, "release": story.held}
    return bool(stands.get(request.kind))


def _no_release(request: DeskRequest, story: Story) -> str:
    """Say why a release would change nothing; of what is public already, it would stay so."""
    decision = story.decision
    if decision is None or request.revision not in {None, decision.revision}:
        return ""
    if decision.release is False and decision.action != "publish":
        return f"Nothing is released: no release helps here. {decision.sentence}"
    return ""


def record_of(request: DeskRequest, story: Story | None, id_: str, now: datetime) -> Outgoing:
    """Make the record. A restore that names no takedown lifts those that stand now."""
    uri = story.uri if story else ArticleUri(request.uri)
    said = {"id": id_, "uri": uri, "who": request.who, "why": request.why, "at": now}
    match request.kind:
        case "kill":
            return _kill(request, uri, id_, now)
        case "hold":
            command: Hold | Release | Restore = Hold.model_validate(said)
        case "release":
            named = {"revision": request.revision, "onward": request.onward}
            command = Release.model_validate(said | named)
        case "restore":
            lifts = request.lifts or tuple(sorted(story.standing if story else ()))
            command = Restore.model_validate(said | {"lifts": lifts})
    return outgoing(COMMANDS, uri, command, identity=(id_,), source=SERVICE, at=now)


def _kill(request: DeskRequest, uri: ArticleUri, id_: str, now: datetime) -> Outgoing:
    takedown = Takedown(
        id=takedown_id(id_, uri),
        target=uri,
        by=request.who,
        reason="killed_by_desk",
        note=request.why,
        at=now,
    )
    return outgoing(TAKEDOWNS, uri, takedown, identity=(takedown.id,), source=SERVICE, at=now)

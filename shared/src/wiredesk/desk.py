"""What changes a story besides its revisions: takedowns, and what people ask for."""

from typing import Annotated, Literal

from pydantic import Field

from wiredesk.ids import name_of
from wiredesk.types import ArticleUri, Digest, Edition, Frozen, Instant


class Takedown(Frozen):
    """A kill or withdrawal of one story (`articles.takedowns.v1`). It never loses.

    The id is made from the wire (or the person's command) and the target, so both lanes and
    every redelivery name the same takedown.
    """

    id: str
    target: ArticleUri
    by: str  # the uri of the article that kills, or who asked
    reason: Literal["canceled", "withdrawn", "killed_by_reference", "killed_by_desk"]
    note: str = ""  # what the agency or the person said; for the desk only
    at: Instant
    wire: Digest | None = None


def takedown_id(origin: str, target: ArticleUri) -> str:
    """Name a takedown by its wire's digest (or its command's id) and its target."""
    return name_of("takedown", origin, target)


class _Command(Frozen):
    id: str
    uri: ArticleUri
    who: str
    why: str = ""
    at: Instant


class Hold(_Command):
    """Keep what is live and stop what comes after."""

    kind: Literal["hold"] = "hold"


class Release(_Command):
    """Let one revision go (the newest waiting one when none is named).

    `onward` covers later revisions too, but only where they stop for the same reason.
    """

    kind: Literal["release"] = "release"
    revision: str | None = None
    onward: bool = False


class Restore(_Command):
    """Lift the takedowns that are named, and no others."""

    kind: Literal["restore"] = "restore"
    lifts: tuple[str, ...]


class Due(_Command):
    """A story's instant has come (an embargo ends, a licence runs out): decide again."""

    kind: Literal["due"] = "due"


class Replaced(_Command):
    """Another story, which readers find, stands in the place of this one."""

    kind: Literal["replaced"] = "replaced"
    by: ArticleUri
    made: Instant  # the other's revision: of two that replace each other the later one stands
    paths: dict[Edition, str]  # of the other, on the site


Command = Annotated[Hold | Release | Restore | Due | Replaced, Field(discriminator="kind")]
"""What `desk.commands.v1` carries."""

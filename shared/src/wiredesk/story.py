"""A story as publish knows it, and what publish tells the world of it. Data only."""

from typing import Final, Literal

from pydantic import Field, NonNegativeInt

from wiredesk.article import Step
from wiredesk.article_stages import Translated
from wiredesk.desk import Takedown
from wiredesk.revision import Revision
from wiredesk.types import ArticleId, ArticleUri, Digest, Edition, Frozen, Instant

Action = Literal["publish", "wait", "hold", "refuse", "withdraw", "drop"]

KILLED_UNSEEN: Final = "killed_unseen"
"""The rule of a story that others kill and that has never come: perhaps it is known by another uri.

A person's own kill of it says that somebody has looked.
"""


REPLACED: Final = "replaced"
"""The rule of a story in whose place another one stands, which readers find."""


class Successor(Frozen):
    """The story that stands in the place of another one, and where it is on the site."""

    uri: ArticleUri
    paths: dict[Edition, str] = Field(default_factory=dict)


class Decision(Frozen):
    """What becomes of a revision, by which rule, and why in words."""

    action: Action
    rule: str  # the row's name in the table of rules, which is the reason code too
    then: str | None = None  # the row that will stop it after its embargo, one to release first
    sentence: str
    revision: str | None = None  # the revision that was judged, in its string form
    until: Instant | None = None  # when time alone may change it
    release: bool | None = None  # whether a person may let it go; not said by older decisions
    readable_since: Instant | None = None  # of what is embargoed and was on the site before
    at: Instant


class Held(Frozen):
    """A person's hold: it keeps what is live and stops what comes after."""

    command: str
    who: str
    why: str = ""


class Released(Frozen):
    """A person let this revision go; later ones too where they stop for `onward_reason`."""

    revision: str
    onward_reason: str = ""
    command: str
    who: str


class Story(Frozen):
    """Everything that decides what readers see of one uri (`stories.v1`, the truth)."""

    uri: ArticleUri
    id: ArticleId
    seq: NonNegativeInt = 0  # grows with every change of anything below
    live: Translated | None = None  # what readers see, unless a takedown or expiry hides it
    waiting: Translated | None = None  # the newest revision that is not live
    takedowns: dict[str, Takedown] = Field(default_factory=dict)  # only grows
    lifted: frozenset[str] = frozenset()  # only grows; may name a takedown that is yet to come
    commands: frozenset[str] = frozenset()  # ids of the commands already folded
    held: Held | None = None
    successor: Successor | None = None
    releases: tuple[Released, ...] = ()
    decision: Decision | None = None
    public: bool = False  # whether readers see `live` as of this seq
    was_public: bool = False  # whether readers ever saw it: then 410, not 404
    public_since: Instant | None = None  # while they do, or an embargo came too late for it
    trail: tuple[Step, ...] = ()

    @property
    def standing(self) -> frozenset[str]:
        """The takedowns that nobody has lifted; the story is dead while there is one."""
        return frozenset(self.takedowns) - self.lifted

    @property
    def newest(self) -> Translated | None:
        """The newest telling the story has, live or not."""
        return self.waiting or self.live

    def newest_revision(self) -> Revision | None:
        """What orders the newest telling."""
        return None if self.newest is None else self.newest.article.revision


class Published(Frozen):
    """What publish decided of one input (`articles.published.v1`)."""

    uri: ArticleUri = Field(description="The story, across all of its revisions.")
    id: ArticleId = Field(description="Made of the uri; it is in addresses.")
    seq: NonNegativeInt = Field(description="Grows with each change of the story's state.")
    decision: Decision = Field(description="What was decided of the newest input, and why.")
    public: bool = Field(description="Whether readers find the story now.")
    urls: dict[Edition, str] = Field(
        default_factory=dict, description="Paths on the site by edition, where it is public."
    )
    headline: str = Field("", description="What readers see; empty where they see nothing.")
    desk_headline: str = Field(
        "", description="That of the newest revision, whether or not anybody may see it."
    )
    wire: Digest | None = Field(
        None, description="SHA-256 of the newest revision's wire; none where no revision is known."
    )

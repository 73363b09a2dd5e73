"""The article and its three stages: ingested, enriched, translated.

Field names are those of IPTC ninjs 3 where it has one (https://iptc.org/std/ninjs/).
"""

from typing import Literal

from pydantic import Field, NonNegativeFloat, NonNegativeInt

from wiredesk.doubts import NOT_BEFORE_A_PERSON
from wiredesk.revision import Revision
from wiredesk.types import ArticleId, ArticleUri, Digest, Frozen, Instant

ItemType = Literal["text", "picture", "video", "audio", "graphic", "composite"]
PubStatus = Literal["usable", "withheld", "canceled"]


class Step(Frozen):
    """One stage's line in an article's trail. The trail answers "why"."""

    stage: str
    at: Instant
    took_ms: NonNegativeFloat = 0
    notes: tuple[str, ...] = ()


class Subject(Frozen):
    """What an article is about; the code keeps its qcode form (`medtop:11000000`)."""

    code: str
    name: str = ""
    scheme: str = ""
    origin: str = "wire"


class Entity(Frozen):
    """A person, place or organisation that the wire names."""

    name: str
    code: str = ""
    country: str = ""  # ISO 3166-1 alpha-2 for a place, where the wire says it


class Picture(Frozen):
    """A picture that belongs to the article; sizes in pixels."""

    href: str
    renditions: tuple[str, ...] = ()
    caption: str = ""
    credit: str = ""
    width: NonNegativeInt | None = None
    height: NonNegativeInt | None = None
    alt: str = ""


class WireFacts(Frozen):
    """What was understood from what."""

    channel: str
    format: str
    charset: str
    digest: Digest
    size: NonNegativeInt  # bytes


class Article(Frozen):
    """One story in one revision."""

    uri: ArticleUri
    id: ArticleId
    type: ItemType = "text"
    version: NonNegativeInt = 0
    versioncreated: Instant
    received: Instant
    firstcreated: Instant | None = None
    pubstatus: PubStatus = "usable"
    embargoed: Instant | None = None
    embargo_text: str | None = Field(
        default=None,
        description="Null: the wire says nothing of an embargo. Otherwise what it said, an "
        "empty string included; with `embargoed` null it means: until when is not known.",
    )
    expires: Instant | None = None
    signals: tuple[str, ...] = ()
    language: str = ""  # BCP 47
    urgency: int | None = Field(default=None, ge=1, le=9)
    headline: str = ""
    subheadline: str = ""
    slugline: str = ""
    byline: str = ""
    located: str = ""
    description_text: str = ""
    body_html: str = ""
    body_text: str = ""
    word_count: NonNegativeInt = 0
    ednote: str = ""
    usageterms: str = ""
    copyrightholder: str = ""
    copyrightnotice: str = ""
    source: str = ""
    subjects: tuple[Subject, ...] = ()
    places: tuple[Entity, ...] = ()
    people: tuple[Entity, ...] = ()
    organisations: tuple[Entity, ...] = ()
    keywords: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    evolvedfrom: ArticleUri | None = None
    takes_down: tuple[ArticleUri, ...] = ()
    replaces: tuple[ArticleUri, ...] = Field(
        default=(),
        description="Stories in whose place it stands: once readers find it, these lead to it.",
    )
    wire: WireFacts
    trail: tuple[Step, ...] = ()

    @property
    def revision(self) -> Revision:
        """What orders this state of the article among its others."""
        return Revision(
            version=self.version, versioncreated=self.versioncreated, received=self.received
        )

    def must_wait(self, now: Instant) -> bool:
        """Tell whether it says of itself that nobody may have it yet, or not without a person."""
        if self.pubstatus != "usable" or not NOT_BEFORE_A_PERSON.isdisjoint(self.signals):
            return True
        if self.embargoed is None:
            return self.embargo_text is not None
        return self.embargoed > now

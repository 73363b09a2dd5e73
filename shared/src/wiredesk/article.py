"""The article and its three stages: ingested, enriched, translated.

Field names are those of IPTC ninjs 3 where it has one (https://iptc.org/std/ninjs/).
"""

import operator
from functools import partial
from typing import Annotated, Final, Literal

from pydantic import Field, NonNegativeFloat, NonNegativeInt

from wiredesk.revision import Revision
from wiredesk.types import ArticleId, ArticleUri, Digest, Edition, Frozen, Instant

ItemType = Literal["text", "picture", "video", "audio", "graphic", "composite"]
PubStatus = Literal["usable", "withheld", "canceled"]
Direction = Literal["ltr", "rtl"]
EntityKind = Literal["person", "place", "organisation"]
TopicOrigin = Literal["wire", "mapped", "words", "parent"]
SourceName = Annotated[
    str,
    Field(
        pattern="^(?:override|authority|iptc|cldr|label|template|memory-exact|memory-fuzzy"
        "|machine:[a-z0-9.-]{1,40}|transliteration|none)$",
        description="Where a value comes from; `machine:` is followed by the engine's name.",
    ),
]

_CERTAIN: Final = partial(operator.eq, 1.0)
_UNKNOWN: Final = partial(operator.is_, None)
"""What is said hundreds of times in an event is left out where it says nothing."""


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


class Named(Frozen):
    """A person, place or organisation that an article's text names."""

    id: str = Field(
        description="Its id in the authority files, CLDR (`country:TR`) or GeoNames; `body:` and "
        "its form for an organisation that is in none of them."
    )
    kind: EntityKind
    name: str = Field(description="In English, for programs and logs.")
    form: str = Field(description="As the text writes it the first time.")
    count: NonNegativeInt = 1
    in_headline: bool = Field(default=False, exclude_if=operator.not_)
    confidence: float = Field(1.0, ge=0, le=1)
    country: str = Field("", exclude_if=operator.not_, description="ISO 3166-1 alpha-2.")
    wikidata: str = Field("", exclude_if=operator.not_)
    part_of: str = Field("", exclude_if=operator.not_, description="The id of the place around it.")
    latitude: float | None = Field(None, exclude_if=_UNKNOWN)
    longitude: float | None = Field(None, exclude_if=_UNKNOWN)


class MainPlace(Frozen):
    """Where a story happens: the place of its dateline, or else the one it names most."""

    id: str
    name: str
    country: str = ""


class Topic(Frozen):
    """A media topic, with where it comes from and how sure that is."""

    code: str = Field(description="`medtop:15000000`.")
    name: str = Field(description="In English.")
    confidence: float = Field(ge=0, le=1)
    origin: TopicOrigin = Field(
        description="`wire`: a media topic that the wire names; `mapped`: another code of the wire "
        "stands for it; `words`: read out of the text; `parent`: it is above another one here."
    )


class LanguageShare(Frozen):
    """One of the languages that a text is in."""

    language: str  # BCP 47
    share: float = Field(ge=0, le=1, description="Of the text's letters, to two digits.")


class Changes(Frozen):
    """What is new in a revision. Paragraphs are those of `body_text`, counted from 1."""

    since: Revision = Field(description="The newest older one that had come by then.")
    headline: bool = Field(default=False, description="Whether it is another one.")
    added: tuple[int, ...] = Field((), description="Paragraphs that were not there.")
    changed: tuple[int, ...] = Field((), description="Paragraphs that were there in other words.")
    removed: NonNegativeInt = Field(0, description="How many are gone.")


class Enrichment(Frozen):
    """What was learnt about an article."""

    language: str  # BCP 47, what the text is written in
    language_note: str = ""  # set where the wire claimed another one
    languages: tuple[LanguageShare, ...] = Field(
        (), description="All languages of the text, most first: more than one where it quotes."
    )
    script: str = Field("", description="Of most letters, ISO 15924; `Zyyy` where there are none.")
    direction: Direction = Field("ltr", description="In which most letters run.")
    word_count: NonNegativeInt = 0
    reading_minutes: NonNegativeInt = 0
    teaser: str = ""
    section: str = ""
    dateline: str = Field("", description="The place that the text begins with, as it writes it.")
    entities: tuple[Named, ...] = Field((), description="Most prominent first.")
    main_place: MainPlace | None = None
    topics: tuple[Topic, ...] = Field((), description="Surest first.")
    cluster: ArticleId | None = Field(
        None,
        description="The first article of the same event, across agencies and languages: the "
        "article's own id where it is the first. None where that was not asked.",
    )
    near_duplicates: tuple[ArticleId, ...] = Field(
        (),
        exclude_if=operator.not_,
        description="Articles of the same event in much the same words.",
    )
    related: tuple[ArticleId, ...] = Field(
        (),
        exclude_if=operator.not_,
        description="Articles of other events with the same people, places or topics, newest "
        "first. Some may not be public: look them up before they are shown.",
    )
    key_phrases: tuple[str, ...] = Field(
        (), description="What the text turns on, in its own words: prominent names, then the rest."
    )
    changes: Changes | None = Field(
        None,
        exclude_if=_UNKNOWN,
        description="Null where no older revision is known: a first one, or of last week.",
    )
    partial: tuple[str, ...] = Field(
        (), exclude_if=operator.not_, description="Names of enrichers that failed."
    )
    trail: tuple[Step, ...] = ()


class Value(Frozen):
    """One piece of metadata in one language, with where it comes from."""

    value: str
    language: str  # BCP 47, of `value` (free text keeps its source language)
    direction: Direction
    source: SourceName
    of: str = Field(
        "",
        exclude_if=operator.not_,
        description="The source text or code it stands for; empty where that is the value itself.",
    )
    engine: str = Field("", exclude_if=operator.not_, description="Which engine said it.")
    confidence: float = Field(1.0, exclude_if=_CERTAIN, ge=0, le=1, description="How sure it is.")
    reviewed: bool = Field(
        default=False, exclude_if=operator.not_, description="A person of the newsroom approved it."
    )
    stale: bool = Field(
        default=False,
        exclude_if=operator.not_,
        description="What it stands for says something else now.",
    )

    @property
    def stands_for(self) -> str:
        """The source text or code, also where the value is just that."""
        return self.of or self.value


class Metadata(Frozen):
    """An article's metadata for one edition."""

    headline: Value
    subheadline: Value | None = None
    teaser: Value
    section: Value
    date: Value
    dateline: Value
    byline: Value
    credit: Value
    usageterms: Value | None = None
    language: Value
    subjects: tuple[Value, ...] = ()
    people: tuple[Value, ...] = ()
    places: tuple[Value, ...] = ()
    organisations: tuple[Value, ...] = ()
    keywords: tuple[Value, ...] = ()
    captions: tuple[Value, ...] = ()
    alts: tuple[Value, ...] = ()
    credits: tuple[Value, ...] = Field((), description="Of the pictures, in their order.")
    body: Value | None = Field(
        None,
        exclude_if=_UNKNOWN,
        description="`body_html` as an engine says it: paragraphs that none could say are in it as "
        "they were, with `lang` and `dir`. Null: it is shown in its own language.",
    )


class Ingested(Frozen):
    """An article as parsed from its wire (`articles.ingested.v1`)."""

    article: Article


class Enriched(Frozen):
    """An article with what was learnt about it (`articles.enriched.v1`)."""

    article: Article
    enrichment: Enrichment


class Translated(Frozen):
    """An article ready to be judged and rendered (`articles.translated.v1`).

    `pass_` counts translations of the same revision; a later one replaces an earlier one.
    """

    article: Article
    enrichment: Enrichment
    editions: dict[Edition, Metadata]
    pass_: NonNegativeInt = 0
    trail: tuple[Step, ...] = ()

    @property
    def order(self) -> tuple[Revision, int]:
        """What orders two tellings of the story, translations included."""
        return self.article.revision, self.pass_

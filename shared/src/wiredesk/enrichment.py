"""What is learnt about an article: its language, names, topics and relatives, and what is new."""

import operator
from functools import partial
from typing import Final, Literal

from pydantic import Field, NonNegativeInt

from wiredesk.article import Step
from wiredesk.revision import Revision
from wiredesk.types import ArticleId, Direction, Frozen

EntityKind = Literal["person", "place", "organisation"]
TopicOrigin = Literal["wire", "mapped", "words", "parent"]
_UNKNOWN: Final = partial(operator.is_, None)
"""What is said hundreds of times in an event is left out where it says nothing."""


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
    direction: Direction = Field("ltr", description="In which the text runs.")
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

"""What is asked of Redis for one document, and what it answers. Pure values."""

from dataclasses import dataclass, field

from wiredesk.types import ArticleId, Edition

SECTION_OF_STORY = "*"
"""Stands, in a list's name, for the section of the story that is asked for."""


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a list: the score as Redis writes it (unix seconds), and the id there."""

    score: str
    id: ArticleId


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of some lists: stories that readers may see, each once, in the lists' order."""

    names: tuple[str, ...]
    limit: int
    fragment: str  # the field that is wanted of each story
    after: Position | None = None


@dataclass(frozen=True, slots=True)
class Kin:
    """A story's relatives: those of the same event, and those that it or they name as related."""

    limit: int  # of each of the two
    fragment: str  # the field that is wanted of each


@dataclass(frozen=True, slots=True)
class Question:
    """One look at one edition: a story and its relatives, a slice of lists, or all of it."""

    edition: Edition
    story: ArticleId | None = None
    fragment: str = ""  # the field that is wanted of the story; none: only what it is
    kin: Kin | None = None
    entries: Slice | None = None
    known: str = ""
    """Fingerprint of the answer that is known: the same answer is not sent again."""
    shown: frozenset[ArticleId] = frozenset()
    """What the known document shows: the answer names those among them that are gone."""


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story's hash, as far as a page needs it. Texts are empty where they are missing."""

    status: str
    believed: bool
    path: str = ""
    title: str = ""
    description: str = ""
    language: str = ""
    section: str = ""
    event: str = ""
    time: str = ""
    fragment: bytes = b""  # not compressed any more


@dataclass(frozen=True, slots=True)
class Entry:
    """One story of a slice; only those that are public and believed are in a view."""

    position: Position
    fragment: bytes


@dataclass(frozen=True, slots=True)
class View:
    """An answer. All of it was true at one instant."""

    fingerprint: str
    number: int  # of the edition's last change
    run_id: str
    filled: bool  # every partition can be believed
    empty: bool  # no partition can be believed
    same: bool  # as the one that is known; nothing below is said then
    story: StoryView | None = None
    same_event: tuple[Entry, ...] = ()  # newest first
    related: tuple[Entry, ...] = ()  # newest first, and none that is above
    entries: tuple[Entry, ...] = ()  # none that is above
    picked: bool = False  # the first of the entries were pinned there by an editor
    gone: frozenset[ArticleId] = field(default_factory=frozenset)
    cut_at: Position | None = None
    """Where the search for entries was given up: too many there can't be shown now."""

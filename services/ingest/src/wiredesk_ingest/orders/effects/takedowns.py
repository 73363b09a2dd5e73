"""Which stories a wire takes down. Pure: from the signs in an item to the kills it means.

A link that only points back (an earlier version, see also) kills nothing of itself; it names the
target where the item says in another way that it is a kill.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from wiredesk.article import Article
from wiredesk.desk import Takedown, takedown_id
from wiredesk.events import Outgoing, outgoing
from wiredesk.topics import TAKEDOWNS
from wiredesk.types import ArticleUri

Reason = Literal["canceled", "withdrawn", "killed_by_reference"]

STEMS: Final = ("kill", "cancel", "withdraw", "retract")
"""What the name of a relation contains that takes down what it points to."""

KILL_NAME: Final = rf"[\w.-]{{0,40}}(?:{'|'.join(STEMS)})[\w.-]{{0,40}}"
"""How a name looks that may mean a kill, ASCII only. The fast lane looks for it in the bytes."""

_SIGNALS: Final = frozenset(
    [
        *("kill", "kills", "killed", "mandatorykill", "cancel"),
        *("cancels", "canceled", "cancelled", "cancellation", "withdraw"),
        *("withdraws", "withdrawn", "withdrawal", "retract"),
        *("retracted", "retraction"),
    ]
)
"""What a signal, a role or a genre is called that says: this is a kill."""

_BACKWARDS: Final = frozenset({"", "previousversion", "supersedes", "replaces", "evolvedfrom"})
_KILL_NAME: Final = re.compile(KILL_NAME, re.ASCII | re.IGNORECASE)
_JOINTS: Final = re.compile(r"[._-]")
_REVISION: Final = re.compile(r"(urn:newsml:[^:]+:\d{8}:.+):\d{1,4}[A-Z]?", re.IGNORECASE)
"""RFC 3085: what is behind the last colon is which revision, where it looks like one."""
_SCHEME: Final = re.compile(r"urn:[a-z0-9-]{2,32}:", re.IGNORECASE)
"""RFC 8141, 3.1: capitals in it mean the same."""

_SEPARATORS: Final = ":/#"
_BLANKS: Final = " \t\r\n"
_LONGEST_CODE: Final = 100
"""Characters of one that is remembered: items say the same few again and again."""

_LONGEST_NOTE: Final = 1_000
"""Characters. Each takedown of a wire repeats it, and a wire may name thousands."""


@dataclass(frozen=True, slots=True)
class Link:
    """One pointer to an item: what the relation is called, and where it points.

    A kill that names nothing that could be an item points to the empty uri.
    """

    rel: str
    uri: str


@dataclass(frozen=True, slots=True)
class Signs:
    """Everything in an item that may make it a kill."""

    uri: str
    version: int
    canceled: bool
    marks: Sequence[str]  # signals, roles and genres, as qcodes
    links: Sequence[Link]


@dataclass(frozen=True, slots=True)
class Kill:
    """One story that is to come down, and why."""

    target: ArticleUri
    reason: Reason
    sure: bool = True
    """False where it names no story, and may mean its own or one that nobody can find."""


def is_kill_mark(qcode: str) -> bool:
    """Tell whether a signal, role or genre says "kill"."""
    return _JOINTS.sub("", last_name(qcode)) in _SIGNALS and names_kill(qcode)


def kills_of(signs: Signs) -> tuple[Kill, ...]:
    """Answer what an item takes down: where it names nothing else, what was sent as itself.

    Many formats have no versions, and senders that have them may begin anew at the first; so a
    kill that looks like the first of its identity may well be of an earlier one.
    """
    pointers = [link.uri for link in signs.links if names_kill(link.rel)]
    named = [uri for uri in pointers if uri]
    marked = len(named) < len(pointers) or any(is_kill_mark(mark) for mark in signs.marks)
    back = [link.uri for link in signs.links if last_name(link.rel) in _BACKWARDS]
    others = [uri for uri in named or back if uri != signs.uri]
    is_first = signs.version <= 1  # as far as it says, nothing of its own is out
    if signs.canceled:
        return _own(signs, sure=True) + _others(others if named or is_first else (), signs.uri)
    if named:
        return _others(named, signs.uri)
    if not marked:
        return ()
    if others:
        return _others(others, signs.uri)
    return _own(signs, sure=not is_first and not pointers)


def _own(signs: Signs, *, sure: bool) -> tuple[Kill, ...]:
    withdrawn = any("withdraw" in last_name(mark) for mark in signs.marks)
    return (Kill(ArticleUri(signs.uri), "withdrawn" if withdrawn else "canceled", sure),)


def _others(uris: Iterable[str], own: str) -> tuple[Kill, ...]:
    named = [*dict.fromkeys(uris)]
    known_as = (name for uri in named for name in _other_names(uri) if name != own)
    every = dict.fromkeys((*named, *known_as))
    return tuple(Kill(ArticleUri(uri), "killed_by_reference") for uri in every)


def _other_names(uri: str) -> Iterator[str]:
    """Answer what the story of a reference may be called that names one of its revisions."""
    plain = (
        _SCHEME.sub(lambda scheme: scheme[0].lower(), uri, count=1) if _SCHEME.match(uri) else uri
    )
    yield plain
    if revision := _REVISION.fullmatch(plain):
        yield revision[1]


def last_name(code: str) -> str:
    """Answer the name behind a qcode's scheme or an address's last slash, in lower case."""
    return name_in(code).lower()


def name_in(code: str) -> str:
    """Answer the same as it is written."""
    return _name_in(code) if len(code) <= _LONGEST_CODE else _name_in.__wrapped__(code)


@lru_cache(maxsize=1024)
def _name_in(code: str) -> str:
    name = code.strip(_BLANKS)
    for separator in _SEPARATORS:
        name = name.rpartition(separator)[2]
    return name


def names_kill(code: str) -> bool:
    """Tell whether the name of a relation or mark may mean a kill."""
    name = name_in(code)
    return len(name) <= _LONGEST_CODE and _is_kill_name(name)


@lru_cache(maxsize=1024)
def _is_kill_name(name: str) -> bool:
    low = name.lower()
    return any(stem in low for stem in STEMS) and _KILL_NAME.fullmatch(name) is not None


def takedowns_of(article: Article, kills: Iterable[Kill]) -> tuple[Takedown, ...]:
    """Make the takedowns of one item, the same ones in both lanes."""
    note = (article.ednote or article.headline)[:_LONGEST_NOTE]
    return tuple(
        Takedown(
            id=takedown_id(article.wire.digest, kill.target),
            target=kill.target,
            by=article.uri,
            reason=kill.reason,
            note=note,
            at=article.received,
            wire=article.wire.digest,
        )
        for kill in kills
    )


def takedown_event(takedown: Takedown, traceparent: str) -> Outgoing:
    """Make the event, keyed by the story that it takes down."""
    return outgoing(
        TAKEDOWNS,
        takedown.target,
        takedown,
        identity=(takedown.id,),
        source="ingest",
        at=takedown.at,
        traceparent=traceparent,
    )

"""Whether what an override is of can be: an id that nobody has never comes to count."""

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Final, get_args

from wiredesk.enrichment import EntityKind
from wiredesk.newsroom import NewsroomError, load
from wiredesk.newsroom.iso_countries import COUNTRIES
from wiredesk.newsroom.mediatopics import top_level
from wiredesk.newsroom.names_known import read_ids
from wiredesk.overrides import MetadataField, OverrideKey

_ID: Final = re.compile(r"(person|place|organisation|office|country|geonames):(\S+)")
_TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""A language's tag (BCP 47)."""
_TOPIC: Final = "medtop:"
_NAMES: Final = frozenset(get_args(EntityKind))
_KINDS: Final[Mapping[str, EntityKind]] = {
    **{kind: kind for kind in get_args(EntityKind)},
    "office": "organisation",
    "country": "place",
    "geonames": "place",
}
"""What has an id that begins so."""
_NEAR: Final = 3
_FEW: Final = 20


def fault(key: OverrideKey, newsroom: Path) -> str:
    """Say why nothing can be of this; empty where something may, and where files can't be read.

    It reads the newsroom's files as they are now, which takes some tenths of a second.
    """
    try:
        match key.field:
            case "section":
                return _none_of(key.of, [each.key for each in load(newsroom).sections], "section")
            case "subject":
                return _subject(key.of, newsroom)
            case "language":
                return "" if _TAG.fullmatch(key.of) else f"{key.of!r} is no language's tag: en, tr"
            case _:
                return _name(key.field, key.of, lambda: read_ids(newsroom))
    except NewsroomError:
        return ""


def _none_of(of: str, known: Iterable[str], kind: str) -> str:
    found = {*known}
    if of in found:
        return ""
    near = get_close_matches(of, found, _NEAR) or (sorted(found) if len(found) < _FEW else [])
    hint = f"near it are {', '.join(near)}" if near else "`wiredesk translate` shows what there is"
    return f"no {kind} is called {of!r}: {hint}"


def _subject(of: str, newsroom: Path) -> str:
    if not of.startswith(_TOPIC) or top_level(of):
        return ""  # another agency's code, or a wire's own words
    return _none_of(of, load(newsroom).topics, "media topic")


def _name(field: MetadataField, of: str, ids: Callable[[], Iterable[str]]) -> str:
    found = _ID.fullmatch(of)
    if found is None:
        return ""
    kind = _KINDS[found[1]]
    if field not in _NAMES:
        return f"a {field} is kept by its text; what has an id is a {kind}: say {kind} and {of}"
    if field != kind:
        return f"{of} is a {kind}, no {field}"
    match found[1]:
        case "country":
            return "" if found[2] in COUNTRIES else f"{found[2]!r} is no country's code: TR, US"
        case "geonames":
            return "" if found[2].isdecimal() else f"{of!r} has no number"
        case _:
            return _none_of(of, ids(), kind)

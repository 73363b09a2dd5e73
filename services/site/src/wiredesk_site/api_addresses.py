"""Which part of the API a path and a query mean. Pure."""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl

from wiredesk.types import EDITIONS, ArticleId, Edition
from wiredesk_site.addresses import Address, ArticleList, ArticleObject, NotUnderstood
from wiredesk_site.questions import Position

PREFIX: Final = "/api/"
LIMIT: Final = 20
LIMIT_MOST: Final = 50
_FIELDS_MOST: Final = 20
_LIMIT: Final = re.compile(r"[0-9]{1,3}")
_ID: Final = re.compile(r"[0-9A-Za-z]{11}")
_CURSOR: Final = re.compile(
    r"(?P<score>-?\d{1,17}(?:\.\d{1,21})?(?:e[+-]?\d{1,3})?) (?P<id>\w{11})"
)
_LIST_PARAMETERS: Final = ("edition", "section", "limit", "cursor")


class _Bad(Exception):
    """The sentence says what is wrong with a query."""


class ApiAddresses:
    """Reads the API's paths and queries."""

    def __init__(self, sections: frozenset[str], default: Edition) -> None:
        self._sections = sections
        self._default = default

    def read(self, path: str, query: str) -> Address:
        """Answer what is asked of the API."""
        try:
            parameters = _parameters(query)
            edition = self._edition(parameters)
            if path == "/api/articles":
                return self._list(edition, parameters)
            id_ = path.removeprefix("/api/articles/")
            if _ID.fullmatch(id_):
                return ArticleObject(edition, ArticleId(id_))
        except _Bad as error:
            return NotUnderstood(400, str(error))
        return NotUnderstood(404, "There is nothing at this address.")

    def _edition(self, parameters: Mapping[str, str]) -> Edition:
        edition = parameters.get("edition", self._default)
        if edition not in EDITIONS:
            raise _Bad(f"`edition` is one of {', '.join(EDITIONS)}.")
        return edition

    def _list(self, edition: Edition, parameters: Mapping[str, str]) -> ArticleList:
        section = parameters.get("section", "")
        if section and section not in self._sections:
            raise _Bad(f"`section` is one of {', '.join(sorted(self._sections))}.")
        cursor = parameters.get("cursor", "")
        after = read_cursor(cursor) if cursor else None
        return ArticleList(edition, section, _limit(parameters), after)


def _parameters(query: str) -> Mapping[str, str]:
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_FIELDS_MOST)
    except ValueError:
        raise _Bad(f"A query has at most {_FIELDS_MOST} parameters.") from None
    known = [pair for pair in pairs if pair[0] in _LIST_PARAMETERS]
    if len(dict(known)) != len(known):
        raise _Bad("A parameter is given twice.")
    return dict(known)


def _limit(parameters: Mapping[str, str]) -> int:
    text = parameters.get("limit", str(LIMIT))
    if not (_LIMIT.fullmatch(text) and 1 <= int(text) <= LIMIT_MOST):
        raise _Bad(f"`limit` is a number from 1 to {LIMIT_MOST}.")
    return int(text)


def write_cursor(position: Position) -> str:
    """Name a place in a list, so that new articles above it change nothing below it."""
    text = f"{position.score} {position.id}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_cursor(cursor: str) -> Position:
    """Read what `write_cursor` wrote."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        text = base64.b64decode(padded, altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        text = ""
    found = _CURSOR.fullmatch(text)
    if found is None:
        raise _Bad("`cursor` is not one that this API gave.")
    return Position(found["score"], ArticleId(found["id"]))

"""Values of schema.org: a text, an object with a name or an address, or a list of them."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Final

from wiredesk_ingest.bodies.words import squeeze

MOST_NAMES: Final = 50
"""Authors, key words and pictures of one article."""

_LONGEST_OBJECT: Final = 2_000
"""Characters of an object that was written into a text."""

_NO_NAMES: Final = ("http://", "https://", "www.", "#")
"""How an author begins that is only an address of a page or a site, or a place in it."""


def names(value: object) -> list[str]:
    """Answer the names of things that are texts, objects, or lists of them."""
    found = (squeeze(name) for each in listed(value) for name in _names(each))
    return list(dict.fromkeys(name for name in found if name and not name.startswith(_NO_NAMES)))


def one(value: object) -> str:
    """Answer the first text of a value."""
    return next((text for each in listed(value) if (text := _name(each).strip())), "")


def addresses(value: object) -> list[str]:
    """Answer the addresses of things."""
    found = (_address(each).strip() for each in listed(value))
    return [each for each in found if each]


def listed(value: object) -> list[object]:
    """Answer a list as far as anybody needs it, another value as a list of one."""
    return value[:MOST_NAMES] if isinstance(value, list) else [value]


def _names(thing: object) -> Iterator[str]:
    """Answer what a thing is called; some put all authors into the name of one."""
    called = thing.get("name") if isinstance(thing, Mapping) else None
    for each in listed(called) if isinstance(called, list) else [thing]:
        yield _name(each)


def _name(value: object) -> str:
    value = _object_in(value)
    if isinstance(value, Mapping):
        value = next((value[key] for key in ("name", "@value", "text") if value.get(key)), "")
        value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, str) else ""


def _object_in(value: object) -> object:
    """Answer the object that a text is, for some write one where its JSON belongs."""
    if isinstance(value, str) and value[:1] == "{" and len(value) <= _LONGEST_OBJECT:
        with suppress(ValueError, RecursionError):
            return json.loads(value)
    return value


def _address(value: object) -> str:
    if isinstance(value, Mapping):
        value = next((value[key] for key in ("url", "contentUrl", "@id") if value.get(key)), "")
        value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, str) else ""

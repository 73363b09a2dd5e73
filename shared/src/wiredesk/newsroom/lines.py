"""On which line of a TOML file a field stands: `tomllib` gives values without their places."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

Place = tuple[str | int, ...]
"""The way to a value: `("section", 2, "labels", "tr")`."""

_HEADER: Final = re.compile(r"^\s*(\[\[?)\s*([^\]#]+?)\s*\]\]?\s*(?:#.*)?$")
_NAME: Final = r"""(?:[\w-]+|"[^"]*"|'[^']*')"""
_FIELD: Final = re.compile(rf"^\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*=")
_INLINE: Final = re.compile(r"""[{,]\s*([\w-]+)\s*=""")
_LONG_QUOTE: Final = re.compile(r'"{3}|\'{3}')


def places(text: str) -> Mapping[Place, int]:
    """Give the line, from 1, of each table and field in a TOML text."""
    found: dict[Place, int] = {(): 1}
    counts: dict[Place, int] = {}
    table: Place = ()
    for number, line in _statements(text):
        if header := _HEADER.match(line):
            table = _resolve(_split(header[2]), counts)
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            found.setdefault(table, number)
        elif field := _FIELD.match(line):
            place = (*table, *_split(field[1]))
            found.setdefault(place, number)
            for inner in _INLINE.findall(line[field.end() :]):
                found.setdefault((*place, inner), number)
    return found


def line_of(place: Place, found: Mapping[Place, int]) -> int:
    """Give the line of a field, or of the nearest thing around it that has one."""
    for length in range(len(place), 0, -1):
        if place[:length] in found:
            return found[place[:length]]
    return 1


def _statements(text: str) -> Iterator[tuple[int, str]]:
    inside = False  # of a text in three quotes, where nothing is a field
    for number, line in enumerate(text.splitlines(), start=1):
        if not inside:
            yield number, line
        if len(_LONG_QUOTE.findall(line)) % 2:
            inside = not inside


def _split(dotted: str) -> Place:
    return tuple(name.strip("\"'") for name in re.findall(_NAME, dotted))


def _resolve(names: Place, counts: Mapping[Place, int]) -> Place:
    """Put in the number of the array element that a header like `[section.labels]` is in."""
    place: Place = ()
    for position, name in enumerate(names):
        place = (*place, name)
        if place in counts and position < len(names) - 1:
            place = (*place, counts[place])
    return place

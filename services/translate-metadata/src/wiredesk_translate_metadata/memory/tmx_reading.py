"""Reads TMX 1.4b, the standard of translation memories (LISA OSCAR, 2005).

https://www.gala-global.org/tmx-14b

Expat reads it piece by piece. No entity may be declared and none is fetched, so no file can grow
while it is read. Native codes (`bpt`, `ept`, `it`, `ph`, `ut`) are no text and are left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import BinaryIO, Final
from xml.parsers import expat

from wiredesk_translate_metadata.memory.units import (
    MOST_LETTERS,
    FileUnreadable,
    Refused,
    Unit,
    primary,
)

REVIEWED: Final = "x-wiredesk-reviewed"
ORIGIN: Final = "x-wiredesk-origin"
ANY_SOURCE: Final = "*all*"
DATE: Final = "%Y%m%dT%H%M%SZ"

_PIECE: Final = 64 * 1024  # bytes
_MOST_DEPTH: Final = 50
_MOST_VARIANTS: Final = 50
_CODES: Final = frozenset({"bpt", "ept", "it", "ph", "ut"})


@dataclass(slots=True)
class _OneUnit:
    """A `tu` that is being read."""

    line: int
    source_language: str
    who: str
    at: datetime | None
    variants: dict[str, str] = field(default_factory=dict)  # language: text
    props: dict[str, str] = field(default_factory=dict)


class _Reading:
    """What has been read of the file; expat calls `start`, `text` and `end`."""

    def __init__(self) -> None:
        self.found: list[Unit | Refused] = []
        self._path: list[str] = []
        self._codes = 0  # how many of those around us are native codes
        self._text: list[str] | None = None  # of the `seg` or `prop` that is being read
        self._letters = 0
        self._language = ""
        self._prop = ""
        self._source_language = ""
        self._unit: _OneUnit | None = None
        self.parser = _parser()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _start(self, name: str, said: dict[str, str]) -> None:
        if not self._path and name != "tmx":
            raise FileUnreadable(self._line, f"this is {name!r}, and not TMX")
        if len(self._path) >= _MOST_DEPTH:
            raise FileUnreadable(self._line, f"elements are more than {_MOST_DEPTH} deep")
        self._path.append(name)
        match name:
            case "header":
                self._source_language = said.get("srclang", "")
            case "tu":
                self._unit = self._begun(said)
            case "tuv":
                self._language = primary(said.get("xml:lang") or said.get("lang", ""))
            case "seg" | "prop":
                self._text, self._letters = [], 0
                self._prop = said.get("type", "")
            case _ if name in _CODES:
                self._codes += 1

    def _begun(self, said: dict[str, str]) -> _OneUnit:
        return _OneUnit(
            self._line,
            said.get("srclang") or self._source_language,
            said.get("changeid") or said.get("creationid", ""),
            _instant(said.get("changedate") or said.get("creationdate", "")),
        )

    def _characters(self, text: str) -> None:
        # One letter too many is enough to refuse it; a file is not to fill our memory.
        if self._text is not None and not self._codes and self._letters <= MOST_LETTERS:
            self._text.append(text)
            self._letters += len(text)

    def _end(self, name: str) -> None:
        self._path.pop()
        match name:
            case "seg" | "prop":
                self._keep(name, "".join(self._text or ()))
                self._text = None
            case "tu" if self._unit:
                self.found += _units(self._unit)
                self._unit = None
            case _ if name in _CODES:
                self._codes -= 1

    def _keep(self, name: str, text: str) -> None:
        if self._unit is None:
            return
        if name == "prop":
            if self._prop in {REVIEWED, ORIGIN}:
                self._unit.props[self._prop] = text
        elif len(self._unit.variants) < _MOST_VARIANTS:
            self._unit.variants.setdefault(self._language, text)

    @property
    def _line(self) -> int:
        return self.parser.CurrentLineNumber


def read_tmx(file: BinaryIO) -> Iterator[Unit | Refused]:
    """Answer each translation, in the file's order. Raises FileUnreadable where it breaks off."""
    reading = _Reading()
    try:
        while piece := file.read(_PIECE):
            reading.parser.Parse(piece, False)  # noqa: FBT003 - expat takes no name
            yield from reading.found
            reading.found.clear()
        reading.parser.Parse(b"", True)  # noqa: FBT003 - the same
    except expat.ExpatError as error:
        raise FileUnreadable(error.lineno, expat.ErrorString(error.code)) from None
    yield from reading.found


def _parser() -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def refuse(name: str, *_: object) -> None:
        line = parser.CurrentLineNumber
        raise FileUnreadable(line, f"the entity {name!r} is not allowed here")

    parser.EntityDeclHandler = refuse
    parser.SkippedEntityHandler = refuse
    return parser


def _units(unit: _OneUnit) -> Iterator[Unit | Refused]:
    """Answer a unit for each pair: from the source language, or from each where any may be it.

    So it is with a file that names none, which the standard asks for: variants say their own.
    """
    said = unit.variants
    wanted = primary(unit.source_language) or ANY_SOURCE
    sources = list(said) if wanted == ANY_SOURCE else [wanted] * (wanted in said)
    pairs = [(from_, to) for from_ in sources for to in said if to != from_]
    if not pairs:
        yield Refused(unit.line, f"no translation from {unit.source_language!r} is here")
    for from_, to in pairs:
        yield Unit(
            unit.line,
            from_,
            to,
            said[from_],
            said[to],
            unit.props.get(ORIGIN, ""),
            unit.who,
            unit.at,
            unit.props.get(REVIEWED) == "yes",
        )


def _instant(said: str) -> datetime | None:
    """Read a date of TMX (`20261120T090000Z`); None where it is none."""
    try:
        return datetime.strptime(said, DATE).replace(tzinfo=UTC)
    except ValueError:
        return None

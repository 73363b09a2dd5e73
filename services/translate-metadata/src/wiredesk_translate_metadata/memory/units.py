"""Units: a segment and its translation as a file has them, and what may be wrong with them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from wiredesk.errors import WiredeskError
from wiredesk.newsroom.scripts import in_script
from wiredesk.translation_memory import Remembered
from wiredesk.types import EDITIONS

MOST_LETTERS: Final = 2_000
"""Of a segment: more is no sentence."""
MOST_SAID: Final = 200
"""Letters of an origin, and of who wrote it."""

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_CONTROL: Final = re.compile(r"[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LETTER: Final = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Unit:
    """One translation, as a file says it."""

    line: int
    source_language: str
    target_language: str
    source: str
    target: str
    origin: str = ""
    who: str = ""
    at: datetime | None = None
    reviewed: bool = False


class Refused(NamedTuple):
    """What is not imported: its line, from 1, and why."""

    line: int
    why: str


class FileUnreadable(WiredeskError):
    """The file is no memory that can be read, so nothing of it was taken."""

    def __init__(self, line: int, why: str) -> None:
        """Say where, from 1, and why."""
        super().__init__(f"line {line}: {why}")


def checked(unit: Unit, *, origin: str, who: str, now: datetime) -> Remembered | Refused:
    """Make what is remembered of a unit; `origin`, `who` and `now` where it does not say them."""
    why = next(_wrong(unit), "")
    if why:
        return Refused(unit.line, why)
    facts = {
        "source_language": primary(unit.source_language),
        "target_language": primary(unit.target_language),
        "source": unit.source.strip(),
        "target": unit.target.strip(),
        "origin": _plain(unit.origin or origin),
        "who": _plain(unit.who or who),
        "reviewed": unit.reviewed,
        "at": unit.at or now,
    }
    return Remembered.model_validate(facts)


def primary(language: str) -> str:
    """Answer the primary subtag of a language (BCP 47): "en" of "en-GB" and "EN_us"."""
    return re.split("[-_]", language.strip(), maxsplit=1)[0].lower()


def without_controls(text: str) -> str:
    """Take out what XML 1.0 has no way to say."""
    return _CONTROL.sub("", text)


def _plain(text: str) -> str:
    return " ".join(without_controls(text).split())[:MOST_SAID]


def _wrong(unit: Unit) -> Iterator[str]:
    """Answer why a unit is refused, the plainest reason first."""
    from_, to = primary(unit.source_language), primary(unit.target_language)
    if not _LANGUAGE.fullmatch(from_):
        yield f"{unit.source_language!r} is no language's tag"
    if to not in EDITIONS:
        yield f"no edition is in {unit.target_language!r}; there are {', '.join(EDITIONS)}"
    if from_ == to:
        yield f"both sides are in {from_!r}"
    for side, text in (("source", unit.source), ("target", unit.target)):
        if not text.strip():
            yield f"the {side} is empty"
        if len(text.strip()) > MOST_LETTERS:
            yield f"the {side} has more than {MOST_LETTERS:,} letters"
        if _CONTROL.search(text):
            yield f"the {side} has a control character"
    if to in EDITIONS and _LETTER.search(unit.target) and not in_script(unit.target, to):
        yield f"the target is not in the script of {to!r}"

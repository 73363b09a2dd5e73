"""Metadata values with their right answers, and how what an edition says compares with them."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from wiredesk.metadata import Value
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.asked import Asked, Field
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.values import value

_FIELDS: Final[Mapping[str, Field]] = {
    "country": "place",
    "capital": "place",
    "person": "person",
    "organisation": "organisation",
    "subject": "subject",
    "section": "section",
    "category": "subject",
    "language": "language",
    "agency": "credit",
    "credit": "credit",
    "byline": "byline",
    "dateline": "dateline",
    "number": "keyword",
    "measure": "keyword",
    "day": "keyword",
    "usage_terms": "usageterms",
}
"""The field that each file of values is asked as; `date` is no field of a source."""

_DATE: Final = "date"
_LABEL: Final = "subject"
_MARKS: Final = re.compile("[\u200e\u200f\u061c\u2066-\u2069\u064b-\u0652\u0654]")
"""Marks of direction, and of vowels, which papers set or leave."""


@dataclass(frozen=True, slots=True)
class Questioned:
    """One value, with its right answers by edition (`tests/quality/metadata/README.md`)."""

    kind: str
    text: str
    code: str
    language: str
    held_out: bool
    answers: Mapping[Edition, Sequence[str]]

    def is_right(self, said: str, edition: Edition) -> bool:
        """Compare what was said, without marks of direction and vowels; of a label the word."""
        shown = _MARKS.sub("", said)
        right = [_MARKS.sub("", each) for each in self.answers[edition]]
        return shown in right or (self.kind == _LABEL and any(each in shown for each in right))


class Sayer:
    """Asks the sources, or the clock's writer, for a value."""

    def __init__(self, chain: Chain, dates: Dates) -> None:
        """Take who is asked."""
        self._chain = chain
        self._dates = dates

    def __call__(self, asked: Questioned, edition: Edition) -> Value:
        """Answer what the edition says."""
        if asked.kind == _DATE:
            at = datetime.fromisoformat(asked.text)
            return value(self._dates.write(at, edition), edition, "template", asked.text)
        named = _FIELDS[asked.kind]
        return self._chain.say(Asked(named, asked.text, asked.language, asked.code), edition)


@dataclass(slots=True)
class Count:
    """Right and wrong answers."""

    right: int = 0
    wrong: int = 0


@dataclass(slots=True)
class Answers:
    """By kind and edition, with everything that was wrong."""

    of: dict[tuple[str, Edition], Count] = field(default_factory=lambda: defaultdict(Count))
    faults: list[str] = field(default_factory=list)
    asked: int = 0
    unmarked: int = 0
    """Values that say another language than the edition's and a source, or the other way round."""

    @property
    def kinds(self) -> Sequence[str]:
        """The kinds that were asked for, by name."""
        return sorted({kind for kind, _ in self.of})

    def share(self, kind: str, edition: Edition) -> float:
        """Answer the share of right answers."""
        count = self.of[kind, edition]
        return count.right / max(count.right + count.wrong, 1)

    def add(self, asked: Questioned, edition: Edition, said: Value) -> None:
        """Compare one answer."""
        count = self.of[asked.kind, edition]
        self.asked += 1
        self.unmarked += not _marked(asked, edition, said)
        if asked.is_right(said.value, edition):
            count.right += 1
            return
        count.wrong += 1
        wanted = " | ".join(asked.answers[edition])
        what = asked.text or asked.code
        self.faults.append(
            f"{asked.kind}: {edition}: {what}: {said.value!r} [{said.source}] is not {wanted}"
        )


def _marked(asked: Questioned, edition: Edition, said: Value) -> bool:
    """Answer whether a value's marks are true: what was said is in the edition's language."""
    if said.source == "none":
        return said.language == asked.language and said.value in {asked.text, asked.code}
    return said.language == edition and said.stands_for in {asked.text, asked.code}


def read_asked(folder: Path) -> Iterator[Questioned]:
    """Read all files of values, by name."""
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield Questioned(
                    kind=path.stem,
                    text=row["text"],
                    code=row["code"],
                    language=row["language"],
                    held_out=row["held_out"] == "yes",
                    answers={each: row[each].split("|") for each in EDITIONS},
                )

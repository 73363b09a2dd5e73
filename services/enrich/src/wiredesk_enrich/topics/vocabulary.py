"""The media topics that are told apart, and which of them other codes stand for.

Top and second level of IPTC's media topics (https://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0:
codes and hierarchy). Everything below is known by the topic that it lies in, or by itself where the
newsroom has imported it.
"""

import csv
from collections.abc import Collection, Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from wiredesk.newsroom.topics import OwnTopic

_FOLDER: Final = "vocabulary"
_SUBJECT_LEVELS: Final = ("{0:.8}", "{0:.5}000", "{0:.2}000000")
"""IPTC's subject codes are read digit by digit: subject, matter, detail."""


class Vocabulary:
    """Codes and what they stand for."""

    def __init__(
        self, imported: Mapping[str, OwnTopic] | None = None, folder: Traversable | None = None
    ) -> None:
        """Read the project's own tables, or others of the same form, and add what is imported."""
        folder = folder or files("wiredesk_enrich") / _FOLDER
        self._above: dict[str, str] = {}
        self._stands_for: dict[str, tuple[str, ...]] = {}
        for row in _rows(folder / "topics.csv"):
            self._above[row["code"]] = row["parent"]
            for code in filter(None, row["subject_codes"].split("|")):
                self._stands_for.setdefault(code, (row["code"],))
        for row in _rows(folder / "moved_topics.csv"):
            self._stands_for[row["code"]] = (row["becomes"],)
        for row in _rows(folder / "agency_categories.csv"):
            self._stands_for[_category(row["scheme"], row["code"])] = tuple(
                filter(None, row["topics"].split("|"))
            )
        self._add(imported or {})

    def _add(self, imported: Mapping[str, OwnTopic]) -> None:
        """Know imported topics by themselves, and retired ones by what they became."""
        own = set(self._above)
        for topic in imported.values():
            if topic.becomes:
                self._stands_for[topic.code] = (topic.becomes,)
                continue
            self._stands_for.pop(topic.code, None)
            if topic.code not in own:
                self._above[topic.code] = topic.parent
                self._stands_for.update(dict.fromkeys(topic.subject_codes, (topic.code,)))

    def topics_of(self, code: str) -> tuple[str, ...]:
        """Answer the topics that a code of any scheme stands for; none where nobody knows it."""
        if code in self._stands_for:
            return self._stands_for[code]
        if code in self._above:
            return (code,)
        scheme, _, number = code.partition(":")
        if scheme == "subj":
            levels = (f"subj:{level.format(number)}" for level in _SUBJECT_LEVELS)
            return next(filter(None, map(self._stands_for.get, levels)), ())
        return self._stands_for.get(_category(scheme, number), ())

    def above(self, code: str) -> str:
        """Answer the topic above; empty at the top. KeyError for what is no topic here."""
        return self._above[code]

    def all_above(self, code: str) -> Iterator[str]:
        """Answer the topics above one, the nearest first. KeyError for what is no topic here."""
        while above := self._above[code]:
            yield above
            code = above

    def codes(self) -> Collection[str]:
        """Answer all topics."""
        return self._above.keys()


def _category(scheme: str, code: str) -> str:
    return f"{scheme}:{code}".casefold()


def _rows(file: Traversable) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(file.read_text(encoding="utf-8").splitlines())

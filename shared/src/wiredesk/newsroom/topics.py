"""The newsroom's own media topics (`topics.csv`), which `wiredesk vocabulary import` writes.

IPTC's media topics: https://cv.iptc.org/newscodes/mediatopic/. One row a concept, also a retired
one, whose `becomes` says what a wire that still names it means.
"""

import csv
import io
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

from wiredesk.newsroom.mediatopics import top_level
from wiredesk.newsroom.problems import NewsroomError, Problem
from wiredesk.newsroom.tables import read_table
from wiredesk.types import EDITIONS, Edition, Frozen

TOPICS: Final = "topics.csv"
CODE: Final = re.compile(r"medtop:\d{8}")

_COLUMNS: Final = ("code", "parent", "becomes", "subject_codes", *EDITIONS)
_MAY_BE_EMPTY: Final = _COLUMNS[1:]


class OwnTopic(Frozen):
    """One row: a topic, or a retired one with the topic that it became."""

    code: str
    parent: str = ""  # empty at the top
    becomes: str = ""
    subject_codes: tuple[str, ...] = ()  # `subj:` codes that mean the same
    labels: Mapping[Edition, str] = {}  # only in the languages that somebody gave it


def read_topics(directory: Path) -> Mapping[str, OwnTopic]:
    """Read `topics.csv`, by code; nothing where there is no such file.

    Raises NewsroomError, which names line and field of everything that is wrong.
    """
    if not (directory / TOPICS).is_file():
        return {}
    rows = read_table(directory, TOPICS, _COLUMNS, may_be_empty=_MAY_BE_EMPTY)
    topics: dict[str, OwnTopic] = {}
    problems: list[Problem] = []
    for line, row in rows:
        if row["code"] in topics:
            problems.append(_problem(line, "code", f"{row['code']} is there already"))
        topics[row["code"]] = _topic(row)
    for line, row in rows:
        problems += _wrong(line, row, topics)
    if problems:
        raise NewsroomError(problems)
    return topics


def write_topics(directory: Path, topics: Iterable[OwnTopic]) -> None:
    """Write `topics.csv` in the order of codes; whoever reads it meanwhile sees the old or the new.

    Raises OSError where the folder can't be written to.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for each in sorted(topics, key=lambda topic: topic.code):
        labels = [each.labels.get(edition, "") for edition in EDITIONS]
        codes = "|".join(each.subject_codes)
        writer.writerow([each.code, each.parent, each.becomes, codes, *labels])
    with NamedTemporaryFile("w", encoding="utf-8", dir=directory, delete=False) as file:
        file.write(text.getvalue())
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).chmod(0o644)
    Path(file.name).replace(directory / TOPICS)


def _topic(row: Mapping[str, str]) -> OwnTopic:
    return OwnTopic(
        code=row["code"],
        parent=row["parent"],
        becomes=row["becomes"],
        subject_codes=tuple(filter(None, map(str.strip, row["subject_codes"].split("|")))),
        labels={edition: row[edition] for edition in EDITIONS if row[edition]},
    )


def _wrong(line: int, row: Mapping[str, str], topics: Mapping[str, OwnTopic]) -> Iterator[Problem]:
    if not CODE.fullmatch(row["code"]):
        yield _problem(line, "code", f"{row['code']!r} is no media topic; write medtop:20000822")
    parent, becomes = row["parent"], row["becomes"]
    if parent and parent not in topics and top_level(parent) != parent:
        yield _problem(line, "parent", f"no row has the code {parent}")
    if becomes and (becomes not in topics or topics[becomes].becomes):
        yield _problem(line, "becomes", f"{becomes} is no topic that is in use")
    if _goes_round(row["code"], topics):
        yield _problem(line, "parent", f"the topics above {row['code']} lead back to it")


def _goes_round(code: str, topics: Mapping[str, OwnTopic]) -> bool:
    seen: set[str] = set()
    while code in topics and code not in seen:
        seen.add(code)
        code = topics[code].parent
    return code in seen


def _problem(line: int, field: str, message: str) -> Problem:
    return Problem(file=TOPICS, line=line, field=field, message=message)

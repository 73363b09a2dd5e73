"""Headers: each is declared once, explained, and named by the topics whose records have it."""

import re
from pathlib import Path
from typing import Final

from wiredesk import headers
from wiredesk.every_topic import every_topic
from wiredesk.headers import HEADERS, MARKER

ROOT: Final = Path(__file__).parents[2]
SOURCES: Final = [
    file
    for folder in ("shared/src", "services", "bench/src")
    for file in (ROOT / folder).rglob("*.py")
]
NAME: Final = re.compile(r"""["'](wd_\w+|ce_\w+|traceparent)["']""")


def test_every_header_of_a_topic_is_explained() -> None:
    named = {name for topic in every_topic() for name in (*topic.headers, *topic.may_have)}

    assert named | {MARKER} == HEADERS.keys()


def test_a_header_is_always_there_or_only_at_times() -> None:
    for topic in every_topic():
        names = (*topic.headers, *topic.may_have)
        assert len(names) == len(set(names)), topic.name


def test_every_declared_header_is_in_the_table() -> None:
    words = [value for value in vars(headers).values() if isinstance(value, str)]
    names = {word for word in words if NAME.fullmatch(f'"{word}"') or word == "content-type"}

    assert names == HEADERS.keys()


def test_no_module_spells_a_header_itself() -> None:
    """Who writes it and who reads it mean the same word."""
    spelt = {
        f"{file.relative_to(ROOT)}: {name}"
        for file in SOURCES
        if file.name != "headers.py"
        for name in NAME.findall(file.read_text("utf-8"))
    }

    assert spelt == set()


def test_a_header_says_how_its_text_looks() -> None:
    numbers = {header.name for header in HEADERS.values() if header.form == "number"}

    assert {headers.OFFSET, headers.SEQ, headers.POSITION} <= numbers
    assert HEADERS[headers.RECEIVED].form == "time"

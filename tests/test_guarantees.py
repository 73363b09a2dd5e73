"""The promises of docs/guarantees.md: each names tests that exist and run."""

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[1]
PAGE: Final = (ROOT / "docs" / "guarantees.md").read_text("utf-8")
COLUMNS: Final = 4
MEASURED: Final = "\n## Measured\n"
FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef)
LINK: Final = re.compile(r"\[`(?P<name>[^`]+)`\]\((?P<link>[^)]+)\)")
SUITES: Final = {"unit", "property", "contract", "fuzz", "integration", "e2e"}
"""Conformance runs only where agencies' files are, so it alone proves no promise."""
LEFT_OUT: Final = {"skip", "skipif", "xfail", "importorskip"}
REQUIRED: Final = (
    "Raw first:",
    "Nothing lost:",
    "Order:",
    "Takedowns never lose:",
    "Embargo:",
    "Withheld:",
    "Quarantine:",
    "Same again:",
    "One owner a story:",
    "Redis emptied:",
    "Redis restored:",
    "Redis full:",
    "Dead letters:",
    "Poison records:",
    "Back-off:",
    "Too large:",
    "Stop:",
    "Recovery of a dead worker:",
    "Broker restart:",
)


@dataclass(frozen=True)
class Promise:
    """One row of the page."""

    sentence: str
    fault: str
    tests: tuple[tuple[str, str], ...]
    end: str


def promises(page: str) -> list[Promise]:
    """Answer the rows of all tables of promises; what was measured is none."""
    found = []
    for line in page.partition(MEASURED)[0].splitlines():
        if not line.startswith("| ") or line.startswith("| promise |"):
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        assert len(cells) == COLUMNS, line
        sentence, fault, tests, end = cells
        found.append(Promise(sentence, fault, tuple(LINK.findall(tests)), end))
    return found


def problems(page: str) -> list[str]:
    """Answer what is wrong with a page, in sentences."""
    rows = promises(page)
    missing = [
        f"no promise begins with {topic!r}"
        for topic in REQUIRED
        if not any(row.sentence.startswith(topic) for row in rows)
    ]
    empty = [f"without a test: {row.sentence}" for row in rows if not row.tests]
    short = [f"without fault or end: {row.sentence}" for row in rows if not (row.fault and row.end)]
    wrong = [why for row in rows for name, link in row.tests if (why := fault_of(name, link))]
    return [*missing, *empty, *short, *wrong]


def fault_of(name: str, link: str) -> str:
    """Answer why a named test proves nothing; empty where it does."""
    path, _, function = name.partition("::")
    file = ROOT / path
    if link != f"../{path}" or not file.is_file():
        return f"{name}: its link leads nowhere"
    if Path(path).parts[1] not in SUITES:
        return f"{name}: its folder does not run everywhere"
    tests = runs_of(file.read_text("utf-8"))
    if function.partition("[")[0] not in tests:
        return f"{name}: there is no such test"
    return f"{name}: it is left out" if tests[function.partition("[")[0]] else ""


@cache
def runs_of(source: str) -> dict[str, bool]:
    """Answer a module's tests, `Class::test` for methods, and whether each is left out."""
    module = ast.parse(source)
    whole = any(
        left_out(one) for one in module.body if not isinstance(one, (ast.ClassDef, *FUNCTIONS))
    )
    found = {}
    for node in module.body:
        if isinstance(node, FUNCTIONS):
            found[node.name] = whole or left_out(node)
        elif isinstance(node, ast.ClassDef):
            all_of_it = whole or any(map(left_out, node.decorator_list))
            methods = [one for one in node.body if isinstance(one, FUNCTIONS)]
            found |= {f"{node.name}::{one.name}": all_of_it or left_out(one) for one in methods}
    return found


def left_out(node: ast.AST) -> bool:
    """Answer whether a piece of code names a way to leave tests out."""
    return any(isinstance(one, ast.Attribute) and one.attr in LEFT_OUT for one in ast.walk(node))


def test_every_promise_has_a_test_that_runs() -> None:
    assert problems(PAGE) == []


@pytest.mark.parametrize("promise", promises(PAGE), ids=lambda promise: promise.sentence[:40])
def test_a_promise_that_loses_its_tests_is_seen(promise: Promise) -> None:
    """The page is doctored: one promise names no test any more."""
    row = next(line for line in PAGE.splitlines() if line.startswith(f"| {promise.sentence} |"))

    assert problems(PAGE.replace(row, LINK.sub("", row))) == [f"without a test: {promise.sentence}"]


@pytest.mark.parametrize("topic", REQUIRED)
def test_a_promise_that_is_gone_is_seen(topic: str) -> None:
    assert problems(PAGE.replace(f"| {topic}", "| ")) == [f"no promise begins with {topic!r}"]


def test_a_test_that_is_none_is_seen() -> None:
    doctored = PAGE.replace("::test_bytes_are_taken_in_untouched", "::test_of_nothing")

    assert problems(doctored) == [
        "tests/integration/test_push.py::test_of_nothing: there is no such test"
    ]


@pytest.mark.parametrize(
    "source",
    [
        "@pytest.mark.skip\ndef test_it(): ...",
        "@pytest.mark.xfail(strict=True)\nasync def test_it(): ...",
        "pytestmark = pytest.mark.skipif(True)\ndef test_it(): ...",
        "def test_it():\n    pytest.skip('no')",
    ],
)
def test_a_test_that_is_left_out_is_seen(source: str) -> None:
    assert runs_of(source) == {"test_it": True}


def test_methods_are_found_by_their_class() -> None:
    source = (
        "class TestIt:\n    def test_a(self): ...\n    @pytest.mark.skip\n    def test_b(self): ..."
    )

    assert runs_of(source) == {"TestIt::test_a": False, "TestIt::test_b": True}

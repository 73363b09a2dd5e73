"""The longest expressions are compiled when they are first asked, or all before the first wire."""

import re
from importlib import import_module, reload

import pytest

from wiredesk.prepared.store import NO_STORE
from wiredesk_ingest.orders.letters.scripts import ByScript
from wiredesk_ingest.orders.words.embargo_words import EMBARGO_LINE

LINES = {"Ferry: KILL it": True, "Паром: KILL": True, "Ferry sails": False}


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Patterns compiled since."""
    patterns: list[str] = []
    compiling = re.compile

    def compile_noted(pattern: str, flags: int = 0) -> re.Pattern[str]:
        patterns.append(pattern)
        return compiling(pattern, flags)

    monkeypatch.setattr(re, "compile", compile_noted)
    return patterns


def test_an_expression_that_is_not_asked_is_not_compiled(compiled: list[str]) -> None:
    asked, other = ByScript("kill|снять", "kill"), ByScript("hold|стоп", "hold")

    assert {line: asked.search(line) is not None for line in LINES} == LINES
    assert compiled == ["kill", "kill|снять"]
    assert other.pattern == "hold|стоп"


def test_a_worker_compiles_them_all_before_its_first_wire(compiled: list[str]) -> None:
    expression = ByScript("spike|снято", "spike")
    ByScript.compile_all(NO_STORE)
    del compiled[:]

    assert expression.search("SPIKE: ferry")
    assert not compiled


def test_what_workers_run_has_compiled_them(compiled: list[str]) -> None:
    main = import_module("wiredesk_ingest.__main__")
    for kept in ("_every", "_latin"):
        vars(EMBARGO_LINE).pop(kept, None)

    reload(main)
    del compiled[:]

    assert EMBARGO_LINE.match("EMBARGOED until 12:00")
    assert EMBARGO_LINE.match("تحظر") is None
    assert not compiled

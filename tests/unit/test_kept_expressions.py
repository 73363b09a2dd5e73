"""Long expressions are compiled once; the next start finds what the engine needs."""

import re
from pathlib import Path

import pytest

from wiredesk.prepared.expressions import kept_expressions
from wiredesk.prepared.settings import store_named
from wiredesk.prepared.store import NO_STORE, Store

PATTERNS = (
    r"\W{0,3}(?P<order>kill|ubij|снять)\b(?:\s(?P<what>it|all))?",
    r"(?<!\w)(stra(?:ss|ß)e|[à-ü]{2,}+)(?=\s|$)",
    "(?-i:GMT|UTC)|",
)
FLAGS = re.IGNORECASE
compiling = re._compiler  # type: ignore[attr-defined]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """One that has kept all of them."""
    store = Store(tmp_path / "prepared")
    kept_expressions(store, "expressions", PATTERNS, FLAGS)
    return store


def test_what_was_kept_is_what_would_be_compiled(store: Store) -> None:
    """Pattern by pattern: Python compares flags, code and text."""
    expected = [re.compile(pattern, FLAGS) for pattern in PATTERNS]
    for from_store in (store, NO_STORE):
        assert kept_expressions(from_store, "expressions", PATTERNS, FLAGS) == expected


def test_groups_have_their_names(store: Store) -> None:
    order = kept_expressions(store, "expressions", PATTERNS, FLAGS)[0]

    found = order.match("KILL all")

    assert found is not None
    assert found.groupdict() == {"order": "KILL", "what": "all"}
    assert found.lastgroup == "what"


def test_what_was_kept_is_not_compiled_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(compiling, "_code")

    assert kept_expressions(store, "expressions", PATTERNS, FLAGS)[0].search("please kill it")


@pytest.mark.parametrize(
    ("patterns", "flags"), [(("other", *PATTERNS[1:]), FLAGS), (PATTERNS, re.NOFLAG)]
)
def test_other_patterns_or_flags_are_others(
    store: Store, patterns: tuple[str, ...], flags: re.RegexFlag
) -> None:
    found = kept_expressions(store, "expressions", patterns, flags)

    assert found == [re.compile(pattern, flags) for pattern in patterns]


def test_a_wrong_setting_keeps_nothing_and_no_worker_from_saying_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("WIREDESK_PREPARED", str(tmp_path))
    assert store_named() == Store(tmp_path)

    monkeypatch.setenv("WIREDESK_WIRE_MAX_BYTES", "many")
    assert store_named() == NO_STORE

"""The house's own promises: exceptions have reasons, locks name no index, docs are true."""

import re
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).parents[2]
LOCKS: Final = sorted((ROOT / "requirements").glob("*.txt"))
PAGES: Final = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/*.md"))]
CODE: Final = [
    file
    for folder in ("shared", "services", "bench", "tests")
    for file in sorted((ROOT / folder).rglob("*.py"))
]

PINNED: Final = re.compile(r"^(?=[\w.-]+(?:\[[\w,-]+\])?==)", re.MULTILINE)
LINK: Final = re.compile(r"\]\((?!https?://|#|mailto:)([^)#\s]+)")
NAMED: Final = re.compile(
    r"`((?:shared|services|tests|docs|deploy|newsroom|samples|bench)/[^`\s]*)`"
)
IGNORE: Final = re.compile(r"#\s*(?:noqa|type: ignore)\b(.*)")
TARGET: Final = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)


def workshop() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_every_ignored_rule_has_its_reason_beside_it() -> None:
    """A reader can then disagree with the reason and delete the line."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    ignored = [*workshop()["tool"]["ruff"]["lint"]["ignore"]]
    for rules in workshop()["tool"]["ruff"]["lint"]["per-file-ignores"].values():
        ignored += rules

    for rule in ignored:
        assert re.search(rf'^\s*"{rule}",\s*# \S', text, re.MULTILINE), rule


def test_no_check_is_silenced_as_a_whole() -> None:
    """A bare `noqa` or `type: ignore` would hide the next mistake on its line, too."""
    bare = [
        f"{file.relative_to(ROOT)}: {line.strip()}"
        for file in CODE
        for line in file.read_text("utf-8").splitlines()
        for found in [IGNORE.search(line)]
        if found and not re.match(r": [A-Z]+\d+|\[[a-z-]+", found[1])
    ]

    assert bare == []


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: file.name)
def test_a_lock_file_has_hashes_and_names_no_index(file: Path) -> None:
    """It installs from whichever index pip is set up for, and nothing but what was locked."""
    text = file.read_text("utf-8")
    pinned = PINNED.split(text)[1:]

    assert pinned
    assert [block.splitlines()[0] for block in pinned if "--hash=sha256:" not in block] == []
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_leads_nowhere_that_is_not_there(page: Path) -> None:
    """Links, and files and folders that are named."""
    text = page.read_text("utf-8")

    linked = [page.parent / path for path in LINK.findall(text)]
    named = [path for path in NAMED.findall(text) if "..." not in path and "{" not in path]

    assert [str(path) for path in linked if not path.exists()] == []
    files = [path.partition("::")[0].rstrip("/") for path in named]  # a test is in its file
    assert [path for path in files if not any(ROOT.glob(path))] == []


def test_a_page_names_only_targets_of_make_that_there_are() -> None:
    """What the README says to type works."""
    targets = set(TARGET.findall((ROOT / "Makefile").read_text("utf-8")))

    typed = {
        target
        for page in PAGES
        for target in re.findall(r"\bmake ([a-z][a-z-]*)", page.read_text("utf-8"))
        if target in targets
        or re.search(rf"`make {target}|^make {target}$", page.read_text("utf-8"))
    }

    assert {"demo", "test"} <= typed
    assert typed <= targets


def test_the_two_commands_of_the_readme_come_first() -> None:
    """A stranger needs make and Python, and nothing else."""
    text = (ROOT / "README.md").read_text("utf-8")

    commands = re.findall(r"^```\n(.+?)^```", text, re.MULTILINE | re.DOTALL)

    typed = [block.strip() for block in commands]
    assert typed.index("make demo") < typed.index("make test")


def test_make_installs_what_is_locked_and_looks_for_nothing_else() -> None:
    """Where it did, old versions of pip warned strangers of an extra that lxml names otherwise."""
    lines = (ROOT / "Makefile").read_text("utf-8").replace("\\\n", "").splitlines()

    found = [line for line in lines if "-r requirements/" in line]

    assert len(found) == 3
    assert [line for line in found if "--no-deps" not in line] == []

"""A test's folder says what kind of test it is, so nobody has to mark it by hand."""

from pathlib import Path
from typing import Final

import pytest

KINDS: Final = frozenset(
    {"unit", "property", "contract", "fuzz", "conformance", "integration", "e2e"}
)
TESTS: Final = Path(__file__).parent / "tests"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test with the name of its folder: `pytest -m "unit or property"`."""
    for item in items:
        folder = item.path.relative_to(TESTS).parts[0] if item.path.is_relative_to(TESTS) else ""
        if folder in KINDS:
            item.add_marker(folder)

"""A test's folder says what kind of test it is, and its file which tests share its servers."""

import gc
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Final

import hypothesis
import pytest
from _pytest.nodeid import NodeId

KINDS: Final = frozenset(
    {"unit", "property", "contract", "fuzz", "conformance", "integration", "e2e", "deploy"}
)
TESTS: Final = Path(__file__).parent / "tests"
GROUP: Final = "xdist_group"

hypothesis.settings.register_profile("patient", deadline=None)  # no test measures time
hypothesis.settings.load_profile("patient")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no garbage while tests are collected, nor later among what is then there.

    They are a million objects that stay: a fifth of the time went into looking through them.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(tryfirst=True, wrapper=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Iterator[None]:
    """Mark each test with the name of its folder (`pytest -m "unit or property"`) and its group.

    With `--dist loadgroup` one worker runs all tests of a file, so a file's servers are started
    once; those that say another group (Apache Kafka's) are together across files.
    """
    for item in items:
        folder = item.path.relative_to(TESTS).parts[0] if item.path.is_relative_to(TESTS) else ""
        if folder in KINDS:
            item.add_marker(folder)
        if item.get_closest_marker(GROUP) is None:
            item.add_marker(pytest.mark.xdist_group(item.path.name))
    yield
    for item in items:
        _let_xdist_name(item)


def _let_xdist_name(item: pytest.Item) -> None:
    """Take over the name with its group that xdist gave a test.

    pytest 9.2 keeps names elsewhere than xdist 3.8 puts them, which so shared out every group.
    """
    named = getattr(item, "_nodeid", item.nodeid)
    if named != item.nodeid:
        item._id = NodeId.parse(named)  # noqa: SLF001 - there is no other way

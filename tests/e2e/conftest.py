"""A running Wiredesk for all end-to-end tests that break nothing of it."""

from collections.abc import Iterator

import pytest

from tests.e2e.desk import Desk, running


@pytest.fixture(scope="package")
def desk() -> Iterator[Desk]:
    """One, as its start takes longer than most of these tests; stories have names of their own.

    It ends with them: at rest it takes a sixth of a core from all tests after them.
    """
    with running() as desk:
        yield desk

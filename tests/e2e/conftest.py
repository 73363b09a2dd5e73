"""What tests of a whole running Wiredesk share."""

from collections.abc import Iterator

import pytest

from tests.e2e.desk import Desk, running
from tests.newsrooms import SHIPPED


@pytest.fixture(scope="session")
def desk() -> Iterator[Desk]:
    """One with all names that are shipped, for who adds stories of their own; xdist's `named`."""
    with running(newsroom=SHIPPED) as desk:
        yield desk

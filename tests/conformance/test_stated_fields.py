"""What agencies' own files fill of an article is what `docs/formats.md` says of their format."""

import pytest

from tests.conformance.agency import LISTED, READ, TEXTS, THERE, names, path
from tests.unit.ingest.test_formats_page import filled
from wiredesk_ingest.formats import FORMATS
from wiredesk_ingest.formats_page import SAME

__test__ = THERE


@pytest.mark.parametrize("name", names(*READ, *LISTED, *TEXTS))
def test_every_field_that_is_filled_is_stated(name: str) -> None:
    stated: dict[str, set[str]] = {each.name: set(each.reads) for each in FORMATS}

    for format_, fields in filled([path(name).read_bytes()]).items():
        assert fields - set(SAME) - stated[format_] == set()

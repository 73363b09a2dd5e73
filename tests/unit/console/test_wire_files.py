"""Names that may be a file's or a story's: none of them breaks the command."""

import pytest

from wiredesk_console.wire_files import wire_of_file


@pytest.mark.parametrize("name", ["urn:example:" + "x" * 300, "x" * 300])
def test_a_storys_name_that_no_file_can_have_is_no_file(name: str) -> None:
    assert wire_of_file("http://127.0.0.1:1", name) is None

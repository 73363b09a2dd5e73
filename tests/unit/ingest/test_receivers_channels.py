"""Who may push, by the newsroom's files and the environment."""

import pytest

from tests.rows import every_row
from wiredesk.newsroom.channels import ByFolder, ByPush
from wiredesk_ingest.receivers.channels import PushChannel, SecretMissing, push_channels

DEMO = ByPush(name="demo", transport="push", agency="Quillmark", loopback_only=True)
AGENCY = ByPush(name="agency", transport="push", agency="Quillmark", secret_env="AGENCY_SECRET")
INBOX = ByFolder.model_validate(
    {"name": "inbox", "transport": "folder", "agency": "Quillmark", "path": "inbox"}
)


def test_only_push_channels_can_be_pushed_to() -> None:
    found = push_channels((DEMO, INBOX), {})

    assert found == {"demo": PushChannel("demo", loopback_only=True)}


def test_a_secret_comes_from_the_variable_that_the_channel_names() -> None:
    found = push_channels((AGENCY,), {"AGENCY_SECRET": "s3cret"})

    assert found["agency"].secrets == ("s3cret",)


def test_the_line_end_of_a_secret_from_a_file_is_no_part_of_it() -> None:
    """No sender sends it, so nobody could come in."""
    found = push_channels((AGENCY,), {"AGENCY_SECRET": "s3cret\n"})

    assert found["agency"].secrets == ("s3cret",)


@every_row("environment", [{}, {"AGENCY_SECRET": ""}, {"AGENCY_SECRET": " \n"}])
def test_a_missing_secret_is_said_with_its_variable(environment: dict[str, str]) -> None:
    """Never a channel that is open because nobody set its secret."""
    with pytest.raises(SecretMissing, match=r"agency: AGENCY_SECRET"):
        push_channels((DEMO, AGENCY), environment)

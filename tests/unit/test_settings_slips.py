"""A setting whose name is mistyped is told, with the one that seems to be meant."""

import pytest

from wiredesk.service import installed_services
from wiredesk.settings_slips import slips

ALL = [service.settings for service in installed_services()]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("WIREDESK_LOG_LEVL", "WIREDESK_LOG_LEVEL"),
        ("WIREDESK_REDIS_PASWORD", "WIREDESK_REDIS_PASSWORD"),
        ("WIREDESK_REPLICATON", "WIREDESK_REPLICATION"),
        ("WIREDESK_RECIEVER", "WIREDESK_RECEIVER"),
    ],
)
def test_a_slip_of_the_pen_is_told_with_what_is_meant(typed: str, meant: str) -> None:
    assert slips([typed, "PATH"], ALL) == {typed: meant}


@pytest.mark.parametrize(
    "name",
    ["WIREDESK_LOG_LEVEL", "WIREDESK_SITE_PORT", "WIREDESK_DATA", "A_SECRET", "HOME"],
)
def test_settings_and_other_variables_are_left_alone(name: str) -> None:
    assert slips([name], ALL) == {}


def test_a_secret_that_a_newsroom_named_itself_is_left_alone() -> None:
    assert slips(["WIREDESK_QUILLMARK_FEED_TOKEN"], ALL) == {}

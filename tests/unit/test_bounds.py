"""The bounds that docs/guarantees.md says, where settings and tables hold them."""

from datetime import timedelta
from typing import Any

import pytest

from wiredesk.cache.seen import LIFETIME
from wiredesk.every_topic import dead_letter_topic
from wiredesk.kafka.policy import Policy
from wiredesk.settings import CommonSettings
from wiredesk.topics import TOPICS, WIRE_QUARANTINE, WIRE_RAW, WIRE_URGENT
from wiredesk.up.keeper import STOPS_WITHIN_S
from wiredesk.worker import _GRACE_S, _LAST_S
from wiredesk_site.settings import SiteSettings


def default(settings: type[CommonSettings], name: str) -> Any:
    """Answer what is set where nobody sets anything."""
    return settings.model_fields[name].default


def test_a_known_page_is_two_minutes_old_at_most_while_redis_is_away() -> None:
    assert default(SiteSettings, "site_stale_max_s") == 120.0


def test_a_document_is_checked_every_second() -> None:
    assert default(SiteSettings, "site_check_every_s") == 1.0


def test_wires_are_kept_seven_days() -> None:
    assert WIRE_RAW.keep == WIRE_URGENT.keep == timedelta(days=7)


@pytest.mark.parametrize("topic", [WIRE_QUARANTINE, *map(dead_letter_topic, TOPICS.values())])
def test_quarantine_and_dead_letters_are_kept_thirty_days(topic: Any) -> None:
    assert topic.keep == timedelta(days=30)
    assert topic.config["retention.ms"] == str(30 * 24 * 3_600_000)


def test_a_repeated_article_is_known_for_seven_days() -> None:
    assert timedelta(days=7) == LIFETIME


def test_a_record_that_kills_workers_is_tried_alone_three_times() -> None:
    assert Policy().tries_alone == 3


def test_a_stage_stops_itself_at_fifty_in_a_row_or_a_tenth_of_two_hundred() -> None:
    policy = Policy()

    assert (policy.breaker_row, policy.breaker_share, policy.breaker_window) == (50, 0.1, 200)


def test_a_worker_is_cut_off_before_ten_seconds_are_over() -> None:
    """And `up` gives it a little longer than that."""
    last = default(CommonSettings, "stop_within_s") + _GRACE_S + _LAST_S

    assert last < 10.0 < STOPS_WITHIN_S

"""What orders two tellings of one story, and that its written form orders them the same way."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from wiredesk.revision import Revision

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MICROSECOND = timedelta(microseconds=1)
TEHRAN = timezone(timedelta(hours=3, minutes=30))
ZONES = tuple(
    map(ZoneInfo, ("UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "Europe/Istanbul"))
)
LARGEST = 10**19 - 1

patiently = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A slow machine breaks no promise."""


def revision(
    version: int = 1, versioncreated: datetime = NOON, received: datetime = NOON
) -> Revision:
    return Revision(version=version, versioncreated=versioncreated, received=received)


def as_written(at: datetime, zone: tzinfo) -> datetime:
    """Give a time the offset of its zone, as it is read from a wire written there."""
    return datetime.fromisoformat(at.astimezone(zone).isoformat())


def instants() -> st.SearchStrategy[datetime]:
    """Few enough for ties, many enough for every zone, summer time included."""
    near = st.integers(-3, 3).map(lambda steps: NOON + steps * MICROSECOND)
    # Before 1973 some zones had offsets with seconds, which no wire writes.
    first, last = datetime(1973, 1, 1), datetime(9989, 12, 31)  # noqa: DTZ001 - a limit's zone is the next argument
    far = st.datetimes(first, last, timezones=st.just(UTC))
    return st.builds(as_written, near | far, st.sampled_from(ZONES))


def revisions() -> st.SearchStrategy[Revision]:
    versions = st.integers(0, 3) | st.integers(0, LARGEST)
    return st.builds(Revision, version=versions, versioncreated=instants(), received=instants())


def test_the_agencys_number_decides_first() -> None:
    newer = revision(version=3, versioncreated=NOON, received=NOON)
    late = revision(version=2, versioncreated=NOON + HOUR, received=NOON + HOUR)
    assert max(newer, late) is newer


def test_the_agencys_clock_decides_between_equal_numbers() -> None:
    newer = revision(versioncreated=NOON + MICROSECOND)
    late = revision(versioncreated=NOON, received=NOON + HOUR)
    assert max(newer, late) is newer


def test_our_clock_decides_last() -> None:
    first, second = revision(received=NOON), revision(received=NOON + MICROSECOND)
    assert max(first, second) is second


def test_one_instant_in_two_zones_is_one_revision() -> None:
    here, there = revision(), revision(versioncreated=NOON.astimezone(TEHRAN))
    assert here == there
    assert str(here) == str(there)
    assert here <= there <= here


def test_a_time_without_an_offset_is_refused() -> None:
    with pytest.raises(ValidationError):
        revision(versioncreated=NOON.replace(tzinfo=None))


@pytest.mark.parametrize("version", [-1, LARGEST + 1])
def test_a_number_that_the_written_form_could_not_order_is_refused(version: int) -> None:
    with pytest.raises(ValidationError):
        revision(version=version)


def test_the_written_form_is_stable() -> None:
    """It stands in logs, commands and event ids: a change of it would orphan all of them."""
    assert str(revision(version=7, received=NOON + MICROSECOND)) == (
        "0000000000000000007.063930772800000000.063930772800000001"
    )


NUMBER, TIME = "1".zfill(19), "2".zfill(18)


@pytest.mark.parametrize(
    "text",
    [
        "",
        NUMBER,
        f"{NUMBER}.{TIME}",
        f"{NUMBER}.{TIME}.{TIME}.{TIME}",
        f"{NUMBER[1:]}.{TIME}.{TIME}",
        f"-{NUMBER[1:]}.{TIME}.{TIME}",
        f"{NUMBER}.{TIME}.{'9' * 18}",
        f"{NUMBER}.{TIME}.{'9' * 40}",
    ],
)
def test_what_is_no_written_revision_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match="a revision"):
        Revision.parse(text)


@patiently
@given(revisions(), revisions())
def test_the_written_form_sorts_as_the_revisions_do(one: Revision, other: Revision) -> None:
    assert (one < other) == (str(one) < str(other))
    assert (one <= other) == (str(one) <= str(other))
    assert (one > other) == (str(one) > str(other))
    assert (one == other) == (str(one) == str(other))


@patiently
@given(revisions())
def test_the_written_form_is_read_back_as_the_same_revision(one: Revision) -> None:
    assert Revision.parse(str(one)) == one
    assert Revision.model_validate_json(one.model_dump_json()) == one


@patiently
@given(st.lists(revisions(), max_size=8))
def test_a_list_of_revisions_has_one_order(several: list[Revision]) -> None:
    assert list(map(str, sorted(several))) == sorted(map(str, several))

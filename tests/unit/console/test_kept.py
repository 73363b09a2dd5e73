"""The index of what is kept: the newest first, bounded, found by id or digest."""

from datetime import timedelta

import pytest

from tests.unit.console.desk_world import quarantined
from wiredesk.events import Record
from wiredesk.testing.articles import NOON
from wiredesk_console import kept
from wiredesk_console.kept import Kept, Newest

DIGEST = "a" * 64


def entry(minute: int, partition: int = 0, digest: str = DIGEST, **said: str) -> Kept:
    """Make an entry; its offset is its minute."""
    made = quarantined(digest, **said)
    at = NOON + timedelta(minutes=minute)
    record = Record(made.topic, partition, minute, made.key, made.value, made.headers, at)
    return Kept.of(record, {"digest": digest, "minute": minute, **said})


def minutes(newest: Newest, most: int = 100, **wanted: str) -> list[int]:
    return [line["minute"] for line in newest.lines(most, wanted)]


@pytest.fixture
def newest() -> Newest:
    return Newest()


def test_the_newest_come_first_in_whatever_order_partitions_are_read(newest: Newest) -> None:
    """After a start one partition is read after another."""
    for minute in (1, 4, 7, 2, 5, 3, 6):
        newest.add(entry(minute, partition=minute % 3))

    assert minutes(newest, 4) == [7, 6, 5, 4]


def test_the_oldest_go_where_there_are_too_many_and_all_are_counted(
    newest: Newest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "MOST", 3)

    for minute in (9, 1, 8, 2, 7):
        newest.add(entry(minute))

    assert minutes(newest) == [9, 8, 7]
    assert newest.count == 5


def test_a_wire_that_is_refused_again_has_one_line_that_says_how_often(
    newest: Newest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A replay that fails again is nothing more to mend; another item, channel or reason is."""
    monkeypatch.setattr(kept, "MOST", 6)
    for minute in (1, 3, 2):
        newest.add(entry(minute, channel="demo", item="item 1", code="empty"))
    newest.add(entry(4, channel="demo", item="item 2", code="empty"))
    newest.add(entry(5, channel="other", item="item 1", code="empty"))
    newest.add(entry(6, channel="demo", item="item 1", code="charset"))

    told = [(line["minute"], line["times"]) for line in newest.lines(100)]
    assert told == [(6, 1), (5, 1), (4, 1), (3, 3)]
    assert newest.count == 4

    newest.add(entry(7, digest="b" * 64))
    assert newest.lines(100)[-1]["times"] == 2


def test_lines_are_chosen_by_what_they_say(newest: Newest) -> None:
    for minute in range(6):
        code = "xml_broken" if minute % 2 else "empty"
        newest.add(entry(minute, digest=f"{minute:064x}", code=code, channel="demo"))

    assert minutes(newest, code="empty", channel="demo") == [4, 2, 0]
    assert minutes(newest, 1, code="empty") == [4]
    assert minutes(newest, code="empty", channel="other") == []


def test_an_id_says_where_the_record_stands_and_so_stays_the_same(newest: Newest) -> None:
    first, again = entry(1), entry(1)
    other_place, other_partition = entry(2), entry(1, partition=1)

    ids = {each.line["id"] for each in (first, again, other_place, other_partition)}

    assert first.line["id"] == again.line["id"]
    assert len(ids) == 3


def test_an_entry_is_found_by_its_id_and_the_newest_by_its_wires_digest(newest: Newest) -> None:
    entries = [entry(1), entry(2), entry(3, digest="b" * 64)]
    for each in entries:
        newest.add(each)

    assert newest.find(str(entries[0].line["id"])) is entries[0]
    assert newest.find(DIGEST) is newest.find(DIGEST[:8]) is entries[1]
    assert newest.find(DIGEST[:7]) is None
    assert newest.find("c" * 64) is None


def test_a_line_says_how_large_the_record_is_and_holds_none_of_its_bytes(newest: Newest) -> None:
    made = entry(1)

    assert made.line["size"] == 2
    assert made.line["time"] == (NOON + timedelta(minutes=1)).isoformat()
    assert b"<a" not in made.line.values()

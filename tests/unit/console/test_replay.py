"""The records that send a wire, or a dead letter, once more."""

from dataclasses import replace
from datetime import timedelta

import pytest

from wiredesk import headers
from wiredesk.events import Outgoing, Record
from wiredesk.groups import GROUPS
from wiredesk.kafka.dead_letters import dead_letter, without_value
from wiredesk.testing.articles import NOON, URI
from wiredesk.topic import Topic
from wiredesk.topics import PUBLISHED, TOPICS, WIRE_QUARANTINE, WIRE_RAW
from wiredesk_console.replay import NotReplayable, letter_again, wire_again

DIGEST = "a" * 64
LATER = NOON + timedelta(days=1)
WORKED_ON = sorted({topic.name for group in GROUPS for topic in group.reads})
OF_A_WIRE = {
    headers.CHANNEL: b"demo",
    headers.RECEIVED: NOON.isoformat().encode(),
    headers.FILE: "برقية.xml".encode(),
    headers.WIRE_CONTENT_TYPE: b"text/xml",
}
REFUSED = {headers.CODE: b"xml_broken", headers.SENTENCE: b"It ends.", headers.POSITION: b"1"}


def in_quarantine(**said: bytes) -> Record:
    told = OF_A_WIRE | REFUSED | said
    return Record(WIRE_QUARANTINE.name, 3, 7, DIGEST.encode(), b"\xff<a", told, NOON)


def letter(topic: Topic = TOPICS["articles.ingested.v1"]) -> Outgoing:
    source = Record(topic.name, 4, 9, URI.encode(), b"{", {"ce_id": b"1", "own": b"\xff"}, NOON)
    return dead_letter(source, ValueError("no"), stage="enrich", attempt=1, at=NOON)


def read_back(event: Outgoing) -> Record:
    return Record(event.topic, 0, 0, event.key, event.value or b"", event.headers, NOON)


def test_a_wire_goes_back_with_its_bytes_and_where_it_came_from() -> None:
    event = wire_again(in_quarantine(), "mina", LATER)

    assert (event.topic, event.key, event.value) == (WIRE_RAW.name, DIGEST.encode(), b"\xff<a")
    assert {name: event.headers[name] for name in OF_A_WIRE} == OF_A_WIRE


def test_a_wire_that_is_sent_again_says_so_and_who_asked() -> None:
    event = wire_again(in_quarantine(), "mina", LATER)

    assert event.headers[headers.REPLAY] == b"mina"
    assert event.headers[headers.SOURCE] == b"/wiredesk/console"
    assert event.headers[headers.EVENT_TIME] == LATER.isoformat().encode()
    assert set(event.headers) == {*WIRE_RAW.headers, *WIRE_RAW.may_have}


def test_a_file_that_was_not_taken_in_has_nothing_to_send_again() -> None:
    with pytest.raises(NotReplayable, match="its file lies where its sender put it"):
        wire_again(in_quarantine(wd_value_left_out=b"4194305"), "mina", LATER)


def test_each_replay_is_an_event_of_its_own() -> None:
    ids = {wire_again(in_quarantine(), "mina", at).headers[headers.ID] for at in (NOON, LATER)}

    assert len(ids) == 2


def test_a_revision_that_publish_had_no_room_for_is_no_wire() -> None:
    """Its JSON would be taken for a wire of an unknown format."""
    record = replace(in_quarantine(), headers=REFUSED)

    with pytest.raises(NotReplayable, match="no wire but a revision"):
        wire_again(record, "mina", LATER)


@pytest.mark.parametrize("name", WORKED_ON)
def test_a_dead_letter_goes_back_as_it_was(name: str) -> None:
    event = letter_again(read_back(letter(TOPICS[name])), "mina", LATER)

    assert (event.topic, event.key, event.value) == (name, URI.encode(), b"{")
    assert event.headers == {"ce_id": b"1", "own": b"\xff", headers.REPLAY: b"mina"}


def test_a_dead_letter_without_its_value_says_where_the_value_stands() -> None:
    record = read_back(without_value(letter()))

    with pytest.raises(NotReplayable, match=r"articles\.ingested\.v1, partition 4, offset 9"):
        letter_again(record, "mina", LATER)


def test_where_nobody_works_on_a_topic_nothing_is_put_back() -> None:
    with pytest.raises(NotReplayable, match="Nobody works on"):
        letter_again(read_back(letter(PUBLISHED)), "mina", LATER)

"""Events: their headers, their names, and what a reader makes of what it finds."""

import json
import re
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from wiredesk.article_stages import Ingested, Translated
from wiredesk.errors import RecordUnreadable
from wiredesk.events import Outgoing, Record, decode, new_traceparent, outgoing
from wiredesk.every_topic import every_topic
from wiredesk.headers import TRACEPARENT
from wiredesk.testing.articles import NOON, URI, article, translated
from wiredesk.topic import Topic
from wiredesk.topics import INGESTED, TOPICS, TRANSLATED, WIRE_RAW

W3C: Final = re.compile(r"00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})")
TRACE: Final = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
REVISION: Final = str(article().revision)


def event(topic: Topic = INGESTED, *identity: str, **changes: Any) -> Outgoing:
    """Make an event of the test's story; `changes` are arguments of `outgoing`."""
    facts: dict[str, Any] = {
        "key": URI,
        "value": Ingested(article=article()),
        "identity": identity or (URI, REVISION),
        "source": "ingest",
        "at": NOON,
    }
    return outgoing(topic, **(facts | changes))


def received(sent: Outgoing, topic: str = "") -> Record:
    """Give the record that a reader gets of an event."""
    value = sent.value or b""
    return Record(topic or sent.topic, 3, 7, sent.key, value, sent.headers, NOON)


def text(sent: Outgoing, header: str) -> str:
    return sent.headers[header].decode()


def changed(sent: Outgoing, **fields: Any) -> Record:
    """Give the event's record as another writer would have written its article."""
    body = json.loads(sent.value or b"")
    body["article"] |= fields
    return received(Outgoing(sent.topic, sent.key, json.dumps(body).encode()))


def test_an_event_has_every_attribute_that_cloudevents_wants() -> None:
    """Binary mode: the attributes are headers, the value is the data alone."""
    sent = event()

    assert {name: text(sent, name) for name in sent.headers if name != TRACEPARENT} == {
        "ce_specversion": "1.0",
        "ce_id": text(sent, "ce_id"),
        "ce_type": "article.ingested",
        "ce_source": "/wiredesk/ingest",
        "ce_subject": URI,
        "ce_time": "2026-11-20T12:00:00+00:00",
        "content-type": "application/json",
    }
    assert text(sent, "ce_id")
    assert datetime.fromisoformat(text(sent, "ce_time")) == NOON
    assert (sent.topic, sent.key) == (INGESTED.name, URI.encode())
    assert json.loads(sent.value or b"")["article"]["uri"] == URI


@pytest.mark.parametrize("topic", every_topic(), ids=lambda topic: topic.name)
def test_every_topic_can_carry_an_event(topic: Topic) -> None:
    sent = event(topic, value=b"{}")

    kind = "application/octet-stream" if topic.holds is None else "application/json"
    assert (text(sent, "content-type"), text(sent, "ce_type")) == (kind, topic.event)


def test_a_wire_is_carried_byte_by_byte() -> None:
    wire = b"\xff\xfe not even text \x00"

    sent = event(WIRE_RAW, value=wire)

    assert sent.value == wire
    assert decode(received(sent)) == wire


def test_a_subject_in_any_script_is_utf_8() -> None:
    sent = event(key="urn:خبر:۱۲")

    assert text(sent, "ce_subject") == "urn:خبر:۱۲"
    assert sent.key == "urn:خبر:۱۲".encode()


def test_the_same_event_has_the_same_id_however_often_it_is_made() -> None:
    again = event(at=datetime(2026, 12, 1, tzinfo=UTC), traceparent=TRACE)

    assert text(event(), "ce_id") == text(again, "ce_id")


def test_another_revision_pass_story_or_kind_is_another_event() -> None:
    later = str(article(version=2).revision)
    events = [
        event(),
        event(INGESTED, URI, later),
        event(TRANSLATED),
        event(TRANSLATED, URI, REVISION, "0"),
        event(TRANSLATED, URI, REVISION, "1"),
        event(INGESTED, f"{URI}:b", REVISION),
    ]

    assert len({text(sent, "ce_id") for sent in events}) == len(events)


def test_a_trace_is_carried_on() -> None:
    assert text(event(traceparent=TRACE), TRACEPARENT) == TRACE


def test_a_trace_is_begun_where_there_is_none() -> None:
    assert W3C.fullmatch(text(event(), TRACEPARENT))


def test_no_two_traces_are_the_same_and_none_is_of_zeros() -> None:
    """An id of nothing but zeros is invalid (https://www.w3.org/TR/trace-context/)."""
    traces = [W3C.fullmatch(new_traceparent()) for _ in range(1_000)]

    assert all(traces)
    parts = {part for trace in traces if trace for part in trace.groups()[:2]}
    assert len(parts) == 2 * len(traces)
    assert not parts & {"0" * 32, "0" * 16}


def test_what_a_service_adds_stands_beside_the_rest() -> None:
    sent = event(extra={"wd_seq": b"7"})

    assert sent.headers["wd_seq"] == b"7"
    assert "ce_id" in sent.headers


def test_a_value_that_is_written_already_is_sent_as_it_is() -> None:
    """A story is written once, for Redis and for the log."""
    body = Ingested(article=article()).model_dump_json().encode()

    assert event(value=body).value == body


def test_a_reader_gets_what_the_writer_meant() -> None:
    told = translated()

    assert decode(received(event(TRANSLATED, value=told))) == told
    assert isinstance(decode(received(event(TRANSLATED, value=told))), Translated)


def test_a_reader_ignores_fields_that_it_does_not_know() -> None:
    """A newer writer may add a field, wherever it likes, before its readers know it."""
    record = changed(
        event(),
        mood="bright",
        wire=article().wire.model_dump(mode="json") | {"satellite": 3},
    )

    assert decode(record) == Ingested(article=article())


def test_a_reader_fills_in_fields_that_an_older_writer_did_not_know() -> None:
    body = {"article": article().model_dump(mode="json", exclude={"pictures", "trail", "signals"})}
    sent = event(value=json.dumps(body).encode())

    assert decode(received(sent)) == Ingested(article=article())


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"version": "many"}, "article.version"),
        ({"versioncreated": "2026-11-20T12:00:00"}, "article.versioncreated"),
        ({"pictures": [{"href": "/media/a.svg"}, {"href": None}]}, "article.pictures.1.href"),
        ({"pubstatus": "perhaps"}, "article.pubstatus"),
    ],
)
def test_what_is_refused_is_named_by_its_place_in_the_log_and_its_field(
    fields: dict[str, Any], where: str
) -> None:
    with pytest.raises(RecordUnreadable, match=re.escape(f"articles.ingested.v1:3:7: {where}: ")):
        decode(changed(event(), **fields))


def test_a_refusal_does_not_quote_what_it_read() -> None:
    """It goes to logs and to the desk, and the value may be of any size."""
    with pytest.raises(RecordUnreadable) as refused:
        decode(changed(event(), version="x" * 10_000))

    assert len(str(refused.value)) < 300


@pytest.mark.parametrize("value", [b"", b"{", b"null", b"[]", b"\xff\xfe", b'{"article": {}}'])
@pytest.mark.parametrize("topic", [name for name, topic in TOPICS.items() if topic.holds])
def test_bytes_that_are_not_what_a_topic_promises_are_refused(topic: str, value: bytes) -> None:
    with pytest.raises(RecordUnreadable, match=re.escape(f"{topic}:3:7")):
        decode(received(Outgoing(topic, b"k", value)))


def test_a_header_that_is_missing_reads_as_empty() -> None:
    record = received(event())

    assert record.header("wd_replay") == ""
    assert record.header("ce_type") == "article.ingested"


def test_a_header_of_broken_bytes_stops_nobody() -> None:
    sent = event(extra={"wd_file": b"\xff.xml"})

    assert received(sent).header("wd_file") == "\ufffd.xml"

"""What each version's services sent: today's readers still read all of it, and lose nothing."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

import pytest

from tests.contract.json_schemas import Schema, complaints, fields, fields_said
from tests.contract.recorded import MAPS, RECORDED, recorded, topics_of, versions
from tests.contract.whole_pipeline import NOW, ROOT
from wiredesk import headers
from wiredesk.events import Record, decode
from wiredesk.every_topic import every_topic
from wiredesk.topic import DEAD_LETTERS
from wiredesk.topics import STORIES, TOPICS, WIRE_QUARANTINE, WIRE_RAW, WIRE_URGENT
from wiredesk_console.tables import Tables
from wiredesk_ingest.parse import parse
from wiredesk_ingest.wire_record import origin_of

MOST_BYTES: Final = 400_000
NEVER_SAID: Final = {
    ".article.people[].country",  # a country is a place's
    ".article.organisations[].country",
    ".enrichment.changes.changed",  # numbers of paragraphs, as those `added`
    ".enrichment.partial",  # only an enricher with a fault is named there
    ".enrichment.near_duplicates",  # no two of these samples tell the same, or of the same people
    ".enrichment.related",
}

OF_A_VALUE: Final = (".of", ".engine", ".confidence", ".reviewed", ".stale")
"""Fields of a value that are left out where they say nothing: not every kind of value has each."""

SHOWN_ELSEWHERE: Final = (".live", ".waiting")
"""Fields of a story that hold what another topic has records of."""

each_recorded = pytest.mark.parametrize(
    ("version", "topic"),
    [
        (version, topic.name)
        for version in versions()
        for topic in TOPICS.values()
        if topic.holds is not None and topic.name in topics_of(version)
    ],
)
each_version = pytest.mark.parametrize("version", versions())
each_json_topic = pytest.mark.parametrize(
    "topic", [topic.name for topic in TOPICS.values() if topic.holds is not None]
)


# --- the folders ---------------------------------------------------------------------------


def test_every_version_of_the_changelog_has_its_events_recorded() -> None:
    assert {folder.name for folder in RECORDED.iterdir()} == set(versions())


def test_the_newest_version_has_records_of_every_topic() -> None:
    newest = versions()[0]

    assert topics_of(newest) == {topic.name for topic in every_topic()}
    assert all(list(recorded(newest, topic)) for topic in topics_of(newest))


@each_version
def test_no_topic_with_records_in_it_goes_away(version: str) -> None:
    """Whoever takes a topic away must say how long its records still have a reader."""
    assert topics_of(version) <= {topic.name for topic in every_topic()}


@each_version
def test_a_folder_is_small(version: str) -> None:
    assert sum(file.stat().st_size for file in (RECORDED / version).iterdir()) < MOST_BYTES


@each_version
def test_a_folder_says_nothing_of_the_machine_that_made_it(version: str) -> None:
    for file in (RECORDED / version).iterdir():
        assert not re.search(r'File \\"/', file.read_text("utf-8")), file.name


@each_json_topic
def test_the_newest_version_has_records_that_say_every_field(topic: str) -> None:
    """A field more wants a wire in `tests/contract/everyday.py` and `make record-events`."""
    schema, said = schema_of(topic), set[str]()

    for record in recorded(versions()[0], topic):
        said |= fields_said(schema, json.loads(record.value))

    unsaid = fields(schema) - said - NEVER_SAID
    unsaid -= {
        path for path in unsaid if path.startswith(".editions") and path.endswith(OF_A_VALUE)
    }
    assert {path for path in unsaid if not path.startswith(SHOWN_ELSEWHERE)} == set()


def schema_of(topic: str) -> Schema:
    """Read a topic's schema as it stands in `docs/`."""
    found: Schema = json.loads((ROOT / f"docs/schemas/{topic}.json").read_text("utf-8"))
    return found


# --- values --------------------------------------------------------------------------------


@each_recorded
def test_todays_readers_lose_nothing_of_what_a_version_sent(version: str, topic: str) -> None:
    """No field was renamed or removed, and none says something else now."""
    for record in recorded(version, topic):
        assert lost(json.loads(record.value), written(topic, decode(record))) == []


@each_json_topic
def test_the_newest_version_is_recorded_as_it_sends_today(topic: str) -> None:
    """A field that was added is in its records; `make record-events` makes them anew.

    After a release the changelog needs a heading for the next version first.
    """
    for record in recorded(versions()[0], topic):
        assert lost(written(topic, decode(record)), json.loads(record.value)) == []


@each_recorded
def test_todays_schema_is_right_for_what_a_version_sent(version: str, topic: str) -> None:
    schema = schema_of(topic)

    for record in recorded(version, topic):
        assert complaints(schema, json.loads(record.value)) == []


@each_recorded
def test_a_reader_ignores_fields_of_a_newer_version(version: str, topic: str) -> None:
    for record in recorded(version, topic):
        newer = json.dumps(with_more(json.loads(record.value))).encode()

        assert newer.count(b"satellite") >= 1
        assert decode(replace(record, value=newer)) == decode(record)


def written(topic: str, value: Any) -> Any:
    """Answer what today's writers make of a value."""
    holds = TOPICS[topic].holds
    assert holds
    return json.loads(holds.dump_json(value))


def lost(old: Any, new: Any, at: str = "") -> list[str]:
    """Name what is in the one and not, or not the same, in the other; which may have more."""
    if isinstance(old, dict) and isinstance(new, dict):
        parts = [lost(part, new.get(name), f"{at}.{name}") for name, part in old.items()]
        return [path for found in parts for path in found]
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        # Sets of ids have no order.
        pairs = zip(in_order(old), in_order(new), strict=True)
        return [path for pair in pairs for path in lost(*pair, f"{at}[]")]
    return [] if old == new else [f"{at}: {old!r:.80} is {new!r:.80}"]


def in_order(parts: list[Any]) -> list[Any]:
    """Sort texts; leave all else in its order."""
    return sorted(parts) if all(isinstance(part, str) for part in parts) else parts


def with_more(value: Any, *, is_map: bool = False) -> Any:
    """Add a field to each object of a value."""
    if isinstance(value, list):
        return [with_more(part) for part in value]
    if not isinstance(value, dict):
        return value
    more = {name: with_more(part, is_map=name in MAPS) for name, part in value.items()}
    return more if is_map else {"satellite": {"orbit": 3}, **more}


# --- headers -------------------------------------------------------------------------------


def records_of(version: str, *topics: str) -> Iterator[Record]:
    """Answer all records of some topics of a version."""
    for topic in topics:
        yield from recorded(version, topic)


@each_version
def test_where_a_wire_came_from_is_still_understood(version: str) -> None:
    origins = [origin_of(each) for each in records_of(version, WIRE_RAW.name, WIRE_URGENT.name)]

    assert {(origin.channel, origin.received) for origin in origins} == {("demo", NOW)}
    assert any(origin.file for origin in origins)


@each_version
def test_a_recorded_wire_can_be_parsed_again(version: str) -> None:
    for record in recorded(version, WIRE_URGENT.name):
        reading = parse(record.value, origin_of(record), most_bytes=1 << 22)

        assert reading.refusals == []
        assert [item.takedowns for item in reading.items if item.takedowns]


@each_version
def test_the_desk_still_says_why_a_wire_was_refused(version: str) -> None:
    tables = Tables()
    for record in recorded(version, WIRE_QUARANTINE.name):
        tables.take(record)

    lines = [entry.line for entry in tables.quarantine]
    assert all(line["code"] and line["sentence"] and line["digest"] for line in lines)
    assert {line["channel"] for line in lines} == {"demo", ""}  # none: publish's own
    assert any(line["position"].isdigit() for line in lines)
    assert any(line["item"] for line in lines)


@each_version
def test_the_desk_still_says_what_became_a_dead_letter(version: str) -> None:
    tables = Tables()
    letters = [name for name in topics_of(version) if name.endswith(DEAD_LETTERS)]
    for record in records_of(version, *letters):
        tables.take(record)

    lines = [entry.line for entry in tables.dead_letters]
    assert {line["topic"] + DEAD_LETTERS for line in lines} == set(letters)
    assert all(said for line in lines for name, said in line.items() if name != "size")


@each_version
def test_a_storys_seq_stands_beside_it(version: str) -> None:
    for record in recorded(version, STORIES.name):
        assert record.header(headers.SEQ) == str(decode(record).seq)


@each_version
def test_a_trace_goes_through_all_topics(version: str) -> None:
    topics = [topic.name for topic in TOPICS.values() if topic.name in topics_of(version)]

    for record in records_of(version, *topics):
        assert re.fullmatch(r"00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]", record.header("traceparent"))

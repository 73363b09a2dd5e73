"""The reference in `docs/`: up to date, valid, and true of what real stages send."""

import asyncio
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, get_args

import pytest
from referencing import Registry, Resource

from tests.conftest import leave_out
from tests.contract.json_schemas import Schema, check, complaints
from tests.contract.recording import record
from tests.contract.whole_pipeline import ROOT
from wiredesk.errors import BrokerAway
from wiredesk.events import Outgoing
from wiredesk.every_topic import every_topic
from wiredesk.headers import HEADERS
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.sender import KafkaSender
from wiredesk.newsroom.channels import AnyChannel
from wiredesk.newsroom.channels_polled import Polled
from wiredesk.reference.files import files, write
from wiredesk.reference.messages import MARKER, header_schema
from wiredesk.reference.schemas import SCHEMAS
from wiredesk.settings import CommonSettings
from wiredesk.topics import STORIES, TOPICS

DOCS: Final = ROOT / "docs"
OFFICIAL: Final = ROOT / "tests/asyncapi/node_modules/@asyncapi/specs/schemas/3.0.0.json"
JSON_TOPICS: Final = [topic.name for topic in TOPICS.values() if topic.holds is not None]
ALL: Final = [topic.name for topic in every_topic()]


def read(path: str) -> Any:
    """Read a file of the folder."""
    return json.loads((DOCS / path).read_text("utf-8"))


@pytest.fixture(scope="module")
def document() -> Mapping[str, Any]:
    """The AsyncAPI document as it stands in the folder."""
    found: Mapping[str, Any] = read("asyncapi.json")
    return found


@pytest.fixture(scope="module")
def official() -> Schema:
    """AsyncAPI's own schema of such documents; treated as Apache Kafka is where it is missing."""
    if not OFFICIAL.exists():
        leave_out("AsyncAPI's own schema is not here; `make test-deps` fetches it with npm.")
    found: Schema = json.loads(OFFICIAL.read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def sent(redis_url: str) -> Mapping[str, Sequence[Outgoing]]:
    """What the stages of today send on an eventful day, by topic."""
    return asyncio.run(record(redis_url))


# --- up to date ----------------------------------------------------------------------------


def test_the_reference_says_what_the_code_says() -> None:
    stale = [
        str(path)
        for path, text in files().items()
        if not (DOCS / path).exists() or (DOCS / path).read_text("utf-8") != text
    ]

    assert stale == [], "they are out of date: `make docs` writes them"


def test_there_is_no_schema_of_a_topic_that_is_no_more() -> None:
    there = {path.relative_to(DOCS).as_posix() for path in (DOCS / SCHEMAS).iterdir()}

    assert there <= {str(path) for path in files()}, "`make docs` takes them away"


def test_whoever_writes_the_reference_takes_away_what_is_no_more(tmp_path: Path) -> None:
    write(tmp_path)
    old = tmp_path / SCHEMAS / "articles.gone.v1.json"
    old.write_text("{}", "utf-8")

    write(tmp_path)

    assert not old.exists()
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    assert written == {str(path) for path in files()}


# --- valid ---------------------------------------------------------------------------------


@pytest.mark.parametrize("topic", JSON_TOPICS)
def test_a_schema_is_a_valid_json_schema(topic: str) -> None:
    schema = read(f"schemas/{topic}.json")

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    check(schema)


def test_the_document_is_valid_by_asyncapis_own_schema(
    document: Mapping[str, Any], official: Schema
) -> None:
    assert complaints(official, document) == []


def test_what_the_document_points_to_is_there(document: Mapping[str, Any]) -> None:
    """AsyncAPI's schema does not look where a reference leads."""
    registry = Registry[Any]().with_resource("", Resource.opaque(document))

    for reference in references(document):
        if reference.startswith("#"):
            assert registry.resolver().lookup(reference).contents
        else:
            assert (DOCS / reference).is_file(), reference


def references(value: Any) -> Iterator[str]:
    """Answer all references below a value."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from [part] if name == "$ref" else references(part)
    elif isinstance(value, list):
        for part in value:
            yield from references(part)


# --- true ----------------------------------------------------------------------------------


def test_every_topic_is_a_channel_with_its_readers_and_writers(document: Mapping[str, Any]) -> None:
    assert list(document["channels"]) == ALL

    for topic in every_topic():
        channel = {"$ref": f"#/channels/{topic.name}"}
        found = {
            name.partition(".")[0]: operation["action"]
            for name, operation in document["operations"].items()
            if operation["channel"] == channel and ".marks." not in name and ".replays." not in name
        }
        both = {*topic.written_by} & {*topic.read_by}
        assert found.keys() == {*topic.written_by, *topic.read_by}
        assert {found[name] for name in set(topic.written_by) - both} <= {"send"}
        assert {found[name] for name in set(topic.read_by) - both} <= {"receive"}


@pytest.mark.parametrize("topic", ALL)
def test_a_day_brings_records_of_every_topic(
    topic: str, sent: Mapping[str, Sequence[Outgoing]]
) -> None:
    assert sent[topic]


@pytest.mark.parametrize("topic", JSON_TOPICS)
def test_what_is_sent_is_as_its_schema_says(
    topic: str, sent: Mapping[str, Sequence[Outgoing]]
) -> None:
    schema = read(f"schemas/{topic}.json")

    for event in sent[topic]:
        assert complaints(schema, json.loads(event.value or b"")) == []


@pytest.mark.parametrize("topic", JSON_TOPICS)
def test_a_schema_refuses_what_readers_refuse(
    topic: str, sent: Mapping[str, Sequence[Outgoing]]
) -> None:
    """Without this, a schema that allows everything would pass all else."""
    schema = read(f"schemas/{topic}.json")
    value = json.loads(sent[topic][0].value or b"")

    for name in value:
        assert complaints(schema, value | {name: {"no": ["such", "thing"]}})


@pytest.mark.parametrize("topic", ALL)
def test_the_headers_of_what_is_sent_are_all_declared(
    topic: str, sent: Mapping[str, Sequence[Outgoing]], document: Mapping[str, Any]
) -> None:
    declared = document["components"]["messages"][topic]["headers"]
    # Only here, for a header more is for readers to ignore.
    schema = with_components(document, declared | {"additionalProperties": False})

    for event in sent[topic]:
        told = {name: value.decode() for name, value in event.headers.items()}
        assert complaints(schema, told) == []


@pytest.mark.parametrize("topic", ALL)
def test_every_header_that_may_be_there_is_there_on_some_record(
    topic: str, sent: Mapping[str, Sequence[Outgoing]], document: Mapping[str, Any]
) -> None:
    """But of dead letters: their records have what their sources' had."""
    declared = document["components"]["messages"][topic]["headers"]
    wanted = set(declared["required"] if topic.endswith(".dlq") else declared["properties"])

    there = {name for event in sent[topic] for name in event.headers}

    assert wanted - there <= {"wd_replay"}  # only a person sends a wire again


def with_components(document: Mapping[str, Any], declared: Schema) -> Schema:
    """Make a schema of its own of one whose references lead into the document."""
    return {**declared, "components": document["components"]}


class NotingSender(KafkaSender):
    """Notes what is sent, and then the broker is away."""

    def __init__(self) -> None:
        super().__init__(CommonSettings())
        self.noted: list[Outgoing] = []

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Note it."""
        self.noted += events
        raise BrokerAway


async def test_a_marker_is_as_it_is_declared(document: Mapping[str, Any]) -> None:
    sender = NotingSender()
    reader = KafkaLogReader(CommonSettings(), sender)

    with pytest.raises(BrokerAway):
        await anext(reader.read(STORIES.name, 0))

    [event] = sender.noted
    declared = document["components"]["messages"][MARKER]
    told = {name: value.decode() for name, value in event.headers.items()}
    headers = declared["headers"] | {"additionalProperties": False}
    assert complaints(with_components(document, headers), told) == []
    assert complaints(declared["payload"], event.value) == []


@pytest.mark.parametrize("name", HEADERS)
def test_a_header_is_explained_in_a_sentence(name: str) -> None:
    assert header_schema(name)["description"].endswith(".")


# --- settings ------------------------------------------------------------------------------


def test_the_page_of_settings_shows_no_default_of_a_secret() -> None:
    page = (DOCS / "settings.md").read_text("utf-8")

    assert "| `WIREDESK_REDIS_URL` | secret | not shown |" in page
    assert CommonSettings().redis_url.get_secret_value() not in page


def test_the_page_of_settings_says_each_setting_once_where_it_belongs() -> None:
    page = (DOCS / "settings.md").read_text("utf-8")

    common, *rest = page.split("\n## ")[1:]
    assert all(f"`WIREDESK_{name.upper()}`" in common for name in CommonSettings.model_fields)
    assert "`WIREDESK_RECEIVER_PORT`" in next(one for one in rest if one.startswith("ingest\n"))
    assert "Nothing of its own." in next(one for one in rest if one.startswith("publish\n"))


# --- channels ------------------------------------------------------------------------------


def test_the_page_of_channels_says_every_field_of_every_transport() -> None:
    page = (DOCS / "channels.md").read_text("utf-8")

    said = {part.partition("\n")[0]: part for part in page.split("\n## ")[1:]}
    everywhere, polled, *transports = said.values()
    assert len(transports) == len(get_args(get_args(AnyChannel)[0]))
    for model in get_args(get_args(AnyChannel)[0]):
        [transport] = get_args(model.model_fields["transport"].annotation)
        own = said[transport]
        above = everywhere + (polled if issubclass(model, Polled) else "")
        fields = model.model_fields.keys() - {"transport"}
        assert [
            name for name in fields if f"| `{name}` |" in own and f"| `{name}` |" in above
        ] == []


def test_the_page_of_channels_says_values_as_the_file_has_them() -> None:
    page = (DOCS / "channels.md").read_text("utf-8")

    assert "| `every` | span of time | `1m` |" in page
    assert "| `allow_hosts` | list | `[]` |" in page
    assert "JSON list" not in page

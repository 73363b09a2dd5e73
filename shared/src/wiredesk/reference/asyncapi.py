"""All topics as one AsyncAPI 3.0.0 document (https://www.asyncapi.com/docs/reference/specification/v3.0.0)."""

from collections.abc import Iterator
from importlib.metadata import version
from typing import Any, Final

from wiredesk.every_topic import every_topic
from wiredesk.headers import HEADERS
from wiredesk.reference.messages import BINDING, MARKER, header_schema, marker, message
from wiredesk.settings import CommonSettings
from wiredesk.topic import Topic

VERSION: Final = "3.0.0"
_ABOUT: Final = """\
Every topic through which Wiredesk's services meet, and which anyone else may read.

Delivery is at least once: the same event may come again, with the same `ce_id`. All records of a
key are in one partition, in their order. A field of a value may be added; none is renamed or
removed without a new version of its topic. So readers ignore fields and headers that they do not
know, and take a field that is missing for its default: an older version may have written it.

`partitions` is the default of `WIREDESK_PARTITIONS` and `replicas` that of `WIREDESK_REPLICATION`,
which whoever runs Wiredesk sets; the embedded broker has fewer partitions."""


def document() -> dict[str, Any]:
    """Answer the document."""
    topics = every_topic()
    messages = {topic.name: message(topic) for topic in topics}
    schemas = {name: header_schema(name) for name in HEADERS}
    return {
        "asyncapi": VERSION,
        "info": {
            "title": "Wiredesk",
            "version": version("wiredesk"),
            "description": _ABOUT,
            "license": {"name": "Apache-2.0"},
        },
        "servers": {"kafka": _server()},
        "channels": {topic.name: _channel(topic) for topic in topics},
        "operations": {name: made for topic in topics for name, made in _operations(topic)},
        "components": {"messages": {**messages, MARKER: marker()}, "schemas": schemas},
    }


def _server() -> dict[str, Any]:
    field = CommonSettings.model_fields["broker"]
    broker = {"default": field.default, "description": field.description}
    return {
        "host": "{broker}",
        "protocol": "kafka",
        "description": "The broker that `WIREDESK_BROKER` names.",
        "variables": {"broker": broker},
    }


def _channel(topic: Topic) -> dict[str, Any]:
    messages = {topic.event: topic.name} | ({MARKER: MARKER} if topic.marked_by else {})
    return {
        "address": topic.name,
        "description": topic.about,
        "servers": [{"$ref": "#/servers/kafka"}],
        "messages": {
            name: {"$ref": f"#/components/messages/{target}"} for name, target in messages.items()
        },
        "bindings": {"kafka": _binding(topic)},
    }


def _binding(topic: Topic) -> dict[str, Any]:
    policy, rest = "cleanup.policy", topic.config
    numbers = {name: int(text) for name, text in rest.items() if name != policy}
    return {
        "partitions": topic.partitions,
        "replicas": CommonSettings.model_fields["replication"].default,
        "topicConfiguration": {policy: [rest[policy]], **numbers},
        "bindingVersion": BINDING,
    }


def _operations(topic: Topic) -> Iterator[tuple[str, dict[str, Any]]]:
    markers = (MARKER,) if topic.marked_by else ()
    for service in topic.written_by:
        yield f"{service}.sends.{topic.name}", _operation(topic, "send", topic.event)
    for service in topic.marked_by:
        yield f"{service}.marks.{topic.name}", _operation(topic, "send", MARKER)
    for service in topic.replayed_by:
        yield f"{service}.replays.{topic.name}", _operation(topic, "send", topic.event)
    for service in topic.read_by:
        made = _operation(topic, "receive", topic.event, *markers)
        yield f"{service}.receives.{topic.name}", made


def _operation(topic: Topic, action: str, *messages: str) -> dict[str, Any]:
    channel = f"#/channels/{topic.name}"
    return {
        "action": action,
        "channel": {"$ref": channel},
        "messages": [{"$ref": f"{channel}/messages/{name}"} for name in messages],
    }

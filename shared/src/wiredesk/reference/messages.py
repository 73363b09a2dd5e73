"""The records of a topic as AsyncAPI messages: their headers, key and value."""

from collections.abc import Mapping
from typing import Any, Final

from wiredesk import headers
from wiredesk.events import SPECVERSION, content_type, source_of
from wiredesk.headers import HEADERS, Form
from wiredesk.reference.schemas import schema_file
from wiredesk.topic import Topic

BINDING: Final = "0.5.0"
"""The version of AsyncAPI's Kafka bindings."""

MARKER: Final = "marker"
DIALECT: Final = "application/schema+json;version=draft-2020-12"

_FORMS: Final[Mapping[Form, Mapping[str, Any]]] = {
    "text": {},
    "number": {"pattern": "^[0-9]+$"},
    "time": {"format": "date-time"},
    "trace": {"pattern": "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"},
}
_KEYS: Final[Mapping[str, Mapping[str, Any]]] = {
    "digest": {
        "description": "SHA-256 of the wire's bytes, in hexadecimal.",
        "pattern": "^[0-9a-f]{64}$",
    },
    "uri": {"description": "The uri of the story that it is about."},
    "override": {
        "description": "A JSON list: the edition, the kind of metadata, and the source text or "
        "code that the value stands for.",
        "pattern": '^\\["[a-z]{2}","[a-z]+",".+"\\]$',
    },
    "pair and segment": {
        "description": "Both languages, and the segment with the kind of what stands in it in the "
        "place of names, numbers and dates: `en>ar Talks in ⟦place⟧ end`."
    },
}


def message(topic: Topic) -> dict[str, Any]:
    """Describe the records of a topic."""
    key = {"type": "string", **_KEYS[topic.key]}
    return {
        "name": topic.event,
        "title": topic.name,
        "summary": topic.about,
        **_value(topic),
        "headers": _headers(topic),
        "bindings": {"kafka": {"key": key, "bindingVersion": BINDING}},
    }


def marker() -> dict[str, Any]:
    """Describe a record that only says how far a log reached."""
    return {
        "name": MARKER,
        "title": "Marker",
        "summary": HEADERS[headers.MARKER].says,
        "payload": {"type": "null"},
        "headers": _required(headers.MARKER),
        "bindings": {"kafka": {"key": {"type": "string"}, "bindingVersion": BINDING}},
    }


def header_schema(name: str) -> dict[str, Any]:
    """Describe the text of a header."""
    header = HEADERS[name]
    return {"description": header.says, "type": "string", **_FORMS[header.form]}


def _value(topic: Topic) -> dict[str, Any]:
    if headers.TYPE not in topic.headers:
        return {}  # a dead letter: its own header says what its value was meant to be
    kind = {"contentType": content_type(topic)}
    if topic.holds is None:
        return kind
    reference = {"$ref": f"./{schema_file(topic)}"}
    return {**kind, "payload": {"schemaFormat": DIALECT, "schema": reference}}


def _headers(topic: Topic) -> dict[str, Any]:
    described = _required(*topic.headers)
    described["properties"] |= {name: _reference(name) for name in topic.may_have}
    if headers.TYPE in topic.headers:
        described["properties"] |= _constants(topic)
    return described


def _constants(topic: Topic) -> dict[str, Any]:
    """Describe the headers that say the same, or one of few things, in all records of a topic."""
    return {
        headers.SPECVERSION: {"type": "string", "const": SPECVERSION},
        headers.TYPE: {"type": "string", "const": topic.event},
        headers.SOURCE: {"type": "string", "enum": [source_of(each) for each in topic.written_by]},
        headers.CONTENT_TYPE: {"type": "string", "const": content_type(topic)},
    }


def _required(*names: str) -> dict[str, Any]:
    properties = {name: _reference(name) for name in names}
    return {"type": "object", "properties": properties, "required": list(names)}


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}

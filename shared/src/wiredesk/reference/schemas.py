"""The JSON Schema of each topic's values, for whoever reads them.

It is the schema of what is written (pydantic's mode "serialization"), and it requires of it only
what every version of the topic has: a field that came later has a default, may be missing in what
an older version wrote, and then means its default. So it holds for each record that is still kept,
as our own readers do. Fields that it does not name are allowed: a newer version may write them.
"""

from pathlib import PurePosixPath
from typing import Any, Final

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from wiredesk.topic import Topic

SCHEMAS: Final = PurePosixPath("schemas")


class WithEveryDefault(GenerateJsonSchema):
    """Pydantic's own, which leaves out defaults that are made anew for each value."""

    def default_schema(self, schema: Any) -> JsonSchemaValue:  # noqa: ANN401 - its type is pydantic's
        """Say those, too."""
        made = super().default_schema(schema)
        if "default_factory" not in schema:
            return made
        return {**made, "default": self.encode_default(schema["default_factory"]())}


def schema(holds: TypeAdapter[Any], topic: Topic) -> dict[str, Any]:
    """Answer the JSON Schema (2020-12) of what a topic holds."""
    made = holds.json_schema(mode="serialization", schema_generator=WithEveryDefault)
    told = {"title": topic.event, "description": topic.about}
    return {"$schema": GenerateJsonSchema.schema_dialect, **made, **told}


def schema_file(topic: Topic) -> PurePosixPath:
    """Answer where a topic's schema stands in the folder."""
    return SCHEMAS / f"{topic.name}.json"

"""Every consumer group: which service's it is, and what it has to do.

A group is named after the stage whose workers share its records. Access lists and the console's
table of lags are made from this one.
"""

from dataclasses import dataclass
from typing import Final

from wiredesk.topic import Service, Topic
from wiredesk.topics import (
    COMMANDS,
    ENRICHED,
    INGESTED,
    STORIES,
    TAKEDOWNS,
    TRANSLATED,
    WIRE_RAW,
    WIRE_URGENT,
)


@dataclass(frozen=True, slots=True)
class Group:
    """One consumer group."""

    name: str
    service: Service
    reads: tuple[Topic, ...]


GROUPS: Final = (
    Group("parse", "ingest", (WIRE_RAW,)),
    Group("urgent", "ingest", (WIRE_URGENT,)),
    Group("enrich", "enrich", (INGESTED,)),
    Group("translate", "translate-metadata", (ENRICHED,)),
    Group("publish", "publish", (TRANSLATED, TAKEDOWNS, COMMANDS, STORIES)),
    Group("takedown", "publish", (TAKEDOWNS,)),
)

"""Every topic that the broker has: those of the table, and the dead letters of each."""

from datetime import timedelta
from typing import Final

from wiredesk import headers
from wiredesk.topic import Topic
from wiredesk.topics import TOPICS

KEPT: Final = timedelta(days=30)
"""How long dead letters are there to be looked at and sent again."""


def dead_letter_topic(source: Topic) -> Topic:
    """Declare the dead letter topic of a source: records as large as there.

    A record keeps the headers that it had, whoever wrote it; what went wrong stands beside them.
    """
    return Topic(
        source.dead_letters,
        source.key,
        None,
        "record.dead",
        tuple(service for service in source.read_by if service not in source.followed_by),
        ("console",),
        KEPT,
        source.partitions,
        source.max_record_bytes,
        about=f"A record of `{source.name}` that a stage could not handle, as it was.",
        headers=headers.DEAD,
        may_have=(*source.headers, *source.may_have, headers.VALUE_LEFT_OUT),
    )


def dead_letter_topics() -> tuple[Topic, ...]:
    """All topics of dead letters: there are none of a topic that no stage works on."""
    made = (dead_letter_topic(topic) for topic in TOPICS.values())
    return tuple(topic for topic in made if topic.written_by)


def every_topic() -> tuple[Topic, ...]:
    """All topics to create, dead letters included."""
    return (*TOPICS.values(), *dead_letter_topics())

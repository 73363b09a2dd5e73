"""Each service's rights in Kafka, made from the tables of topics and of groups.

What Kafka means by a right: https://kafka.apache.org/documentation/#operations_resources_and_protocols
Read and Write bring Describe with them, and whoever may write somewhere may write idempotently.
"""

import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Literal, get_args

from wiredesk.access import TOPICS_USER, user
from wiredesk.every_topic import every_topic
from wiredesk.groups import GROUPS
from wiredesk.topic import Service

Kind = Literal["topic", "group"]
Operation = Literal["Read", "Write", "Create", "Describe"]

WATCHER: Final[Service] = "console"
"""It asks how far every group has come, which takes Describe on groups and on their topics."""


@dataclass(frozen=True, slots=True, order=True)
class Right:
    """One thing that one user may do; whatever no right says is refused."""

    user: str
    kind: Kind
    name: str
    operation: Operation


def rights() -> tuple[Right, ...]:
    """Answer all rights of all users, in order."""
    found = set(_of_topics_user())
    for service in get_args(Service):
        found.update(_on_topics(service), _on_groups(service))
    return tuple(sorted(found))


def _on_topics(service: Service) -> Iterator[Right]:
    for topic in every_topic():
        if service in topic.read_by:
            yield Right(user(service), "topic", topic.name, "Read")
        if service in (*topic.written_by, *topic.marked_by, *topic.replayed_by):
            yield Right(user(service), "topic", topic.name, "Write")


def _on_groups(service: Service) -> Iterator[Right]:
    for group in GROUPS:
        if group.service == service:
            yield Right(user(service), "group", group.name, "Read")
        if service == WATCHER:
            yield Right(user(service), "group", group.name, "Describe")
            for topic in group.reads:
                yield Right(user(service), "topic", topic.name, "Describe")


def _of_topics_user() -> Iterator[Right]:
    for topic in every_topic():
        yield Right(TOPICS_USER, "topic", topic.name, "Create")
        yield Right(TOPICS_USER, "topic", topic.name, "Describe")


def commands(asked: Iterable[Right], server: str, config: str) -> list[str]:
    """Write the rights as calls of Kafka's own `kafka-acls.sh`, one a user and operation."""
    head = f"kafka-acls.sh --bootstrap-server {server} --command-config {config} --add"

    def call(right: Right) -> tuple[str, Kind, Operation]:
        return right.user, right.kind, right.operation

    lines = []
    for (user_, kind, operation), same in groupby(sorted(sorted(asked), key=call), key=call):
        names = " ".join(f"--{kind} {shlex.quote(right.name)}" for right in same)
        lines.append(f"{head} --allow-principal User:{user_} --operation {operation} {names}")
    return lines

"""Which rights each service needs in Kafka and in Redis, and how that is told to both.

A service's user has the same name in both: `wiredesk-` and the service's own.
"""

from typing import Final

PREFIX: Final = "wiredesk-"
TOPICS_USER: Final = "wiredesk-topics"
"""Who makes the topics, and may do nothing else."""


def user(service: str) -> str:
    """Name a service's user, in Kafka and in Redis."""
    return PREFIX + service

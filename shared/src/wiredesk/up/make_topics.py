"""`python -m wiredesk.up.make_topics` makes every topic, once the broker answers.

A process of its own, so that `up` itself need not carry the Kafka client.
"""

import asyncio

from wiredesk import logs
from wiredesk.every_topic import every_topic
from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.observer import Unobserved
from wiredesk.kafka.patience import Patience
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.settings import CommonSettings
from wiredesk.settings_reading import read_settings

NAME = "topics"


async def make_topics(settings: CommonSettings) -> None:
    """Make what is missing, however long the broker is away."""
    patience = Patience(NAME, Policy.of(settings), Surroundings(), Unobserved())
    await patience.insist(lambda: create_topics(settings, every_topic()))


if __name__ == "__main__":
    own = read_settings(CommonSettings)
    logs.configure(own, NAME)
    asyncio.run(make_topics(own))

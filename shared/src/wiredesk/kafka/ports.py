"""What a runner works with, handed on as one."""

from dataclasses import dataclass

from wiredesk.broker import Feed, Sender
from wiredesk.kafka.attempts import Attempts
from wiredesk.kafka.observer import Observer
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.stage import StageSpec


@dataclass(frozen=True, slots=True)
class Ports:
    """A stage, the world on each side of it, and the numbers that bind them."""

    spec: StageSpec
    feed: Feed
    sender: Sender
    attempts: Attempts
    policy: Policy
    observe: Observer
    around: Surroundings

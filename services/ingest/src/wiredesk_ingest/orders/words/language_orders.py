"""What one language has of the words of orders to desks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Orders:
    """What one language has; an empty one has no word of its own."""

    copy: str  # what a wire calls a story
    withdrawn: str  # what is said of it that no longer counts
    alone: str = ""  # what says so by itself
    alert: str = ""  # what says so of an alert, where no more is said: else it is a storm's
    ban: str = ""  # not for publication
    until: str = ""  # and behind that: before a time
    allowed: str = ""  # may be published
    after: str = ""  # and behind that: only after a time
    embargo: str = ""  # how an embargo begins that has words of its own
    desk: str = ""  # to whom such notices speak

"""What a person reads where Kafka or Redis is away: what was not done, and what to do now.

An error's own sentence is for stages, which try again by themselves. Nobody does that for a person.
"""

from typing import Final

from aiohttp import web

from wiredesk.errors import BrokerAway, TransientError

DOING: Final = web.RequestKey("doing", str)
"""What a request is about to do, as its past participle: "killed"."""


def undone(doing: str, error: TransientError) -> str:
    """Say that it was not done; without a word for it, that a question has no answer now."""
    name = error.blocked_on.capitalize()
    does, once = f"{name} does not answer", "once it does"
    if error.must_be_mended:
        does, once = f"{name} refuses", "once its user or its rights are mended"
    more = f" ({error.detail})" if error.detail else ""
    if not doing:
        return f"Not known now: {does}. Ask again {once}.{more}"
    # What Kafka did not confirm, it may have all the same.
    sure = ", as far as is known" if isinstance(error, BrokerAway) else ""
    again = f"Run it again {once}, twice does no harm; until then all stays as it is."
    return f"NOT {doing}{sure}: {does}. {again}{more}"

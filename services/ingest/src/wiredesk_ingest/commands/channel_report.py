"""One channel as a line of `wiredesk channels list`."""

from datetime import datetime
from typing import Any, Final

from wiredesk.cache.channels import ChannelState
from wiredesk.newsroom import AnyChannel

COLUMNS: Final = ("name", "transport", "state", "last_wire", "last_look", "failing_since", "why")
TIMES: Final = frozenset({"last_wire", "last_look", "failing_since"})
"""Columns of times."""


def line(channel: AnyChannel, state: ChannelState | None, now: datetime) -> dict[str, Any]:
    """Answer a channel's line: `state` is paused, failing, quiet or ok, the first that holds.

    It is unknown where there is no state, for Redis did not answer.
    """
    if state is None:
        return line(channel, ChannelState(), now) | {"state": "unknown", "quiet": False}
    # Without a wire that is remembered, one is missed from the beginning of what is.
    quiet = state.is_quiet(channel.expect_every, datetime.min.replace(tzinfo=now.tzinfo), now)
    told = {
        "paused": state.paused_since is not None,
        "failing": state.failing_since is not None,
        "quiet": quiet,
        "ok": True,
    }
    return {
        "name": channel.name,
        "transport": channel.transport,
        "agency": channel.agency,
        "state": next(name for name, holds in told.items() if holds),
        "last_wire": _when(state.last_wire),
        "last_look": _when(state.last_look),
        "failing_since": _when(state.failing_since),
        "why": state.why,
        "quiet": quiet,
        "paused_since": _when(state.paused_since),
    }


def _when(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")

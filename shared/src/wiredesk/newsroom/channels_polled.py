"""What every place says that is looked into again and again, whatever its transport."""

from datetime import timedelta
from typing import Annotated

from pydantic import Field

from wiredesk.newsroom.channel import Channel
from wiredesk.newsroom.fields import Span, Text
from wiredesk.reach import Reach, foreseen, plain


class Polled(Channel):
    """A place of somebody else's that is looked into again and again."""

    every: Span = timedelta(seconds=60)  # from the end of one look to the next
    jitter: Annotated[float, Field(ge=0, le=1)] = 0.1  # the share by which `every` may be shorter
    allow_private: bool = False  # loopback, RFC 1918 and the like
    allow_hosts: tuple[Text, ...] = ()  # names or addresses, whatever they stand for

    @property
    def reach(self) -> Reach:
        """Which addresses may be connected to."""
        return Reach(private=self.allow_private, hosts=self.allow_hosts)

    def check_host(self, host: str) -> None:
        """Raise ValueError where the host is sure to be one that the channel may not reach."""
        known, named = foreseen(host), plain(host)
        if not known or any(self.reach.allows(host, each) for each in known):
            return
        would_do = any(Reach(private=True).allows(host, each) for each in known)
        raise ValueError(
            f"{named} is no public address: say `allow_hosts = [{named!r}]`"
            + (", or `allow_private = true`" if would_do else "")
        )

"""What the command line of `up` said, understood."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from wiredesk.errors import SettingsInvalid
from wiredesk.up import DEFAULT_DATA

_ADDRESSES: Final = re.compile(r"[^\s:/,]+:\d+(?:,[^\s:/,]+:\d+)*|\[[\da-fA-F:]+\]:\d+")
"""HOST:PORT, several with commas between; an IPv6 address stands in brackets."""


@dataclass(frozen=True, slots=True)
class UpOptions:
    """What to start, and where."""

    broker: str = "auto"  # auto, embedded, kafka, or HOST:PORT
    redis: str = field(
        default="auto", repr=False
    )  # may hold a password; auto, embedded, or redis:// or rediss://
    counts: Mapping[str, int] = field(default_factory=dict)
    newsroom: Path = Path("newsroom")
    data: Path = DEFAULT_DATA
    port: int = 8080
    samples: tuple[Path, ...] = ()  # sent once all is ready

    @property
    def last_good(self) -> Path:
        """Where the newsroom's last good files are kept."""
        return self.data / "last-good"

    def resolved(self, environment: Mapping[str, str]) -> "UpOptions":
        """Say what `auto` is here: what the environment names, else embedded. Paths absolute."""
        broker, redis = self.broker, self.redis
        if broker == "auto":
            broker = environment.get("WIREDESK_BROKER", "embedded")
        if redis == "auto":
            redis = environment.get("WIREDESK_REDIS_URL", "embedded")
        if broker not in ("embedded", "kafka") and not _ADDRESSES.fullmatch(broker):
            raise SettingsInvalid(f"--broker {broker}: auto, embedded, kafka or HOST:PORT")
        if redis != "embedded" and not redis.startswith(("redis://", "rediss://")):
            raise SettingsInvalid(
                "--redis: auto, embedded, or an address with redis:// or rediss://"
            )
        return UpOptions(
            broker,
            redis,
            self.counts,
            self.newsroom.resolve(),
            self.data.resolve(),
            self.port,
            self.samples,
        )


def counts_of(texts: Iterable[str]) -> dict[str, int]:
    """Read `enrich=3` and the like. Raises SettingsInvalid."""
    counts = {}
    for text in texts:
        name, _, number = text.partition("=")
        if not name or not number.isdecimal():
            raise SettingsInvalid(f"--scale {text}: NAME=NUMBER, such as enrich=3")
        counts[name] = int(number)
    return counts

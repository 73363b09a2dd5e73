"""The kinds of values that a newsroom's files are made of."""

import re
from datetime import timedelta
from difflib import get_close_matches
from typing import Annotated, Final
from zoneinfo import ZoneInfo, available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
)

_UNITS: Final = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_SPAN: Final = re.compile(r"(\d{1,9})\s*([smhd])")

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
KEY: Final = r"^[a-z][a-z0-9-]*$"
Key = Annotated[str, StringConstraints(pattern=KEY)]
VARIABLE: Final = r"^[A-Z][A-Z0-9_]*$"
Variable = Annotated[str, StringConstraints(pattern=VARIABLE)]
"""The name of an environment variable, which holds a secret."""
URL: Final = r"^https?://[^\s/@?#]+([/?][^\s#]*)?$"
Url = Annotated[str, StringConstraints(pattern=URL)]
"""Without user and password: those have fields of their own."""
POINTER: Final = r"^(/[^\s]*)+$"
Pointer = Annotated[str, StringConstraints(pattern=POINTER)]
"""A place in a JSON document (RFC 6901): `/data/next_page`."""
NEXT_LINK: Final = r"^(header|(/[^\s]*)+)$"
MAIL_ADDRESS: Final = r"^[^\s@]+@[^\s@]+$"
HOST: Final = r"^([^\s/@:?#\[\]]+|\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\]?)$"
HOST_KEY: Final = r"(^any$)|((^|\s)(ssh|ecdsa|sk)-\S+\s+AAAA)"

FORMS: Final = {
    KEY: "a name of small letters, digits and hyphens, with a letter first",
    VARIABLE: "the name of an environment variable, in capitals, and never the secret itself",
    URL: "an address that begins with http:// or https://, without user and password in it",
    POINTER: "the way to a value in the JSON, like /data/items",
    NEXT_LINK: 'the way to the link in the JSON, like /data/next_page, or "header"',
    MAIL_ADDRESS: "a mail address",
    HOST: "a server's name or address alone: no https://, and its port stands in `port`",
    HOST_KEY: 'the server\'s public key, like "ssh-ed25519 AAAA...", as ssh-keyscan prints it',
}
"""What a text of each pattern is, for whoever wrote another one."""


def _time_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"no time zone is called {name!r}; {_near_zone(name)}") from error
    return name


def _near_zone(name: str) -> str:
    """Answer what may have been meant; a city is known without its continent."""
    cities = {zone.rpartition("/")[2].lower(): zone for zone in sorted(available_timezones())}
    near = get_close_matches(name.rpartition("/")[2].lower(), cities, 1)
    return f"near it is {cities[near[0]]}" if near else "try Europe/Istanbul"


Zone = Annotated[Text, AfterValidator(_time_zone)]
"""A time zone's name in the IANA database: `Asia/Tehran`."""


class Strict(BaseModel):
    """A value from a newsroom's file, where an unknown field is a slip of the pen."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _span(said: object) -> object:
    if isinstance(said, timedelta):
        return said
    if isinstance(said, (int, float)) and not isinstance(said, bool):
        return timedelta(seconds=said)
    found = _SPAN.fullmatch(said.strip()) if isinstance(said, str) else None
    if found is None:
        raise ValueError('a span of time is a number of seconds, or like "90s", "15m", "2h", "1d"')
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def spelled(span: timedelta) -> str:
    """Write a span of time as people write it, in the largest unit that it is a number of."""
    for unit, name in reversed(_UNITS.items()):
        if not span % timedelta(**{name: 1}):
            return f"{span // timedelta(**{name: 1})}{unit}"
    return f"{span.total_seconds():g}s"


_LONGEST: Final = timedelta(days=366)


def _bounded(span: timedelta) -> timedelta:
    if not timedelta(0) < span <= _LONGEST:
        raise ValueError(f"a span of time is longer than 0 s, and {spelled(_LONGEST)} at most")
    return span


Span = Annotated[
    timedelta,
    BeforeValidator(_span, json_schema_input_type=str | float),
    AfterValidator(_bounded),
]
"""A span of time: seconds as a number, or a text such as "15m"."""

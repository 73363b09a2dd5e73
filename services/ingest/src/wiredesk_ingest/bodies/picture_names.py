"""What is the same in the addresses of one picture's sizes and crops."""

import re
from typing import Final
from urllib.parse import urlsplit

_SIZE: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:\d{1,5}[x:]\d{1,5}|[wh]_\d{1,5}|c_[a-z]{3,8})(?![A-Za-z0-9]),?"
)
"""A crop or a size in an address: `16x9`, `-1024x683`, `4:3/w_1600,h_1200,c_limit`."""

_FILE: Final = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)\Z", re.IGNORECASE)
_ENDS: Final = re.compile(r"(?:\.(?:jpe?g|png|webp|gif|avif)){1,2}\Z", re.IGNORECASE)
_JOINTS: Final = re.compile(r"[\W_]+")
_BEFORE: Final = re.compile(r"(?:(?:thumbs?|[a-z]{1,2}\d?)-){1,3}(?=[a-z\d]{4})")
_BEHIND: Final = re.compile(
    r"(?:[-_](?:m?[wh]\d{2,5}|c[hwxy]\d{1,3}|r\d|n|s|large|small|medium|thumb|scaled)){1,7}\Z"
)
_ANY: Final = frozenset(
    {"image", "photo", "picture", "original", "default", "master", "large", "main", "index"}
)
"""What is called alike of many pictures."""

_FEWEST: Final = 4
"""Letters of a file's name by which it is known wherever it lies."""


def same_in_sizes(href: str) -> str:
    """Answer an address without what it says of a size, where a picture's name is its end."""
    try:
        path = urlsplit(href).path
    except ValueError:
        return href
    return _SIZE.sub("", href[: href.index(path) + len(path)]) if _FILE.search(path) else href


def file_of(href: str) -> str:
    """Answer the name of a picture's file without sizes; empty where many may have it."""
    try:
        path = urlsplit(href).path
    except ValueError:
        return ""
    name = _BEHIND.sub("", _ENDS.sub("", path.rpartition("/")[2]))
    plain = _JOINTS.sub("-", _SIZE.sub("", name)).strip("-").lower()
    plain = _BEFORE.sub("", plain, count=1) if _BEFORE.match(plain) else plain
    return "" if len(plain) < _FEWEST or plain in _ANY else plain

"""What a piece of sanitised HTML says, without its tags."""

import re
from typing import Final

_TAG: Final = re.compile(r"<[^<>]*>")


def without_tags(html: str) -> str:
    """Answer the text between tags; characters stay as HTML names them (`&amp;`)."""
    return _TAG.sub("", html)

"""Who wrote an item of a feed: names, and never the addresses of mail that stand with them."""

import re
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.loose_text import line

_LONGEST_AUTHOR: Final = 500  # characters
_PERSON: Final = re.compile(r"[^\s()<>]+@[^\s()<>]+\s*\((?P<name>[^()]{1,200})\)")
_ADDRESS: Final = re.compile(r"<?[^\s()<>]+@[^\s()<>]+>?")


def without_address(author: str) -> str:
    """Answer the name in `a@b.example (Name)`, `Name <a@b.example>` and the like."""
    author = squeeze(author)
    if "@" not in author:
        return line(author)
    if len(author) > _LONGEST_AUTHOR:
        return ""  # no names, and looking for them would take the square of its length
    if person := _PERSON.search(author):
        return line(person["name"])
    return line(_ADDRESS.sub("", author)).strip(" ,()")

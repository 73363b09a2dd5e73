"""The scripts of an HTML page, taken out of it before it is parsed.

Code is full of signs that a parser of HTML, and its limits, would take for tags.
"""

import re
from dataclasses import dataclass, field
from typing import Final

_BEGIN: Final = re.compile(r"<(script|style)\b([^>]{0,2000})>", re.IGNORECASE)
_ENDS: Final = {
    name: re.compile(rf"</{name}\b[^>]{{0,200}}>", re.IGNORECASE) for name in ("script", "style")
}
_JSON_LD: Final = "ld+json"
MOST_SCRIPTS: Final = 20
"""Of JSON-LD; the others are only dropped."""


@dataclass(slots=True)
class Parted:
    """A page without scripts and styles, and what stands in those of JSON-LD."""

    html: str = ""
    json_ld: list[str] = field(default_factory=list)


def parted(page: str) -> Parted:
    """Take the scripts and styles out of a page; one that never ends has the rest of the page."""
    found, kept, place = Parted(), list[str](), 0
    while begin := _BEGIN.search(page, place):
        kept.append(page[place : begin.start()])
        end = _ENDS[begin[1].lower()].search(page, begin.end())
        place = end.end() if end else len(page)
        if _JSON_LD in begin[2].lower() and len(found.json_ld) < MOST_SCRIPTS:
            found.json_ld.append(page[begin.end() : end.start() if end else len(page)])
    found.html = "".join([*kept, page[place:]])
    return found

"""Who wrote a page's article, where only the first line of its text says so: `By Ada Harbour`."""

import re
from typing import Final

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.draft import Draft

_NAME: Final = r"[^\W\d_a-z][\w.'\u2019-]{0,20}"
_WHO: Final = rf"{_NAME}(?:\s+(?:(?:de|van|von|al|bin|el)\s+)?{_NAME}){{1,3}}"
_BY: Final = re.compile(rf"[Bb][Yy]\s+(?P<names>{_WHO}(?:(?:,|,?\s+and)\s+{_WHO}){{0,3}})")
_FIRST: Final = re.compile(r"<p(?: [^<>]{0,200})?>(?P<inside>.{1,400}?)</p>", re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")


def take_first_line(body: Body, draft: Draft) -> None:
    """Take a line of names off the text, where nothing else says who wrote it."""
    line, _, rest = body.text.partition("\n\n")
    said = _BY.fullmatch(line)
    first = _FIRST.match(body.html)
    if draft.fields.get("byline") or said is None or first is None or not rest:
        return
    if _TAG.sub("", first["inside"]).strip() == line:
        draft.put(byline=said["names"])
        body.aside.append(line)
        body.text, body.html = rest, body.html[first.end() :].lstrip()

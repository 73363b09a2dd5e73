"""Character references that are left in words once they are read: somebody escaped them twice.

A headline `Fish &amp; chips`, or a text with `j&auml;rvi` in it, is never what was written.
"""

import re
from html import escape, unescape
from typing import Final

from wiredesk_ingest.bodies.body import Body

_REFERENCE: Final = re.compile(r"&(?:#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z][A-Za-z0-9]{1,30});")
_IN_HTML: Final = re.compile(
    rf"""<(?:[^>"]|"[^"]*")*>|&amp;(?P<twice>amp;)?(?P<name>{_REFERENCE.pattern.removeprefix("&")})"""
)
_ROUNDS: Final = 2
"""How often the same may have been escaped again."""


def read_references(text: str) -> str:
    """Answer words with the signs that references stand for; unknown names stay as they are."""
    for _ in range(_ROUNDS):
        if "&" not in text:
            break
        text = _REFERENCE.sub(lambda found: unescape(found[0]), text)
    return text


def body_with_references_read(body: Body) -> bool:
    """Read what is left in a body, in the HTML and the text alike; tell whether there was any."""
    if "&amp;" not in body.html:
        return False
    html = _IN_HTML.sub(_signs, body.html)
    if html == body.html:
        return False
    body.html, body.text = html, read_references(body.text)
    body.raw = [read_references(each) for each in body.raw]
    return True


def _signs(found: re.Match[str]) -> str:
    if found["name"] is None:
        return found[0]
    return escape(read_references(f"&{found['name']}"), quote=False)

"""What feeds put behind an item's text: a link to the item itself, to read on at its page.

"Read more", "Continue reading", "The post ... appeared first on ...": known by where it leads to,
whatever the language.
"""

import re
from collections.abc import Iterable
from html import unescape
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from wiredesk_ingest.bodies.body import Body

_LONGEST: Final = 200
"""Characters of such an end; more is copy that has a link in it."""

_LAST: Final = re.compile(r"<p(?: [^<>]{0,200})?>(?P<inside>.{1,4000})</p>\Z", re.DOTALL)
_LINK: Final = re.compile(r'<a href="([^"]{1,2000})"')
_AT_END: Final = re.compile(
    r'<a href="(?P<to>[^"]{1,2000})"[^<>]{0,200}>.{0,1000}</a>\s*\Z', re.DOTALL
)
_TAG: Final = re.compile(r"<[^>]*>")
_COUNTING: Final = ("utm_", "at_")
"""How parameters of addresses begin that only count where readers come from."""


def cut_link_to_itself(body: Body, addresses: Iterable[str]) -> None:
    """Take the end off a body that only links to its own page; never all there is of it."""
    begin = body.html.rfind("<p")
    if body.html.find("<a ", max(begin, 0)) < 0:
        return  # as ever: and a fiftieth of what looking closer costs
    last = _LAST.match(body.html, begin)
    if last is None:
        return
    own = {_place(each) for each in addresses if each}
    inside, words = last["inside"], _words(last["inside"])
    leads = any(_place(unescape(to)) in own for to in _LINK.findall(inside))
    if leads and begin and len(words) <= _LONGEST:
        _cut(body, words, body.html[:begin])
        return
    link = _AT_END.match(inside, max(inside.rfind("<a "), 0))
    if link and _place(unescape(link["to"])) in own and _words(inside[: link.start()]):
        _cut(body, _words(link[0]), body.html[: last.start("inside") + link.start()] + "</p>")


def _cut(body: Body, words: str, html: str) -> None:
    """Set an end aside; where the text says it otherwise, all stays."""
    if len(words) <= _LONGEST and words and body.text.endswith(words):
        body.text = body.text.removesuffix(words).rstrip()
        body.html = html
        body.aside.append(words)


def _words(html: str) -> str:
    return unescape(_TAG.sub("", html.replace("<br>", "\n"))).strip()


def _place(address: str) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    """Answer what is the same in all addresses of one page."""
    try:
        parts = urlsplit(address.strip())
        said = parse_qsl(parts.query, max_num_fields=20)
    except ValueError:
        return address, "", ()
    kept = tuple(each for each in said if not each[0].startswith(_COUNTING))
    return parts.netloc.lower().removeprefix("www."), parts.path.rstrip("/"), kept

"""The pictures of an article: each once, largest rendition first, with its words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize
from urllib.parse import unquote, urlsplit

from wiredesk.article import Picture
from wiredesk.reach import Reach, literal
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft

_OWN_FOLDER: Final = "/media/"
_ADDRESSES: Final = ("https://", "http://", _OWN_FOLDER)
"""`/media/` is the newsroom's own folder of pictures, which site serves."""

_LOCAL: Final = (".localhost", ".local", ".internal", ".localdomain")
"""How names end that are of no public network (RFC 6761, 6762; `.internal` is ICANN's)."""

_PUBLIC: Final = Reach()
MOST_PICTURES: Final = 500
"""Of one article, and looked at for one; a gallery is larger nowhere."""

_MOST_PIXELS: Final = 1_000_000
_FILE: Final = re.compile(r"(?![/\\])[^:\\]+")
"""A file's name, as agencies name pictures that they deliver beside the text."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """One size of a picture, in pixels."""

    href: str
    width: int | None = None
    height: int | None = None


def rendition_size(text: object) -> int | None:
    """Read a width or height; None where it is none."""
    digits = str(text).strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) <= len(str(_MOST_PIXELS))):
        return None
    return int(digits)


def public(renditions: Iterable[Rendition]) -> list[Rendition]:
    """Answer those at no address of their readers' own machine or network.

    For what a page or a feed links to; an agency says itself where it delivers its pictures. Names
    are not looked up.
    """
    return [each for each in renditions if _is_public(each.href)]


def _is_public(href: str) -> bool:
    if href.startswith(_OWN_FOLDER) or _FILE.fullmatch(href):
        return True
    try:
        host = urlsplit(href.replace("\\", "/")).hostname or ""
    except ValueError:
        return False
    name = normalize("NFKC", unquote(host)).rstrip(".")  # as browsers read it
    address = literal(name)
    if address is None:
        return bool(name) and not name.endswith(_LOCAL) and name != "localhost"
    return _PUBLIC.allows(name, address)


def picture(
    draft: Draft, renditions: Sequence[Rendition], *, caption: str, credit: str, alt: str
) -> None:
    """Add a picture, unless the article has it already.

    One that nobody could fetch counts where it has a caption: no page shows it, but its words stay.
    """
    usable = [each for each in renditions if each.href.lower().startswith(_ADDRESSES)]
    if any(each.width == 1 for each in usable):
        return  # it counts readers; it shows nothing
    if not usable:
        draft.notes.append("pictures: one without an address that can be fetched")
        if not squeeze(caption):
            return
        usable = [each for each in renditions if _FILE.fullmatch(each.href)][:1] or [Rendition("")]
    pictures = draft.fields.get("pictures", ())
    if len(pictures) == MOST_PICTURES or any(each.href in draft.hrefs for each in usable):
        return
    draft.hrefs.update(each.href for each in usable if each.href)
    best = max(usable, key=lambda each: each.width or 0)
    added = Picture(
        href=best.href,
        renditions=tuple(dict.fromkeys(each.href for each in usable if each.href)),
        caption=squeeze(caption),
        credit=squeeze(credit),
        width=best.width,
        height=best.height,
        alt=squeeze(alt),
    )
    draft.fields["pictures"] = (*pictures, added)

"""The pictures of an article: each once, largest rendition first, with its words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize
from urllib.parse import unquote, urljoin, urlsplit

from wiredesk.article import Picture
from wiredesk.reach import Reach, literal
from wiredesk_ingest.bodies.picture_names import file_of, same_in_sizes
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.reading.xml import Element

_OWN_FOLDER: Final = "/media/"
_ADDRESSES: Final = ("https://", "http://", _OWN_FOLDER)
"""`/media/` is the newsroom's own folder of pictures, which site serves."""

_LOCAL: Final = (".localhost", ".local", ".internal", ".localdomain")
"""How names end that are of no public network (RFC 6761, 6762; `.internal` is ICANN's)."""

_PUBLIC: Final = Reach()
MOST_PICTURES: Final = 500
"""Of one article, and looked at for one; a gallery is larger nowhere."""

_BASE: Final = "{http://www.w3.org/XML/1998/namespace}base"
_LONGEST_FILE: Final = 300  # characters of a file's name, with folders
_MOST_PIXELS: Final = 1_000_000


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
    if href.startswith(_OWN_FOLDER) or _is_file(href):
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


def based(href: str, element: Element) -> str:
    """Answer an address with what the wire says that it is relative to (W3C, XML Base)."""
    if not _is_file(href):
        return href
    around: Element | None = element
    while around is not None:
        if (base := (around.get(_BASE) or "").strip()).startswith(_ADDRESSES):
            return _joined(base, href)
        around = around.getparent()
    return href


def _joined(base: str, href: str) -> str:
    try:
        return urljoin(base, href)
    except ValueError:  # a base with half an IPv6 address
        return href


def picture(
    draft: Draft, renditions: Sequence[Rendition], *, caption: str, credit: str, alt: str
) -> None:
    """Add a picture, unless the article has it already.

    One that nobody could fetch is kept for its words; publish shows none of those.
    """
    caption, credit = squeeze(caption), squeeze(credit)
    usable = [each for each in renditions if each.href.lower().startswith(_ADDRESSES)]
    if any(each.width == 1 for each in usable):
        return  # it counts readers; it shows nothing
    if not usable:
        draft.notes.append("pictures: one without an address that can be fetched")
        if not (caption or credit):
            return
        usable = [each for each in renditions if _is_file(each.href)] or [Rendition("")]
    pictures = draft.fields.get("pictures", ())
    marks = {each.href or caption for each in usable}
    if len(pictures) == MOST_PICTURES or not marks.isdisjoint(draft.shown):
        return
    draft.shown |= marks
    best = max(usable, key=lambda each: each.width or 0)
    added = Picture(
        href=best.href,
        renditions=tuple(dict.fromkeys(each.href for each in usable if each.href)),
        caption=caption,
        credit=credit,
        width=best.width,
        height=best.height,
        alt=squeeze(alt),
    )
    draft.fields["pictures"] = (*pictures, added)


def complete_shown(
    draft: Draft, renditions: Sequence[Rendition], *, caption: str, credit: str, alt: str
) -> bool:
    """Give a picture that the article has without words those of the same file in a body.

    Answers whether there was one.
    """
    files = {_file(each.href) for each in renditions}
    pictures = draft.fields.get("pictures", ())
    for at, each in enumerate(pictures):
        if each.caption in {"", squeeze(caption)} and _file(each.href) in files:
            said = {"caption": squeeze(caption), "credit": each.credit or squeeze(credit)}
            whole = each.model_copy(update={**said, "alt": each.alt or squeeze(alt)})
            draft.fields["pictures"] = (*pictures[:at], whole, *pictures[at + 1 :])
            return True
    return False


def _file(href: str) -> str:
    return file_of(href) or same_in_sizes(href)


def _is_file(href: str) -> bool:
    """Tell whether a reference names a file that comes apart from the wire: it has no host."""
    has_none = ":" not in href and not href.startswith(("/", "\\"))
    return has_none and 0 < len(href) <= _LONGEST_FILE and href.isprintable()

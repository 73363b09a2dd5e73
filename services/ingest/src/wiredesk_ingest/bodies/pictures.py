"""The pictures of an article: each once, largest rendition first, with its words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final
from unicodedata import normalize
from urllib.parse import unquote, urlsplit

from wiredesk.article import Picture
from wiredesk.reach import Reach, literal
from wiredesk_ingest.bodies.body import body_of
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.reading.xml import Element, local

_OWN_FOLDER: Final = "/media/"
_ADDRESSES: Final = ("https://", "http://", _OWN_FOLDER)
"""`/media/` is the newsroom's own folder of pictures, which site serves."""

_LOCAL: Final = (".localhost", ".local", ".internal", ".localdomain")
"""How names end that are of no public network (RFC 6761, 6762; `.internal` is ICANN's)."""

_PUBLIC: Final = Reach()
MOST_PICTURES: Final = 500
"""Of one article, and looked at for one; a gallery is larger nowhere."""

_MOST_PIXELS: Final = 1_000_000
_CREDITS: Final = frozenset({"byline", "credit", "media-producer"})
_CAPTIONS: Final = frozenset({"media-caption"})
_ALTS: Final = ("alt", "alternate-text")
_MOVES: Final = re.compile(r"video|audio|application|text")
"""How the type of a medium begins that is no picture."""

_FILE: Final = re.compile(r"(?![/\\])[^:\\]+")
"""A file's name, as agencies name pictures that they deliver beside the text."""

_LONGEST_NOTE: Final = 200  # characters


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


def add_figures(figures: Iterable[Element], draft: Draft) -> None:
    """Add the pictures that stand in a body.

    Where the wire listed pictures of its own, one in the body is most often the same in another
    size; only one with a caption that none of them has is added, for its words are nowhere else.
    """
    said = {each.caption for each in draft.fields.get("pictures", ())}
    for figure in islice(figures, MOST_PICTURES):
        inside = list(figure.iter())
        renditions = [each for each in map(_in_body, inside) if each.href]
        caption = squeeze(_words(_captions(figure), _CREDITS))
        is_picture = bool(renditions) or _is_still(figure)
        if caption and not is_picture:
            draft.notes.append(
                f"pictures: none is what has the caption {caption[:_LONGEST_NOTE]!r}"
            )
        if is_picture and (not said or (caption and caption not in said)):
            picture(
                draft,
                public(renditions),
                caption=caption,
                credit=_words(_outermost(figure, _CREDITS)) or _source_credit(inside),
                alt=next((alt for each in inside for alt in map(each.get, _ALTS) if alt), ""),
            )


def _in_body(element: Element) -> Rendition:
    name = local(element).lower()
    href = ""
    if name == "img":
        href = element.get("src") or ""
    elif name == "media-reference" and not _MOVES.match(_kind(element)):
        href = element.get("source") or element.get("name") or ""
    return Rendition(
        href.strip(),
        rendition_size(element.get("width")),
        rendition_size(element.get("height")),
    )


def _kind(reference: Element) -> str:
    """Answer what a medium of NITF is: the type of its file, else its own."""
    around = reference.getparent()
    said = "" if around is None else around.get("media-type")
    return (reference.get("mime-type") or said or "").strip().lower()


def _source_credit(inside: Iterable[Element]) -> str:
    return next((said for each in inside if (said := each.get("source-credit"))), "")


def _is_still(figure: Element) -> bool:
    """Tell whether a medium without an address is a picture: NITF's may have its bytes inside."""
    if (
        local(figure).lower() != "media"
        or next(figure.iter("{*}media-reference"), None) is not None
    ):
        return False
    return not _MOVES.match((figure.get("media-type") or "").strip().lower())


def _captions(figure: Element) -> list[Element]:
    """Answer what holds the caption: of a figure it is all that is no credit, so none is lost."""
    if local(figure).lower() == "media":  # NITF's has data of the picture inside, too
        return _outermost(figure, _CAPTIONS)
    return [figure]


def _outermost(figure: Element, names: frozenset[str]) -> list[Element]:
    found: list[Element] = []
    inside: set[Element] = set()
    for each in figure.iter():
        if each.getparent() in inside:
            inside.add(each)
        elif local(each).lower() in names or (each.get("class") or "").lower() in names:
            found.append(each)
            inside.add(each)
    return found


def _words(elements: Iterable[Element], skip: frozenset[str] = frozenset()) -> str:
    worded = (each for each in elements if len(each) or each.text)  # an `img` says nothing
    return " ".join(body_of(each, skip=skip, every_line=True).text for each in worded)

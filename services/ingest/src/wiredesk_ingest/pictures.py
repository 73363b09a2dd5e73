"""The pictures of an article: each once, largest rendition first, with its words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.article import Picture
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.words import squeeze
from wiredesk_ingest.xml import Element, local, text_of

_ADDRESSES: Final = ("https://", "http://", "/media/")
"""`/media/` is the newsroom's own folder of pictures, which site serves."""

_MOST_PIXELS: Final = 1_000_000
_CREDITS: Final = frozenset({"byline", "credit", "media-producer"})
_CAPTIONS: Final = frozenset({"figcaption", "media-caption"})


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


def picture(
    draft: Draft, renditions: Sequence[Rendition], *, caption: str, credit: str, alt: str
) -> None:
    """Add a picture, unless the article has it already or nobody could fetch it."""
    usable = [each for each in renditions if each.href.lower().startswith(_ADDRESSES)]
    if any(each.width == 1 for each in usable):
        return  # it counts readers; it shows nothing
    if not usable:
        draft.notes.append("pictures: one without an address that can be fetched")
        return
    known = {href for each in draft.fields.get("pictures", ()) for href in each.renditions}
    if any(each.href in known for each in usable):
        return
    best = max(usable, key=lambda each: each.width or 0)
    added = Picture(
        href=best.href,
        renditions=tuple(dict.fromkeys(each.href for each in usable)),
        caption=squeeze(caption),
        credit=squeeze(credit),
        width=best.width,
        height=best.height,
        alt=squeeze(alt),
    )
    draft.fields["pictures"] = (*draft.fields.get("pictures", ()), added)


def add_figures(figures: Iterable[Element], draft: Draft) -> None:
    """Add the pictures that stand in a body, unless the wire listed pictures of its own."""
    listed = bool(draft.fields.get("pictures"))
    for figure in figures:
        inside = list(figure.iter())
        renditions = [each for each in map(_in_body, inside) if each.href]
        if renditions and not listed:
            picture(
                draft,
                renditions,
                caption=_joined(inside, _CAPTIONS),
                credit=_joined(inside, _CREDITS),
                alt=next((alt for each in inside if (alt := each.get("alt"))), ""),
            )


def _in_body(element: Element) -> Rendition:
    name = local(element).lower()
    href = element.get("src") if name == "img" else element.get("source")
    if name not in {"img", "media-reference"}:
        href = ""
    return Rendition(
        (href or "").strip(),
        rendition_size(element.get("width")),
        rendition_size(element.get("height")),
    )


def _joined(elements: Iterable[Element], names: frozenset[str]) -> str:
    return " ".join(
        text_of(each)
        for each in elements
        if local(each).lower() in names or (each.get("class") or "").lower() in names
    )

"""The pictures that schema.org's `image` names: a list is often one picture in several crops."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wiredesk_ingest.bodies.picture_names import same_in_sizes
from wiredesk_ingest.bodies.pictures import Rendition, picture, public, rendition_size
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.html_page.values import addresses, listed, names, one

Object = Mapping[str, Any]


@dataclass(slots=True)
class _Shown:
    about: Object
    renditions: list[Rendition] = field(default_factory=list)


def read_pictures(images: Iterable[object], publisher: object, draft: Draft) -> None:
    """Add the pictures, each once, with all its renditions; its publisher's logo is none."""
    shown: dict[tuple[str, str], _Shown] = {}
    logos = _logos(publisher)
    for image in images:
        about: Object = image if isinstance(image, Mapping) else {}
        for href in addresses(image)[:1]:
            if same_in_sizes(href) in logos:
                continue
            sizes = (rendition_size(_size(about.get(name))) for name in ("width", "height"))
            same = shown.setdefault((same_in_sizes(href), _caption(about)), _Shown(about))
            same.renditions.append(Rendition(href, *sizes))
    for each in shown.values():
        picture(
            draft,
            public(each.renditions),
            caption=_caption(each.about),
            credit=one(each.about.get("creditText")) or ", ".join(names(each.about.get("author"))),
            alt=one(each.about.get("name")),
        )


def _logos(publisher: object) -> set[str]:
    """Answer what a publisher, or several, has for a logo: pages without a picture show it."""
    said = (each.get("logo") for each in listed(publisher) if isinstance(each, Mapping))
    return {same_in_sizes(href) for logo in said if logo for href in addresses(logo)}


def _caption(about: Object) -> str:
    return one(about.get("caption")) or one(about.get("description"))


def _size(value: object) -> object:
    value = value.get("value") if isinstance(value, Mapping) else value
    return value.removesuffix("px") if isinstance(value, str) else value

"""The pictures that schema.org's `image` names: a list is often one picture in several crops."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

from wiredesk_ingest.bodies.pictures import Rendition, picture, public, rendition_size
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.html_page_values import addresses, listed, names, one

Object = Mapping[str, Any]
_SIZE: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:\d{1,5}[x:]\d{1,5}|[wh]_\d{1,5}|c_[a-z]{3,8})(?![A-Za-z0-9]),?"
)
"""A crop or a size in an address: `16x9`, `-1024x683`, `4:3/w_1600,h_1200,c_limit`."""

_FILE: Final = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)\Z", re.IGNORECASE)


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
            if _name(href) in logos:
                continue
            sizes = (rendition_size(_size(about.get(name))) for name in ("width", "height"))
            same = shown.setdefault((_name(href), _caption(about)), _Shown(about))
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
    return {_name(href) for logo in said if logo for href in addresses(logo)}


def _name(href: str) -> str:
    """Answer what is the same in the addresses of one picture's renditions."""
    try:
        path = urlsplit(href).path
    except ValueError:
        return href
    return _SIZE.sub("", href[: href.index(path) + len(path)]) if _FILE.search(path) else href


def _caption(about: Object) -> str:
    return one(about.get("caption")) or one(about.get("description"))


def _size(value: object) -> object:
    value = value.get("value") if isinstance(value, Mapping) else value
    return value.removesuffix("px") if isinstance(value, str) else value

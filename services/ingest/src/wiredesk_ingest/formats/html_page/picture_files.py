"""Where a picture's file is: many sites load it when a reader comes near; `src` holds its place.

What is shown without scripts (`noscript`) may have it alone.
"""

import re
from typing import Final

from wiredesk_ingest.reading.xml import Element

_FILES: Final = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-srcset", "srcset")
_HOLDS_PLACE: Final = re.compile(
    r"data:|.*(?:placeholder|/(?:blank|spacer|pixel|1x1|transparent)\.)", re.IGNORECASE | re.DOTALL
)
_SIZED: Final = re.compile(r"\s+\d[\d.]{0,6}[wx]\Z")
"""For which screens a file is, as a list of files (`srcset`) has it behind each."""

IMAGES: Final = ("img", "amp-img")


def take_in_plain(root: Element) -> None:
    """Take the files of pictures from what is shown without scripts, and those pictures out."""
    for noscript in [*root.iter("noscript")]:
        image, before = next(noscript.iter("img"), None), noscript.getprevious()
        if image is None or before is None or before.tag not in IMAGES:
            continue
        is_late = _HOLDS_PLACE.match(before.get("src") or "data:")
        if is_late and not any(map(before.get, _FILES)):
            before.set("src", image.get("src") or "")
        noscript[:] = []


def find_file(image: Element) -> None:
    """Let a picture say where its file is, and be called what pictures are."""
    image.tag = "img"
    if _HOLDS_PLACE.match(image.get("src") or "data:"):
        image.set("src", next(filter(None, map(image.get, _FILES)), "").split(",")[0])
    image.set("src", _SIZED.sub("", image.get("src", "").strip()))

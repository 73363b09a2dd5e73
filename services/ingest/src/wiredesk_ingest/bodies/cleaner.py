"""The tags and attributes that a page may show; the sanitiser takes out all others."""

from typing import Final

import nh3

from wiredesk_ingest.refusals import RefusalError

_TAGS: Final = frozenset(
    [
        "p",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "a",
        "em",
        "strong",
        "b",
        "i",
        "br",
        "span",
        "sub",
        "sup",
    ]
)
_ATTRIBUTES: Final = {
    "*": {"dir", "lang"},
    "a": {"href"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
CLEANER: Final = nh3.Cleaner(
    tags=set(_TAGS),
    attributes=_ATTRIBUTES,
    url_schemes={"http", "https", "mailto"},
    link_rel=None,
)

MOST_AMPERSANDS: Final = 20_000
"""In one body: the sanitiser copies a paragraph again for each, and for each sign from U+0080 to
U+00BF, such as a no-break space."""

_BEFORE_COPIED: Final = b"\xc2"  # in UTF-8, the first byte of those signs


def refuse_too_many_ampersands(html: str) -> None:
    """Refuse a body that the sanitiser would copy too often. RefusalError `too_complex`."""
    if html.count("&amp;") + html.encode().count(_BEFORE_COPIED) > MOST_AMPERSANDS:
        raise RefusalError("too_complex", f"more than {MOST_AMPERSANDS:,} ampersands or such signs")

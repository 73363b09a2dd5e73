"""Names of elements (XHTML, NITF): what contains, what is a paragraph, what is in a line."""

from collections.abc import Mapping
from typing import Final

LISTS: Final = frozenset({"ul", "ol"})
ROWS: Final = frozenset({"table", "thead", "tbody", "tfoot"})
ANY: Final = frozenset({"", "li", "td", "th", "blockquote"})
PARENTS: Final[Mapping[str, frozenset[str]]] = {
    "ul": ANY,
    "ol": ANY,
    "blockquote": ANY,
    "table": ANY,
    "li": LISTS,
    "caption": frozenset({"table"}),
    "thead": frozenset({"table"}),
    "tbody": frozenset({"table"}),
    "tfoot": frozenset({"table"}),
    "tr": ROWS,
    "td": frozenset({"tr"}),
    "th": frozenset({"tr"}),
}
"""Where a container may stand; elsewhere it is a paragraph."""

CONTAINERS: Final[Mapping[str, str]] = {tag: tag for tag in PARENTS} | {"bq": "blockquote"}
LEAVES: Final[Mapping[str, str]] = {
    "p": "p",
    "h1": "h2",  # the page's own first heading is the headline
    "hl1": "h2",
    "hl2": "h3",
} | {f"h{level}": f"h{level}" for level in range(2, 7)}
INLINE: Final[Mapping[str, str]] = {
    "a": "a",
    "strong": "strong",
    "b": "b",
    "em": "em",
    "i": "i",
    "cite": "i",
    "sub": "sub",
    "sup": "sup",
    "span": "span",
    "bdo": "span",
    "bdi": "span",
    "lang": "span",
} | dict.fromkeys(
    [
        *("abbr", "acronym", "alt-code", "chron", "city", "classifier", "code", "copyrite"),
        *("copyrite.holder", "copyrite.year", "country", "data", "del", "denom", "dfn", "event"),
        *("fixture", "font", "frac", "frac-sep", "function", "given", "ins", "kbd", "label"),
        *("location", "mark", "money", "name.family", "name.given", "num", "numer", "object.title"),
        *("org", "person", "postaddr", "pronounce", "q", "region", "s", "samp", "series", "small"),
        *("big", "state", "story.date", "strike", "sublocation", "time", "tt", "u", "var"),
        *("virtloc", "wbr"),
        *("area", "input", "link", "map", "meta", "meter", "nobr", "output", "picture", "progress"),
        *("rb", "rp", "rtc", "ruby", "slot", "source"),
    ],
    "",
)
"""Inside a line; an empty tag keeps the words and drops the mark-up. Names of XHTML and NITF."""

PARTING: Final = frozenset(
    [
        *("address", "article", "aside", "block", "body.content", "body.end", "body.head"),
        *("byline", "center", "dateline", "dd", "details", "div", "dl", "dt", "embed", "fieldset"),
        *("figcaption", "figure", "fn", "footer", "form", "header", "hgroup", "hr", "iframe"),
        *("main", "media", "media-caption", "nav", "nitf-table", "note", "object", "pre"),
        *("section", "summary", "tagline", "video", "audio"),
    ]
)
"""What parts a paragraph that it stands in; what nobody knows in there is a word of it."""

LEFT_OUT_INLINE: Final = INLINE.keys() | {"img", "script", "style", "template", "noscript"}
"""What parts no paragraph that it is left out of."""

LEFT_OUT: Final = "title"
"""What an element is made that no reader gets: a body has none of it."""

BARE: Final = frozenset({"li", "td", "th", "caption"})
"""Containers whose lines stand in them without a paragraph."""
WRAPPED: Final[Mapping[str, str]] = {
    "ul": "li",
    "ol": "li",
    "tr": "td",
} | dict.fromkeys(ROWS, "tr")
"""What a loose line in a container is wrapped in."""
PARTED: Final = frozenset({"tr", "ul", "ol", "table"})
"""What an empty line stands before in the text."""
KNOWN: Final = PARTING | CONTAINERS.keys() | LEAVES.keys()

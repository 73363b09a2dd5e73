"""Lines of a wire that are in no field of the article: a second headline, a kicker, a label.

Readers never see them, but desks write orders into whatever line their form has, so all of them
are looked at. Names of what a story is about are none: a vocabulary may have any word.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from wiredesk_ingest.reading.xml import Children, text_of

_CONCEPTS: Final = frozenset(
    [
        *("subject", "subjects", "keyword", "keywords", "keywordline", "tags", "category"),
        *("categories", "place", "places", "person", "persons", "people", "organisation"),
        *("organisations", "organization", "organizations", "company", "companies", "object"),
        *("objects", "event", "events", "genre", "genres", "signal", "signals", "service"),
        *("products", "filings", "language", "audience", "exclaudience", "infosource"),
        *("creator", "contributor", "located", "icon", "metadata", "authors", "author"),
    ]
)
_READ: Final = frozenset(
    [
        *("ednote", "ednotes", "note", "notepad", "comment", "associations", "links", "link"),
        *("attachments", "image"),
        *("uri", "id", "guid", "version", "type", "pubstatus", "state", "profile", "altids"),
        *("content_html", "content_text", "articlebody", "text", "nitf", "creativeworkstatus"),
        *("publisher", "editorialrole", "editorialtypes", "role", "rel", "contenttype", "@context"),
    ]
)
"""What the formats read themselves, or what another item says."""

_NAMING: Final = frozenset({"name", "key"})
"""What says inside of an item what the text beside it is."""

_TEXTS: Final = ("body_", "bodies", "article_")
_DEEPEST: Final = 4
_LONGEST: Final = 300
"""Characters; what has more is no line."""

_MOST: Final = 80
"""Lines of an item."""

_TAG: Final = re.compile("<[^<>]{1,40}>")
_MOST_NAMES: Final = 2_000


def lines_in(item: Mapping[str, object]) -> list[str]:
    """Answer the lines of an item of JSON, whatever their names."""
    return [*islice(_lines(item, _DEEPEST), _MOST)]


def _lines(value: object, deep: int) -> Iterator[str]:
    if isinstance(value, str):
        if value and len(value) <= _LONGEST and "://" not in value:
            yield _TAG.sub("", value)
    elif deep and isinstance(value, Mapping):
        for name, each in islice(value.items(), _MOST_NAMES):
            low = str(name).lower()
            if not (_is_read(low) or (deep < _DEEPEST and low in _NAMING)):
                yield from _lines(each, deep - 1)
    elif deep and isinstance(value, list):
        for each in value[:_MOST]:
            yield from _lines(each, deep - 1)


def _is_read(name: str) -> bool:
    return name in _CONCEPTS or name in _READ or name.startswith(_TEXTS)


def lines_of(groups: Children, most: int = _MOST) -> list[str]:
    """Answer the lines of an element's children, whatever their names."""
    told = (found[:_MOST] for name, found in groups.items() if not _is_read(name.lower()))
    leaves = (leaf for found in told for each in found for leaf in (each if len(each) else (each,)))
    said = (text_of(leaf).strip() for leaf in leaves)
    return [*islice((line for line in said if 0 < len(line) <= _LONGEST), most)]

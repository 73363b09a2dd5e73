"""The names in feeds of XML, whatever their prefixes and the year of their namespaces."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.reading.xml import Element, text_of

Names = Mapping[str, Sequence[Element]]

XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_FAMILIES: Final = (
    ("http://www.w3.org/2005/atom", "atom:"),
    ("http://purl.org/atom/", "atom:"),
    ("http://purl.org/atompub/tombstones/", "at:"),
    ("http://www.w3.org/2007/app", "app:"),
    ("http://ap.org/schemas/03/2005/apnm", "apnm:"),
    ("http://purl.org/rss/1.0/modules/content/", "content:"),
    ("http://purl.org/rss/1.0/modules/", "other:"),
    ("http://purl.org/dc/elements/", "dc:"),
    ("http://purl.org/dc/terms/", "dcterms:"),
    ("http://search.yahoo.com/mrss", "media:"),
    ("http://tools.search.yahoo.com/mrss", "media:"),
    ("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
    ("http://www.w3.org/1999/xhtml", "xhtml:"),
    ("http://wordpress.org/export/", "wp:"),
    ("http://news.yandex.ru", "yandex:"),
    ("https://news.yandex.ru", "yandex:"),
    ("http://turbo.yandex.ru", "turbo:"),
    ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"),
    ("http://purl.org/rss/", ""),
    ("http://my.netscape.com/rdf/simple/", ""),
    ("http://channel.netscape.com/rdf/simple/", ""),
    ("http://backend.userland.com/rss", ""),
    ("http://blogs.law.harvard.edu/tech/rss", ""),
    ("http://cyber.law.harvard.edu/rss", ""),
)
_EXCERPT: Final = "/excerpt/"


@lru_cache(maxsize=2048)
def name_of(tag: str) -> str:
    """Answer a tag as this module's users call it: `title`, `dc:title`, `media:title`."""
    namespace, _, name = tag.rpartition("}")
    space = namespace[1:].strip().lower()
    name = name.lower()
    if not space:
        return name
    for beginning, family in _FAMILIES:
        if space.startswith(beginning):
            return ("excerpt:" if _EXCERPT in space else family) + name
    return "other:" + name


def named(element: Element) -> Names:
    """Answer an element's children by their names."""
    found: dict[str, list[Element]] = {}
    for child in element:
        name = name_of(str(child.tag))
        if name in found:
            found[name].append(child)
        else:
            found[name] = [child]
    return found


def every(names: Names, *wanted: str) -> Sequence[Element]:
    """Answer all children of some names, in the order of the names."""
    if names.keys().isdisjoint(wanted):
        return ()  # as mostly: an item has five names of the sixty that are looked for
    return [element for name in wanted if name in names for element in names[name]]


def said(names: Names, *wanted: str) -> str:
    """Answer the first text there is among some names, as a line."""
    for name in wanted:
        for element in names.get(name, ()):
            if line := squeeze(text_of(element)):
                return line
    return ""


def texts(names: Names, *wanted: str) -> list[str]:
    """Answer the texts of some names, as they are."""
    return [text_of(element) for element in every(names, *wanted)]


def language_of(element: Element) -> str:
    """Answer the language that an element or the nearest around it says."""
    around: Element | None = element
    while around is not None:
        if code := (around.get(XML_LANG) or "").strip():
            return code
        around = around.getparent()
    return ""


def own_language(item: Element) -> str:
    """Answer the language that an item itself says."""
    return (item.get(XML_LANG) or "").strip()

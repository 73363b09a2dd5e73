"""Prefixes that XML uses and nobody declared, declared in its root element.

Software that copies an element from one document into another forgets what stood around it: that
breaks the whole document (Namespaces in XML 1.0, section 5), though no word is missing.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from wiredesk_ingest.reading.mended import Edit
from wiredesk_ingest.reading.xml_slips import ASIDE

MOST_PREFIXES: Final = 50
"""In one wire; the most seen is 12."""

_NAME: Final = r"[A-Za-z_][\w.-]{0,40}"
_ROOT: Final = re.compile(
    rf"{ASIDE}|(?P<name><{_NAME}(?::{_NAME})?)(?=[\s/>])(?P<said>[^<>]{{0,20000}})", re.DOTALL
)
_USED: Final = re.compile(
    rf"{ASIDE}|<(?P<tag>{_NAME}):|\s(?P<attribute>{_NAME}):{_NAME}\s{{0,9}}=\s{{0,9}}[\"']",
    re.DOTALL,
)
_DECLARED: Final = re.compile(
    rf"""\sxmlns:({_NAME})\s{{0,9}}=\s{{0,9}}(?:"([^"<]{{0,500}})"|'([^'"<]{{0,500}})')"""
)
_XML: Final = frozenset({"xml", "xmlns"})
_KNOWN: Final = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xhtml": "http://www.w3.org/1999/xhtml",
}
"""What everybody means by a prefix."""


def declarations(text: str) -> Iterator[Edit]:
    """Answer what declares the prefixes that the root element does not; nothing where it has all.

    One that is declared further down is that, too: an element may stand outside of there.
    """
    root = next((found for found in _ROOT.finditer(text) if found["name"]), None)
    if root is None:
        return
    known = {found[1] for found in _DECLARED.finditer(root["said"])} | _XML
    used = (found["tag"] or found["attribute"] for found in _USED.finditer(text, root.start()))
    missing = list(islice(dict.fromkeys(each for each in used if each not in known), MOST_PREFIXES))
    names = [each for each in missing if each]
    if not names:
        return
    below = {found[1]: found[2] or found[3] for found in _DECLARED.finditer(text, root.end())}
    spaces = (below.get(each) or _KNOWN.get(each) or f"urn:undeclared:{each}" for each in names)
    said = "".join(f' xmlns:{each}="{space}"' for each, space in zip(names, spaces, strict=True))
    yield Edit(root.end("name"), root.end("name"), said)

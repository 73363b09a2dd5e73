"""Relative addresses made whole: in a body, and alone. RFC 3986; XML Base."""

import re
from itertools import islice
from typing import Final
from urllib.parse import urljoin

from lxml import etree

from wiredesk_ingest.reading.xml import Element, local

XML_BASE: Final = "{http://www.w3.org/XML/1998/namespace}base"
MOST_RESOLVED: Final = 5_000
"""Addresses in one body; the links behind them stay words."""

LONGEST: Final = 2_000
"""Characters of an address that is worth making whole: what browsers and caches take."""

_ABSOLUTE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,40}:")
_NAMES: Final = {"a": "href", "img": "src"}


def is_absolute(address: str) -> bool:
    """Tell whether an address says its scheme."""
    return _ABSOLUTE.match(address) is not None


def whole(address: str, base: str) -> str:
    """Answer an address against its base; as it is where that makes no sense."""
    address = address.strip()
    if not base and address.startswith("//"):
        return f"https:{address}"  # it names its host, and only the page's scheme is missing
    if not address or is_absolute(address) or not base or len(address) + len(base) > LONGEST:
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def base_of(element: Element, base: str) -> str:
    """Answer the base within an element: its own xml:base, against the one around it."""
    said = element.get(XML_BASE)
    return whole(said, base) if said else base


def resolve(root: Element, base: str) -> None:
    """Make the addresses of links and pictures in a body whole, in place."""
    if root.find(f".//*[@{XML_BASE}]") is not None:
        _resolve_each(root, base)
    elif base := base_of(root, base):
        resolve_html(root, base)


def resolve_html(root: Element, base: str) -> None:
    """Do the same in HTML, which has no bases inside."""
    for element in islice(root.iter("{*}a", "{*}img", "{*}A", "{*}IMG"), MOST_RESOLVED):
        _make_whole(element, base)


def _resolve_each(root: Element, base: str) -> None:
    bases = [base]
    for event, element in islice(etree.iterwalk(root, events=("start", "end")), MOST_RESOLVED):
        if event == "end":
            bases.pop()
            continue
        bases.append(base_of(element, bases[-1]))
        _make_whole(element, bases[-1])


def _make_whole(element: Element, base: str) -> None:
    name = _NAMES.get(local(element).lower())
    if name and (said := element.get(name)) and not is_absolute(said):
        element.set(name, whole(said, base))

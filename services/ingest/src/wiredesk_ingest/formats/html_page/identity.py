"""Which article schema.org tells of: its address, and what stands in for one.

A page that names no address is known by who published it, when, and under which headline, as a
mail without Message-ID is; one that has no date in its data by what it shows. Told with other
words it is another article.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlsplit

from wiredesk.ids import name_of
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page.values import addresses, one
from wiredesk_ingest.reading.xml import Element
from wiredesk_ingest.refusals import RefusalError

Object = Mapping[str, Any]

_GLOBAL: Final = re.compile(r"(?:urn|tag):\S+", re.IGNORECASE)
"""What is an identity everywhere; a number may be another site's, too."""


_LISTS: Final = frozenset({"archive", "category", "home", "search-results", "tag"})
_NUMBER: Final = re.compile(r"\d{4}")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_FEWEST_IN_ADDRESS: Final = 4
_ENTRY: Final = "hentry"
_TITLE: Final = "entry-title"
"""Of microformats; themes of WordPress call the title of a list so, too."""

_SINGLE: Final = frozenset({"attachment", "page", "single", "single-post", "singular"})
"""Classes of a page's `body`; a page may be the front one, and have a text of its own."""


def addresses_of(said: Object) -> list[str]:
    """Answer the addresses of an article in JSON-LD or microdata."""
    named = [address for key in ("url", "mainEntityOfPage") for address in addresses(said.get(key))]
    named += [said["@id"]] if isinstance(said.get("@id"), str) else []
    return [each for each in named if is_of_article(each)]


def address_of(said: Object) -> str:
    """Answer the first of its addresses; empty where it has none."""
    return next(iter(addresses_of(said)), "")


def is_of_article(address: str) -> bool:
    """Tell whether an address can be an article's; some pages name their front page instead."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.path.strip("/") or parts.query)


def is_of_story(address: str) -> bool:
    """Tell whether an address ends with a story's number, or with the words of its headline."""
    last = urlsplit(address).path.rstrip("/").rpartition("/")[2]
    return _NUMBER.search(last) is not None or len(_WORD.findall(last)) >= _FEWEST_IN_ADDRESS


def is_list(root: Element, named: Sequence[str]) -> bool:
    """Tell whether a page says that it lists others: by its address, or as WordPress does."""
    body = next(root.iter("body"), None)
    kinds = {*("" if body is None else body.get("class") or "").split()}
    addresses = [each for each in named if each.startswith(("http://", "https://"))]
    is_front = bool(addresses) and not any(map(is_of_article, addresses))
    if is_front or kinds.isdisjoint(_LISTS) or not kinds.isdisjoint(_SINGLE):
        return is_front
    return not _has_one_title(root)


def _has_one_title(root: Element) -> bool:
    """Tell whether a page has one headline of the first rank that is in an entry, and no link."""
    titles = [each for each in root.iter("h1") if _TITLE in _classes(each)]
    if len(titles) != 1 or next(titles[0].iter("a"), None) is not None:
        return False
    return any(_ENTRY in _classes(each) for each in titles[0].iterancestors())


def _classes(element: Element) -> list[str]:
    return (element.get("class") or "").split()


def identity_of(said: Object) -> str:
    """Answer an article's address, else an identity made of what it says; empty without a date."""
    if address := address_of(said):
        return address
    named = (one(said.get("identifier")), one(said.get("@id")))
    if told := next((each for each in named if _GLOBAL.fullmatch(each)), ""):
        return told
    made = one(said.get("datePublished")) or one(said.get("dateCreated"))
    headline = one(said.get("headline")) or one(said.get("name"))
    if not (made and headline):
        return ""
    publisher = one(said.get("publisher")) or one(said.get("sourceOrganization"))
    return f"urn:wiredesk:html:{name_of(publisher, made, headline)}"


def identity_by_words(where: str, headline: str, day: str, text: str) -> str:
    """Answer an identity made of what a page shows: whose it is, its headline, and when.

    Where no line says when, its words do, as those of a feed's item; RefusalError without any.
    """
    if not (headline and text):
        raise RefusalError("no_uri", "a page without address, date and headline", 0)
    return f"urn:wiredesk:html:{name_of(where, headline, day or squeeze(text))}"

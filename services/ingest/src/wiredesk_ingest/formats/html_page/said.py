"""What the head of a page says of its article, and the titles that it shows."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page.fields import ADDRESSES, as_object
from wiredesk_ingest.formats.html_page.heading import heading_lines
from wiredesk_ingest.formats.html_page.identity import is_of_article
from wiredesk_ingest.formats.html_page.metas import linked_authors, metas
from wiredesk_ingest.formats.html_page.titles import MOST_TITLES, title_of, without_site
from wiredesk_ingest.reading.xml import Element, text_of

Object = Mapping[str, Any]
_TITLES: Final = (("h1",), ("title",), ("h2", "h3"))


def said_by_page(root: Element) -> Object:
    """Answer what the head of the page says, its address with it."""
    said = metas(root)
    links = [each.get("href") or "" for each in root.iter("link") if each.get("rel") == "canonical"]
    named = [
        squeeze(each) for each in (*links, *(a for name in ADDRESSES for a in said.get(name, ())))
    ]
    headings, titles, lower = ([*_lines(root, *names)] for names in _TITLES)
    if titles and not headings:
        lower += heading_lines(root, titles[0])
    read = as_object(said, root.get("lang") or root.get("xml:lang") or "")
    return {
        **read,
        "author": read["author"] or linked_authors(root) or read["owner"],
        "headline": without_site(read["headline"], headings),
        "url": [each for each in named if is_of_article(each)],
        "named": named,
        "title": without_site(title_of(headings, titles), [*lower, *said.get("title", ())]),
        "metas": {name: texts[0] for name, texts in said.items()},
        "titles": [*titles, *(text for name in said if "title" in name for text in said[name])],
        "kind": next(iter(said.get("og:type", ())), "").lower(),
        "dated": "article:published_time" in said,
    }


def _lines(root: Element, *names: str) -> Iterator[str]:
    found = (squeeze(text_of(each)) for each in islice(root.iter(*names), MOST_TITLES))
    return (each for each in found if each)

"""What an HTML page says of its article in data: JSON-LD, microdata, and its meta elements.

https://schema.org/NewsArticle - microdata is answered in the shape of JSON-LD, so that one reader
does for both.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.reading.almost_json import Budget, read_json
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import Element, text_of
from wiredesk_ingest.refusals import RefusalError

Object = Mapping[str, Any]

_ARTICLES: Final = re.compile(
    r"(?:[a-z]*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)", re.IGNORECASE
)
MOST_VALUES: Final = 20_000
"""In all JSON-LD of a page."""

MOST_ARTICLES: Final = 100
MOST_SCOPES: Final = 5
"""Articles in microdata; they stand in each other."""

_WORDS: Final = frozenset(
    {"alternativeHeadline", "articleBody", "articleSection", "author", "creator", "description"}
    | {"headline", "keywords", "name"}
)
"""Properties that are words, whatever they link to."""

_WORDS_TOLD: Final = "keywords"
"""Of which each link in an element is one."""


_AROUND: Final = re.compile(r"\s*(?:<!--|//<!\[CDATA\[|/\*<!\[CDATA\[\*/)?\s*")
_BEHIND: Final = re.compile(r"\s*(?:-->|//\]\]>|/\*\]\]>\*/)?\s*;?\s*\Z")
_INSIDE: Final = ("@graph", "mainEntity", "mainEntityOfPage")
_LISTED: Final = (*_INSIDE, "itemListElement", "item", "dataFeedElement")
"""Of a document that is alone; in a page, lists are of other pages."""


def json_ld(scripts: Iterable[str], notes: list[str]) -> list[Object]:
    """Answer the articles that a page's JSON-LD tells of, what they refer to put in place."""
    return articles_in(_documents(scripts, notes))


def articles_in(documents: Iterable[object], *, listed: bool = False) -> list[Object]:
    """Answer the articles in documents of JSON-LD, what they refer to put in place.

    `listed`: those of lists (ItemList, DataFeed), too.
    """
    things = list(_things(documents, _LISTED if listed else _INSIDE))
    known = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str)}
    articles = (thing for thing in things if is_article(thing.get("@type")))
    return [_resolved(thing, known) for thing in islice(articles, MOST_ARTICLES)]


def _documents(scripts: Iterable[str], notes: list[str]) -> Iterator[object]:
    budget = Budget()
    for text in scripts:
        begin = _AROUND.match(text)
        said = _BEHIND.sub("", text[begin.end() if begin else 0 :])
        wire = WireText(said, "utf-8", said.encode("utf-8", "replace"))
        try:
            read, document = read_json(wire, budget)
        except RefusalError as error:
            notes.append(f"html: its JSON-LD is broken ({error.refused.detail[:60]})")
        else:
            notes += read.notes
            yield document


def _things(documents: Iterable[object], inside: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Answer the objects that stand for themselves, in order, with those `inside` of them."""
    pile = [*documents][::-1]
    for _ in range(MOST_VALUES):
        if not pile:
            return
        value = pile.pop()
        if isinstance(value, list):
            pile += value[MOST_VALUES::-1]
        elif isinstance(value, dict):
            yield value
            pile += [value[name] for name in inside if isinstance(value.get(name), list | dict)]


def _resolved(thing: Object, known: Mapping[str, Object]) -> Object:
    return {name: _lookup(value, known) for name, value in thing.items()}


def _lookup(value: object, known: Mapping[str, Object]) -> object:
    if isinstance(value, list):
        flat = (each for inner in value for each in (inner if isinstance(inner, list) else [inner]))
        plain = (each for each in islice(flat, MOST_VALUES) if not isinstance(each, list))
        return [_lookup(each, known) for each in plain]
    if isinstance(value, dict) and value.keys() == {"@id"} and isinstance(value["@id"], str):
        return known.get(value["@id"], value)
    return value


def is_article(kind: object) -> bool:
    """Tell whether a type, or one of several, is that of an article."""
    kinds = kind if isinstance(kind, list) else [kind] if kind else []
    return any(_ARTICLES.fullmatch(str(each).rpartition("/")[2]) for each in kinds)


def microdata(root: Element) -> list[Object]:
    """Answer the articles that are marked up with `itemprop`."""
    scopes = (each for each in root.iter() if is_article(each.get("itemtype")))
    return [_item(each) for each in islice(scopes, MOST_SCOPES)]


def _item(scope: Element) -> Object:
    found: dict[str, Any] = {}
    inside: set[Element] = set()  # what belongs to a thing in it
    for each in scope.iterdescendants():
        names = (each.get("itemprop") or "").split()
        outer = each.getparent() not in inside
        if not outer or each.get("itemscope") is not None:
            inside.add(each)
        for name in names if outer else ():
            found.setdefault(name, []).extend(_values(each, name))
    return found


def _values(element: Element, name: str) -> list[Any]:
    if element.get("itemscope") is not None:
        return [_thing(element)]
    links = element.iter("a") if name == _WORDS_TOLD else ()
    return [squeeze(text_of(each)) for each in links] or [_value(element, name)]


def _thing(element: Element) -> Object:
    named = element.find(".//*[@itemprop='name']")
    return {
        "name": _value(named, "name") if named is not None else squeeze(text_of(element)),
        "url": next(
            (_value(each, "url") for each in element.iterfind(".//*[@itemprop='url']")), ""
        ),
    }


def _value(element: Element, name: str) -> str:
    """Answer a property's value; a link that is called a headline is meant by its words."""
    said = [element.get(each) or "" for each in ("content", "datetime", "src", "href")]
    if name.startswith("date"):
        said.append(element.get("title") or "")  # as microformats have it
    if name in _WORDS and not said[0]:
        said.insert(0, squeeze(text_of(element)))
    return next((each for each in said if each), "") or squeeze(text_of(element))

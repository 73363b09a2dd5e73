"""What schema.org's NewsArticle says, made into the fields of an article."""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, Final

from wiredesk_ingest.bodies.words import at_commas, squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.html_page.language import tag_of
from wiredesk_ingest.formats.html_page.pictures import read_pictures
from wiredesk_ingest.formats.html_page.values import MOST_NAMES, listed, names, one
from wiredesk_ingest.times.slashed_days import without_slashes

Object = Mapping[str, Any]
_TIME: Final = re.compile(r"\s*(?:\d{4}-\d\d-\d\dT)?\b\d{1,2}:\d\d\b.*", re.DOTALL)
"""When it was written, which some mark up as part of who did."""

_SITE: Final = re.compile(r"(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12}")
"""A site that says it wrote itself."""

_OUT: Final = frozenset({"published", "public", "final"})
"""What a page is called that is for everybody."""


def read_fields(said: Object, draft: Draft) -> None:
    """Read an article's JSON-LD or microdata."""
    draft.put(
        # Many pages escape it for HTML, which the text of a script is not.
        headline=unescape(one(said.get("headline")) or one(said.get("name"))),
        subheadline=one(said.get("alternativeHeadline")),
        description_text=unescape(one(said.get("description"))),
        byline=_byline(names(said.get("author")) or names(said.get("creator"))),
        source=_name(said.get("publisher")) or _name(said.get("sourceOrganization")),
        located=one(said.get("dateline")) or one(said.get("contentLocation")),
        language=_language(said.get("inLanguage")),
        copyrightholder=one(said.get("copyrightHolder")),
    )
    draft.put_long(copyrightnotice=one(said.get("copyrightNotice")))
    _read_times(said, draft)
    words = [*names(said.get("articleSection")), *_parted(said.get("keywords"))]
    draft.concepts("keywords", words)
    _read_status(said, draft)
    if said.get("correction"):
        draft.signals.append("sig:correction")
    is_free = one(said.get("isAccessibleForFree")) or said.get("isAccessibleForFree")
    if str(is_free).lower() == "false":
        draft.notes.append("html: the page is not free to read, so its text may be cut")
    read_pictures(listed(said.get("image")), said.get("publisher"), draft)


def _name(value: object) -> str:
    return next(iter(names(value)), "")


def _byline(people: Iterable[str]) -> str:
    """Answer the names without the word that a page has before them; other languages' is a name."""
    named = (_TIME.sub("", each.removeprefix("By ").removeprefix("by ")) for each in people)
    return ", ".join(each for each in named if each and not _SITE.fullmatch(each))


def _read_status(said: Object, draft: Draft) -> None:
    status = one(said.get("creativeWorkStatus"))
    if status and status.lower() not in _OUT:
        draft.status("withheld")
        draft.notes.append(f"pubstatus: the page says {status[:40]!r}, so it is withheld")


def _read_times(said: Object, draft: Draft) -> None:
    language = draft.fields.get("language", "")
    changed, made, first = (
        without_slashes(text, language) or text
        for text in map(one, map(said.get, ("dateModified", "datePublished", "dateCreated")))
    )
    draft.instant("versioncreated", changed, made, first)
    draft.instant("firstcreated", made, first)
    draft.instant("expires", one(said.get("expires")))


def _language(value: object) -> str:
    for each in listed(value):
        if isinstance(each, Mapping) and isinstance(each.get("alternateName"), str):
            return str(each["alternateName"])
    return tag_of(one(value))


def _parted(value: object) -> Iterator[str]:
    for text in names(value):
        yield from filter(None, map(squeeze, at_commas(text)[:MOST_NAMES]))


ADDRESSES: Final = ("og:url", "twitter:url", "dc.identifier", "dcterms.identifier", "parsely-link")
_PUBLISHED: Final = (
    *("article:published_time", "article:published", "dc.date.issued", "dcterms.issued"),
    *("dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "date", "datepublished"),
    *("pubdate", "pub_date", "publish-date", "publish_date", "publishdate", "publication_date"),
    *("originalpublicationdate", "parsely-pub-date", "sailthru.date", "article_date_original"),
    *("article.published", "article:publicationdate", "article:post_date", "bt:pubdate"),
    *(
        "cxenseparse:recs:publishtime",
        "date_published",
        "dc.created",
        "dc:created",
        "dc:date",
        "published_time",
    ),
    *("og:article:published_time", "og:published_time", "og:pubdate", "rnews:datepublished"),
    *("vr:published_time", "mediator_published_time", "time"),
)
_MODIFIED: Final = (
    *("article:modified_time", "article:modified", "og:updated_time", "dc.date.modified"),
    *("dcterms.modified", "datemodified", "last-modified", "lastmod", "article_date_updated"),
    *("article.updated", "date_modified", "og:article:modified_time", "og:modified_time"),
    "time changed",
)
_AUTHORS: Final = (
    *("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author"),
    "articleauthor",
    *("article_author", "sailthru.author", "byl", "dc:creator"),
)
_OWNERS: Final = ("dc.publisher", "dcterms.publisher", "publisher")
"""Whom some sites name as who wrote, too."""

_LANGUAGES: Final = ("dc.language", "dcterms.language", "language", "content-language")
_LOGO: Final = re.compile(
    r"(?:[/_.-]logos?|[a-z]Logo|placeholder)(?![a-z])[^?#]*\.\w{3,4}(?:[?#]|\Z)|/logos?/"
)
"""What pages without a picture have for one."""

_RIGHTS: Final = ("dc.rights", "dcterms.rights", "copyright", "rights")


def as_object(said: Mapping[str, Iterable[str]], language: str) -> Object:
    """Answer what the meta elements of a page say (Open Graph and others) in the same shape."""

    def first(*keys: str) -> str:
        return next((text for key in keys for text in said.get(key, ())), "")

    owners = {text for name in _OWNERS for text in said.get(name, ())}
    people = [[*said[name]] for name in _AUTHORS if name in said]
    return {
        "headline": first("og:title", "twitter:title", "dc.title", "dcterms.title", "headline"),
        "description": first("og:description", "description", "dc.description"),
        "author": next((each for each in people if not owners.issuperset(each)), []),
        "owner": next(iter(people), []),
        "publisher": first("og:site_name", "dc.publisher", "dcterms.publisher", "publisher"),
        "datePublished": first(*_PUBLISHED),
        "dateModified": first(*_MODIFIED),
        "expires": first("article:expiration_time"),
        "inLanguage": language or (first("og:locale") or first(*_LANGUAGES)).replace("_", "-"),
        "articleSection": [*said.get("article:section", said.get("articlesection", ()))],
        "keywords": [*said.get("article:tag", ())] or first("news_keywords", "keywords"),
        "image": [each for each in said.get("og:image", ()) if not _LOGO.search(each)][:1],
        "copyrightNotice": first(*_RIGHTS),
    }

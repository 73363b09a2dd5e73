"""What web sites call the parts of their pages, in ids and classes: the article, and all the rest.

Names are in English nearly everywhere; what other languages have for comments and captions is here
as far as it was seen.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from wiredesk_ingest.reading.xml import Element

Kind = Literal["", "caption", "comments", "picture", "rest", "text"]

_COMMENTS: Final = frozenset(
    {
        *("comment", "comments", "comentario", "comentarios", "commentaires", "disqus"),
        *("conversation", "conversations"),
        *("kommentar", "kommentare", "livefyre", "replies", "respond", "yorumlar"),
    }
)
_CAPTIONS: Final = frozenset({"caption", "captions", "credit", "credits", "cutline", "legende"})
_FOOT: Final = frozenset({"foto", "img", "imagen", "pie"})
"""A caption in Spanish is a picture's foot (`pie de foto`), and alone a foot; a note's is none."""

_PICTURES: Final = frozenset({"foto", "image", "img", "photo", "pic", "picture", "resim"})
_REST: Final = frozenset(
    {
        *("ad", "addthis", "ads", "adv", "anzeige", "banner", "banners", "inread", "publicidad"),
        *("publicidade", "publicite", "pubblicita", "reklam", "reklama", "werbung"),
        *("advert", "advertisement", "advertising", "adverts", "bio"),
        *("breadcrumb", "breadcrumbs", "byline", "carousel", "consent", "cookie", "cookies"),
        *(
            "copyright",
            "etiketler",
            "feedback",
            "flyout",
            "foot",
            "footer",
            "galleries",
            "gallery",
            "gdpr",
        ),
        *(
            "ilgili",
            "keywords",
            "login",
            "masthead",
            "menu",
            "meta",
            "metadata",
            "modal",
            "nav",
            "navbar",
            "navigation",
        ),
        *("newsletter", "newsletters", "outbrain", "overlay", "pager", "pagination", "paywall"),
        *("popular", "popup", "promo", "promoted", "promos", "rail", "readmore", "recirc"),
        *("paylas", "recommendations", "recommended", "register", "registration", "related"),
        *("relacionada", "relacionadas", "relacionado", "relacionados", "seealso", "share"),
        *("sharethis", "sharing", "sidebar", "signin", "signup", "skip", "slideshow", "social"),
        *("socials", "sponsor", "sponsored", "sponsors", "subscribe", "subscription", "taboola"),
        *(
            "tags",
            "teasers",
            "timestamp",
            "tinyurl",
            "toc",
            "toolbar",
            "tools",
            "tooltip",
            "topics",
            "trending",
        ),
    }
)
_MORE: Final = ("also", "from", "like", "news", "next", "on", "read", "stories", "top")
_REST_IN_TWO: Final = frozenset(
    {
        *((first, more) for first in ("also", "more", "read", "see") for more in (*_MORE, "more")),
        *(("most", how) for how in ("emailed", "popular", "read", "recent", "shared", "viewed")),
        *(
            (who, what)
            for who in ("author", "writer", "reporter")
            for what in ("bio", "box", "card", "info", "profile")
        ),
        *(("transcript", what) for what in ("disclaimer", "text", "title")),
        *(("pop", "up"), ("print", "only"), ("side", "bar"), ("sign", "in"), ("sign", "up")),
        *(
            ("links", "inline"),
            ("node", "links"),
            ("short", "link"),
            ("slide", "show"),
            ("tag", "list"),
            ("video", "resource"),
        ),
        *((what, "size") for what in ("font", "text")),
        *(("screen", "reader"), ("sr", "only"), ("visually", "hidden")),
        *(("story", what) for what in ("controls", "tools")),
    }
)
_OF_ARTICLES: Final = frozenset(
    {
        *("article", "artikel", "articulo", "body", "content", "detail", "detay", "entry", "haber"),
        *("item", "news", "noticia", "post", "story", "text"),
    }
)
_TEXT: Final = frozenset(
    {
        *("body", "content", "copy", "cuerpo", "detail", "icerik", "main", "metin", "metni"),
        *("story", "text", "texto", "txt"),
    }
)
_TEXT_IN_TWO: Final = frozenset((of, text) for of in _OF_ARTICLES for text in _TEXT)
_TEXT_IN_ONE: Final = frozenset(of + text for of, text in _TEXT_IN_TWO)

_STRONGEST: Final[Sequence[Kind]] = ("text", "comments", "rest", "caption", "picture")
"""Of several names: a text that may be commented on is `entry-content comments-open`."""

_WORD: Final = re.compile(r"(?<![a-z\d])[a-z]+|[A-Z][a-z]+|[A-Z]+(?![a-z])")
"""Letters behind a digit are of a digest, and no word: `sc-f98b1ad2`."""

_DIGEST: Final = re.compile(r"__(?=[\w-]{0,7}(?:\d|(?<=[\w-])[A-Z]))[\w-]{5,8}(?![\w-])")
"""What CSS modules put behind a name, lest two be the same: `dek__Y1jmL`."""

_LONGEST: Final = 300  # characters of ids and classes that are looked at


def kind_of(element: Element) -> Kind:
    """Tell what an element's id and classes say that it is."""
    names = element.get("id"), element.get("class")
    return _kind(_plain(" ".join(filter(None, names)))) if any(names) else ""


def words_of(element: Element) -> frozenset[str]:
    """Answer the words of an element's classes; of `story__credit` what stands behind (BEM)."""
    said = _plain(element.get("class") or "")
    own = " ".join(each.rpartition("__")[2] for each in said.split()) if "__" in said else said
    return words_in(own)


def _plain(names: str) -> str:
    return _DIGEST.sub("", names[:_LONGEST]) if "__" in names else names[:_LONGEST]


@lru_cache(maxsize=4096)
def words_in(names: str) -> frozenset[str]:
    """Answer the words that ids and classes are made of, in small letters."""
    return frozenset(map(str.lower, _WORD.findall(names)))


@lru_cache(maxsize=4096)
def _kind(names: str) -> Kind:
    kinds = {_kind_of_name(name) for name in names.split()}
    return next((kind for kind in _STRONGEST if kind in kinds), "")


def _kind_of_name(name: str) -> Kind:
    words = [word.lower() for word in _WORD.findall(name)]
    found, twos = set(words), set(pairwise(words))
    if found & _COMMENTS:
        return "comments"
    if found & _REST or twos & _REST_IN_TWO:
        return "rest"
    if found & _CAPTIONS or ("pie" in found and found <= _FOOT | {"de"}):
        return "caption"
    if found & _PICTURES:
        return "picture"
    return "text" if twos & _TEXT_IN_TWO or found & _TEXT_IN_ONE else ""

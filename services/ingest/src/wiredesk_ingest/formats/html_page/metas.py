"""What the meta elements of a page say, and what in its text says the same."""

from itertools import islice
from typing import Final, cast

from lxml import etree

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.reading.xml import Element, text_of

_RDFA: Final = etree.XPath("body//*[@property and @content and not(self::meta)]")
_VOCABULARIES: Final = ("dc:", "rnews:")
"""Of RDFa in a page's text (https://www.w3.org/TR/html-rdfa/), that meta elements have, too."""

_LANGUAGE: Final = "content-language"
_PUBLISHED: Final = frozenset({"dt-published", "entry-date", "published"})
_MOST_BESIDE: Final = 4
_CHANGED: Final = frozenset({"dt-updated", "updated"})


def metas(root: Element) -> dict[str, list[str]]:
    """Answer what a page's meta elements say, by property or name in lower case.

    When it says in its text when that was published, this is `time`, and `time changed` is when
    it was changed.
    """
    found: dict[str, list[str]] = {}
    for each in root.iter("meta"):
        name = (each.get("property") or each.get("name") or "").strip().lower()
        if not name and (head := each.getparent()) is not None and head.tag == "head":
            name = (each.get("itemprop") or "").strip().lower()
        if (each.get("http-equiv") or "").strip().lower() == _LANGUAGE:
            name = _LANGUAGE
        if name and (said := squeeze(each.get("content") or "")):
            found.setdefault(name, []).append(said)
    for each in cast("list[Element]", _RDFA(root)):
        for name in (each.get("property") or "").lower().split():
            if name.startswith(_VOCABULARIES) and (said := squeeze(each.get("content") or "")):
                found.setdefault(name, []).append(said)
    published = [each for each in root.iter("time") if each.get("datetime") and _is_published(each)]
    times = {
        "time": [squeeze(each.get("datetime") or "") for each in published],
        "time changed": [change for each in published[:1] for change in _changes_beside(each)],
    }
    return found | {name: [*found.get(name, ()), *said] for name, said in times.items() if said}


def linked_authors(root: Element) -> list[str]:
    """Answer whom links of HTML's relation `author` name: the first, and those beside it."""
    first = next((each for each in root.iter("a") if _names_author(each)), None)
    if first is None:
        return []
    *_, near = (first, *islice(first.iterancestors(), 2))
    return [squeeze(text_of(each)) for each in near.iter("a") if _names_author(each)]


def _names_author(link: Element) -> bool:
    return "author" in (link.get("rel") or "").lower().split() and bool(squeeze(text_of(link)))


def _changes_beside(time: Element) -> list[str]:
    """Answer the times of a change that stand beside when it was published."""
    around = time.getparent()
    beside = () if around is None else islice(around.iter("time"), _MOST_BESIDE)
    changed = (each for each in beside if each is not time and _is_changed(each))
    return [said for each in changed if (said := squeeze(each.get("datetime") or ""))]


def _is_changed(time: Element) -> bool:
    classes = {*(time.get("class") or "").lower().split()}
    named = (time.get("itemprop") or "").lower() == "datemodified"
    return named or not classes.isdisjoint(_CHANGED)


def _is_published(time: Element) -> bool:
    """Tell whether a time is when the page was published: HTML's `pubdate`, microformats."""
    classes = {*(time.get("class") or "").lower().split()}
    named = (time.get("itemprop") or "").lower() == "datepublished"
    return named or time.get("pubdate") is not None or not classes.isdisjoint(_PUBLISHED)

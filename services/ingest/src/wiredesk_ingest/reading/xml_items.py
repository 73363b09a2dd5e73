"""Where the items of a feed or a message stand in the text of XML that can not be parsed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from lxml import etree

from wiredesk_ingest.reading.xml import Element, local
from wiredesk_ingest.reading.xml_slips import ASIDE
from wiredesk_ingest.refusals import RefusalError


def _tags(names: str) -> re.Pattern[str]:
    return re.compile(
        rf"{ASIDE}|(?P<start><(?:[\w.-]{{1,40}}:)?(?:{names})(?=[\s>/])[^<>]*>)"
        rf"|(?P<end></(?:[\w.-]{{1,40}}:)?(?:{names})\s*>)",
        re.DOTALL,
    )


@dataclass(frozen=True, slots=True)
class Kind:
    """A document of several items."""

    roots: frozenset[str]
    tags: re.Pattern[str]  # of its items
    is_feed: bool = False


_FEED: Final = Kind(frozenset({"rss", "RDF", "feed"}), _tags("item|entry"), is_feed=True)


_KINDS: Final = (
    _FEED,
    Kind(
        frozenset({"newsMessage"}),
        _tags("(?:news|package|concept|knowledge|planning|catalog)Item"),
    ),
    Kind(frozenset({"NewsML"}), _tags("NewsItem")),
)


_ROOT: Final = re.compile(r"<(?:[\w.-]{1,40}:)?(?P<name>rss|RDF|feed|newsMessage|NewsML)[\s>]")


HEAD: Final = 5_000  # characters in which the root begins


_MOST_ITEMS: Final = 500


_LONGEST_AROUND: Final = 8_000
"""Characters of namespaces that are declared around an item: each item is read within them."""


def kind_of(text: str) -> Kind | None:
    """Answer what document of several items a text begins; None where it is another one."""
    root = _ROOT.search(text, 0, HEAD)
    name = root["name"] if root else ""
    return next((kind for kind in _KINDS if name in kind.roots), None)


def spans_of(text: str, tags: re.Pattern[str], broken: RefusalError) -> Sequence[slice]:
    """Answer where items begin and end; one that never ends goes to the next or the last sign.

    Of items in an item that ends, only the outer one is answered.
    """
    whole: list[slice] = []
    begun: list[int] = []
    for found in tags.finditer(text):
        if found["start"]:
            begun.append(found.start())
        if begun and (found["end"] or (found["start"] or "").endswith("/>")):
            start = begun.pop()
            while whole and whole[-1].start > start:
                whole.pop()
            whole.append(slice(start, found.end()))
        if len(whole) + len(begun) > _MOST_ITEMS:
            raise broken
    if not whole and not begun:
        raise broken
    return list(_with_cut(whole, begun, len(text)))


def _with_cut(whole: Sequence[slice], begun: Sequence[int], length: int) -> Iterator[slice]:
    ends = {span.start: span.stop for span in whole}
    starts = sorted([*ends, *begun])
    for start, following in pairwise([*starts, length]):
        yield slice(start, ends.get(start, following))


def around_items(head: str, kind: Kind, broken: RefusalError) -> tuple[str, str]:
    """Answer a tag that declares what is declared around the items, and what closes them."""
    opened = _opened(head, broken)
    names = {prefix: uri for element in opened for prefix, uri in element.nsmap.items()}
    said = "".join(
        f' xmlns{f":{prefix}" if prefix else ""}="{uri}"' for prefix, uri in names.items()
    )
    is_plain = said.isprintable() and not {"&", "<", '"'} & {*"".join(names.values())}
    is_ours = bool(opened) and local(opened[0]) in kind.roots
    if not is_ours or len(said) > _LONGEST_AROUND or not is_plain:
        raise broken
    return f"<around{said}>", "".join(f"</{_written(each)}>" for each in reversed(opened))


def _opened(head: str, broken: RefusalError) -> list[Element]:
    """Answer the elements that are begun and not ended, outermost first."""
    parser = etree.XMLPullParser(
        ("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8"
    )
    opened: list[Element] = []
    try:
        parser.feed(head.encode())
        for event, element in parser.read_events():
            if event == "start" and isinstance(element, Element):
                opened.append(element)
            else:
                opened.pop()
    except etree.XMLSyntaxError:
        raise broken from None
    return opened


def _written(element: Element) -> str:
    return f"{element.prefix}:{local(element)}" if element.prefix else local(element)
